import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import type { Filter } from '../../src/query/filter.js'
import { createTimeline } from '../../src/query/create.js'
import { event, meta, timelineWith, trip } from './records.js'

const tripIds = (filter: Filter): readonly string[] =>
  timeline.where({ kind: 'trip', ...filter }).trips.map(({ id }) => id)

test.each<[what: string, filter: Filter, ids: readonly string[]]>([
  ['ids', { ids: ['2019-02-hanoi', '2018-06-singapore'] }, ['2018-06-singapore', '2019-02-hanoi']],
  ['country', { country: 'RU' }, ['2019-04-vladivostok', '2023-09-russian-far-east']],
  [
    'place, with what lies in it',
    { place: 'joint-security-area' },
    ['2018-04-panmunjom', '2019-06-panmunjom'],
  ],
  ['person met', { person: 'lee-hsien-loong' }, ['2018-06-singapore']],
  [
    'person in the delegation',
    { person: 'ri-yong-ho', from: '2019' },
    ['2019-01-beijing', '2019-02-hanoi', '2019-04-vladivostok', '2019-06-panmunjom'],
  ],
  ['companion', { person: 'kim-ju-ae' }, ['2025-09-beijing']],
  ['title of a document', { text: 'joint statement of the singapore' }, ['2018-06-singapore']],
  ['visit', { visit: 'multilateral' }, ['2025-09-beijing']],
  ['transport', { transport: 'plane', country: 'SG' }, ['2018-06-singapore']],
  ['tag', { tag: 'parade' }, ['2025-09-beijing']],
  ['status', { status: 'completed', from: '2025' }, ['2025-09-beijing']],
  [
    'text, whatever its accents and case',
    { text: 'VLADÍVOSTOK' },
    ['2019-04-vladivostok', '2023-09-russian-far-east'],
  ],
  ['text, written as one word', { text: 'leehsienloong' }, ['2018-06-singapore']],
  ['a list is an or', { country: ['SG', 'VN'] }, ['2018-06-singapore', '2019-02-hanoi']],
  ['fields are anded', { country: 'CN', from: '2019' }, ['2019-01-beijing', '2025-09-beijing']],
  ['! leaves out', { country: ['!CN', '!KR', '!RU'] }, ['2018-06-singapore', '2019-02-hanoi']],
  ['! wins over a wish', { country: ['CN', '!CN'] }, []],
])('%s', (_, filter, ids) => {
  expect(tripIds(filter)).toEqual(ids)
})

test('a type of event keeps no trip', () => {
  const { trips, events } = timeline.where({ type: 'parade' })
  expect(trips).toEqual([])
  expect(events.map(({ id }) => id)).toContain('beijing-parade-2025')
})

test('an empty list is no condition', () => {
  const { trips, events } = timeline.where({ country: [], ids: [], text: ' ' })
  expect([trips.length, events.length]).toEqual([timeline.trips.length, timeline.events.length])
})

test('a name in any script and spelling finds the same trips', () => {
  for (const text of ['김정은', 'Kim Jong-un', 'kim jong un'])
    expect(tripIds({ text })).toHaveLength(11)
  for (const text of ['시진핑', '习近平', '習近平', 'Си Цзиньпин', 'Tập Cận Bình', 'tap can binh'])
    expect(tripIds({ text }), text).toEqual(tripIds({ person: 'xi-jinping' }))
  for (const text of ['하노이', '河内', 'ハノイ', 'Ханой'])
    expect(tripIds({ text }), text).toEqual(['2019-02-hanoi'])
})

test('countries are found by their names in the languages of the records', () => {
  for (const text of ['Vietnam', '베트남', 'Вьетнам', 'ベトナム', 'Việt Nam'])
    expect(tripIds({ text }), text).toContain('2019-02-hanoi')
  expect(tripIds({ text: '싱가포르' })).toEqual(['2018-06-singapore'])
})

test('means of transport are found by their words, and by those of another language where these are given', () => {
  const byTrain = timeline.where({ kind: 'trip', transport: 'train' }).trips
  expect(tripIds({ text: 'train' })).toEqual(expect.arrayContaining(byTrain.map(({ id }) => id)))
  expect(tripIds({ text: '열차' })).toEqual([])
  expect(timeline.where({ kind: 'trip', text: '열차' }, [['열차', 'train']]).trips).toEqual(byTrain)
})

