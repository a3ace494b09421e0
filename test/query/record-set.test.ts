import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { claim, event, meta, timelineWith, trip } from './records.js'

const makeSet = (): Timeline =>
  timelineWith(
    trip({ id: 'a', start: '2018-01-10', end: '2018-01-12' }),
    trip({ id: 'off', start: '2018-02-01', end: null, claims: [claim('2018-01-20', 'cancelled')] }),
    trip({ id: 'b', start: '2018-03', end: '2018-03' }),
    trip({ id: 'c', start: '2018-05-01', end: '2018-05-03/2018-05-05' }),
    trip({ id: 'undated', start: null, end: null }),
    event({ id: 'e', start: '2018-01-11' }),
    event({ id: 'f', start: '2018-04-01' }),
  )

describe('a record by its id', () => {
  test('of its kind', () => {
    const set = makeSet()
    expect([set.trip('a')?.id, set.event('e')?.id]).toEqual(['a', 'e'])
    expect([set.trip('e'), set.event('a'), set.trip('zz'), set.event('zz')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(set.where({ ids: 'a' }).trip('b')).toBeUndefined()
  })

  test('or by the record itself, also one that a filter left out', () => {
    const set = makeSet()
    expect(set.status(set.trip('off')!)).toBe('cancelled')
    expect(set.where({ ids: 'a' }).status(set.trip('off')!)).toBe('cancelled')
    expect(set.where({ ids: 'a' }).status('off')).toBe('cancelled')
    expect(set.asOf('2018-01-01').status('off')).toBeUndefined()
    expect(set.asOf('2018-01-01').history('off')).toEqual([])
    expect(set.asOf('2018-01-01').cite('off')).toEqual([])
  })
})

describe.for<readonly [dayOrId: string, before: string | undefined, after: string | undefined]>([
  ['2018-01-09', undefined, 'a'],
  ['2018-01-10', undefined, 'off'],
  ['2018-01-12', undefined, 'off'],
  ['2018-01-13', 'a', 'off'],
  ['2018-02-01', 'a', 'b'],
  ['2018-02-28', 'a', 'b'],
  ['2018-03-01', 'a', 'c'],
  ['2018-03-31', 'a', 'c'],
  ['2018-04-01', 'b', 'c'],
  ['2018-05-05', 'b', undefined],
  ['2018-05-06', 'c', undefined],
  ['9999-12-31', 'c', undefined],
  ['a', undefined, 'off'],
  // What was called off is no trip that was made.
  ['off', 'a', 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', 'undated'],
  ['undated', 'c', undefined],
  ['e', undefined, 'f'],
  ['f', 'e', undefined],
])('%s', ([dayOrId, before, after]) => {
  test(`comes after ${before}`, () => expect(makeSet().before(dayOrId)?.id).toBe(before))
  test(`comes before ${after}`, () => expect(makeSet().after(dayOrId)?.id).toBe(after))
})

test('an id may look like a day', () => {
  const set = timelineWith(
    trip({ id: '2018-01-01', start: '2018-06-01', end: '2018-06-02' }),
    trip({ id: 'a', start: '2018-01-10', end: '2018-01-12' }),
    trip({ id: 'b', start: '2018-07-10', end: '2018-07-12' }),
  )
  expect([set.before('2018-01-01')?.id, set.after('2018-01-01')?.id]).toEqual(['a', 'b'])
})

test('a set of events has the events before and after a day', () => {
  const events = makeSet().where({ kind: 'event' })
  expect([events.before('2018-03-01')?.id, events.after('2018-03-01')?.id]).toEqual(['e', 'f'])
  expect(events.countBy('year').map(({ count }) => count)).toEqual([2])
})

test.for<readonly [ask: (set: Timeline) => unknown, message: string]>([
  [(set) => set.before('2018-02-30'), 'invalid day: 2018-02-30; expected a day such as 2018-06-12'],
  [(set) => set.after('2018-02-30'), 'invalid day: 2018-02-30; expected a day such as 2018-06-12'],
  [(set) => set.after('2018'), 'unknown record: 2018; '],
  [
    (set) => set.before(5),
    'invalid day or id: 5; expected a day such as 2018-06-12, or the id of a record',
  ],
  [
    (set) => set.status({ id: 5 }),
    'invalid record: an object; expected a trip, an event or the id of one',
  ],
  [(set) => set.status(null), 'invalid record: null; expected a trip, an event or the id of one'],
  [(set) => set.status('zz'), 'unknown record: zz; '],
  [(set) => set.daysIn('zz'), 'unknown place: zz; '],
  [(set) => set.daysIn('Zz'), 'unknown country: Zz; '],
  [(set) => set.daysIn(5), 'unknown place: 5; expected text'],
])('%#: says what is wrong', ([ask, message]) => {
  expect(() => ask(makeSet())).toThrow(message)
})

describe('whether a set is whole', () => {
  const is = (set: unknown): boolean => (set as { readonly isWhole: boolean }).isWhole
  test.for<readonly [what: string, whole: boolean, narrow: (set: Timeline) => Timeline]>([
    ['all of it', true, (set) => set],
    ['all trips', true, (set) => set.where({ kind: 'trip' })],
    ['no trips', false, (set) => set.where({ kind: 'event' })],
    ['some trips', false, (set) => set.where({ ids: ['a', 'b'] })],
    ['a past day', true, (set) => set.asOf('2018-01-15')],
    ['a past day, on which one trip was not spoken of', true, (set) => set.asOf('2018-01-01')],
    [
      'all of those',
      true,
      (set) => set.where({ ids: ['a', 'b', 'c', 'undated'] }).asOf('2018-01-01'),
    ],
    ['some of those', false, (set) => set.where({ ids: ['a', 'b', 'c'] }).asOf('2018-01-01')],
  ])('%s: %s', ([, whole, narrow]) => {
    const set = narrow(makeSet())
    expect([is(set), is(set)]).toEqual([whole, whole])
  })
})

test('the day that a set stands at goes with it', () => {
  const asOf = ({ coverage }: Timeline): Day => coverage.asOf
  const past = makeSet().asOf('2018-02-01') as Timeline
  expect(asOf(past)).toBe('2018-02-01')
  expect(asOf(past.where({ kind: 'trip' }) as Timeline)).toBe('2018-02-01')
  expect(asOf(past.asOf('2018-03-01') as Timeline)).toBe('2018-02-01')
  expect(asOf(makeSet().asOf('2019-03-01') as Timeline)).toBe('2019-03-01')
})

test('what lies ahead, what goes on, and what counts', () => {
  const rule = { id: 'r', title: 'R', visit: ['summit'], eventIds: ['e', 'g'] }
  const set = createTimeline({
    trips: [
      trip({ id: 'a', visit: 'summit', start: '2018-01-10', end: '2018-01-12' }),
      trip({ id: 'b', visit: 'state', start: '2018-01-20', end: '2018-01-22' }),
      trip({ id: 'c', visit: 'summit', start: '2018-02-20', end: '2018-02-22' }),
    ],
    events: [
      event({ id: 'e', start: '2018-01-11', end: '2018-01-21' }),
      event({ id: 'f', start: '2018-01-11' }),
      event({ id: 'g', start: '2018-03-01' }),
    ],
    meta: { ...meta, counting: [rule, { id: 'all', title: 'A' }] },
  }) as Timeline
  const ids = (entries: readonly { readonly id: string }[]): string =>
    entries.map(({ id }) => id).join(' ')
  const past = set.asOf('2018-01-20')
  expect([ids(past.upcoming()), ids(past.underway()), past.next()?.id]).toEqual(['c g', 'e b', 'c'])
  expect([ids(past.upcoming({ kind: 'event' })), past.next({ kind: 'event' })?.id]).toEqual([
    'g',
    'g',
  ])
  expect(ids(past.underway({ kind: 'trip' }))).toBe('b')
  expect([ids(past.counted('r')), ids(past.counted('all'))]).toEqual(['a e', 'a b'])
  expect([ids(set.counted('r')), ids(set.counted('all'))]).toEqual(['a e c g', 'a b c'])
  for (const list of [past.upcoming(), past.underway(), past.counted('r')])
    expect(Object.isFrozen(list)).toBe(true)
})
