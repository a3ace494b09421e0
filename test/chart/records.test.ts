import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { chartRecords, type Subject } from '../../src/chart/records.js'
import { firmDays, shapeOf } from '../../src/chart/shape.js'
import { dayNumber, dayFromNumber } from '../../src/model/days.js'
import type { FuzzyDay, Trip } from '../../src/model/types.js'

const rowsOf = (subject: Subject) => chartRecords(subject, false).records
const trip = (start: FuzzyDay | null, end: FuzzyDay | null): Trip => ({
  ...timeline.trips[0]!,
  start,
  end,
})
const days = (span: { first: number; last: number } | undefined) =>
  span && [dayFromNumber(span.first), dayFromNumber(span.last)]

describe('chartRecords', () => {
  test('holds every trip, in order of time, both ends included', () => {
    const rows = rowsOf(timeline)
    const trips = rows.filter(({ record }) => record.kind === 'trip')
    expect(trips.map(({ record }) => record.id)).toEqual(timeline.trips.map(({ id }) => id))
    expect(days(trips[3])).toEqual(['2018-06-10', '2018-06-12'])
    const firsts = rows.map(({ first }) => first)
    expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
  })

  test('shows no event that is over', () => {
    const events = rowsOf(timeline).filter(({ record }) => record.kind === 'event')
    const ahead = new Set(timeline.upcoming().map(({ id }) => id))
    expect(events.every(({ record }) => ahead.has(record.id))).toBe(true)
  })

  test('lets nothing that is still ahead lie before the day of the set', () => {
    const then = timeline.asOf('2018-06-01')
    const ahead = rowsOf(then).filter(({ record }) =>
      then.upcoming().some(({ id }) => id === record.id),
    )
    expect(ahead.length).toBeGreaterThan(0)
    for (const { first, last } of ahead) {
      expect(first).toBeGreaterThanOrEqual(dayNumber('2018-06-01'))
      expect(last).toBeGreaterThanOrEqual(first)
    }
  })

  test('does not name an event beside the trip that it became', () => {
    const then = timeline.asOf('2018-06-01')
    const ids = chartRecords(then, false).talkedOf.map(({ id }) => id)
    expect(then.upcoming().map(({ id }) => id)).toContain('2018-06-trump-kim-summit')
    expect(rowsOf(then).map(({ record }) => record.id)).toContain('2018-06-singapore')
    expect(ids).not.toContain('2018-06-trump-kim-summit')
  })

  test('of what is talked of takes only that in which the traveller has a part, if the set has one', () => {
    const ids = chartRecords(timeline, false).talkedOf.map(({ id }) => id)
    expect(ids).toContain('trump-kim-2026')
    expect(ids).not.toContain('xi-washington-2026')
  })

  test('with events holds past ones too, by the countries of their places', () => {
    const { records } = chartRecords(timeline, true)
    const meeting = records.find(({ record }) => record.id === '2018-06-trump-kim-summit')
    expect(meeting?.countries).toEqual(['SG'])
  })

  test('draws a trip under way up to the day the set stands at', () => {
    const then = timeline.asOf('2025-09-03')
    const row = rowsOf(then).find(({ record }) => record.id === '2025-09-beijing')
    expect(days(row)?.[1]).toBe('2025-09-03')
  })

  test('leaves out what has no date', () => {
    expect(rowsOf(subjectOf([trip(null, null)]))).toEqual([])
  })

  test('takes the widest window of rough dates', () => {
    expect(days(rowsOf(subjectOf([trip('2018-02', '2018-03-05/2018-03-07')]))[0])).toEqual([
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
  } as unknown as Subject
}