test.each<[filter: object, message: string]>([
  [{ person: 'trump' }, 'unknown person: trump; did you mean donald-trump?'],
  [{ met: 'Putin' }, 'unknown person: Putin; did you mean vladimir-putin?'],
  [{ place: '판문점' }, 'unknown place: 판문점; did you mean '],
  [{ country: 'UK' }, 'unknown country: UK; did you mean GB?'],
  [{ country: 'Chin' }, 'unknown country: Chin; expected an ISO 3166-1 code such as CN'],
  [{ place: 'bejing' }, 'unknown place: bejing; did you mean beijing?'],
  [{ place: '!bejing' }, 'unknown place: bejing; did you mean beijing?'],
  [{ person: 'donald-trumb' }, 'unknown person: donald-trumb; did you mean donald-trump?'],
  [{ visit: 'sumit' }, 'unknown visit: sumit; did you mean summit?'],
  [{ status: 'done' }, 'unknown status: done; expected one of confirmed, '],
  [
    { ids: '2018-06-singapur' },
    'unknown record: 2018-06-singapur; did you mean 2018-06-singapore?',
  ],
  [{ contry: 'CN' }, 'unknown filter: contry; did you mean country?'],
  ['CN' as unknown as object, "invalid filter: CN; expected an object such as { country: 'CN' }"],
  [['CN'], 'invalid filter: a list of 1; expected an object'],
  [{ country: 5 }, 'invalid country: 5; expected text'],
  [{ status: {} }, 'invalid status: {}; expected text'],
  [{ person: ['xi-jinping', 5] }, 'invalid person: ["xi-jinping",5]; expected text'],
  [{ text: 2018 }, 'invalid text: 2018; expected text'],
  [{ from: ['2018'] }, 'invalid from: ["2018"]; expected text'],
  [{ from: '2018-13' }, 'invalid from: 2018-13; expected 2018, 2018-06 or 2018-06-12'],
  [{ to: '2018/2019' }, 'invalid to: 2018/2019'],
  [{ from: '2019', to: '2018' }, 'invalid window: from 2019 lies after to 2018'],
])('%o throws', (filter, message) => {
  expect(() => timeline.where(filter as Filter)).toThrow(message)
})

const dated = timelineWith(
  trip({ id: 'days', start: '2018-06-10', end: '2018-06-12' }),
  trip({ id: 'month', start: '2018-06', end: '2018-06' }),
  trip({ id: 'either', start: '2018-06-20/2018-06-25', end: '2018-06-24/2018-06-30' }),
  trip({ id: 'open', start: '2018-09-01', end: null }),
  trip({ id: 'undated', start: null, end: null }),
  event({ id: 'evening', start: '2018-06-12' }),
)

test.each<[what: string, filter: Filter, ids: readonly string[]]>([
  [
    'both ends are included',
    { from: '2018-06-12', to: '2018-06-12' },
    ['month', 'days', 'evening'],
  ],
  ['what may have a day in it stays', { from: '2018-06-29', to: '2018-07' }, ['month', 'either']],
  [
    'what has begun and is not known to have ended may still be on',
    { from: '2018-12-31' },
    ['open'],
  ],
  ['the undated go', { to: '2018-12' }, ['month', 'days', 'evening', 'either', 'open']],
  ['a year is all its days', { from: '2019' }, []],
])('window: %s', (_, filter, ids) => {
  const { trips, events } = dated.where(filter)
  expect([...trips, ...events].map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})

test('answers are frozen and in order of time', () => {
  const { trips } = timeline.where({ country: ['CN', 'RU'] })
  expect(Object.isFrozen(trips)).toBe(true)
  const starts = trips.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted())
})

test('each count is that of the filter for its key', () => {
  for (const key of [
    'country',
    'place',
    'person',
    'visit',
    'status',
    'transport',
    'tag',
  ] as const) {
    for (const { key: word, count } of timeline.countBy(key)) {
      expect(timeline.where({ [key]: word }).trips).toHaveLength(count)
    }
  }
  for (const { key: year, count } of timeline.countBy('year')) {
    expect(timeline.where({ from: year, to: year }).trips).toHaveLength(count)
  }
})

