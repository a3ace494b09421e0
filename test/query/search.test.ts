import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/model/days.js'
import type { Trip } from '../../src/model/types.js'
import type { Filter } from '../../src/query/filter.js'
import { countUpTo } from '../../src/query/search.js'
import { timelineWith, trip } from './records.js'

/** Two hundred trips, two on every fourth day; each seventh lasts 60 days, each eleventh is not known to have ended. */
const trips: readonly Trip[] = Array.from({ length: 200 }, (_, index) => {
  const start = addDays('2017-01-01', 4 * Math.floor(index / 2))
  return trip({
    id: `trip-${String(index).padStart(3, '0')}`,
    start,
    end: index % 11 === 0 ? null : addDays(start, index % 7 === 0 ? 59 : index % 3),
    countries: index % 2 ? ['CN'] : ['CN', 'RU'],
    tags: [['a'], ['b'], ['a', 'b'], [], ['c']][index % 5]!,
  })
})
const undated = trip({ id: 'undated', start: null, end: null, tags: ['a'] })
const found = (filter: Filter): readonly string[] =>
  timelineWith(...trips, undated)
    .where(filter)
    .trips.map(({ id }) => id)
const expected = (keep: (trip: Trip, index: number) => boolean): readonly string[] =>
  trips.filter(keep).map(({ id }) => id)
const meets = ({ start, end }: Trip, from: string, to: string): boolean =>
  start! <= to && (end ?? '2018-12-31') >= from

describe('in a large set', () => {
  const windows: readonly (readonly [Day, Day])[] = [
    ['2016-01-01', '2016-12-31'],
    ['2016-01-01', '2017-01-01'],
    ['2017-01-01', '2017-01-02'],
    ['2017-03-01', '2017-03-01'],
    ['2017-05-08', '2017-05-10'],
    ['2017-09-12', '2017-09-13'],
    ['2018-01-18', '2018-02-02'],
    ['2018-02-01', '2019-12-31'],
    ['2019-01-01', '2019-12-31'],
  ]
  test.for(windows)('those with a day from %s to %s are found', ([from, to]) => {
    expect(found({ from, to })).toEqual(expected((one) => meets(one, from, to)))
    expect(found({ from, to, tag: 'b' })).toEqual(
      expected((one) => meets(one, from, to) && one.tags.includes('b')),
    )
    expect(found({ from, to, tag: '!b' })).toEqual(
      expected((one) => meets(one, from, to) && !one.tags.includes('b')),
    )
  })

  test.for(windows)('those that begin by or last until %s are found', ([day]) => {
    expect(found({ from: day })).toEqual(expected((one) => meets(one, day, '9999')))
    expect(found({ to: day })).toEqual(expected((one) => meets(one, '0000', day)))
  })

  test('every field must hold, by any of its values, and by none of those left out', () => {
    expect(found({ country: 'RU', tag: ['a', 'c'] })).toEqual(
      expected(({ tags }, index) => index % 2 === 0 && (tags.includes('a') || tags.includes('c'))),
    )
    expect(
      found({
        country: ['RU', 'CN'],
        tag: ['b', 'a', '!c'],
        ids: ['trip-003', 'trip-002', 'trip-004'],
      }),
    ).toEqual(['trip-002'])
    expect(found({ country: '!RU', tag: ['!a', '!b'] })).toEqual(
      expected(({ tags }, index) => index % 2 === 1 && !tags.includes('a') && !tags.includes('b')),
    )
    expect(found({ tag: ['a', '!b'] })).toEqual([
      ...expected(({ tags }) => tags.includes('a') && !tags.includes('b')),
      'undated',
    ])
    expect(found({ kind: 'trip', country: 'FR' })).toEqual([])
    expect(found({ text: 'trip-019' })).toEqual(['trip-019'])
    expect(found({ text: 'trip-019', tag: 'a' })).toEqual([])
  })
})

test.for<readonly [days: readonly number[], day: number, count: number]>([
  [[], 5, 0],
  [[1, 3, 3, 5], 0, 0],
  [[1, 3, 3, 5], 1, 1],
  [[1, 3, 3, 5], 2, 1],
  [[1, 3, 3, 5], 3, 3],
  [[1, 3, 3, 5], 5, 4],
  [[1, 3, Infinity, Infinity], 9, 2],
  [[1, 3, Infinity, Infinity], Infinity, 2],
  [[-Infinity, 0], -Infinity, 1],
])('of %j up to %d there are %d', ([days, day, count]) => {
  expect(countUpTo(days, day)).toBe(count)
})
