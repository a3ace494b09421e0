import { describe, expect, test } from 'vitest'
import { createTimeline } from '../../src/query/create.js'
import type { Synonyms } from '../../src/query/text.js'
import { claim, event, meta, trip } from './records.js'

const data: Parameters<typeof createTimeline>[0] = {
  trips: [
    trip({
      id: 'trip-one',
      title: 'Wordtitle',
      summary: 'Wordsummary.',
      occasion: 'Wordoccasion.',
      invitedBy: 'Wordhost',
      countries: ['VN'],
      stops: [{ placeId: 'hall', start: '2018-06-10', text: 'Wordstop.' }],
      transport: [{ mode: 'train', leg: 'outbound' }],
      met: [{ personId: 'met', office: 'Wordoffice', format: 'Talks' }],
      delegation: [{ personId: 'aide' }],
      companions: [{ personId: 'wife', role: 'spouse', seen: [] }],
      outcomes: [{ text: 'Wordoutcome.', sourceIds: [] }],
      crossings: [
        { on: '2018-06-10', placeId: 'bridge', direction: 'out', text: 'Wordcrossing.' },
        { on: '2018-06-12', placeId: 'bridge', direction: 'back' },
      ],
      documents: [{ title: 'Worddocument', on: '2018-06-12', signatories: [] }],
      claims: [claim('2018-06-01', 'completed', { by: 'Wordspeaker', text: 'Wordclaim.' })],
    }),
    trip({ id: 'trip-two', travellerId: 'other', countries: ['SG'] }),
  ],
  events: [
    event({
      id: 'event-one',
      placeIds: ['hall', 'hall'],
      personIds: ['guest'],
      outcome: { on: '2018-06-12', happened: true, text: 'Wordresult.', sourceIds: [] },
    }),
    event({ id: 'event-two', summary: 'Training of trainers at 10%.', placeIds: ['bridge'] }),
  ],
  people: [
    { id: 'leader', name: 'Kim Jong Un', names: { ko: '김정은' } },
    { id: 'met', name: 'Võ Văn Thưởng', names: { ru: 'Во Ван Тхыонг', 'x bad tag': 'Odd' } },
    { id: 'aide', name: 'Ho Van' },
    { id: 'wife', name: 'Ri Sol Ju' },
    { id: 'other', name: 'Ann Lee' },
    { id: 'guest', name: 'Đặng Thị' },
  ],
  places: [
    { id: 'hall', name: 'Great Hall', withinId: 'town', country: 'VN' },
    { id: 'town', name: 'Hà Nội', names: { de: 'Hanoi-Stadt' }, withinId: 'region' },
    { id: 'region', name: 'Red River Delta' },
    { id: 'bridge', name: 'Bridge', country: 'CN' },
  ],
  meta: { ...meta, travellerId: 'leader' },
}

const found = (text: string, synonyms?: Synonyms): string => {
  const { trips, events } = createTimeline(data).where({ text }, synonyms)
  return [...trips, ...events].map(({ id }) => id).join(' ')
}

describe('a record is found by', () => {
  test.for([
    ['trip-one', 'trip-one'],
    ['wordtitle', 'trip-one'],
    ['wordsummary', 'trip-one'],
    ['wordoccasion', 'trip-one'],
    ['wordhost', 'trip-one'],
    ['wordstop', 'trip-one'],
    ['wordoutcome', 'trip-one'],
    ['wordcrossing', 'trip-one'],
    ['worddocument', 'trip-one'],
    ['wordspeaker', 'trip-one'],
    ['wordclaim', 'trip-one'],
    ['wordresult', 'event-one'],
    ['train', 'trip-one event-two'],
    // The names of people, places, those they lie in, and countries.
    ['ri sol ju', 'trip-one'],
    ['ho van', 'trip-one'],
    ['thuong', 'trip-one'],
    ['ann lee', 'trip-two'],
    ['great hall', 'trip-one event-one'],
    ['red river', 'trip-one event-one'],
    ['hanoi stadt', 'trip-one event-one'],
    ['vietnam', 'trip-one event-one'],
    ['singapore', 'trip-two'],
    ['china', 'event-two'],
    // Countries are known in the languages that names are given in.
    ['베트남', 'trip-one event-one'],
    ['вьетнам', 'trip-one event-one'],
    ['singapur', 'trip-two'],
    ['シンガポール', ''],
    // The leader whom the set is about is in every record.
    ['kim jong un', 'trip-two trip-one event-one event-two'],
    ['김정은', 'trip-two trip-one event-one event-two'],
    // Offices and the places of crossings are not read.
    ['wordoffice', ''],
    ['undefined', ''],
    ['null', ''],
  ] as const)('%s', ([text, ids]) => {
    expect(found(text).split(' ').toSorted()).toEqual(ids.split(' ').toSorted())
  })
})

describe('words', () => {
  test.for([
    ['each must occur', 'wordtitle wordstop', 'trip-one'],
    ['each must occur', 'wordtitle wordresult', ''],
    ['in any order', 'wordstop wordtitle', 'trip-one'],
    ['with any signs between', ' wordtitle,wordstop! ', 'trip-one'],
    ['part of one is enough', 'ordtitl', 'trip-one'],
    ['in any case', 'WORDTITLE', 'trip-one'],
    ['with accents or none', 'WÖRDTITLE', 'trip-one'],
    ['with accents or none', 'vo van thuong', 'trip-one'],
    ['with accents or none', 'Dang Thi', 'event-one'],
    ['with accents or none', 'đặng thị', 'event-one'],
    ['digits too', '10', 'event-two'],
    ['full-width letters too', 'ｗｏｒｄｔｉｔｌｅ', 'trip-one'],
  ] as const)('%s: %s', ([, text, ids]) => expect(found(text)).toBe(ids))

  test('signs alone are no condition', () => {
    expect(found('…!').split(' ')).toHaveLength(4)
  })
})

describe('a name is found when written as one word', () => {
  test.for([
    ['risolju', 'trip-one'],
    ['Ri-SolJu', 'trip-one'],
    ['vovanthuong', 'trip-one'],
    ['greathall', 'trip-one event-one'],
    ['hanoistadt', 'trip-one event-one'],
    ['hovan', 'trip-one'],
    // Four letters are too few.
    ['riso', ''],
    // The words of a text are not names.
    ['trainingof', ''],
  ] as const)('%s', ([text, ids]) => expect(found(text)).toBe(ids))
})

describe('words of another language', () => {
  const synonyms = [
    ['열차', 'train'],
    ['Sân bay', 'plane'],
    ['Việt Nam', 'VN'],
    ['Trung Quốc', 'CN'],
  ] as const
  test.for([
    ['열차', 'trip-one'],
    ['열', 'trip-one'],
    ['viet', 'trip-one event-one'],
    ['Trung', 'event-two'],
    ['wordtitle 열차', 'trip-one'],
    ['wordresult 열차', ''],
    ['san bay', ''],
    ['기차', ''],
  ] as const)('%s', ([text, ids]) => expect(found(text, synonyms)).toBe(ids))
})
