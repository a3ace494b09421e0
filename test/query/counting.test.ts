import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { dayFromNumber, dayNumber } from '../../src/model/days.js'
import type { Day, FuzzyDay, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { CountKey } from '../../src/query/keys.js'
import { claim, event, meta, timelineWith, trip } from './records.js'

describe('on a past day only trips that had begun count', () => {
  test.for<readonly [Day, count: number, days: number, last: string | undefined]>([
    ['2018-03-06', 0, 0, undefined],
    ['2018-05-25', 3, 7, '2018-05-dalian'],
    ['2018-06-11', 4, 9, '2018-05-dalian'],
    ['2019-04-10', 7, 21, '2019-02-hanoi'],
    ['2025-08-30', 10, 32, '2023-09-russian-far-east'],
  ])('%s: %i', ([day, count, days, last]) => {
    const then = timeline.asOf(day)
    expect(then.stats().count).toBe(count)
    expect(then.days().min).toBe(days)
    expect(then.counted('with-crossings')).toHaveLength(count)
    expect(then.countBy('year').reduce((sum, one) => sum + one.count, 0)).toBe(count)
    expect([...then.groupBy('visit').values()].flat()).toHaveLength(count)
    expect(then.before('2030-01-01')?.id).toBe(last)
  })

  test('on every hundredth day, in every figure', () => {
    for (let day = dayNumber('2018-04-01'); day < dayNumber('2026-01-01'); day += 100) {
      const then = timeline.asOf(dayFromNumber(day))
      const made = then.trips.filter((one) =>
        ['underway', 'completed'].includes(then.status(one) ?? ''),
      )
      const counted = [...then.groupBy('year').values()].flat()
      expect(counted.map(({ id }) => id)).toEqual(made.map(({ id }) => id))
      for (const { after, before } of then.gaps()) {
        expect(made).toEqual(expect.arrayContaining([after, before]))
      }
    }
  })
})

describe('before', () => {
  const underway = trip({ claims: [claim('2018-06-10', 'underway', { start: '2018-06-10' })] })

  test('a day is what was over by then, not what was under way', () => {
    const then = timelineWith(
      trip({ id: 'earlier', start: '2018-01-01', end: '2018-01-02' }),
      underway,
    ).asOf('2018-06-11')
    expect(then.before('2018-06-12')?.id).toBe('earlier')
    expect(then.before('2018-01-02')).toBeUndefined()
    expect(then.before('2018-01-03')?.id).toBe('earlier')
  })

  test('a record outside a narrowed set goes by its place in time', () => {
    const china = timeline.where({ country: 'CN' })
    expect(china.before('2018-06-singapore')?.id).toBe('2018-05-dalian')
    expect(china.after('2018-06-singapore')?.id).toBe('2018-06-beijing')
    expect(china.status('2018-06-singapore')).toBe('completed')
    expect(timeline.asOf('2018-01-01').before('2018-06-singapore')).toBeUndefined()
  })
})

describe('gaps', () => {
  const gaps = (...trips: readonly Trip[]): unknown =>
    createTimeline({ trips, people: [person('x'), person('y')] })
      .gaps()
      .map(({ after, before, days }) => [after.id, before.id, days.min, days.max])
  const at = (
    id: string,
    start: FuzzyDay | null,
    end: FuzzyDay | null,
    travellerId?: string,
  ): Trip => trip({ id, start, end, ...(travellerId !== undefined && { travellerId }) })

  test.for<readonly [what: string, trips: readonly Trip[], expected: readonly unknown[]]>([
    [
      'two trips',
      [at('a', '2018-01-01', '2018-01-02'), at('b', '2018-01-05', '2018-01-05')],
      [['a', 'b', 3, 3]],
    ],
    [
      'no gap before a start that is not known',
      [
        at('a', '2018-06-10', '2018-06-12'),
        at('b', null, '2019-01-05'),
        at('c', '2020-01-01', '2020-01-02'),
      ],
      [['b', 'c', 361, 361]],
    ],
    [
      'no gap after an end that is not known, but after the next',
      [
        at('a', '2018-01-01', null),
        at('b', '2018-02-01', '2018-02-03'),
        at('c', '2018-03-01', '2018-03-02'),
      ],
      [['b', 'c', 26, 26]],
    ],
    [
      'no gap within a longer trip',
      [
        at('a', '2018-01-01', '2018-12-31'),
        at('b', '2018-02-01', '2018-02-03'),
        at('c', '2018-09-01', '2018-09-02'),
      ],
      [],
    ],
    [
      'after a longer trip that another lies in',
      [
        at('a', '2018-01-01', '2018-03-31'),
        at('b', '2018-02-01', '2018-02-03'),
        at('c', '2018-09-01', '2018-09-02'),
      ],
      [['a', 'c', 154, 154]],
    ],
    [
      'dates that are roughly known',
      [at('a', '2018-01-01', '2018-01'), at('b', '2018-03', '2018-04-01')],
      [['a', 'b', 29, 89]],
    ],
    [
      'each traveller apart',
      [
        at('a', '2018-01-01', '2018-01-02', 'x'),
        at('b', '2018-02-01', '2018-02-03', 'y'),
        at('c', '2018-03-01', '2018-03-01', 'x'),
      ],
      [['a', 'c', 58, 58]],
    ],
  ])('%s', ([, trips, expected]) => {
    expect(gaps(...trips)).toEqual(expected)
  })
})

test('a stop without an end lasts no longer than the trip', () => {
  const own = createTimeline({
    trips: [
      trip({
        countries: ['CN', 'RU'],
        stops: [{ placeId: 'p', start: '2018-06-11', end: null, text: 'Talks.' }],
      }),
    ],
    places: [{ id: 'p', name: 'P', country: 'CN', latitude: 0, longitude: 0 }],
    meta,
  })
  expect(own.daysIn('p')).toEqual({ min: 1, max: 3 })
})

describe('countBy', () => {
  test('labels are names of countries, people and places, and the words themselves', () => {
    expect(timeline.countBy('country')[0]).toMatchObject({ key: 'CN', label: 'China', count: 5 })
    expect(timeline.countBy('met')[0]).toMatchObject({ key: 'xi-jinping', label: 'Xi Jinping' })
    expect(timeline.countBy('place').find(({ key }) => key === 'singapore')?.label).toBe(
      'Singapore',
    )
    expect(timeline.countBy('year')[0]).toMatchObject({ key: '2018', label: '2018' })
  })

  test('those met are not those who came along', () => {
    const met = timeline.countBy('met').map(({ key }) => key)
    expect(met).not.toContain('ri-yong-ho')
    expect(timeline.where({ met: 'ri-yong-ho' }).trips).toEqual([])
    for (const { key, count } of timeline.countBy('met')) {
      expect(timeline.where({ met: key }).trips).toHaveLength(count)
    }
  })

  test('most first, or in order of the words', () => {
    const keys = (sort?: 'count' | 'key'): readonly string[] =>
      timeline.countBy('year', {}, sort && { sort }).map(({ key }) => key)
    expect(keys()).toEqual(['2018', '2019', '2023', '2025'])
    expect(keys('count')).toEqual(keys())
    const met = timeline.countBy('met', {}, { sort: 'key' }).map(({ key }) => key)
    expect(met).toEqual(met.toSorted())
    expect(timeline.countBy('met').map(({ key }) => key)).not.toEqual(met)
  })

  test('events where there are no trips, or where they are asked for', () => {
    const parades = timeline.where({ type: 'parade' })
    expect(parades.countBy('type')).toMatchObject([{ key: 'parade', count: parades.events.length }])
    const events = timeline.countBy('type', { kind: 'event' })
    expect(events.reduce((sum, { count }) => sum + count, 0)).toBe(timeline.events.length)
    expect(timeline.countBy('type')).toEqual([])
  })
})

test('answers cannot be changed', () => {
  const past = timeline.asOf('2025-09-04')
  const [first] = timeline.countBy('country')
  const answers: readonly object[] = [
    timeline.days(),
    timeline.daysIn('CN'),
    timeline.stats(),
    timeline.stats().days,
    first!.days,
    timeline.gaps()[0]!.days,
    past.assessments[0]!,
    past.assessments[0]!.sourceIds,
  ]
  expect(answers.map((answer) => Object.isFrozen(answer))).toEqual(answers.map(() => true))
})

/** The members of a Timeline for those who have no types. */
const ask = timeline as unknown as Record<string, (value: unknown) => unknown>

const wrong: readonly unknown[] = [undefined, null, 5, {}, [], Symbol('x'), () => 1, 'zz', '']

test.for([
  'countBy',
  'groupBy',
  'daysIn',
  'before',
  'after',
  'nearest',
  'status',
  'history',
  'cite',
  'asOf',
  'counted',
] as const)('%s says what is wrong with its argument', (name) => {
  for (const value of wrong) {
    expect(() => ask[name]!(value)).toThrow(
      /^(invalid|unknown) (key|place|country|record|day|day or id|rule): .*; (expected|known|did you mean)/,
    )
  }
})

test.for(['where', 'changes', 'upcoming', 'underway', 'next'] as const)(
  '%s says what is wrong with a filter',
  (name) => {
    for (const value of [null, 5, [], 'CN', { contry: 'CN' }, { country: null, met: 3 }]) {
      expect(() => ask[name]!(value)).toThrow(/^(invalid|unknown) \w+: .*; /)
    }
  },
)

test('options of countBy are checked', () => {
  expect(() => timeline.countBy('year', {}, { sort: 'kye' } as never)).toThrow(
    'unknown sort: kye; expected count or key',
  )
  expect(() => timeline.countBy('year', {}, { order: 'key' } as never)).toThrow(
    'unknown option of countBy: order; known: sort',
  )
  expect(() => timeline.countBy('nope' as CountKey)).toThrow(/^unknown key: nope; /)
})

test('events that are no trips count as the rule says, once they took place', () => {
  const rule = { id: 'all', title: 'All', text: 'All.', eventIds: ['an-event'] }
  const own = createTimeline({
    trips: [trip()],
    events: [
      event({
        claims: [claim('2018-06-01', 'confirmed', { start: '2018-06-12' })],
        outcome: { on: '2018-06-12', happened: true, text: 'So it was.', sourceIds: [] },
      }),
    ],
    meta: { ...meta, counting: [rule] },
  })
  expect(own.counted('all').map(({ id }) => id)).toEqual(['a-trip', 'an-event'])
  expect(
    own
      .asOf('2018-06-11')
      .counted('all')
      .map(({ id }) => id),
  ).toEqual(['a-trip'])
})

function person(id: string): { id: string; name: string; country: 'CN' } {
  return { id, name: id.toUpperCase(), country: 'CN' }
}
