import { describe, expect, test } from 'vitest'
import { assertDataset, checkDataset } from '../../../src/model/check/index.js'
import { freeze } from '../../../src/model/freeze.js'
import type { DatasetInput } from '../../../src/model/input.js'
import type { Trip } from '../../../src/model/types.js'

const a = { id: 'a', title: 'A', start: '2018' } as const
const faults = (data: unknown): readonly string[] =>
  checkDataset(data).map(({ message }) => message)
const ofTrip = (given: object): readonly string[] => faults({ trips: [{ ...a, ...given }] })

describe('a fault is told with its place, what was expected, and a hint', () => {
  test.for<readonly [given: object, message: string]>([
    [{ start: undefined }, 'start: expected a value, or null where it is not known, got nothing'],
    [{ tags: 'x' }, 'tags: expected a list, got "x"; write it as ["x"]'],
    [{ tags: 5 }, 'tags: expected a list, got 5'],
    [{ tags: null }, 'tags: expected a list, got null'],
    [{ citations: [] }, 'citations: expected an object, got a list of 0'],
    [{ citations: { start: 'x' } }, 'citations.start: expected a list, got "x"; write it as ["x"]'],
    [{ id: 5 }, 'id: expected lower-case words and digits joined by hyphens, got 5'],
    [
      { visit: 5 },
      'visit: expected one of state, official, working, unofficial, summit, multilateral, crossing, got 5',
    ],
    [
      { visit: 'zzzzzz' },
      'visit: expected one of state, official, working, unofficial, summit, multilateral, crossing, got "zzzzzz"',
    ],
    [{ summary: 5 }, 'summary: expected text, got 5'],
    [{ title: '' }, 'title: expected text that is not empty, got ""'],
    [
      { colour: 'red', titel: 'A' },
      'colour: expected no such key, got "colour"; known: id, kind, ',
    ],
    [{ summry: 'A' }, 'summry: expected no such key, got "summry"; did you mean summary?'],
    // A key that is there already was not meant.
    [{ titel: 'A' }, 'titel: expected no such key, got "titel"; known: id, kind, '],
    [
      { travellerId: 'x' },
      'travellerId: expected the id of a record in people, got "x"; add it to people or correct it',
    ],
    [
      { transport: [{ mode: 'train' }] },
      'transport[0].leg: expected one of outbound, return, local, got nothing',
    ],
    [{ transport: [7] }, 'transport[0]: expected an object, got 7'],
    [
      { outcomes: [{ text: 'x', sourceIds: [3] }] },
      'outcomes[0].sourceIds[0]: expected lower-case words',
    ],
    [
      { disputes: [{ field: 'start', versions: [] }] },
      'disputes[0].versions: expected at least 2, got a list of 0',
    ],
    [{ met: [{ personId: 'x', principal: 1 }] }, 'met[0].personId: expected the id of a record'],
    [{ summary: 'x'.repeat(5001) }, 'summary: expected at most 5000 characters, got '],
    [
      { citations: { ['x'.repeat(201)]: [] } },
      `citations.${'x'.repeat(201)}: expected at most 200 characters, got `,
    ],
  ])('%j', ([given, message]) => {
    expect(ofTrip(given)[0]).toContain(`trips[0].${message}`)
  })

  test.for<readonly [data: object, message: string]>([
    [{ trips: 5 }, 'trips: expected a list, got 5'],
    [{ trips: [], people: {} }, 'people: expected a list, got an object'],
    [{ trips: [], meta: null }, 'meta: expected an object, got null'],
    [{ trips: [], meta: [] }, 'meta: expected an object, got a list of 0'],
    [{ trips: [], place: [] }, 'place: expected no such key, got "place"; did you mean places?'],
    [{ trips: [], trip: [] }, 'trip: expected no such key, got "trip"; known: trips, '],
    [{ events: [null] }, 'events[0]: expected an object, got null'],
    [
      { trips: [], places: [{ id: 'p', name: 'P', latitude: '5' }] },
      'places[0].latitude: expected a number from -90 to 90, got "5"',
    ],
    [
      { trips: [], places: [{ id: 'p', name: 'P', latitude: NaN }] },
      'places[0].latitude: expected a number from -90 to 90, got NaN',
    ],
    [
      { trips: [], places: [{ id: 'p', name: 'P', longitude: -180.1 }] },
      'places[0].longitude: expected a number from -180 to 180',
    ],
    [
      { trips: [], people: [{ id: 'p', name: 'P', names: { ko: '' } }] },
      'people[0].names.ko: expected text that is not empty, got ""',
    ],
  ])('%j', ([data, message]) => {
    expect(faults(data)).toHaveLength(1)
    expect(faults(data)[0]).toContain(message)
  })
})

