import { boundsOf } from '../model/days.js'
import { checkOptions, someText } from '../model/options.js'
import type {
  Entry,
  FuzzyDay,
  Person,
  Place,
  SignedDocument,
  Source,
  Status,
} from '../model/types.js'
import { byPerson } from '../query/meetings.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { baseOf } from './identity.js'
import { licenceUrl } from './licence.js'
import { isLocated, lastDay, personOf, placesOf, recordsOf, sourcesOf } from './records.js'

/** Where the addresses of the records begin. */
export interface JSONLDOptions {
  /**
   * Put before an id to make an address of it, such as `https://example.org/kim#`. Defaults to
   * `urn:kim-travel-timeline:`, with the title of the set behind it where that is another.
   */
  readonly base?: string
}

/** A thing of schema.org's vocabulary. */
export interface Thing {
  readonly '@type'?: string | readonly string[]
  readonly [property: string]: unknown
}

/** What `toJSONLD` gives: the set, then its records. */
export interface Graph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly Thing[]
}

/**
 * *timeline* as linked data (JSON-LD, schema.org): the `Dataset` first, then each trip as `Event` and
 * `Trip`, then each event as `Event`. A plain object, ready for `JSON.stringify`.
 *
 * Dates keep their precision (`2018-06` is a legal date there); one known only as *a/b* is left out.
 * `eventStatus` is given where schema.org has a word for it; `disambiguatingDescription` always
 * says the status and its day. The dataset cites every source in full; a record names its own in `subjectOf`.
 */
export function toJSONLD(timeline: Timeline, options: JSONLDOptions = {}): Graph {
  assertTimeline(timeline)
  checkOptions('toJSONLD', options, { base: someText })
  const { base = baseOf(timeline.meta) } = options
  const context: Context = { timeline, base }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      toDataset(context),
      ...recordsOf(timeline).map((record) => toEvent(record, context)),
    ],
  }
}

interface Context {
  readonly timeline: Timeline
  readonly base: string
}

function toDataset({ timeline, base }: Context): Thing {
  const { title, version, licence, travellerId, coverage } = timeline.meta
  const traveller = personOf(travellerId, timeline)
  const { trips, events, sources } = timeline
  const through = lastDay(timeline)
  const counts = [
    ...(trips.length || !events.length ? [`${trips.length} trips`] : []),
    ...(events.length ? [`${events.length} events`] : []),
  ]
  const cited = sources.length ? ', each fact with its sources' : ''
  return defined({
    '@type': 'Dataset',
    '@id': `${base}dataset`,
    name: title,
    description: `${title}: ${counts.join(' and ')}${cited}.${coverage ? ` Data through ${through}.` : ''}`,
    version,
    license: toLicence(licence),
    dateModified: through,
    temporalCoverage: coverage && `${coverage.from}/${through}`,
    isAccessibleForFree: true,
    about: traveller && toPerson(traveller, base),
    citation: some(sources.map((source) => toWork(source, base))),
  })
}

/** Its address, or that and its name where the licence is more than an SPDX id. */
function toLicence(licence: string): string | Thing | undefined {
  const url = licenceUrl(licence)
  if (url && !licence.includes(' ')) return url
  return licence ? { '@type': 'CreativeWork', name: licence, ...(url && { url }) } : undefined
}

function toEvent(record: Entry, context: Context): Thing {
  const { timeline, base } = context
  const status = timeline.status(record)
  const places = placesOf(record, timeline).map((place) => toPlace(place, base))
  const moved = record.start && status === 'confirmed' ? earlierStarts(record) : []
  return defined({
    '@type': record.kind === 'trip' ? ['Event', 'Trip'] : 'Event',
    '@id': base + record.id,
    identifier: record.id,
    name: record.title,
    description: record.summary,
    startDate: toDate(record.start),
    endDate: toDate(record.end),
    eventStatus: moved.length ? 'https://schema.org/EventRescheduled' : status && statuses[status],
    previousStartDate: some(moved),
    disambiguatingDescription: status && `${status} as of ${timeline.coverage.asOf}`,
    location: some(places),
    itinerary: record.kind === 'trip' && places.length > 1 ? toList(places) : undefined,
    attendee: some(attendees(record, context)),
    workFeatured: some(record.kind === 'trip' ? (record.documents ?? []).map(toDocument) : []),
    superEvent:
      record.kind === 'event' && record.tripId !== undefined
        ? { '@id': base + record.tripId }
        : undefined,
    keywords: some(record.tags),
    subjectOf: some(sourcesOf(record, timeline).map((source) => toReference(source, base))),
  })
}