describe('the hint for a word that is unknown', () => {
  const makeSet = () =>
    createTimeline({
      trips: [trip({ tags: ['one', 'two', 'three', 'four', 'five'] })],
      events: [event({ tags: ['six'] })],
      people: [
        { id: 'a-1', name: 'Majong' },
        { id: 'kim-jong-un', name: 'Kim Jong Un', names: { ko: '김정은' } },
        { id: 'ri-yo', name: 'Ri Yong Ho' },
      ],
      places: [
        { id: 'p-1', name: 'Great Hall', names: { de: 'Halle des Volkes' } },
        { id: 'kim-square', name: 'Square' },
      ],
      meta,
    })

  test.for<readonly [filter: object, message: string]>([
    [{ tag: 'zzzzzz' }, 'unknown tag: zzzzzz; known: one, two, three, four, five, …'],
    [{ tag: 'thre' }, 'unknown tag: thre; did you mean three?'],
    [{ person: 'zzzzzz' }, 'unknown person: zzzzzz; known: a-1, kim-jong-un, ri-yo'],
    [{ met: 'yong ho' }, 'unknown person: yong ho; did you mean ri-yo?'],
    [{ tag: 'yong ho' }, 'unknown tag: yong ho; known: one, two, three, four, five, …'],
    // A part of an id goes before a part of a name.
    [{ met: 'jong' }, 'unknown person: jong; did you mean kim-jong-un?'],
    [{ person: 'JONG' }, 'unknown person: JONG; did you mean kim-jong-un?'],
    [{ person: 'yong ho' }, 'unknown person: yong ho; did you mean ri-yo?'],
    [{ person: '김정은' }, 'unknown person: 김정은; did you mean kim-jong-un?'],
    [{ place: 'hall' }, 'unknown place: hall; did you mean p-1?'],
    [{ place: 'volk' }, 'unknown place: volk; did you mean p-1?'],
    // A person of that name is no place.
    [{ place: 'jong' }, 'unknown place: jong; known: p-1, kim-square'],
    [{ place: 'kim' }, 'unknown place: kim; did you mean kim-square?'],
    // Two letters are part of many names.
    [{ person: 'un' }, 'unknown person: un; known: a-1, kim-jong-un, ri-yo'],
    [{ ids: 'a-tri' }, 'unknown record: a-tri; did you mean a-trip?'],
    [{ ids: 'event' }, 'unknown record: event; did you mean an-event?'],
    [{ kind: 'visit' }, 'unknown kind: visit; expected one of trip, event'],
    [{ kind: '!tripp' }, 'unknown kind: tripp; did you mean trip?'],
    [{ country: 'cn' }, 'unknown country: cn; did you mean CN?'],
    [{ country: 'XX' }, 'unknown country: XX; expected an ISO 3166-1 code such as CN'],
  ])('%j', ([filter, message]) => {
    expect(() => makeSet().where(filter)).toThrow(new Error(message))
  })

  test('says where there is nothing to know', () => {
    expect(() => timelineWith(trip()).where({ tag: 'x' })).toThrow('unknown tag: x; known: none')
    const five = timelineWith(trip({ tags: ['a1', 'b2', 'c3', 'd4', 'e5'] }))
    expect(() => five.where({ tag: 'zzzzzz' })).toThrow(/known: a1, b2, c3, d4, e5$/)
  })
})

test.for<readonly [filter: Filter]>([
  [{}],
  [{ text: '' }],
  [{ text: ' ' }],
  [{ country: [] }],
  [{ from: undefined as never, country: undefined as never }],
])('%j asks for nothing', ([filter]) => {
  expect(timeline.where(filter)).toBe(timeline)
})

test.for<readonly [filter: Filter]>([
  [{ from: '2018' }],
  [{ to: '2018' }],
  [{ text: 'x' }],
  [{ kind: 'trip' }],
])('%j asks for something', ([filter]) => {
  expect(timeline.where(filter)).not.toBe(timeline)
})

test('only what stands behind a ! is left out', () => {
  const set = timelineWith(trip({ tags: ['xa', 'a'] }), trip({ id: 'b', tags: ['a'] }))
  expect(set.where({ tag: 'xa' }).trips).toHaveLength(1)
  expect(set.where({ tag: ['xa', '!a'] }).trips).toHaveLength(0)
})