test('a list that is none has a hint where one can be given', () => {
  expect(ofTrip({ tags: 5 })).toEqual(['trips[0].tags: expected a list, got 5'])
  const assessment = { id: 'x', analyst: 'X', text: 'So.' }
  expect(faults({ trips: [], assessments: [assessment] })).toEqual([
    'assessments[0].aboutIds: expected a list, got nothing; write [] if there is none',
  ])
})

describe('what lies at the limits is taken', () => {
  test.for<readonly [data: DatasetInput]>([
    [{ trips: [], places: [{ id: 'p', name: 'P', latitude: -90, longitude: 180 }] }],
    [{ trips: [], places: [{ id: 'p', name: 'P', latitude: 90, longitude: -180 }] }],
    [{ trips: [{ ...a, title: '🚂'.repeat(200) }] }],
    [{ trips: [{ ...a, summary: 'x'.repeat(5000) }] }],
    [{ trips: [{ ...a, citations: { title: [], ['visit']: [] } }] }],
    [{ trips: [], people: [{ id: 'p', name: 'P', names: {} }] }],
    [{ trips: [], people: [{ id: 'p', name: 'P', names: { '': 'P' } }] }],
    [{ $schema: 'x', events: [] }],
    [{ trips: [], meta: undefined as never }],
  ])('%#', ([data]) => expect(faults(data)).toEqual([]))

  test('and no more', () => {
    expect(ofTrip({ title: '🚂'.repeat(201) })).toHaveLength(1)
  })
})

describe('what is faulty counts as not given', () => {
  test.for<readonly [given: object, paths: readonly string[]]>([
    // With its end the start would be compared.
    [{ start: '2018-06-10', end: 'x' }, ['end']],
    [{ start: 'x', end: '2017' }, ['start']],
    [{ away: { start: '2019', end: 'x' } }, ['away.end']],
    [{ stops: [{ placeId: 'p', start: '2030', end: 'x' }] }, ['stops[0].placeId', 'stops[0].end']],
    [
      { stops: 'x', met: 'x', claims: 'x', tags: 'x', disputes: 'x' },
      ['stops', 'met', 'tags', 'claims', 'disputes'],
    ],
    [{ citations: 'x', outcomes: [5], disclosed: 5 }, ['outcomes[0]', 'disclosed', 'citations']],
    [{ companions: 5, crossings: [5] }, ['companions', 'crossings[0]']],
  ])('%j', ([given, paths]) => {
    expect(checkDataset({ trips: [{ ...a, ...given }] }).map(({ path }) => path)).toEqual(
      paths.map((path) => `trips[0].${path}`),
    )
  })

  test('so that a record of which nothing is right is told of once', () => {
    expect(checkDataset({ trips: [5, a], events: [[]] }).map(({ path }) => path)).toEqual([
      'trips[0]',
      'events[0]',
    ])
  })

  test('and the rules of editing take it as it is', () => {
    const found = checkDataset(
      {
        trips: [5, { ...a, citations: 5, stops: 5, disputes: 5 }],
        sources: [{ id: 's' }],
        assessments: [5],
      },
      { editorial: true },
    ).map(({ path }) => path)
    expect(found).toEqual(
      expect.arrayContaining(['trips[0]', 'trips[1].citations', 'assessments[0]']),
    )
  })
})