/** What is only talked of, or was never reported on, has no word in schema.org. */
const statuses: Readonly<Partial<Record<Status, string>>> = {
  confirmed: 'https://schema.org/EventScheduled',
  underway: 'https://schema.org/EventScheduled',
  completed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  'ruled-out': 'https://schema.org/EventCancelled',
  'did-not-happen': 'https://schema.org/EventCancelled',
}

/** Confirmed starts that the record has since left, and not only made more precise. */
function earlierStarts({ start, claims }: Entry): readonly string[] {
  const now = boundsOf(start!)
  const starts = claims.flatMap(({ says, start }) => (says === 'confirmed' && start ? start : []))
  return [...new Set(starts)].filter((start) => {
    const then = boundsOf(start)
    return toDate(start) && (then.latest < now.earliest || then.earliest > now.latest)
  })
}

function attendees(record: Entry, { timeline, base }: Context): readonly Thing[] {
  const person = (id: string | undefined): readonly Thing[] => {
    const found = personOf(id, timeline)
    return found ? [toPerson(found, base)] : []
  }
  if (record.kind === 'event') return record.personIds.flatMap(person)
  const certain = record.delegation.filter(
    ({ certainty }) => certainty === undefined || certainty === 'confirmed',
  )
  return [
    ...person(record.travellerId ?? timeline.meta.travellerId),
    ...byPerson(record.met).flatMap(({ personId, office }) =>
      person(personId).map((attendee) => ({ '@type': 'Role', roleName: office, attendee })),
    ),
    ...[...certain, ...(record.companions ?? [])].flatMap(({ personId }) => person(personId)),
  ]
}

function toDocument({ title, on, url }: SignedDocument): Thing {
  return defined({ '@type': 'CreativeWork', name: title, dateCreated: toDate(on), url })
}

function toPerson({ id, name, names, country, wikidata }: Person, base: string): Thing {
  return defined({
    '@type': 'Person',
    '@id': `${base}person/${id}`,
    name,
    alternateName: some(Object.values(names ?? {})),
    nationality: country && { '@type': 'Country', identifier: country },
    sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
  })
}

function toPlace(place: Place, base: string): Thing {
  const { id, name, names, country } = place
  return defined({
    '@type': 'Place',
    '@id': `${base}place/${id}`,
    name,
    alternateName: some(Object.values(names ?? {})),
    address: country && { '@type': 'PostalAddress', addressCountry: country },
    geo: isLocated(place)
      ? { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude }
      : undefined,
  })
}

function toWork(
  { id, publisher, title, url, published, language, kind }: Source,
  base: string,
): Thing {
  return defined({
    '@type': works[kind],
    '@id': `${base}source/${id}`,
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published && toDate(published),
    inLanguage: language,
  })
}

function toReference({ id, title, url, kind }: Source, base: string): Thing {
  return defined({ '@type': works[kind], '@id': `${base}source/${id}`, name: title, url })
}

const works: Readonly<Record<Source['kind'], string>> = {
  'state-media': 'NewsArticle',
  agency: 'NewsArticle',
  press: 'NewsArticle',
  research: 'Report',
  official: 'CreativeWork',
  reference: 'CreativeWork',
  digest: 'Article',
}

function toList(places: readonly Thing[]): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: places.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { '@id': item['@id'] },
    })),
  }
}

/** A date as schema.org takes it: a day, a month or a year, but no "somewhere from a to b". */
function toDate(date: FuzzyDay | null | undefined): string | undefined {
  return date && !date.includes('/') ? date : undefined
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length ? items : undefined
}

function defined(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined))
}
