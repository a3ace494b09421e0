import { expect, test } from 'vitest'
import { arrange } from '../../src/query/arrange.js'
import type { Query } from '../../src/query/parse.js'
import { timelineWith, trip } from './records.js'

const timeline = timelineWith(
  trip({ id: 'three-days', start: '2018-01-01', end: '2018-01-03' }),
  trip({ id: 'one-day', start: '2018-02-01', end: '2018-02-01' }),
  trip({ id: 'also-three-days', start: '2018-03-01', end: '2018-03-03' }),
  trip({ id: 'nine-days', start: '2018-04-01', end: '2018-04-09' }),
  trip({ id: 'in-may', start: '2018-05', end: '2018-05' }),
)

test.for<readonly [Pick<Query, 'sort' | 'limit'>, readonly string[]]>([
  [{}, ['three-days', 'one-day', 'also-three-days', 'nine-days', 'in-may']],
  [{ sort: 'oldest' }, ['three-days', 'one-day', 'also-three-days', 'nine-days', 'in-may']],
  [{ sort: 'newest' }, ['in-may', 'nine-days', 'also-three-days', 'one-day', 'three-days']],
  // By the days that are certain; of equal lengths the older first.
  [{ sort: 'longest' }, ['nine-days', 'three-days', 'also-three-days', 'one-day', 'in-may']],
  [{ sort: 'longest', limit: 2 }, ['nine-days', 'three-days']],
  [{ sort: 'newest', limit: 1 }, ['in-may']],
  [{ limit: 0 }, []],
])('%o gives %o', ([query, ids]) => {
  expect(arrange(timeline.trips, query, timeline).map(({ id }) => id)).toEqual(ids)
})
