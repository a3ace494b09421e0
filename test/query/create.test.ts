import { expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { createTimeline } from '../../src/query/create.js'
import { claim, event, meta, timelineWith, trip } from './records.js'

test('one error lists every fault', () => {
  const wrong = trip({ end: '2018-06-09', countries: ['UK' as 'GB'], title: '' })
  expect(() => createTimeline({ trips: [wrong, trip({ start: '2018-02-30' })] })).toThrow(
    /^invalid data, 5 issues:\n- trips\[0\]\.title: .+\n- trips\[0\]\.countries\[0\]: .+\n- trips\[1\]\.start: .+\n- trips\[1\]\.id: .+\n- trips\[0\]\.end: .+$/,
  )
  expect(() => createTimeline({ trips: [trip({ end: '2018-06-09' })] })).toThrow('1 issue:\n')
})

test('a set without coverage claims no last day, and what has ended is completed', () => {
  const set = createTimeline({ trips: [trip()], events: [event({ start: '2018-05' })] })
  expect(set.coverage).toEqual({ asOf: '2018-06-13', stale: false })
  expect(set.status('a-trip')).toBe('completed')
  expect(set.asOf('2018-06-11').status('a-trip')).toBe('underway')
  expect(set.asOf('2030-01-01').coverage).toEqual({ asOf: '2030-01-01', stale: false })
})

test('an id, a title and a first day are a trip', () => {
  const input = { trips: [{ id: 'paris', title: 'Talks', start: '2024-05-06' }] } as const
  const { trips, meta } = createTimeline(input)
  expect(trips).toEqual([
    {
      id: 'paris',
      kind: 'trip',
      title: 'Talks',
      summary: '',
      visit: 'official',
      start: '2024-05-06',
      end: '2024-05-06',
      away: { start: null },
      countries: [],
      stops: [],
      transport: [],
      met: [],
      delegation: [],
      occasion: '',
      outcomes: [],
      disclosed: null,
      tags: [],
      claims: [],
      disputes: [],
      citations: {},
    },
  ])
  expect(meta).toEqual({ version: '0.0.0', title: 'Trips', licence: '' })
  expect(Object.isFrozen(trips[0])).toBe(true)
  expect(Object.isFrozen(input.trips[0])).toBe(false)
})

test('any table but one may be missing, and every field of meta', () => {
  const events = [{ id: 'signing', title: 'Signing', start: '2024-05' }] as const
  expect(createTimeline({ events }).events[0]).toMatchObject({ kind: 'event', type: 'incident' })
  expect(() => createTimeline({ people: [] })).toThrow('trips: expected a list, got nothing')
  const own = createTimeline({ events, meta: { coverage: { through: '2024-06-01' } } })
  expect(own.meta.coverage).toEqual({
    from: '2024-05-01',
    through: '2024-06-01',
    denseThrough: '2024-06-01',
  })
})

test('a source is named after its address', () => {
  const url = 'https://example.org/notice'
  const { sources } = createTimeline({
    trips: [{ id: 'a', title: 'A', start: null, citations: { start: ['n'] } }],
    sources: [{ id: 'n', url }],
  })
  expect(sources).toEqual([
    { id: 'n', publisher: 'example.org', title: url, url, language: 'und', kind: 'press' },
  ])
})

test('a source without an address is named after its id, and a long address is cut', () => {
  const url = `https://${'a'.repeat(210)}.org/${'b'.repeat(400)}` as const
  const { sources } = createTimeline({
    trips: [{ id: 'a', title: 'A', start: null, citations: { start: ['n', 'long'] } }],
    sources: [{ id: 'n' }, { id: 'long', url }],
  })
  expect(sources.map(({ publisher, title }) => [publisher, title])).toEqual([
    ['n', 'n'],
    ['a'.repeat(200), url.slice(0, 500)],
  ])
})

test('every field of a part of a record that may be missing has its default', () => {
  const { trips, events, assessments, meta } = createTimeline({
    trips: [
      {
        id: 'a',
        title: 'A',
        start: '2018-06',
        away: { end: '2018-06-30' } as never,
        stops: [{ placeId: 'p' }],
        met: [{ personId: 'ann' }],
        companions: [{ personId: 'ann' }],
        documents: [{ title: 'Statement', on: '2018' } as never],
        outcomes: [{ text: 'So.' }],
        claims: [{ on: '2018', by: 'X', says: 'expected' }],
      },
      { id: 'open', title: 'Open', start: null },
    ],
    events: [{ id: 'e', title: 'E', start: null, outcome: { on: '2018-01-01', happened: true } }],
    people: [{ id: 'ann', name: 'Ann' }],
    places: [{ id: 'p', name: 'P' }],
    assessments: [{ id: 'x', analyst: 'X', text: 'So.', aboutIds: ['a'] }],
    meta: { counting: [{ id: 'r', title: 'R' }] },
  })
  const none: readonly string[] = []
  expect(trips[0]).toMatchObject({
    end: '2018-06',
    away: { start: null, end: '2018-06-30' },
    stops: [{ placeId: 'p', start: null, text: '' }],
    met: [{ personId: 'ann', office: '', format: '' }],
    companions: [{ personId: 'ann', role: 'other', seen: [] }],
    documents: [{ title: 'Statement', on: '2018', signatories: [] }],
    outcomes: [{ text: 'So.', sourceIds: none }],
    claims: [{ on: '2018', by: 'X', says: 'expected', text: '', sourceIds: none }],
  })
  expect(trips[1]).toMatchObject({ start: null, end: null })
  expect(events[0]).toEqual({
    id: 'e',
    kind: 'event',
    type: 'incident',
    title: 'E',
    summary: '',
    start: null,
    placeIds: [],
    personIds: [],
    tags: [],
    claims: [],
    outcome: { on: '2018-01-01', happened: true, text: '', sourceIds: [] },
    citations: {},
  })
  expect(assessments).toEqual([
    { id: 'x', analyst: 'X', on: null, text: 'So.', aboutIds: ['a'], sourceIds: [] },
  ])
  expect(meta.counting).toEqual([{ id: 'r', title: 'R', text: '' }])
})

test('full, frozen records are taken as they are', () => {
  const { trips } = timeline
  const { people, places, sources } = timeline
  expect(createTimeline({ trips, people, places, sources }).trips[0]).toBe(trips[0])
})

test('records in any order come out oldest first, undated last', () => {
  const { trips } = timelineWith(
    trip({ id: 'never', start: null, end: null }),
    trip({ id: 'late', start: '2018-09-01', end: '2018-09-01' }),
    trip({ id: 'early', start: '2018-02', end: '2018-02' }),
  )
  expect(trips.map(({ id }) => id)).toEqual(['early', 'late', 'never'])
})

test('what lies ahead: soonest first, undated last, nothing called off', () => {
  const known = timelineWith(
    event({ id: 'autumn', start: '2018-09/2018-11' }),
    event({ id: 'june', start: '2018-06-12' }),
    event({ id: 'some-day', start: null, claims: [claim('2018-01-02', 'possible')] }),
    event({ id: 'off', claims: [claim('2018-01-02', 'cancelled')] }),
  ).asOf('2018-03-01')
  expect(known.upcoming().map(({ id }) => id)).toEqual(['june', 'autumn', 'some-day'])
  expect(known.next()?.id).toBe('june')
  expect(known.upcoming({ from: '2018-10' }).map(({ id }) => id)).toEqual(['autumn'])
})

test('neighbours by day and by id', () => {
  expect(timeline.before('2018-06-11')?.id).toBe('2018-05-dalian')
  expect(timeline.after('2018-06-11')?.id).toBe('2018-06-beijing')
  expect(timeline.after('2019-06-panmunjom')?.id).toBe('2023-09-russian-far-east')
  expect(timeline.before('2018-03-beijing')).toBeUndefined()
  expect(timeline.nearest('2019-03-20')?.id).toBe('2019-02-hanoi')
  expect(() => timeline.after('2018-06-singapur')).toThrow('did you mean 2018-06-singapore?')
})

test('days and gaps are as honest as the dates', () => {
  const rough = timelineWith(
    trip({ id: 'one', start: '2018-06-10', end: '2018-06-12/2018-06-14' }),
    trip({ id: 'two', start: '2018-06-20/2018-06-22', end: '2018-06-23' }),
    trip({ id: 'open', start: '2018-12-30', end: null }),
  )
  expect(rough.where({ ids: ['one', 'two'] }).days()).toEqual({ min: 5, max: 9 })
  expect(rough.days()).toEqual({ min: 7, max: Infinity })
  expect(rough.gaps().map(({ days }) => days)).toEqual([
    { min: 190, max: 190 },
    { min: 6, max: 10 },
  ])
  expect(rough.daysIn('SG')).toEqual(rough.days())
  expect(rough.stats()).toMatchObject({ count: 3, byYear: [{ key: '2018', count: 3 }] })
  expect(() => rough.daysIn('UK')).toThrow('unknown country: UK; did you mean GB?')
})

test('no gap follows a trip whose end is not known, and none is counted over it', () => {
  const set = timelineWith(
    trip({ id: 'one', start: '2018-01-01', end: '2018-01-05' }),
    trip({ id: 'open', start: '2018-03-01', end: null }),
    trip({ id: 'two', start: '2018-06-01', end: '2018-06-05' }),
  )
  expect(set.gaps().map(({ after, before }) => [after.id, before.id])).toEqual([['one', 'open']])
})

test('a stop known only to its month is one day', () => {
  const places = ['SG', 'VN'].map((country) => ({
    id: country.toLowerCase(),
    name: country,
    country: country as 'SG',
    latitude: 0,
    longitude: 0,
  }))
  const stops = places.map(({ id }) => ({ placeId: id, start: '2018-06', text: 'Talks.' }) as const)
  const both = createTimeline({
    trips: [trip({ start: '2018-06', end: '2018-06', countries: ['SG', 'VN'], stops })],
    places,
    meta,
  })
  expect(both.daysIn('SG')).toEqual({ min: 1, max: 1 })
})

test('a word that a record has twice counts once', () => {
  const twice = timelineWith(trip({ countries: ['SG', 'SG'], tags: ['talks', 'talks'] }))
  expect(twice.where({ country: 'SG' }).trips).toHaveLength(1)
  expect(twice.where({ tag: 'talks' }).trips).toHaveLength(1)
  expect(twice.countBy('country').map(({ count }) => count)).toEqual([1])
})

test('an unknown key to count by is named, also where nothing is counted', () => {
  for (const set of [timeline, timeline.where({ country: 'FR' })]) {
    expect(() => set.countBy('contry' as 'country')).toThrow(
      'unknown key: contry; did you mean country?',
    )
    expect(() => set.groupBy('months' as 'year')).toThrow('unknown key: months; ')
  }
})

test('a set narrowed to events counts events, however that was asked', () => {
  const counts = (['event', ['event'], '!trip'] as const).map(
    (kind) => timeline.where({ kind }).countBy('type').length,
  )
  expect(counts[0]).toBeGreaterThan(5)
  expect(new Set(counts).size).toBe(1)
  expect(timeline.where({ kind: ['trip', 'event'] }).countBy('visit')).not.toEqual([])
})

test('answers cannot be changed', () => {
  const [count] = timeline.countBy('country')
  const answers = [
    timeline,
    timeline.counted('with-northern-meeting'),
    timeline.groupBy('country').get('CN'),
    timeline.stats(),
    timeline.gaps()[0],
    timeline.cite('2018-06-singapore')[0],
    count,
  ]
  for (const answer of answers) expect(Object.isFrozen(answer)).toBe(true)
})

test('asOf leaves the records of others as open as they were', () => {
  const own = trip({ claims: [claim('2018-01-02', 'confirmed', { start: '2018-06-12' })] })
  const set = createTimeline({ trips: [own], meta })
  expect(set.asOf('2018-02-01').trips).toHaveLength(1)
  expect(Object.isFrozen(own)).toBe(false)
  expect(Object.isFrozen(own.countries)).toBe(false)
})

test('a published rule counts what it says', () => {
  const rules = ['other-states', 'with-crossings', 'with-northern-meeting']
  expect(rules.map((rule) => timeline.counted(rule).length)).toEqual([9, 11, 12])
  expect(() => timeline.counted('all')).toThrow('unknown rule: all; known: other-states')
})

test('citations keep their numbers, for a record and for one field', () => {
  const all = timeline.cite('2018-06-singapore')
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
  for (const one of timeline.cite('2018-06-singapore', 'start')) expect(all).toContainEqual(one)
  expect(() => timeline.cite('2018-06-singapore', 'weather')).toThrow('nothing cited')
})

test('a set without sources has no citations', () => {
  expect(createTimeline({ trips: [trip()], meta }).cite('a-trip')).toEqual([])
})
