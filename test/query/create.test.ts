import { expect, test } from 'vitest'
import { timeline } from '../../src/bundled.js'
import { createTimeline } from '../../src/query/create.js'
import { claim, event, meta, timelineWith, trip } from './records.js'

test('one error lists every fault', () => {
  const wrong = trip({ end: '2018-06-09', countries: ['UK' as 'GB'], title: '' })
  expect(() => createTimeline({ trips: [wrong, trip({ start: '2018-02-30' })] })).toThrow(
    /^invalid data, 3 faults:\n- trips\[0\]\.title: .+\n- trips\[0\]\.countries\[0\]: .+\n- trips\[1\]\.start: .+$/,
  )
  expect(() => createTimeline({ trips: [trip({ end: '2018-06-09' })] })).toThrow('1 fault:\n')
})

test('coverage of a set that gives none runs from its first day to its last', () => {
  const { coverage } = createTimeline({ trips: [trip()], events: [event({ start: '2018-05' })] })
  expect(coverage).toMatchObject({ from: '2018-05-01', through: '2018-06-12' })
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
  expect(rough.gaps()[0]?.days).toEqual({ min: 6, max: 10 })
  expect(rough.daysIn('SG')).toEqual(rough.days())
  expect(rough.stats()).toMatchObject({ count: 3, byYear: [{ key: '2018', count: 3 }] })
  expect(() => rough.daysIn('UK')).toThrow('unknown country: UK; did you mean GB?')
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
