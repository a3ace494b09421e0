import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { dayNumber } from '../../src/model/days.js'
import type { Range } from '../../src/model/days.js'
import type { Dataset, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Filter } from '../../src/query/filter.js'
import type { CountKey } from '../../src/query/keys.js'
import type { Entry } from '../../src/model/types.js'
import type { Timeline } from '../../src/query/timeline.js'
import { countries, dataset, day, modes, people, places, tags, types, visits } from './datasets.js'
import { daysIn, gaps, lengths, matches, possible, sorted, status, wordsOf } from './oracle.js'

vi.setConfig({ testTimeout: 60_000 })

const countKeys: readonly CountKey[] = [
  'country',
  'place',
  'person',
  'met',
  'year',
  'visit',
  'type',
  'status',
  'transport',
  'tag',
]

const filter: fc.Arbitrary<Filter> = fc
  .record(
    {
      ids: some(['trip-0', 'event-0']),
      kind: some(['trip', 'event']),
      country: some(countries),
      place: some(places.map(({ id }) => id)),
      person: some(people.map(({ id }) => id)),
      met: some(people.map(({ id }) => id)),
      visit: some(visits),
      transport: some(modes),
      type: some(types),
      tag: some(tags),
      status: some(['expected', 'completed', 'underway', 'unresolved', 'possible']),
      from: fc.constantFrom('2018-02', '2018-03-10', '2018'),
      to: fc.constantFrom('2018-06', '2018-09-20', '2018'),
      text: fc.constantFrom('cafe', 'Dinner', 'trip 1', 'bob'),
    },
    { requiredKeys: [] },
  )
  .map((given) => {
    const keys = Object.keys(given)
    // One to three fields: with more, nothing is left to compare.
    return Object.fromEntries(
      Object.entries(given).filter((_, index) => index < 1 || (keys.length + index) % 4 === 0),
    )
  })

/** A set, now or as of a past day, and the same records in plain lists. */
const view = fc.record({ data: dataset, past: fc.option(day, { freq: 2 }), filter })

test('the oracle agrees on where', () =>
  agree(({ timeline, entries, data, on, filter }) => {
    // The tags and records that a filter may name are those of the set.
    const known = ['ids', 'tag'].every((field) =>
      [filter[field as 'tag'] ?? []].flat().every((value) => knows(data, value.replace('!', ''))),
    )
    if (!known) return expect(() => timeline.where(filter)).toThrow(/unknown (record|tag)/)
    const { trips, events } = timeline.where(filter)
    const expected = entries.filter((entry) => matches(entry, plain(filter), data, on))
    expect([...trips, ...events].map(idOf)).toEqual(
      [...kind(expected, 'trip'), ...kind(expected, 'event')].map(idOf),
    )
  }))

test('the oracle agrees on status, upcoming, underway and next', () =>
  agree(({ timeline, entries, on }) => {
    for (const entry of entries) expect(timeline.status(entry.id)).toBe(status(entry, on))
    const ahead = ['confirmed', 'expected', 'possible', 'speculated', 'unlikely']
    const upcoming = entries.filter((entry) => ahead.includes(status(entry, on)!))
    const lastStart = ({ start }: Entry): number => (start ? possible(start).at(-1)! : Infinity)
    expect(new Set(timeline.upcoming())).toEqual(new Set(upcoming))
    const starts = timeline.upcoming().map(lastStart)
    expect(starts).toEqual(starts.toSorted((one, other) => one - other))
    expect(timeline.next()).toBe(timeline.upcoming()[0])
    expect(timeline.underway()).toEqual(entries.filter((entry) => status(entry, on) === 'underway'))
  }))

test('the oracle agrees on before, after and nearest', () =>
  agree(({ timeline, entries, on }) => {
    const trips = kind(entries, 'trip')
    const list = trips.length ? trips : entries
    const days = Array.from({ length: 30 }, (_, index) => dayNumber('2017-12-20') + index * 13)
    const windows = list.map((entry) => span(entry))
    for (const at of days) {
      const text = new Date(at * 864e5).toISOString().slice(0, 10) as '2018-01-01'
      const over = list.filter((entry, index) => {
        if (trips.length && !begun(entry, on)) return false
        const end = entry.end === undefined ? entry.start : entry.end
        if (!end) return status(entry, on) === 'completed' && on < at
        return windows[index]!.length && windows[index]!.at(-1)! < at
      })
      const ahead = list.find((_, index) => windows[index]!.length && windows[index]![0]! > at)
      expect(timeline.before(text)).toBe(over.at(-1))
      expect(timeline.after(text)).toBe(ahead)
      const away = windows.map((window) =>
        Math.min(Infinity, ...window.map((one) => Math.abs(one - at))),
      )
      const least = Math.min(...away)
      expect(timeline.nearest(text)).toBe(
        least === Infinity ? undefined : list[away.indexOf(least)],
      )
    }
    list.forEach(({ id }, index) => {
      const made = list.slice(0, index).filter((entry) => !trips.length || begun(entry, on))
      expect(timeline.before(id)).toBe(made.at(-1))
      expect(timeline.after(id)).toBe(list[index + 1])
    })
  }))