describe('records', () => {
  test('are copied and frozen, with own keys only', () => {
    const names = Object.create({ ko: 'lent' }) as Record<string, string>
    names['fr'] = 'Anne'
    const stops = [{ placeId: 'p' }]
    const data = {
      trips: [{ ...a, stops }],
      people: [{ id: 'ann', name: 'Ann', names }],
      places: [{ id: 'p', name: 'P' }],
    }
    const { trips, people } = assertDataset(data)
    expect(people[0]!.names).toEqual({ fr: 'Anne' })
    expect(trips[0]!.stops).toEqual([{ placeId: 'p', start: null, text: '' }])
    const made = [
      trips,
      trips[0],
      trips[0]!.stops,
      trips[0]!.stops[0],
      trips[0]!.away,
      trips[0]!.citations,
      people,
      people[0]!.names,
    ]
    expect(made.map((one) => Object.isFrozen(one))).toEqual(made.map(() => true))
    expect([data.trips, stops, stops[0], names].map((one) => Object.isFrozen(one))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('that are full and frozen are taken as they are, others are not', () => {
    const full = assertDataset({
      trips: [{ ...a, tags: ['x'] }],
      people: [{ id: 'p', name: 'P', names: { ko: 'x' } }],
    })
    const again = assertDataset({ trips: full.trips, people: full.people })
    expect([again.trips, again.people]).toEqual([full.trips, full.people])
    expect(again.trips).toBe(full.trips)
    expect(again.people).toBe(full.people)
    const open = { ...full.trips[0]! }
    const list = freeze([open])
    expect(assertDataset({ trips: list }).trips).toBe(list)
    const thawed = assertDataset({ trips: [{ ...full.trips[0]!, tags: [...full.trips[0]!.tags] }] })
    expect(thawed.trips[0]).not.toBe(full.trips[0])
    expect(thawed.trips[0]!.tags).not.toBe(full.trips[0]!.tags)
    expect(thawed.trips[0]!.away).toBe(full.trips[0]!.away)
    expect(Object.isFrozen(thawed.trips[0]!.tags)).toBe(true)
    const named = assertDataset({ trips: [], people: [{ id: 'p', name: 'P', names: { ko: 'x' } }] })
    expect(Object.isFrozen(named.people[0]!.names)).toBe(true)
    expect(Object.isFrozen(full)).toBe(true)
  })

  test('that nobody else holds are frozen as they stand, with their keys in the usual order', () => {
    const full = JSON.stringify(assertDataset({ trips: [{ ...a, tags: ['x'] }] }).trips[0])
    const read = (text: string): { given: unknown; taken: Trip } => {
      const data = JSON.parse(text) as { trips: unknown[] }
      const [given] = data.trips
      const [taken] = assertDataset(data, true).trips
      return { given, taken: taken! }
    }
    const whole = read(`{"trips":[${full}]}`)
    expect(whole.taken).toBe(whole.given)
    const parts = [whole.taken, whole.taken.tags, whole.taken.away, whole.taken.citations]
    expect(parts.map((one) => Object.isFrozen(one))).toEqual([true, true, true, true])
    const { tags, ...others } = JSON.parse(full) as Trip
    const turned = read(JSON.stringify({ trips: [{ tags, ...others }] }))
    expect(JSON.stringify(turned.taken)).toBe(full)
    const { claims: _, ...short } = whole.taken
    expect(JSON.stringify(read(JSON.stringify({ trips: [short] })).taken)).toBe(full)
  })

  test('that are frozen, but not all through, are made anew', () => {
    const stop = { placeId: 'p', start: null, text: '' }
    const start = ['s']
    const { trips } = assertDataset({
      trips: [{ ...a, stops: Object.freeze([stop]), citations: Object.freeze({ start }) }],
      places: [{ id: 'p', name: 'P' }],
      sources: [{ id: 's' }],
    })
    const [{ stops, citations }] = trips as unknown as readonly [(typeof trips)[0]]
    expect([stops[0], citations['start']]).toEqual([stop, start])
    expect([stops[0], citations['start']].map((one) => Object.isFrozen(one))).toEqual([true, true])
    expect([stop, start].map((one) => Object.isFrozen(one))).toEqual([false, false])
  })

  test('that miss a default are made anew, although they are frozen', () => {
    const frozen = freeze({ trips: [{ ...a }] })
    const { trips } = assertDataset(frozen)
    expect(trips).not.toBe(frozen.trips)
    expect(trips[0]).toMatchObject({ visit: 'official', end: '2018' })
  })
})
