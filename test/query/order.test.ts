import { describe, expect, test } from 'vitest'
import { dayNumber, type Day, type FuzzyDay } from '../../src/model/days.js'
import type { Entry } from '../../src/model/types.js'
import {
  firstAfter,
  inOrder,
  lastBefore,
  mainKind,
  mainRecords,
  merge,
  nearestTo,
  soonestFirst,
} from '../../src/query/order.js'
import { event, trip } from './records.js'

const at = (id: string, start: FuzzyDay | null, end: FuzzyDay | null = start): Entry =>
  trip({ id, start, end })
const ids = (entries: readonly Entry[]): string => entries.map(({ id }) => id).join(' ')

test('what is counted are trips, or events where there are no trips', () => {
  const [trips, events] = [[trip()], [event()]]
  expect([mainKind({ trips, events }), mainRecords({ trips, events })]).toEqual(['trip', trips])
  expect([mainKind({ trips, events: [] }), mainRecords({ trips, events: [] })]).toEqual([
    'trip',
    trips,
  ])
  expect([mainKind({ trips: [], events }), mainRecords({ trips: [], events })]).toEqual([
    'event',
    events,
  ])
  expect(mainKind({ trips: [], events: [] })).toBe('trip')
})

describe('time order', () => {
  test.for<readonly [what: string, entries: readonly Entry[], order: string]>([
    ['earliest first', [at('b', '2018-06-02'), at('a', '2018-06-01')], 'a b'],
    ['by the first day that a start may mean', [at('b', '2018-06-02'), at('a', '2018-06')], 'a b'],
    [
      'by the end where the start is not known',
      [at('b', '2018-06-02'), at('a', null, '2018-06-01')],
      'a b',
    ],
    ['undated last', [at('a', null), at('b', '2018-06-02'), at('c', null, '2018-06-03')], 'b c a'],
    [
      'trips before events',
      [event({ id: 'a', start: '2018-06-01' }), at('b', '2018-06-01')],
      'b a',
    ],
    ['trips before events, undated too', [event({ id: 'a', start: null }), at('b', null)], 'b a'],
    ['then by id', [at('c', '2018'), at('a', '2018'), at('b', '2018')], 'a b c'],
    ['undated by id', [at('b', null), at('a', null)], 'a b'],
    ['none', [], ''],
  ])('%s', ([, entries, order]) => {
    expect(ids(inOrder(entries))).toBe(order)
    expect(ids(inOrder(entries.toReversed()))).toBe(order)
  })

  test('gives a list of its own, also of entries in order', () => {
    const entries = [at('a', '2018'), at('b', '2019')]
    expect(inOrder(entries)).toEqual(entries)
    expect(inOrder(entries)).not.toBe(entries)
  })

  test('both lists are merged in it', () => {
    const trips = [trip({ id: 'a', start: '2018-01-01' }), trip({ id: 'c', start: '2018-03-01' })]
    const events = [event({ id: 'b', start: '2018-02-01' })]
    expect(ids(merge(trips, events))).toBe('a b c')
    expect(merge(trips, [])).toBe(trips)
    expect(merge([], events)).toBe(events)
  })
})

test('soonest is what has begun first at the latest', () => {
  const entries = [
    at('year', '2018'),
    at('none', null),
    at('day', '2018-06-12'),
    at('month', '2018-06'),
  ]
  expect(ids(soonestFirst(entries))).toBe('day month year none')
})

test('neighbours of an entry, whether it is in the list or not', () => {
  const entries = [
    at('a', '2018-01-01'),
    at('c', '2018-03-01'),
    at('e', '2018-03-01'),
    at('g', null),
  ]
  const around = (entry: Entry): unknown => [
    lastBefore(entries, entry)?.id,
    firstAfter(entries, entry)?.id,
  ]
  expect(around(entries[0]!)).toEqual([undefined, 'c'])
  expect(around(entries[1]!)).toEqual(['a', 'e'])
  expect(around(entries[2]!)).toEqual(['c', 'g'])
  expect(around(entries[3]!)).toEqual(['e', undefined])
  expect(around(at('d', '2018-03-01'))).toEqual(['c', 'e'])
  expect(around(event({ id: 'a', start: '2018-03-01' }))).toEqual(['e', 'g'])
})

test.for<readonly [day: Day, id: string | undefined]>([
  ['2017-01-01', 'a'],
  ['2018-01-01', 'a'],
  ['2018-01-15', 'a'],
  ['2018-01-20', 'a'],
  ['2018-01-21', 'b'],
  ['2018-02-05', 'b'],
  ['2030-01-01', 'c'],
])('nearest to %s is %s', ([day, id]) => {
  const entries = [
    at('none', null),
    at('a', '2018-01-01', '2018-01-10'),
    at('b', '2018-01-31', '2018-02-10'),
    at('c', '2018-02-01', '2018-02-10/2018-02-12'),
  ]
  expect(nearestTo(entries, dayNumber(day))?.id).toBe(id)
})

test('nothing is nearest where nothing is dated', () => {
  expect(nearestTo([at('none', null)], 0)).toBeUndefined()
})
