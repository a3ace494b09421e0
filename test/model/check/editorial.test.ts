import { describe, expect, test } from 'vitest'
import { checkDataset, type EditorialRule } from '../../../src/model/check/index.js'
import type { DatasetInput, EventInput, TripInput } from '../../../src/model/input.js'
import { copyData } from '../../support/records.js'
import { messages } from './support.js'

describe('meetings', () => {
  test('somebody met has one entry a day, and one person is the main counterpart', () => {
    expect(
      messages(({ trips }) => {
        trips[3]!.met = [
          { personId: 'donald-trump', office: 'President', format: 'Talks', on: '2018-06-12' },
          { personId: 'donald-trump', office: 'President', format: 'Lunch', on: '2018-06-12' },
          { personId: 'mike-pompeo', office: 'Secretary of State', format: 'Talks' },
        ]
        trips[3]!.met[0]!.principal = trips[3]!.met[2]!.principal = true
        for (const key of Object.keys(trips[3]!.citations))
          if (key.startsWith('met.')) delete trips[3]!.citations[key]
      }),
    ).toEqual([
      'trips[3].met[1]: expected one entry a person and day, got "donald-trump 2018-06-12"; join the two',
      'trips[3].met[2].principal: expected one main counterpart (donald-trump), got "mike-pompeo"',
    ])
  })
})

describe('citations', () => {
  test('every field that states a fact has a source', () => {
    expect(
      messages(({ trips, events }) => {
        delete trips[3]!.citations['transport']
        trips[3]!.citations['away'] = []
        delete events[0]!.citations['summary']
      }),
    ).toEqual([
      'trips[3].citations.transport: expected at least one source, got nothing; 2018-06-singapore',
      'trips[3].citations.away: expected at least one source, got a list of 0; 2018-06-singapore',
      'events[0].citations.summary: expected at least one source, got nothing; 2011-12-accession',
    ])
  })

  test('so have companions, crossings and documents', () => {
    expect(
      messages(({ trips }) => {
        const trip = trips[3]!
        trip.companions = [{ personId: 'ri-sol-ju', role: 'spouse', seen: [] }]
        trip.crossings = [{ on: '2018-06-10', placeId: 'dandong', direction: 'out' }]
        trip.documents = [{ title: 'Statement', on: '2018-06-12', signatories: [] }]
        for (const field of ['companions', 'crossings', 'documents']) delete trip.citations[field]
        delete trip.citations['documents.0']
      }),
    ).toEqual([
      'trips[3].citations.companions: expected at least one source, got nothing; 2018-06-singapore',
      'trips[3].citations.crossings: expected at least one source, got nothing; 2018-06-singapore',
      'trips[3].citations.documents: expected at least one source, got nothing; 2018-06-singapore',
    ])
  })

  test('a field that states nothing needs none', () => {
    expect(
      messages(({ trips }) => {
        trips[3]!.outcomes = []
        trips[3]!.occasion = ''
        delete trips[3]!.citations['outcomes']
        delete trips[3]!.citations['occasion']
      }),
    ).toEqual([])
  })

  test('so has every claim, every outcome', () => {
    expect(
      messages(({ trips, events }) => {
        trips[3]!.claims[1]!.sourceIds = []
        trips[3]!.outcomes[0]!.sourceIds = []
        events[1]!.outcome!.sourceIds = []
      }),
    ).toEqual([
      'trips[3].claims[1].sourceIds: expected at least one source, got a list of 0',
      'trips[3].outcomes[0].sourceIds: expected at least one source, got a list of 0',
      'events[1].outcome.sourceIds: expected at least one source, got a list of 0',
    ])
  })

  test.for(['stops.99', 'stopps', 'start.0', 'stops.length', 'stops.map'])(
    'none stands for %s, which is not there',
    (key) => {
      expect(messages(({ trips }) => (trips[3]!.citations[key] = ['wiki10a']))).toEqual([
        `trips[3].citations.${key}: expected a field of this record, got "${key}"`,
      ])
    },
  )
})

