import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toJSONLD } from '../../src/export/jsonld.js'
import type { Thing } from '../../src/export/jsonld.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)

/** The part of https://schema.org/docs/jsonldcontext.jsonld that we use. */
const context = {
  '@vocab': 'http://schema.org/',
  type: '@type',
  id: '@id',
  license: { '@id': 'http://schema.org/license', '@type': '@id' },
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
  sameAs: { '@id': 'http://schema.org/sameAs', '@type': '@id' },
  startDate: { '@id': 'http://schema.org/startDate', '@type': 'http://schema.org/Date' },
  endDate: { '@id': 'http://schema.org/endDate', '@type': 'http://schema.org/Date' },
}

/** What each type may say: the domains of schema.org 30.0, those of its parents included. */
const thing = [
  'name',
  'description',
  'identifier',
  'url',
  'sameAs',
  'alternateName',
  'disambiguatingDescription',
  'subjectOf',
]
const work = [
  ...thing,
  'license',
  'version',
  'dateModified',
  'dateCreated',
  'datePublished',
  'temporalCoverage',
  'isAccessibleForFree',
  'about',
  'citation',
  'publisher',
  'inLanguage',
  'keywords',
]
const event = [
  ...thing,
  'startDate',
  'endDate',
  'eventStatus',
  'previousStartDate',
  'location',
  'attendee',
  'superEvent',
  'workFeatured',
  'keywords',
]
const properties: Readonly<Record<string, readonly string[]>> = {
  Dataset: work,
  Article: work,
  NewsArticle: work,
  Report: work,
  CreativeWork: work,
  Event: event,
  Trip: [...thing, 'itinerary'],
  Person: [...thing, 'nationality'],
  Place: [...thing, 'address', 'geo'],
  PostalAddress: [...thing, 'addressCountry'],
  GeoCoordinates: [...thing, 'latitude', 'longitude'],
  Country: thing,
  Organization: thing,
  ItemList: [...thing, 'itemListElement'],
  ListItem: [...thing, 'position', 'item'],
  // A role stands between a property and its value, and repeats it.
  Role: [...thing, 'roleName', 'attendee'],
}

