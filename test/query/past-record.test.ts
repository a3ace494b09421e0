import { describe, expect, test } from 'vitest'
import type { Day, Source, TravelEvent, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { claim, event, meta, trip } from './records.js'

const source = (id: string, published?: Day): Source => ({
  id,
  publisher: id,
  title: id,
  language: 'en',
  kind: 'press',
  ...(published && { published }),
})
const setOf = (...entries: readonly (Trip | TravelEvent)[]): Timeline =>
  createTimeline({
    trips: entries.filter((entry) => entry.kind === 'trip'),
    events: entries.filter((entry) => entry.kind === 'event'),
    people: ['ann', 'bob', 'cy'].map((id) => ({ id, name: id })),
    places: ['p', 'q'].map((id) => ({ id, name: id })),
    sources: [source('book'), source('paper', '2018-06-11'), source('late', '2018-09-01')],
    meta,
  }) as Timeline

/** Announced on 1 June for 10 to 14 June, seen to start on the 10th and to end on the 14th. */
const full = trip({
  start: '2018-06-10',
  end: '2018-06-14',
  away: { start: '2018-06-09', end: '2018-06-15' },
  summary: 'All of it.',
  occasion: 'Talks.',
  invitedBy: 'A host',
  stops: [
    { placeId: 'p', start: '2018-06-10', end: '2018-06-12', text: 'One.' },
    { placeId: 'q', start: '2018-06-13', text: 'Two.' },
    { placeId: 'q', start: null, text: 'Some day.' },
  ],
  transport: [
    { mode: 'train', leg: 'outbound' },
    { mode: 'car', leg: 'local' },
    { mode: 'plane', leg: 'return' },
  ],
  met: [
    { personId: 'ann', office: '', format: 'Talks', on: '2018-06-11' },
    { personId: 'ann', office: '', format: 'Dinner', on: '2018-06-13' },
    { personId: 'bob', office: '', format: 'Lunch' },
  ],
  delegation: [{ personId: 'bob' }],
  companions: [
    { personId: 'cy', role: 'spouse', seen: [{ on: '2018-06-11' }, { on: '2018-06-13' }] },
    { personId: 'ann', role: 'other', seen: [] },
  ],
  crossings: [
    { on: '2018-06-10', placeId: 'p', direction: 'out' },
    { on: '2018-06-14', placeId: 'p', direction: 'back' },
  ],
  documents: [{ title: 'Statement', on: '2018-06-12', signatories: [] }],
  outcomes: [{ text: 'Signed.', sourceIds: ['book'] }],
  disclosed: { on: '2018-06-01', by: 'Agency', when: 'before' },
  disputes: [
    {
      field: 'start',
      versions: [
        { value: 'a', sourceIds: ['book'] },
        { value: 'b', sourceIds: ['paper', 'late'] },
        { value: 'c', sourceIds: ['late'] },
      ],
    },
    {
      field: 'end',
      versions: [
        { value: 'a', sourceIds: ['book'] },
        { value: 'b', sourceIds: ['late'] },
      ],
    },
  ],
  claims: [
    claim('2018-06-01', 'confirmed', { start: '2018-06-10', end: '2018-06-14' }),
    claim('2018-06-10', 'underway', { start: '2018-06-10' }),
    claim('2018-06-14', 'completed', { end: '2018-06-14', sourceIds: ['book', 'late'] }),
  ],
  citations: { title: ['book', 'late'], summary: ['late'] },
})

const on = (day: Day, given: Partial<Trip> = {}): Trip | undefined =>
  setOf({ ...full, ...given }).asOf(day).trips[0]

describe('a trip', () => {
  test('is not there before anybody spoke of it', () => {
    expect(on('2018-05-31')).toBeUndefined()
  })

  test('that is announced has the dates and words of the announcement, and nothing of what came', () => {
    expect(on('2018-06-09')).toEqual({
      ...trip({
        summary: 'confirmed on 2018-06-01',
        start: '2018-06-10',
        end: '2018-06-14',
        away: { start: null, end: null },
        occasion: 'Talks.',
        disclosed: full.disclosed,
        claims: [full.claims[0]!],
        citations: { title: ['book'] },
      }),
      invitedBy: 'A host',
    })
  })

  test('that is under way has what came to light by the day', () => {
    expect(on('2018-06-11')).toEqual({
      ...full,
      summary: 'underway on 2018-06-10',
      end: null,
      away: { start: '2018-06-09', end: null },
      stops: [{ ...full.stops[0]!, end: null }],
      transport: full.transport.slice(0, 2),
      met: full.met.slice(0, 1),
      companions: [{ personId: 'cy', role: 'spouse', seen: [{ on: '2018-06-11' }] }],
      crossings: full.crossings!.slice(0, 1),
      documents: undefined,
      outcomes: [],
      disputes: [],
      claims: full.claims.slice(0, 2),
      citations: { title: ['book'] },
    })
    expect(on('2018-06-11')).not.toHaveProperty('documents')
    expect(on('2018-06-12')).toMatchObject({
      stops: [{ end: '2018-06-12' }],
      documents: full.documents,
    })
  })

  test('that is over has all but what was published later', () => {
    const { disputes, claims } = full
    expect(on('2018-06-20')).toEqual({
      ...full,
      claims: [...claims.slice(0, 2), { ...claims[2]!, sourceIds: ['book'] }],
      disputes: [
        {
          ...disputes[0]!,
          versions: [disputes[0]!.versions[0]!, { value: 'b', sourceIds: ['paper'] }],
        },
      ],
      citations: { title: ['book'] },
    })
    expect(on('2018-09-01')).toEqual(full)
  })

  test('is away until the day of its return', () => {
    expect(on('2018-06-14')?.away).toEqual({ start: '2018-06-09', end: null })
    expect(on('2018-06-15')?.away).toEqual({ start: '2018-06-09', end: '2018-06-15' })
    const away = { start: '2018-06' } as const
    expect(on('2018-06-29', { away })?.away).toEqual({ start: null, end: null })
    expect(on('2018-06-30', { away })?.away).toEqual({ start: '2018-06', end: '2018-06' })
  })

  test('that was kept quiet shows nothing but its claims until it is disclosed', () => {
    const disclosed = { on: '2018-06-13', by: 'Agency', when: 'during' } as const
    expect(on('2018-06-12', { disclosed })).toMatchObject({
      start: '2018-06-10',
      away: { start: null },
      stops: [],
      transport: [],
      met: [],
      delegation: [],
      occasion: '',
      disclosed: null,
    })
    expect(on('2018-06-12', { disclosed })).not.toHaveProperty('invitedBy')
    const citations = { occasion: ['book'], title: ['book'] }
    expect(on('2018-06-12', { disclosed, citations })?.citations).toEqual({ title: ['book'] })
    expect(on('2018-06-13', { disclosed })).toMatchObject({
      occasion: 'Talks.',
      disclosed,
      delegation: full.delegation,
      invitedBy: 'A host',
    })
  })

  test('that nobody disclosed hides nothing for that', () => {
    expect(on('2018-06-11', { disclosed: null })).toMatchObject({
      occasion: 'Talks.',
      disclosed: null,
      delegation: full.delegation,
    })
  })

  test('an item is hidden until one of its own sources is published', () => {
    const citations = {
      'met.0': ['late'],
      'delegation.0': ['late', 'paper'],
      'transport.1': ['late'],
      'companions.0': ['late'],
      'crossings.0': ['late'],
      'stops.0': ['book', 'late'],
      invitedBy: ['late'],
    }
    const then = on('2018-06-11', { citations })!
    expect(then).toMatchObject({
      met: [],
      delegation: full.delegation,
      transport: full.transport.slice(0, 1),
      citations: { 'delegation.0': ['paper'], 'stops.0': ['book'] },
    })
    for (const key of ['companions', 'crossings', 'invitedBy']) expect(then).not.toHaveProperty(key)
    expect(on('2018-06-10', { citations })?.delegation).toEqual([])
  })

  test('citations keep to the item they are of', () => {
    const citations = {
      'met.1': ['book'],
      'met.2': ['book'],
      'companions.1': ['book'],
      'countries.0': ['book'],
      occasion: ['book'],
      outcomes: ['book'],
      end: ['book'],
      documents: ['book'],
      'stops.1': ['paper'],
    }
    const met = [{ ...full.met[1]! }, { ...full.met[0]! }, full.met[2]!]
    expect(on('2018-06-11', { met, citations })?.citations).toEqual({
      'met.0': ['book'],
      'countries.0': ['book'],
      occasion: ['book'],
    })
    expect(on('2018-06-13', { citations })?.citations).toEqual({
      'met.1': ['book'],
      'countries.0': ['book'],
      documents: ['book'],
      occasion: ['book'],
      'stops.1': ['paper'],
    })
    expect(on('2018-06-14', { citations })?.citations).toEqual(citations)
  })

  test('citations of what stands in lists move up with it', () => {
    const outcomes = [
      { text: 'Late.', sourceIds: ['late'] },
      { text: 'Now.', sourceIds: ['book'] },
    ]
    const documents = [
      { title: 'Later', on: '2018-06-15', signatories: [] },
      { title: 'Statement', on: '2018-06-12', signatories: [] },
    ] as const
    const disputes = full.disputes.toReversed()
    const claims = [{ ...full.claims[0]!, on: '2018-06' as const }, ...full.claims.slice(1)]
    const citations = Object.fromEntries(
      ['outcomes.1', 'documents.1', 'disputes.1', 'claims.1', 'claims.2'].map((key) => [
        key,
        ['book'],
      ]),
    )
    const moved = { outcomes, documents, disputes, claims, citations }
    expect(on('2018-06-14', moved)?.citations).toEqual({
      'outcomes.0': ['book'],
      'documents.0': ['book'],
      'disputes.0': ['book'],
      'claims.0': ['book'],
      'claims.1': ['book'],
    })
  })

  test('an outcome is hidden until a source of it is published', () => {
    const outcomes = [
      { text: 'Late.', sourceIds: ['late'] },
      { text: 'Both.', sourceIds: ['late', 'book'] },
      { text: 'None.', sourceIds: [] },
    ]
    expect(on('2018-06-20', { outcomes })?.outcomes).toEqual([
      { text: 'Both.', sourceIds: ['book'] },
      { text: 'None.', sourceIds: [] },
    ])
  })

  test('without claims goes by its dates', () => {
    const bare = { claims: [], disclosed: null }
    expect(on('2018-06-09', bare)).toMatchObject({
      summary: 'All of it.',
      end: '2018-06-14',
      met: [],
    })
    expect(on('2018-06-11', bare)).toMatchObject({
      start: '2018-06-10',
      end: null,
      occasion: 'Talks.',
    })
    expect(on('2018-06-14', bare)).toMatchObject({ end: '2018-06-14', away: { end: null } })
    expect(on('2018-06-15', bare)).toMatchObject({ end: '2018-06-14', met: full.met })
  })
})

describe('an event', () => {
  const outcome = {
    on: '2018-06-14',
    happened: true,
    text: 'Held.',
    sourceIds: ['book', 'late'],
  } as const
  const planned = event({
    start: '2018-06-12',
    end: '2018-06-13',
    placeIds: ['p', 'q'],
    claims: [
      claim('2018-05-01', 'expected', { start: '2018-06', end: '2018-07' }),
      claim('2018-05-10', 'confirmed', { start: '2018-06-12', placeIds: ['q'] }),
      claim('2018-06-01', 'confirmed', { start: '2018-06-12', end: '2018-06-13', placeIds: ['p'] }),
    ],
    outcome,
  })
  const then = (day: Day, given: Partial<TravelEvent> = {}): TravelEvent | undefined =>
    setOf({ ...planned, ...given }).asOf(day).events[0]

  test('has the dates and places last claimed', () => {
    expect(then('2018-05-02')).toMatchObject({
      summary: 'expected on 2018-05-01',
      start: '2018-06',
      end: '2018-07',
      placeIds: ['p', 'q'],
    })
    expect(then('2018-05-11')).toMatchObject({ start: '2018-06-12', placeIds: ['q'] })
    expect(then('2018-05-11')).not.toHaveProperty('end')
    expect(then('2018-06-01')).toMatchObject({ end: '2018-06-13', placeIds: ['p'] })
    expect(then('2018-06-01')).not.toHaveProperty('outcome')
  })

  test('that has come about is told as it was', () => {
    expect(then('2018-06-14')).toEqual({
      ...planned,
      outcome: { ...outcome, sourceIds: ['book'] },
    })
    expect(then('2018-09-01')).toEqual(planned)
  })

  test('that has not come about is told as it was, too', () => {
    const off = { ...outcome, happened: false }
    expect(then('2018-06-13', { outcome: off })?.summary).toBe('confirmed on 2018-06-01')
    expect(then('2018-06-14', { outcome: off })).toMatchObject({
      summary: 'All of it.',
      start: '2018-06-12',
      placeIds: ['p', 'q'],
    })
  })

  test('without claims keeps its places', () => {
    expect(then('2018-06-11', { claims: [] })).toBeUndefined()
    expect(then('2018-06-14', { claims: [] })?.placeIds).toEqual(['p', 'q'])
  })
})
