import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/model/check/index.js'
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
