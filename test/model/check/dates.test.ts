import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/model/check/index.js'
import type { DatasetInput, EventInput, TripInput } from '../../../src/model/input.js'
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

describe('what may be is no fault', () => {
  const faults = (data: DatasetInput): readonly string[] =>
    checkDataset({
      people: [{ id: 'ann', name: 'Ann' }],
      places: [{ id: 'p', name: 'P' }],
      ...data,
    }).map(({ path }) => path)
  const base = { id: 'a', title: 'A', start: '2018-06-10', end: '2018-06-12' } as const
  const stop = { placeId: 'p', text: '' }
  const claim = { by: 'X', says: 'confirmed' } as const

  test.for<readonly [what: string, given: Partial<TripInput>, paths: readonly string[]]>([
    ['an end in the month of the start', { start: '2018-06-10', end: '2018-06' }, []],
    ['an end in a window that begins before', { end: '2018-06-01/2018-06-10' }, []],
    ['an end the day before', { end: '2018-06-09' }, ['end']],
    ['no start', { start: null }, []],
    ['no end', { end: null }, []],
    [
      'a stop of the whole trip',
      { stops: [{ ...stop, start: '2018-06-10', end: '2018-06-12' }] },
      [],
    ],
    [
      'a stop that may end within it',
      { stops: [{ ...stop, start: '2018-06-12', end: '2018-06' }] },
      [],
    ],
    ['a stop without an end', { stops: [{ ...stop, start: '2018-06-12', end: null }] }, []],
    ['a stop without dates', { stops: [{ ...stop, start: null }] }, []],
    ['a stop before it', { stops: [{ ...stop, start: '2018-06-09' }] }, ['stops[0]']],
    ['a stop that may be before it', { stops: [{ ...stop, start: '2018-06' }] }, ['stops[0]']],
    [
      'a stop that lasts longer',
      { stops: [{ ...stop, start: '2018-06-12', end: '2018-06-13' }] },
      ['stops[0]'],
    ],
    [
      'a stop after a trip without an end',
      { end: null, stops: [{ ...stop, start: '2018-07-01' }] },
      [],
    ],
    [
      'a stop before a trip without a start',
      { start: null, stops: [{ ...stop, start: '2018-06-01' }] },
      [],
    ],
    [
      'two stops of one day, one without a day between',
      {
        stops: [
          { ...stop, start: '2018-06-11' },
          { ...stop, start: null },
          { ...stop, start: '2018-06-11' },
        ],
      },
      [],
    ],
    [
      'a stop earlier than one before, with one without a day between',
      {
        stops: [
          { ...stop, start: '2018-06-11' },
          { ...stop, start: null },
          { ...stop, start: '2018-06-10' },
        ],
      },
      ['stops[2]'],
    ],
    [
      'two stops that go back, each once',
      {
        stops: [
          { ...stop, start: '2018-06-12' },
          { ...stop, start: '2018-06-10' },
          { ...stop, start: '2018-06-11' },
        ],
      },
      ['stops[1]'],
    ],
    [
      'days away that are those of the trip',
      { away: { start: '2018-06-10', end: '2018-06-12' } },
      [],
    ],
    ['days away that may be more', { away: { start: '2018-06', end: '2018-06' } }, []],
    ['days away that begin later', { away: { start: '2018-06-11', end: null } }, ['away']],
    ['days away that end earlier', { away: { start: null, end: '2018-06-11' } }, ['away']],
    [
      'a meeting on the first and the last day away',
      {
        away: { start: '2018-06-09', end: '2018-06-13' },
        met: ['2018-06-09', '2018-06-13', undefined].map((on) => ({
          personId: 'ann',
          ...(on && { on: on as '2018-06-09' }),
        })),
      },
      [],
    ],
    [
      'a meeting after a trip with no days away',
      { met: [{ personId: 'ann', on: '2018-07-01' }] },
      [],
    ],
    [
      'crossings on one day',
      {
        crossings: [
          { on: '2018-06-12', placeId: 'p', direction: 'out' },
          { on: '2018-06-12', placeId: 'p', direction: 'back' },
        ],
      },
      [],
    ],
    [
      'companions seen in their own order',
      {
        companions: [
          { personId: 'ann', seen: [{ on: '2018-06-11' }, { on: '2018-06-11' }] },
          { personId: 'ann', seen: [{ on: '2018-06-10' }, { on: '2018-06-12' }] },
        ],
      },
      [],
    ],
    [
      'claims of one month, in any order',
      {
        claims: [
          { ...claim, on: '2018-05-20' },
          { ...claim, on: '2018-05' },
          { ...claim, on: '2018-05-20' },
        ],
      },
      [],
    ],
    [
      'a claim older than any before',
      {
        claims: [
          { ...claim, on: '2018-05-20' },
          { ...claim, on: '2018-05' },
          { ...claim, on: '2018-05-19' },
        ],
      },
      ['claims[2].on'],
    ],
    [
      'claims with half a window',
      {
        claims: [
          { ...claim, on: '2018-05', start: '2018-06' },
          { ...claim, on: '2018-05', end: '2018-05' },
        ],
      },
      [],
    ],
    [
      'a claim that ends before it starts',
      { claims: [{ ...claim, on: '2018-05', start: '2018-06', end: '2018-05' }] },
      ['claims[0].end'],
    ],
  ])('%s', ([, given, paths]) => {
    expect(faults({ trips: [{ ...base, ...given }] })).toEqual(
      paths.map((path) => `trips[0].${path}`),
    )
  })

  test('days that are not known are told as such', () => {
    const got = checkDataset({
      trips: [
        { ...base, end: null, stops: [{ placeId: 'p', start: '2018-06-09' }] },
        { ...base, id: 'b', away: { start: null, end: '2018-06-11' } },
      ],
      places: [{ id: 'p', name: 'P' }],
    }).map(({ message }) => message)
    expect(got).toEqual([
      'trips[0].stops[0]: expected days within the trip (2018-06-10 to ?), got "2018-06-09 to 2018-06-09"',
      'trips[1].away: expected days around the trip (2018-06-10 to 2018-06-12), got "? to 2018-06-11"',
    ])
  })

  const until = (through: '2018-06-12'): NonNullable<DatasetInput['meta']> => ({
    coverage: { from: '2018-01-01', through },
  })

  test.for<readonly [what: string, event: Partial<EventInput>, paths: readonly string[]]>([
    ['said on the last day covered', { claims: [{ ...claim, on: '2018-06-12' }] }, []],
    ['said in its month', { claims: [{ ...claim, on: '2018-06' }] }, []],
    ['said the day after', { claims: [{ ...claim, on: '2018-06-13' }] }, ['claims[0].on']],
    ['come about on the last day', { outcome: { on: '2018-06-12', happened: true } }, []],
    ['come about the day after', { outcome: { on: '2018-06-13', happened: true } }, ['outcome.on']],
    ['to come later', { start: '2019' }, []],
  ])('%s', ([, event, paths]) => {
    const events = [{ id: 'e', title: 'E', start: '2018-06-01' as const, ...event }]
    expect(faults({ events, meta: until('2018-06-12') })).toEqual(
      paths.map((path) => `events[0].${path}`),
    )
    expect(faults({ events })).toEqual([])
  })

  test.for<
    readonly [from: string, through: string, denseThrough: string, paths: readonly string[]]
  >([
    ['2018-01-01', '2018-01-01', '2018-01-01', []],
    ['2018-01-01', '2018-12-31', '2018-01-01', []],
    ['2018-01-01', '2018-12-31', '2018-12-31', []],
    ['2018-01-02', '2018-12-31', '2018-01-01', ['denseThrough']],
    ['2018-01-01', '2018-12-30', '2018-12-31', ['denseThrough']],
    ['2018-01-02', '2018-01-01', '2018-01-02', ['through', 'denseThrough']],
  ])('coverage from %s through %s, dense through %s', ([from, through, denseThrough, paths]) => {
    const coverage = { from, through, denseThrough } as { through: '2018-12-31' }
    expect(faults({ trips: [], meta: { coverage } })).toEqual(
      paths.map((path) => `meta.coverage.${path}`),
    )
  })
})