test('the oracle agrees on groupBy and countBy', () =>
  agree(({ timeline, entries, data, on }) => {
    for (const which of ['trip', 'event'] as const) {
      const all = kind(entries, which)
      const list = which === 'trip' ? all.filter((trip) => begun(trip, on)) : all
      for (const key of countKeys) {
        const words = new Set(list.flatMap((entry) => wordsOf(entry, key, data, on)))
        const groups = timeline.groupBy(key, { kind: which })
        expect(new Set(groups.keys())).toEqual(words)
        for (const { key: word, count, days, first, last } of timeline.countBy(key, {
          kind: which,
        })) {
          const group = list.filter((entry) => wordsOf(entry, key, data, on).includes(word))
          expect(groups.get(word)).toEqual(group)
          expect([count, first, last]).toEqual([group.length, group[0], group.at(-1)])
          expect(days).toEqual(sum(group.map((entry) => lengths(entry, on))))
        }
      }
    }
  }))

test('the oracle agrees on days, daysIn, gaps and stats', () =>
  agree(({ timeline, entries, data, on }) => {
    const trips = kind(entries, 'trip').filter((trip) => begun(trip, on))
    const days = sum(trips.map((trip) => lengths(trip, on)))
    expect(timeline.days()).toEqual(days)
    for (const where of [...countries, ...places.map(({ id }) => id)]) {
      expect(timeline.daysIn(where)).toEqual(
        sum(trips.map((trip) => daysIn(trip, where, data, on))),
      )
    }
    const travellers = new Set(trips.map((trip) => travellerOf(trip, data)))
    const expected = [...travellers].flatMap((traveller) =>
      gaps(trips.filter((trip) => travellerOf(trip, data) === traveller)),
    )
    expect(
      new Set(
        timeline.gaps().map(({ after, before, days }) => ({
          after: after.id,
          before: before.id,
          ...days,
        })),
      ),
    ).toEqual(new Set(expected))
    const longest = timeline.gaps().map(({ days }) => days.max)
    expect(longest).toEqual(longest.toSorted((one, other) => other - one))
    const stats = timeline.stats()
    expect(stats).toMatchObject({ count: trips.length, days })
    expect([stats.first, stats.last]).toEqual([trips[0], trips.at(-1)])
    expect(stats.longestGap).toEqual(timeline.gaps()[0])
    expect(stats.byYear).toEqual(timeline.countBy('year', { kind: 'trip' }))
    const mins = trips.map((trip) => lengths(trip, on).min)
    if (stats.longest) expect(lengths(stats.longest, on).min).toBe(most(mins))
  }))

interface Case {
  readonly timeline: Timeline
  /** In the order of time. */
  readonly entries: readonly Entry[]
  readonly data: Dataset
  readonly on: number
  readonly filter: Filter
}

/** On random sets, now and as of past days, *check* holds. */
function agree(check: (given: Case) => void): void {
  fc.assert(
    fc.property(view, ({ data, past, filter }) => {
      const all = createTimeline(data) as Timeline
      const timeline = past ? all.asOf(past) : all
      const on = dayNumber(timeline.coverage.asOf)
      const entries = sorted<Entry>([...timeline.trips, ...timeline.events])
      check({ timeline, entries, data, on, filter })
    }),
    { numRuns: 300 },
  )
}

function some(values: readonly string[]): fc.Arbitrary<never> {
  const value = fc
    .tuple(fc.constantFrom(...values), fc.boolean())
    .map(([word, not]) => (not ? `!${word}` : word))
  return fc.oneof(value, fc.array(value, { maxLength: 3 })) as fc.Arbitrary<never>
}

/** Text folded as the search folds it, for a set whose text has one accent. */
function plain(filter: Filter): Filter {
  return filter.text === 'trip 1'
    ? { ...filter, text: 'trip-1' }
    : filter.text === 'cafe'
      ? { ...filter, text: 'café' }
      : filter
}

function knows({ trips, events }: Dataset, word: string): boolean {
  return [...trips, ...events].some(({ id, tags }) => id === word || tags.includes(word))
}

function begun(entry: Entry, on: number): boolean {
  return ['underway', 'completed'].includes(status(entry, on) ?? '')
}

function travellerOf({ travellerId }: Trip, { meta }: Dataset): string | undefined {
  return travellerId ?? meta?.travellerId
}

/** The days from the first on which *entry* may begin to the last on which it is said to end. */
function span({ start, end }: Entry): readonly number[] {
  if (!start && !end) return []
  const first = possible(start ?? end!)
  const last = start && end ? possible(end).at(-1)! : first.at(-1)!
  return Array.from({ length: last - first[0]! + 1 }, (_, index) => first[0]! + index)
}

function kind<Which extends Entry['kind']>(entries: readonly Entry[], which: Which) {
  return entries.filter((entry): entry is Extract<Entry, { kind: Which }> => entry.kind === which)
}

function idOf({ id }: Entry): string {
  return id
}

function sum(ranges: readonly Range[]): Range {
  return {
    min: ranges.reduce((total, { min }) => total + min, 0),
    max: ranges.reduce((total, { max }) => total + max, 0),
  }
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity)
}
