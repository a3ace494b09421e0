import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { firmDays, rowsOf, shapeOf } from '../../src/chart/rows.js'
import { dayNumber, dayFromNumber } from '../../src/model/days.js'
import type { FuzzyDay, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'

const laneOf = (): string => 'all'
const trip = (start: FuzzyDay | null, end: FuzzyDay | null): Trip => ({
  ...timeline.trips[0]!,
  start,
  end,
})
const days = (span: { first: number; last: number } | undefined) =>
  span && [dayFromNumber(span.first), dayFromNumber(span.last)]

describe('rowsOf', () => {
  test('holds every trip and what is ahead, in order of time, both ends included', () => {
    const rows = rowsOf(timeline, laneOf)
    const trips = rows.filter(({ record }) => record.kind === 'trip')
    expect(trips.map(({ record }) => record.id)).toEqual(timeline.trips.map(({ id }) => id))
    expect(days(trips[3])).toEqual(['2018-06-10', '2018-06-12'])
    const firsts = rows.map(({ first }) => first)
    expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
  })

  test('shows no event that is over', () => {
    const events = rowsOf(timeline, laneOf).filter(({ record }) => record.kind === 'event')
    const ahead = new Set(timeline.upcoming().map(({ id }) => id))
    expect(events.every(({ record }) => ahead.has(record.id))).toBe(true)
  })

  test.each(['2018-06-01', '2025-09-02', '2026-06-09'] as const)(
    'lets nothing that is still ahead on %s lie before that day',
    (day) => {
      const then = timeline.asOf(day)
      const ahead = rowsOf(then, laneOf).filter(({ record }) =>
        then.upcoming().some(({ id }) => id === record.id),
      )
      expect(ahead.length).toBeGreaterThan(0)
      for (const { first, last } of ahead) {
        expect(first).toBeGreaterThanOrEqual(dayNumber(day))
        expect(last).toBeGreaterThanOrEqual(first)
      }
    },
  )

  test('does not show an event beside the trip that it became', () => {
    const then = timeline.asOf('2018-06-01')
    const ids = rowsOf(then, laneOf).map(({ record }) => record.id)
    expect(then.upcoming().map(({ id }) => id)).toContain('2018-06-trump-kim-summit')
    expect(ids).toContain('2018-06-singapore')
    expect(ids).not.toContain('2018-06-trump-kim-summit')
    const alone = then.where({ ids: ['2018-06-trump-kim-summit'] })
    expect(rowsOf(alone, laneOf)).toHaveLength(1)
  })

  test('shows of what is ahead only what the traveller has a part in, if the set has one', () => {
    const ids = rowsOf(timeline, laneOf).map(({ record }) => record.id)
    expect(ids).toContain('trump-kim-2026')
    expect(ids).not.toContain('xi-washington-2026')
    const { trips, events, people, places, sources, assessments } = timeline
    const anyone = createTimeline({ trips, events, people, places, sources, assessments })
    const then = anyone.asOf('2026-06-09')
    expect(rowsOf(then, laneOf).map(({ record }) => record.id)).toContain('xi-washington-2026')
  })

  test('draws a trip under way up to the day the set stands at', () => {
    const then = timeline.asOf('2025-09-03')
    const row = rowsOf(then, laneOf).find(({ record }) => record.id === '2025-09-beijing')
    expect(days(row)?.[1]).toBe('2025-09-03')
  })

  test('leaves out what has no date', () => {
    expect(rowsOf(subjectOf([trip(null, null)]), laneOf)).toEqual([])
  })

  test('takes the widest window of rough dates', () => {
    expect(days(rowsOf(subjectOf([trip('2018-02', '2018-03-05/2018-03-07')]), laneOf)[0])).toEqual([
      '2018-02-01',
      '2018-03-07',
    ])
  })
})

describe('firmDays', () => {
  test.each([
    ['2018-06-10', '2018-06-12', ['2018-06-10', '2018-06-12']],
    ['2018-06-10/2018-06-11', '2018-06-14/2018-06-16', ['2018-06-11', '2018-06-14']],
    ['2018-06', '2018-06', undefined],
    ['2018-06-10', null, ['2018-06-10', '2018-06-10']],
    [null, '2018-06-12', undefined],
  ] as const)('%s to %s', (start, end, expected) => {
    expect(days(firmDays(trip(start, end)))).toEqual(expected)
  })

  test('an event on one day of several is on none for sure', () => {
    const event = { ...timeline.events[0]!, start: '2026-11' } as const
    delete (event as { end?: unknown }).end
    expect(firmDays(event)).toBeUndefined()
  })
})

test('every status has a shape, and what is settled differs from what is not', () => {
  expect(shapeOf('completed')).toBe('solid')
  expect(shapeOf('confirmed')).toBe('outline')
  expect(shapeOf('speculated')).toBe('dashed')
  expect(shapeOf('cancelled')).toBe('struck')
})

function subjectOf(trips: readonly Trip[]) {
  return {
    trips,
    events: [],
    meta: timeline.meta,
    coverage: { ...timeline.coverage, through: dayFromNumber(dayNumber('2026-01-01')) },
    upcoming: () => [],
    status: () => 'completed' as const,
    place: () => undefined,
    person: () => undefined,
  } as unknown as typeof timeline
}