describe('toJSONLD', () => {
  test('ids of one set are not those of another', () => {
    const idsOf = (set: Timeline, base?: string) =>
      toJSONLD(set, base === undefined ? {} : { base })['@graph'].map((thing) => thing['@id'])
    const other = createTimeline({ ...journeys, meta: { ...journeys.meta, title: '한국의 여행' } })
    expect(idsOf(timeline)[1]).toBe('urn:kim-travel-timeline:2018-03-beijing')
    expect(idsOf(invented)).not.toEqual(expect.arrayContaining([idsOf(other)[1]]))
    expect(idsOf(other)[1]).toMatch(
      /^urn:kim-travel-timeline:(?:%[0-9A-F]{2})+-.+:2018-02-pacific$/,
    )
    expect(idsOf(other, 'https://example.org/#')[1]).toBe('https://example.org/#2018-02-pacific')
  })

  test('every property expands, and stands on a type that has it', async () => {
    for (const set of [timeline, invented]) {
      for (const node of await expanded(set)) checkNode(node)
    }
  })

  test('every node has an absolute address, so that none is lost as RDF', async () => {
    const document = toJSONLD(invented, { base: 'https://example.org/journeys#' })
    const lines = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' })
    expect(lines).toContain(
      '<https://example.org/journeys#2018-02-parade> <http://schema.org/superEvent> <https://example.org/journeys#2018-02-pacific> .',
    )
    expect(lines).toContain(
      '<https://example.org/journeys#2018-02-pacific> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Trip> .',
    )
  })

  test('the dataset has a licence, a version, what it covers and its sources', () => {
    const [dataset] = toJSONLD(invented)['@graph']
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: 'Journeys, invented; for tests',
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      version: '1.2.3',
      temporalCoverage: '2018-01-01/2026-06-09',
      about: { '@type': 'Person', name: 'Ann Example' },
    })
    expect(dataset!['citation']).toHaveLength(journeys.sources.length)
    expect(String(toJSONLD(timeline)['@graph'][0]!['description']).length).toBeGreaterThanOrEqual(
      50,
    )
  })

  test('read back, every record has its facts', () => {
    const nodes = JSON.parse(JSON.stringify(toJSONLD(timeline)))['@graph'].slice(1) as Thing[]
    const records = [...timeline.trips, ...timeline.events]
    expect(nodes.map((node) => [node['identifier'], node['name'], node['description']])).toEqual(
      records.map(({ id, title, summary }) => [id, title, summary]),
    )
    for (const trip of timeline.trips) {
      const node = nodes.find(({ identifier }) => identifier === trip.id)!
      expect(node['@type']).toEqual(['Event', 'Trip'])
      expect(node['startDate']).toBe(trip.start)
      expect(node['endDate']).toBe(trip.end)
      expect((node['subjectOf'] as Thing[]).length).toBeGreaterThan(1)
    }
  })

  test('keeps the precision of a date, and never invents a day', () => {
    expect(node('2020-05-apia')).toMatchObject({ startDate: '2020-05' })
    expect(node('2020-05-apia')).not.toHaveProperty('endDate')
    expect(node('2026-10-rumour')).not.toHaveProperty('startDate')
    expect(node('undated-invitation')).not.toHaveProperty('startDate')
    expect(node('2026-07-announced')).not.toHaveProperty('endDate')
    expect(JSON.stringify(toJSONLD(invented)['@graph'][0])).not.toContain('2019/2020')
  })

  test.each([
    ['2018-02-parade', 'https://schema.org/EventScheduled'],
    ['2018-04-called-off', 'https://schema.org/EventCancelled'],
    ['2019-03-moved', 'https://schema.org/EventScheduled'],
    ['2026-07-announced', 'https://schema.org/EventRescheduled'],
    ['2026-10-rumour', undefined],
    ['undated-invitation', undefined],
  ])('says of %s that it is %s', (id, status) => {
    expect(node(id)['eventStatus']).toBe(status)
  })

  test('says the status and its day in words, and when it was to be before', () => {
    expect(node('2026-10-rumour')['disambiguatingDescription']).toBe('speculated as of 2026-06-09')
    expect(node('2026-07-announced')['previousStartDate']).toEqual(['2026-06-20'])
    expect(node('2019-03-moved')).not.toHaveProperty('previousStartDate')
  })

  test('whom he met on two days stands there once; what was signed, and who came along, too', () => {
    const [singapore] = toJSONLD(timeline.where({ ids: '2018-06-singapore' }))['@graph'].slice(1)
    const attendees = singapore!['attendee'] as Thing[]
    const offices = attendees.flatMap(({ roleName }) => roleName ?? [])
    expect(offices.filter((office) => office === 'Foreign Minister of Singapore')).toHaveLength(1)
    expect(singapore!['workFeatured']).toMatchObject([{ dateCreated: '2018-06-12' }])
    const [beijing] = toJSONLD(timeline.where({ ids: '2025-09-beijing' }))['@graph'].slice(1)
    expect(JSON.stringify(beijing!['attendee'])).toContain('Kim Ju Ae')
  })

  test('whom he met stands there with the office held, who may have come along does not', () => {
    const attendees = node('2018-02-pacific')['attendee'] as Thing[]
    expect(attendees.map((attendee) => attendee['roleName'] ?? attendee['name'])).toEqual([
      'Ann Example',
      'President; Chair',
      'Mayor',
    ])
  })
})

function node(id: string): Thing {
  return toJSONLD(invented)['@graph'].find(({ identifier }) => identifier === id)!
}

async function expanded(
  set: Parameters<typeof toJSONLD>[0],
): Promise<readonly Record<string, unknown>[]> {
  const nodes = await jsonld.expand(toJSONLD(set), { documentLoader })
  expect(nodes).toHaveLength(1 + set.trips.length + set.events.length)
  return nodes
}

async function documentLoader(
  address: string,
): Promise<{ documentUrl: string; document: unknown }> {
  expect(address).toBe('https://schema.org')
  return { documentUrl: address, document: { '@context': context } }
}

function checkNode(node: Record<string, unknown>): void {
  const types = ((node['@type'] as string[] | undefined) ?? []).map((type) =>
    type.replace('http://schema.org/', ''),
  )
  const allowed = types.flatMap((type) => {
    expect(Object.keys(properties)).toContain(type)
    return properties[type]!
  })
  for (const [name, values] of Object.entries(node)) {
    if (name === '@id') expect(values).toMatch(/^[a-z]+:/)
    if (name.startsWith('@')) continue
    expect(allowed, `${types}.${name}`).toContain(name.replace('http://schema.org/', ''))
    for (const value of values as Record<string, unknown>[])
      if (!('@value' in value)) checkNode(value)
  }
}
