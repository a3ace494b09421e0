import { describe, expect, test } from 'vitest'
import { messages } from './support.js'

describe('dates', () => {
  test('a trip, a stop, an event and a claim do not end before they start', () => {
    expect(
      messages(({ trips, events }) => {
        trips[3]!.away = { start: '2018-06-10', end: '2018-06-01' }
        trips[3]!.end = '2018-06-09'
        trips[3]!.stops = [{ ...trips[3]!.stops[0]!, end: '2018-06-08' }]
        for (const key of Object.keys(trips[3]!.citations)) {
          if (/^stops\.[1-9]/.test(key)) delete trips[3]!.citations[key]
        }
        Object.assign(events[0]!, { end: '2011-12-16' })
        Object.assign(events[0]!.claims[1]!, { start: '2011-12-17', end: '2011' })
        Object.assign(events[0]!.claims[0]!, { start: '2011-12-17', end: '2010' })
      }).slice(0, 5),
    ).toEqual([
      'trips[3].end: expected a date on or after start (2018-06-10), got "2018-06-09"',
      'trips[3].away.end: expected a date on or after start (2018-06-10), got "2018-06-01"',
      'trips[3].stops[0].end: expected a date on or after start (2018-06-10), got "2018-06-08"',
      'events[0].end: expected a date on or after start (2011-12-17), got "2011-12-16"',
      'events[0].claims[0].end: expected a date on or after start (2011-12-17), got "2010"',
    ])
  })

  test('a stop lies within its trip', () => {
    expect(messages(({ trips }) => (trips[3]!.stops[7]!.start = '2018-06-13'))).toEqual([
      'trips[3].stops[7]: expected days within the trip (2018-06-10 to 2018-06-12), got "2018-06-13 to 2018-06-13"',
    ])
    expect(messages(({ trips }) => (trips[3]!.stops[7]!.start = '2018-06'))).toEqual([
      'trips[3].stops[7]: expected days within the trip (2018-06-10 to 2018-06-12), got "2018-06 to 2018-06"',
      'trips[3].stops[7]: expected stops in order of time, got "2018-06"',
    ])
  })

  test('stops stand in order of time', () => {
    expect(messages(({ trips }) => (trips[3]!.stops[6]!.start = '2018-06-10'))).toEqual([
      'trips[3].stops[6]: expected stops in order of time, got "2018-06-10"',
    ])
  })

  test('a trip lies within the days away, where these are known', () => {
    expect(
      messages(({ trips }) => (trips[3]!.away = { start: '2018-06-11', end: '2018-06-13' }))[0],
    ).toEqual(
      'trips[3].away: expected days around the trip (2018-06-10 to 2018-06-12), got "2018-06-11 to 2018-06-13"',
    )
    expect(
      messages(({ trips }) => (trips[3]!.away = { start: '2018-06-10', end: '2018-06-11' }))[0],
    ).toContain('trips[3].away: ')
    expect(messages(({ trips }) => (trips[3]!.away = { start: '2018-06', end: null }))).toEqual([])
  })

  test('meetings, companions and crossings lie within the days away, the last two in order', () => {
    expect(
      messages(({ trips }) => {
        const trip = trips[3]!
        trip.met[0]!.on = '2018-06-14'
        trip.companions = [
          { personId: 'ri-sol-ju', role: 'spouse', seen: [{ on: '2018-06-09' }] },
          {
            personId: 'kim-ju-ae',
            role: 'child',
            seen: [{ on: '2018-06-12' }, { on: '2018-06-11', placeId: 'singapore' }],
          },
        ]
        trip.crossings = [
          { on: '2018-06-12', placeId: 'dandong', direction: 'back' },
          { on: '2018-06-10', placeId: 'dandong', direction: 'out' },
        ]
        trip.citations['companions'] = trip.citations['crossings'] = ['kcna-2018-03-28']
      }),
    ).toEqual([
      'trips[3].met[0].on: expected a day away from home (2018-06-10 to 2018-06-13), got "2018-06-14"',
      'trips[3].companions[0].seen[0].on: expected a day away from home (2018-06-10 to 2018-06-13), got "2018-06-09"',
      'trips[3].companions[1].seen[1].on: expected days in order of time, got "2018-06-11"',
      'trips[3].crossings[1].on: expected days in order of time, got "2018-06-10"',
    ])
  })

  test('claims stand oldest first', () => {
    expect(messages(({ trips }) => (trips[3]!.claims[1]!.on = '2018-03-07'))).toEqual([
      'trips[3].claims[1].on: expected claims oldest first, got "2018-03-07"',
    ])
    expect(messages(({ events }) => (events[0]!.claims[1]!.on = '2011-12'))).toEqual([])
  })

  test('nothing is said or comes about after the last day covered', () => {
    expect(messages(({ trips }) => (trips[10]!.claims.at(-1)!.on = '2026-10-09'))).toEqual([
      'trips[10].claims[5].on: expected a day up to 2026-10-08, got "2026-10-09"',
    ])
    expect(messages(({ events }) => (events[1]!.outcome!.on = '2027-01-01'))).toEqual([
      'events[1].outcome.on: expected a day up to 2026-10-08, got "2027-01-01"',
    ])
  })

  test('coverage runs from its first day to its last', () => {
    expect(messages(({ meta }) => (meta.coverage!.denseThrough = '2026-10-09'))).toEqual([
      'meta.coverage.denseThrough: expected a day from 2011-12-17 to 2026-10-08, got "2026-10-09"',
    ])
    expect(
      messages(
        ({ meta }) =>
          (meta.coverage = {
            from: '2026-10-09',
            through: '2026-10-08',
            denseThrough: '2026-10-09',
          }),
      ),
    ).toEqual([
      'meta.coverage.through: expected a day on or after 2026-10-09, got "2026-10-08"',
      'meta.coverage.denseThrough: expected a day from 2026-10-09 to 2026-10-08, got "2026-10-09"',
    ])
  })
})