test('nothing rests on digests alone', () => {
  const [digest, other] = copyData().sources.map((source) => source.id)
  const found = messages(({ trips, events, assessments, sources }) => {
    sources[0]!.kind = 'digest'
    trips[3]!.citations['start'] = [digest!]
    trips[3]!.citations['end'] = [digest!, other!]
    trips[3]!.claims[1]!.sourceIds = [digest!]
    events[1]!.outcome!.sourceIds = [digest!]
    assessments[0]!.sourceIds = [digest!]
  })
  const expected = [
    'trips[3].citations.start',
    'trips[3].claims[1].sourceIds',
    'events[1].outcome.sourceIds',
    'assessments[0].sourceIds',
  ].map((path) => `${path}: expected a source that is no digest, got "${digest}"`)
  expect(expected.filter((message) => !found.includes(message))).toEqual([])
  expect(found.join()).not.toContain('citations.end')
})

test('a trip rests on two publishers', () => {
  expect(
    messages(({ trips }) => {
      for (const key of Object.keys(trips[3]!.citations)) trips[3]!.citations[key] = ['wiki10a']
    }),
  ).toEqual([
    'trips[3].citations: expected two independent publishers, got "Wikipedia"; 2018-06-singapore',
  ])
})

describe('disputes', () => {
  test('name a field of the trip', () => {
    expect(messages(({ trips }) => (trips[3]!.disputes[0]!.field = 'weather'))).toEqual([
      'trips[3].disputes[0].field: expected a field of the trip, got "weather"',
    ])
  })

  test('follow one of their versions', () => {
    expect(messages(({ trips }) => (trips[3]!.disputes[0]!.chosen = '2018-06-14'))).toEqual([
      'trips[3].disputes[0].chosen: expected one of the versions, got "2018-06-14"; 2018-06-12 | 2018-06-13',
    ])
  })
})

test.for(['utm_source', 'fbclid', 'gclid', 'ref'])('an address carries no %s', (part) => {
  expect(
    messages(({ sources }) => (sources[0]!.url = `https://example.org/?a=1&${part}=x`)),
  ).toEqual([`sources[0].url: expected an address without tracking, got "${part}"; drop ${part}`])
})

test('data of others is not held to cite, and what editors demand does not stop a Timeline', () => {
  const data = copyData()
  const { trips, people, places } = data
  const bare = trips.map((trip) => ({
    ...trip,
    citations: {},
    claims: [],
    outcomes: [],
    disputes: [],
  }))
  expect(checkDataset({ trips: bare, people, places })).toEqual([])
  delete data.trips[3]!.citations['transport']
  expect(checkDataset(data)).toEqual([])
})

