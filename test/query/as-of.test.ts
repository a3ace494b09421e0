import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { timeline as bundled } from '../../src/data/bundled.js'
import { boundsOf, dayNumber } from '../../src/model/days.js'
import type { Dataset, Day } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import { sourceIdsOf } from '../../src/query/source-ids.js'
import { peopleOf } from '../../src/query/keys.js'
import { statusOn } from '../../src/query/status.js'
import type { Timeline } from '../../src/query/timeline.js'
import { dataset, day as anyDay } from './datasets.js'
import { claim, meta, trip } from './records.js'

vi.setConfig({ testTimeout: 60_000 })

/** Before the last day covered, on which all is told. */
const day = anyDay.filter((text) => text < '2018-12-31')

test('what is hidden cannot be told from the answers', () => {
  fc.assert(
    fc.property(dataset, day, (data, past) => {
      const hidden = rewriteFuture(data, past)
      const known = createTimeline(data).asOf(past)
      const other = createTimeline(hidden).asOf(past)
      expect([other.trips, other.events]).toEqual([known.trips, known.events])
      expect(ids(other)).toEqual(ids(known))
    }),
    { numRuns: 300 },
  )
})

test('nothing in a past view is of a later day', () => {
  fc.assert(
    fc.property(dataset, day, (data, past) => {
      const last = dayNumber(past)
      const { trips, events, sources } = createTimeline(data).asOf(past)
      for (const { on } of [...trips, ...events].flatMap(({ claims }) => claims)) {
        expect(boundsOf(on).latest).toBeLessThanOrEqual(last)
      }
      for (const { outcome } of events) expect((outcome?.on ?? past) <= past).toBe(true)
      for (const { disclosed, met, companions = [], crossings = [], documents = [] } of trips) {
        expect((disclosed?.on ?? past) <= past).toBe(true)
        const days = [
          ...met,
          ...companions.flatMap(({ seen }) => seen),
          ...crossings,
          ...documents,
        ].map(({ on }) => on)
        expect(days.every((on) => !on || on <= past)).toBe(true)
      }
      for (const { published } of sources) {
        if (published) expect(boundsOf(published).earliest).toBeLessThanOrEqual(last)
      }
    }),
    { numRuns: 300 },
  )
})

test('of two past days the earlier counts, in any order', () => {
  fc.assert(
    fc.property(dataset, day, day, (data, one, other) => {
      const timeline = createTimeline(data)
      const both = timeline.asOf(one).asOf(other)
      const least = timeline.asOf(one < other ? one : other)
      expect(both.coverage.asOf).toBe(least.coverage.asOf)
      expect(both.trips.map(({ id }) => id)).toEqual(least.trips.map(({ id }) => id))
      for (const { id } of least.events) expect(both.status(id)).toBe(least.status(id))
    }),
    { numRuns: 200 },
  )
})

test('a past view gives each record the status that its whole history gives', () => {
  fc.assert(
    fc.property(dataset, day, (data, past) => {
      const known = createTimeline(data).asOf(past)
      for (const entry of [...data.trips, ...(data.events ?? [])]) {
        expect(known.status(entry.id)).toBe(statusOn(entry, dayNumber(past)))
      }
    }),
    { numRuns: 300 },
  )
})

test('filters and past days go in any order', () => {
  for (const filter of [{ country: 'CN' }, { kind: 'event' }, { tag: '!first' }] as const) {
    for (const past of ['2018-05-25', '2019-03-01', '2025-09-02'] as const) {
      const one = bundled.where(filter).asOf(past)
      const other = bundled.asOf(past).where(filter)
      expect([one.trips, one.events]).toEqual([other.trips, other.events])
      expect(ids(one)).toEqual(ids(other))
    }
  }
})

