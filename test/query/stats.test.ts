import { expect, test } from 'vitest'
import type { FuzzyDay } from '../../src/model/days.js'
import type { CountryCode } from '../../src/model/countries.js'
import type { Trip } from '../../src/model/types.js'
import { claim, timelineWith, trip } from './records.js'

const at = (
  id: string,
  start: FuzzyDay | null,
  end: FuzzyDay | null,
  ...countries: readonly CountryCode[]
): Trip => trip({ id, start, end, countries })

test('a set without trips has no first, last, longest or gap', () => {
  const stats = timelineWith().stats()
  expect(stats).toEqual({ count: 0, days: { min: 0, max: 0 }, byCountry: [], byYear: [] })
  expect(Object.keys(stats)).toEqual(['count', 'days', 'byCountry', 'byYear'])
})

test('only trips that have begun count', () => {
  const stats = timelineWith(
    at('made', '2018-02-01', '2018-02-02', 'CN'),
    trip({ id: 'off', claims: [claim('2018-01-01', 'cancelled')] }),
  ).stats()
  expect([stats.count, stats.first?.id, stats.last?.id, stats.longest?.id]).toEqual([
    1,
    'made',
    'made',
    'made',
  ])
})

test('trips in figures', () => {
  const stats = timelineWith(
    at('a', '2017-12-30', '2018-01-01', 'CN'),
    at('b', '2018-02-01', '2018-02-04', 'RU', 'CN'),
    at('c', '2018-03-01', '2018-03-04', 'RU'),
    at('d', '2018-11-01', '2018-11-01/2018-11-20', 'VN'),
  ).stats()
  expect([stats.count, stats.days]).toEqual([4, { min: 12, max: 31 }])
  // Of two with as many sure days the earlier is the longest.
  expect([stats.first?.id, stats.last?.id, stats.longest?.id]).toEqual(['a', 'd', 'b'])
  expect([stats.longestGap?.after.id, stats.longestGap?.before.id]).toEqual(['c', 'd'])
  const counts = ({ key, count, days, first, last }: (typeof stats.byYear)[number]): unknown => [
    key,
    count,
    days.min,
    days.max,
    first.id,
    last.id,
  ]
  expect(stats.byCountry.map(counts)).toEqual([
    ['CN', 2, 7, 7, 'a', 'b'],
    ['RU', 2, 8, 8, 'b', 'c'],
    ['VN', 1, 1, 20, 'd', 'd'],
  ])
  expect(stats.byYear.map(counts)).toEqual([
    ['2018', 3, 9, 28, 'b', 'd'],
    ['2017', 1, 3, 3, 'a', 'a'],
  ])
})

test.for<readonly [what: string, trips: readonly Trip[], gaps: readonly unknown[]]>([
  [
    'from one day to the next',
    [at('a', '2018-01-01', '2018-01-02'), at('b', '2018-01-03', '2018-01-04')],
    [['a', 'b', 1, 1]],
  ],
  [
    'none on one day',
    [at('a', '2018-01-01', '2018-01-02'), at('b', '2018-01-02', '2018-01-04')],
    [],
  ],
  [
    'none that may be, where they overlap',
    [at('a', '2018-01-01', '2018-01-10'), at('b', '2018-01-05', '2018-01-06')],
    [],
  ],
  [
    'perhaps one',
    [at('a', '2018-01-01', '2018-01-02/2018-01-08'), at('b', '2018-01-05', '2018-01-06')],
    [['a', 'b', 0, 3]],
  ],
  [
    'the next start may be that of a later trip',
    [
      at('a', '2018-01-01', '2018-01-02'),
      at('b', '2018-02', '2018-03-20'),
      at('c', '2018-02-10', '2018-02-12'),
    ],
    [['a', 'b', 30, 39]],
  ],
  [
    'after the trip that may have ended last',
    [
      at('a', '2018-01-01', '2018-01-05/2018-01-20'),
      at('b', '2018-01-10', '2018-01-12'),
      at('c', '2018-03-01', '2018-03-02'),
    ],
    [
      ['a', 'c', 40, 48],
      ['a', 'b', 0, 5],
    ],
  ],
  [
    'of two that end together after the later',
    [
      at('a', '2018-01-01', '2018-01-05'),
      at('b', '2018-01-02', '2018-01-05'),
      at('c', '2018-01-10', '2018-01-12'),
    ],
    [['b', 'c', 5, 5]],
  ],
])('gaps: %s', ([, trips, gaps]) => {
  expect(
    timelineWith(...trips)
      .gaps()
      .map(({ after, before, days }) => [after.id, before.id, days.min, days.max]),
  ).toEqual(gaps)
})

test('of equal gaps the earlier comes first', () => {
  const set = timelineWith(
    at('a', '2018-01-01', '2018-01-02'),
    at('b', '2018-01-05', '2018-01-06'),
    at('c', '2018-01-09', '2018-01-10'),
  )
  expect(set.gaps().map(({ after }) => after.id)).toEqual(['a', 'b'])
})