describe('one rule alone', () => {
  const sources: DatasetInput['sources'] = [
    { id: 'one', publisher: 'A' },
    { id: 'two', publisher: 'A' },
    { id: 'three', publisher: 'B' },
    { id: 'digest', publisher: 'C', kind: 'digest' },
  ]
  const faults = (rule: EditorialRule, data: DatasetInput): readonly string[] =>
    checkDataset(
      {
        people: ['ann', 'bob'].map((id) => ({ id, name: id })),
        places: [{ id: 'p', name: 'P' }],
        sources,
        ...data,
      },
      { editorial: [rule] },
    ).map(({ path }) => path)
  const cited = { start: ['one'], end: ['one'], visit: ['one'] }
  const base = { id: 'a', title: 'A', start: '2018', citations: cited } as const
  const ofTrip = (rule: EditorialRule, given: Partial<TripInput>): readonly string[] =>
    faults(rule, { trips: [{ ...base, ...given }] }).map((path) => path.replace('trips[0].', ''))
  const ofEvent = (given: Partial<EventInput>): readonly string[] =>
    faults('cited', { events: [{ ...base, citations: { start: ['one'] }, ...given }] }).map(
      (path) => path.replace('events[0].', ''),
    )
  const text = { text: 'So.', sourceIds: ['one'] }

  test.for<readonly [given: Partial<TripInput>, paths: readonly string[]]>([
    [{}, []],
    [{ start: null, end: null, citations: { visit: ['one'] } }, []],
    [{ citations: { ...cited, start: [] } }, ['citations.start']],
    [{ citations: { start: ['one'], end: ['one'] } }, ['citations.visit']],
    [{ citations: { start: ['one'], visit: ['one'] } }, ['citations.end']],
    [{ summary: 'S' }, ['citations.summary']],
    [{ countries: ['CN'] }, ['citations.countries']],
    [{ stops: [{ placeId: 'p' }] }, ['citations.stops']],
    [{ met: [{ personId: 'ann' }] }, ['citations.met']],
    [{ delegation: [{ personId: 'ann' }] }, ['citations.delegation']],
    [{ invitedBy: 'X' }, ['citations.invitedBy']],
    [{ occasion: 'X' }, ['citations.occasion']],
    [{ disclosed: { on: '2018-01-01', by: 'X', when: 'before' } }, ['citations.disclosed']],
    [{ outcomes: [text] }, ['citations.outcomes']],
    [{ away: { start: '2018' } }, ['citations.away']],
    [{ away: { start: null, end: '2018' } }, ['citations.away']],
    [{ citations: { ...cited, 'stops.0': ['one'] } }, ['citations.stops.0']],
    [
      {
        countries: ['CN'],
        citations: { ...cited, countries: ['one'], 'countries.0': ['one'], 'countries.1': ['one'] },
      },
      ['citations.countries.1'],
    ],
    [{ citations: { ...cited, travellerId: ['one'] } }, ['citations.travellerId']],
    [{ citations: { ...cited, away: ['one'], 'away.start': ['one'] } }, ['citations.away.start']],
    [{ claims: [{ on: '2018', by: 'X', says: 'expected', ...text }] }, []],
    [{ claims: [{ on: '2018', by: 'X', says: 'expected' }] }, ['claims[0].sourceIds']],
    [
      { outcomes: [text, { text: 'No.' }], citations: { ...cited, outcomes: ['one'] } },
      ['outcomes[1].sourceIds'],
    ],
  ])('cited: %j', ([given, paths]) => {
    expect(ofTrip('cited', given)).toEqual(paths)
  })

  test.for<readonly [given: Partial<EventInput>, paths: readonly string[]]>([
    [{}, []],
    [{ summary: 'S' }, ['citations.summary']],
    [{ citations: {} }, ['citations.start']],
    [{ end: '2018' }, ['citations.end']],
    [{ end: null }, []],
    [{ placeIds: ['p'] }, ['citations.placeIds']],
    [{ personIds: ['ann'] }, ['citations.personIds']],
    [{ outcome: { on: '2018-01-01', happened: true, ...text } }, []],
    [{ outcome: { on: '2018-01-01', happened: true } }, ['outcome.sourceIds']],
    [{ citations: { start: ['one'], outcome: ['one'] } }, ['citations.outcome']],
  ])('cited, of an event: %j', ([given, paths]) => {
    expect(ofEvent(given)).toEqual(paths)
  })

  test.for<readonly [given: Partial<TripInput>, paths: readonly string[]]>([
    [{ citations: {} }, []],
    [{ citations: { start: [] } }, []],
    [{ citations: { start: ['digest'] } }, ['citations.start']],
    [{ citations: { start: ['digest', 'one'] } }, []],
    [{ outcomes: [{ text: 'So.', sourceIds: ['digest'] }] }, ['outcomes[0].sourceIds']],
    [{ outcomes: [{ text: 'So.' }] }, []],
  ])('digests: %j', ([given, paths]) => {
    expect(ofTrip('digests', given)).toEqual(paths)
  })

  test.for<readonly [given: Partial<TripInput>, paths: readonly string[]]>([
    [{ citations: { start: ['one', 'three'] } }, []],
    [{ citations: { start: ['one'], end: ['three'] } }, []],
    [{ citations: { start: ['one'], end: ['two'] } }, ['citations']],
    [{ citations: {} }, ['citations']],
  ])('publishers: %j', ([given, paths]) => {
    expect(ofTrip('publishers', given)).toEqual(paths)
  })

  test.for<readonly [given: Partial<TripInput>, paths: readonly string[]]>([
    [{ met: [{ personId: 'ann' }, { personId: 'bob' }] }, []],
    [{ met: [{ personId: 'ann' }, { personId: 'ann' }] }, ['met[1]']],
    [
      {
        met: [
          { personId: 'ann', on: '2018' },
          { personId: 'ann' },
          { personId: 'bob', on: '2018' },
        ],
      },
      [],
    ],
    [
      {
        met: [
          { personId: 'ann', on: '2018' },
          { personId: 'ann', on: '2018' },
        ],
      },
      ['met[1]'],
    ],
    [
      {
        met: [
          { personId: 'ann', principal: true },
          { personId: 'bob', principal: false },
        ],
      },
      [],
    ],
    [
      {
        met: [
          { personId: 'ann', principal: true },
          { personId: 'ann', on: '2018', principal: true },
        ],
      },
      [],
    ],
    [
      {
        met: [
          { personId: 'ann', principal: true },
          { personId: 'bob', principal: true },
        ],
      },
      ['met[1].principal'],
    ],
  ])('meetings: %j', ([given, paths]) => {
    expect(ofTrip('meetings', given)).toEqual(paths)
  })

  const versions = ['a', 'b'].map((value) => ({ value, sourceIds: [] }))
  test.for<readonly [given: Partial<TripInput>, paths: readonly string[]]>([
    [{ disputes: [{ field: 'start', versions }] }, []],
    [{ disputes: [{ field: 'start', versions, chosen: 'b' }] }, []],
    [{ disputes: [{ field: 'start', versions, chosen: 'c' }] }, ['disputes[0].chosen']],
    [{ disputes: [{ field: 'toString', versions }] }, ['disputes[0].field']],
  ])('disputes: %j', ([given, paths]) => {
    expect(ofTrip('disputes', given)).toEqual(paths)
  })

  test.for<readonly [url: string, hint: string | undefined]>([
    ['https://example.org/a?id=1', undefined],
    ['https://example.org/ref=1', undefined],
    ['https://example.org/a?xref=1', undefined],
    ['https://example.org/a?utm_campaign=1', 'drop utm_campaign'],
    ['https://example.org/a?b=1&source=c', 'drop source'],
    ['https://example.org/a?sc_order_by=1', 'drop sc_order_by'],
  ])('addresses: %s', ([url, hint]) => {
    const data = { trips: [], sources: [{ id: 's' }, { id: 'u', url }] }
    expect(
      checkDataset(data, { editorial: ['addresses'] }).map((issue) => [issue.path, issue.hint]),
    ).toEqual(hint ? [['sources[1].url', hint]] : [])
  })

  test('and no other', () => {
    const data = { trips: [{ ...base, citations: {} }], sources }
    expect(checkDataset(data, { editorial: [] })).toEqual([])
    expect(checkDataset(data, { editorial: false })).toEqual([])
    expect(checkDataset(data, { editorial: ['meetings', 'disputes'] })).toEqual([])
    expect(checkDataset(data, { editorial: true }).length).toBeGreaterThan(1)
    expect(checkDataset({ trips: [{ ...base, citations: {} }] }, { editorial: true })).toEqual([])
    expect(() => checkDataset(data, { editorial: ['cite'] } as never)).toThrow(
      new TypeError(
        'invalid editorial of checkDataset: a list of 1; expected true or false, or a list of one of cited, digests, publishers, meetings, disputes, addresses',
      ),
    )
  })
})