test('a set holds what its records name, and nothing else', () => {
  fc.assert(
    fc.property(dataset, fc.option(day), fc.boolean(), (data, past, narrow) => {
      const all = createTimeline(data)
      const known = past ? all.asOf(past) : all
      const set = (narrow ? known.where({ kind: 'event' }) : known) as Timeline
      const entries = [...set.trips, ...set.events]
      const people = new Set(entries.flatMap(peopleOf))
      if (data.meta?.travellerId && set.trips.length) people.add(data.meta.travellerId)
      expect(new Set(set.people.map(({ id }) => id))).toEqual(people)
      const sources = [
        ...entries.flatMap(sourceIdsOf),
        ...set.assessments.flatMap((one) => one.sourceIds),
      ]
      expect(new Set(set.sources.map(({ id }) => id))).toEqual(new Set(sources))
      const named = entries.flatMap((entry) => [
        ...(entry.kind === 'trip'
          ? [
              ...entry.stops.map(({ placeId }) => placeId),
              ...(entry.crossings ?? []).map(({ placeId }) => placeId),
              ...(entry.companions ?? []).flatMap(({ seen }) =>
                seen.flatMap(({ placeId }) => placeId ?? []),
              ),
            ]
          : entry.placeIds),
        ...entry.claims.flatMap(({ placeIds = [] }) => placeIds),
      ])
      const places = new Set(set.places.map(({ id }) => id))
      expect(named.every((id) => places.has(id))).toBe(true)
      for (const place of set.places) {
        const needed =
          named.includes(place.id) || set.places.some((one) => one.withinId === place.id)
        expect(needed && (!place.withinId || places.has(place.withinId))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the trip to Beijing as it was known when he arrived', () => {
  const known = bundled.asOf('2025-09-02')
  const trip = known.trip('2025-09-beijing')!
  expect(trip).toMatchObject({ start: '2025-09-02', end: null, outcomes: [], disputes: [] })
  expect(trip.away.end).toBeNull()
  expect(trip.met.filter(({ on }) => !on || on > '2025-09-02')).toEqual([])
  expect(trip.stops.filter(({ start }) => (start ?? '') > '2025-09-02')).toEqual([])
  expect(trip.summary).not.toBe(bundled.trip('2025-09-beijing').summary)
  expect(known.trips.length).toBe(11)
})

test('a meeting, a sighting and a crossing come to light on their own days', () => {
  const known = (day: Day) => bundled.asOf(day).trip('2025-09-beijing')!
  const met = (day: Day) =>
    known(day).met.flatMap(({ personId, on }) => (personId === 'xi-jinping' ? on : []))
  expect(met('2025-09-03')).toEqual(['2025-09-03'])
  expect(met('2025-09-05')).toEqual(['2025-09-03', '2025-09-04'])
  const seen = (day: Day) => known(day).companions?.[0]?.seen.map(({ on }) => on)
  expect(seen('2025-09-01')).toBeUndefined()
  expect(seen('2025-09-04')).toEqual(['2025-09-02'])
  expect(seen('2025-09-05')).toEqual(['2025-09-02', '2025-09-05'])
  expect(bundled.asOf('2025-09-04').cite('2025-09-beijing', 'companions.0')).not.toEqual([])
  const crossed = (day: Day) =>
    bundled
      .asOf(day)
      .trip('2019-02-hanoi')
      ?.crossings?.map(({ direction }) => direction)
  expect(crossed('2019-02-26')).toEqual(['out', 'out'])
  expect(crossed('2019-03-05')).toEqual(['out', 'out', 'back', 'back'])
  expect(bundled.asOf('2018-06-11').trip('2018-06-singapore')).not.toHaveProperty('documents')
})

test('a set holds the places of crossings and the people who came along', () => {
  const far = bundled.where({ ids: '2023-09-russian-far-east' })
  expect(far.place('tumangang-station')?.country).toBe('KP')
  expect(bundled.where({ ids: '2018-03-beijing' }).person('ri-sol-ju')?.name).toBe('Ri Sol Ju')
})

test('text that is no day throws', () => {
  expect(() => bundled.asOf('2018-06' as Day)).toThrow('invalid day: 2018-06')
})

/** *data* with other words and dates wherever they were not known on *past*. */
function rewriteFuture(data: Dataset, past: Day): Dataset {
  const last = dayNumber(past)
  return {
    ...data,
    trips: data.trips.map((trip) => ({
      ...trip,
      claims: later(trip.claims, last),
      met: trip.met.map((one) => (one.on && one.on > past ? { ...one, office: 'Later' } : one)),
      companions: (trip.companions ?? []).map((one) => ({
        ...one,
        seen: one.seen.map((sight) => (sight.on > past ? { on: sight.on } : sight)),
      })),
      crossings: (trip.crossings ?? []).map((one) =>
        one.on > past ? { ...one, text: 'Later.' } : one,
      ),
      documents: (trip.documents ?? []).map((one) =>
        one.on > past ? { ...one, title: 'Later' } : one,
      ),
    })),
    events: (data.events ?? []).map((event) => {
      const { outcome } = event
      const claims = later(event.claims, last)
      if (!outcome || outcome.on <= past) return { ...event, claims }
      return {
        ...event,
        claims,
        outcome: { ...outcome, happened: !outcome.happened, text: 'Later.' },
      }
    }),
  }
}

function later(claims: Dataset['trips'][number]['claims'], last: number): typeof claims {
  return claims.map((claim) =>
    boundsOf(claim.on).latest <= last
      ? claim
      : { ...claim, says: 'cancelled', by: 'Later', text: 'Later.' },
  )
}

function ids({ people, places, sources, assessments }: Timeline): readonly (readonly string[])[] {
  return [people, places, sources, assessments].map((table) => table.map(({ id }) => id))
}

test('an outcome that nobody had reported yet is not there', () => {
  const outcomes = (day: Day): readonly string[] =>
    bundled
      .asOf(day)
      .trip('2019-06-panmunjom')
      ?.outcomes.map(({ text }) => text) ?? []
  const late = outcomes('2019-12-31').filter((text) => !outcomes('2019-06-30').includes(text))
  expect(late.length).toBeGreaterThan(0)
  for (const { outcomes: told } of bundled.asOf('2019-06-30').trips) {
    for (const { sourceIds } of told) expect(sourceIds).not.toEqual([])
  }
})

test('who invited is known when it was reported, which may be after the trip was announced', () => {
  const invitedBy = (day: Day) => bundled.asOf(day).trip('2019-02-hanoi')?.invitedBy
  expect(invitedBy('2019-02-10')).toBeUndefined()
  expect(invitedBy('2019-02-24')).toBe(bundled.trip('2019-02-hanoi').invitedBy)
})

describe('citations of items', () => {
  const book = { id: 'book', publisher: 'B', title: 'B', language: 'en', kind: 'press' } as const
  const sources = [
    book,
    { ...book, id: 'paper' },
    { ...book, id: 'late', published: '2018-12' as const },
  ]
  const stop = { placeId: 'p', text: 'Talks.' }
  const places = ['p', 'q'].map((id) => ({
    id,
    name: id,
    country: 'CN' as const,
    latitude: 0,
    longitude: 0,
  }))

  test.for(['countries.1', 'tags.1', 'title.0', 'stops.1'])('%s keeps its place', (field) => {
    const own = createTimeline({
      trips: [
        trip({
          countries: ['CN', 'RU'],
          tags: ['x', 'y'],
          stops: [
            { ...stop, start: '2018-06-10' },
            { ...stop, start: '2018-06-11' },
          ],
          citations: { [field]: ['book'] },
        }),
      ],
      places,
      sources,
      meta,
    })
    expect(own.asOf('2018-07-01').trip('a-trip')?.citations).toEqual({ [field]: ['book'] })
  })

  test('two stops with the same text keep their own sources', () => {
    const own = createTimeline({
      trips: [
        trip({
          stops: [
            { ...stop, start: '2018-06-10' },
            { ...stop, start: '2018-06-11', end: '2018-06-12' },
          ],
          claims: [claim('2018-06-10', 'underway', { start: '2018-06-10' })],
          citations: { 'stops.0': ['late'], 'stops.1': ['paper'] },
        }),
      ],
      places,
      sources,
      meta,
    })
    const then = own.asOf('2018-06-11').trip('a-trip')!
    expect(then.stops).toMatchObject([{ start: '2018-06-11', end: null }])
    expect(then.citations).toEqual({ 'stops.0': ['paper'] })
  })
})

test('a source dated to a month has been published when the month is over', () => {
  const source = { id: 'book', publisher: 'B', title: 'B', language: 'en', kind: 'press' } as const
  const own = createTimeline({
    trips: [trip({ citations: { title: ['book'] } })],
    sources: [{ ...source, published: '2018-07' }],
    meta,
  })
  const cited = (day: Day): readonly unknown[] => own.asOf(day).cite('a-trip')
  expect(cited('2018-07-30')).toEqual([])
  expect(cited('2018-07-31')).toHaveLength(1)
})

test('days asked in any order give what each gives alone', () => {
  const days: readonly Day[] = [
    '2018-06-13',
    '2018-03-08',
    '2025-09-02',
    '2018-06-13',
    '2018-05-25',
  ]
  for (const day of days) {
    const again = createTimeline(
      JSON.parse(JSON.stringify(datasetOf(bundled))) as Parameters<typeof createTimeline>[0],
    )
    expect(bundled.asOf(day).trips).toEqual(again.asOf(day).trips)
    expect(bundled.asOf(day).events).toEqual(again.asOf(day).events)
  }
})

function datasetOf({ trips, events, people, places, sources, meta }: Timeline): object {
  return { trips, events, people, places, sources, meta }
}
