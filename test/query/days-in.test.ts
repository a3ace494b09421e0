import { describe, expect, test } from 'vitest'
import { dayNumber, type FuzzyDay } from '../../src/model/days.js'
import type { Stop, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import { lastDayOf, lengthOf } from '../../src/query/lengths.js'
import { claim, event, meta, trip } from './records.js'

const places = [
  { id: 'city', name: 'City', country: 'CN' as const },
  { id: 'hall', name: 'Hall', withinId: 'city' },
  { id: 'far', name: 'Far', country: 'RU' as const },
  { id: 'none', name: 'None' },
]
const at = (placeId: string, start: FuzzyDay | null, end?: FuzzyDay | null): Stop => ({
  placeId,
  start,
  text: '',
  ...(end !== undefined && { end }),
})

describe('days at a place or in a country', () => {
  const daysIn = (where: string, given: Partial<Trip>): readonly (number | string)[] => {
    const { min, max } = createTimeline({
      trips: [trip({ start: '2018-06-01', end: '2018-06-20', countries: ['CN', 'RU'], ...given })],
      places,
      meta,
    }).daysIn(where)
    return [min, max]
  }

  test.for<readonly [what: string, where: string, given: Partial<Trip>, min: number, max: number]>([
    ['a trip to one country counts whole', 'CN', { countries: ['CN'] }, 20, 20],
    ['whatever its stops', 'CN', { countries: ['CN'], stops: [at('city', '2018-06-02')] }, 20, 20],
    ['another country is none of it', 'RU', { countries: ['CN'] }, 0, 0],
    [
      'a country without a stop is a day at least',
      'RU',
      { stops: [at('city', '2018-06-02')] },
      1,
      20,
    ],
    ['a place without a stop is no day', 'far', { stops: [at('city', '2018-06-02')] }, 0, 0],
    ['the days of a stop', 'far', { stops: [at('far', '2018-06-02', '2018-06-04')] }, 3, 3],
    ['a stop in the country', 'RU', { stops: [at('far', '2018-06-02', '2018-06-04')] }, 3, 3],
    ['a stop at a place within', 'city', { stops: [at('hall', '2018-06-02')] }, 1, 1],
    [
      'a stop in a country that the trip does not name',
      'RU',
      { countries: ['CN'], stops: [at('far', '2018-06-02')] },
      1,
      1,
    ],
    [
      'a day on which two stops were counts once',
      'city',
      { stops: [at('city', '2018-06-02', '2018-06-04'), at('hall', '2018-06-04', '2018-06-05')] },
      4,
      4,
    ],
    [
      'also within a longer one, in any order',
      'city',
      {
        stops: [
          at('city', '2018-06-02', '2018-06-08'),
          at('hall', '2018-06-03', '2018-06-04'),
          at('city', '2018-06-07', '2018-06-09'),
        ],
      },
      8,
      8,
    ],
    [
      'of ends known roughly, too',
      'city',
      {
        stops: [
          at('city', '2018-06-02/2018-06-08', '2018-06-10'),
          at('hall', '2018-06-05', '2018-06-06'),
        ],
      },
      5,
      9,
    ],
    [
      'days apart are added',
      'city',
      { stops: [at('city', '2018-06-02'), at('hall', '2018-06-09')] },
      2,
      2,
    ],
    [
      'ends known roughly',
      'city',
      { stops: [at('city', '2018-06-02/2018-06-03', '2018-06-05/2018-06-07')] },
      3,
      6,
    ],
    [
      'one day, somewhere in what is given',
      'city',
      { stops: [at('city', '2018-06-02/2018-06-05')] },
      1,
      1,
    ],
    [
      'beside a day that is known',
      'city',
      { stops: [at('city', '2018-06-02/2018-06-05'), at('city', '2018-06-10')] },
      1,
      2,
    ],
    ['no start', 'city', { stops: [at('city', null)] }, 1, 20],
    ['no end', 'city', { stops: [at('city', '2018-06-02', null)] }, 1, 20],
    [
      'no longer than the trip',
      'city',
      { start: '2018-06', end: '2018-06', stops: [at('city', '2018-06-02', '2018-06-20')] },
      19,
      19,
    ],
    [
      'no least longer than the trip may be',
      'city',
      {
        start: '2018-06-01',
        end: '2018-06-02',
        stops: [at('city', '2018-06-01', '2018-06-02'), at('city', null)],
      },
      2,
      2,
    ],
  ])('%s', ([, where, given, min, max]) => {
    expect(daysIn(where, given)).toEqual([min, max])
  })

  test('of several trips are added', () => {
    const stops = [at('far', '2018-06-10', '2018-06-12')]
    const set = createTimeline({
      trips: [
        trip({ id: 'a', countries: ['CN', 'RU'], stops }),
        trip({ id: 'b', countries: ['RU'] }),
        trip({ id: 'c', countries: ['CN'] }),
      ],
      places,
      meta,
    })
    expect(set.daysIn('RU')).toEqual({ min: 6, max: 6 })
    expect(set.daysIn('none')).toEqual({ min: 0, max: 0 })
  })

  test('of a trip under way have no most', () => {
    const set = createTimeline({
      trips: [
        trip({
          start: '2018-06-10',
          end: null,
          countries: ['CN', 'RU'],
          stops: [at('far', '2018-06-11', null)],
        }),
      ],
      places,
      meta: {
        ...meta,
        coverage: { ...meta.coverage!, through: '2018-06-15', denseThrough: '2018-06-15' },
      },
    })
    expect(set.daysIn('RU')).toEqual({ min: 1, max: Infinity })
    expect(set.days()).toEqual({ min: 6, max: Infinity })
  })
})

describe('the length of a record', () => {
  const day = dayNumber('2018-06-15')
  test.for<readonly [what: string, given: Partial<Trip>, min: number, max: number]>([
    ['both ends known', { start: '2018-06-10', end: '2018-06-12' }, 3, 3],
    ['under way, up to the day', { start: '2018-06-10', end: null }, 6, Infinity],
    ['begun at some time of a month', { start: '2018-05', end: null }, 16, Infinity],
    ['not begun', { start: '2018-07-10', end: null }, 1, Infinity],
    ['perhaps begun', { start: '2018-06-10/2018-06-20', end: null }, 1, Infinity],
    ['no start', { start: null, end: '2018-06-10' }, 1, Infinity],
    ['neither', { start: null, end: null }, 1, Infinity],
    [
      'over, nobody knows since when',
      { start: '2018-06-10', end: null, claims: [claim('2018-06-13', 'completed')] },
      1,
      Infinity,
    ],
  ])('%s', ([, given, min, max]) => {
    expect(lengthOf(trip(given), day)).toEqual({ min, max })
  })

  test('of an event without an end of its own is one day', () => {
    expect(lengthOf(event({ start: '2018-06' }), day)).toEqual({ min: 1, max: 1 })
    expect(lengthOf(event({ start: null }), day)).toEqual({ min: 1, max: 1 })
    expect(lengthOf(event({ start: '2018-06-01', end: '2018-06-03' }), day)).toEqual({
      min: 3,
      max: 3,
    })
  })

  test('ends on the last day that is known or may be', () => {
    expect(lastDayOf(trip({ end: '2018-06-12/2018-06-14' }), day)).toBe(dayNumber('2018-06-14'))
    expect(lastDayOf(event({ start: '2018-06' }), day)).toBe(dayNumber('2018-06-30'))
    expect(lastDayOf(trip({ end: null }), day)).toBe(Infinity)
    expect(lastDayOf(trip({ end: null, claims: [claim('2018-06-13', 'completed')] }), day)).toBe(
      day,
    )
  })
})
