import type { Entry, Person, Place, Source } from '../../model/types.js'
import type { Timeline } from '../../query/timeline.js'
import { recordsOf } from '../records.js'
import { outcomesOf } from './records.js'
import { columnsFor, tableOf, type Columns, type Table } from './table.js'
import { numbered } from '../../model/numbered.js'

export function peopleTable(timeline: Timeline): Table {
  const { people } = timeline
  const { given, text } = columnsFor<Person>()
  return tableOf(
    ['people', 'People whom the records name'],
    ['id'],
    timeline,
    {
      id: given('Id of the person', ({ id }) => id),
      name: given('Name in English', ({ name }) => name),
      ...names(people),
      country: text('Nationality, ISO 3166-1 alpha-2', ({ country }) => country),
      wikidata: text('Item in Wikidata', ({ wikidata }) => wikidata),
    },
    people,
  )
}

export function placesTable(timeline: Timeline): Table {
  const { places } = timeline
  const { given, idIn, number, text } = columnsFor<Place>()
  return tableOf(
    ['places', 'Places that the records name, and those they lie in'],
    ['id'],
    timeline,
    {
      id: given('Id of the place', ({ id }) => id),
      name: given('Name in English', ({ name }) => name),
      ...names(places),
      country: text('ISO 3166-1 alpha-2', ({ country }) => country),
      latitude: number('Degrees, WGS 84', ({ latitude }) => latitude),
      longitude: number('Degrees, WGS 84', ({ longitude }) => longitude),
      within_id: idIn('places', 'The larger place it lies in', ({ withinId }) => withinId),
    },
    places,
  )
}

export function sourcesTable(timeline: Timeline): Table {
  const { date, given, text } = columnsFor<Source>()
  return tableOf(
    ['sources', 'What the records cite'],
    ['id'],
    timeline,
    {
      id: given('Id of the source', ({ id }) => id),
      publisher: given('Who wrote it', ({ publisher }) => publisher),
      title: given('Title; in square brackets: supplied by us', ({ title }) => title),
      url: text('Address', ({ url }) => url),
      ...date('published', 'When it was published', ({ published }) => published),
      language: text('BCP 47', ({ language }) => language),
      kind: text('Whose voice it is', ({ kind }) => kind),
      via: text('The outlet whose copy was read', ({ via }) => via),
      read: text('How much of it was read', ({ read }) => read),
    },
    timeline.sources,
  )
}

/** The names of *items* by language, a column each. */
function names<Item extends Person | Place>(items: readonly Item[]): Columns<Item> {
  const { text } = columnsFor<Item>()
  const languages = new Set<string>()
  for (const item of items) {
    for (const language of Object.keys(item.names ?? {})) languages.add(language)
  }
  return Object.fromEntries(
    [...languages]
      .sort()
      .map((language) => [
        `name_${language.toLowerCase().replaceAll('-', '_')}`,
        text(`Name in the language ${language}`, (item) => item.names?.[language]),
      ]),
  )
}

interface Citation {
  readonly recordId: string
  readonly field: string
  readonly position?: number | undefined
  readonly version?: number
  readonly sourceId: string
}

export function citationsTable(timeline: Timeline): Table {
  const { count, given, idIn } = columnsFor<Citation>()
  return tableOf(
    [
      'citations',
      'Which source says what: one source of one field, or of one item of a list, a row',
    ],
    ['record_id', 'field', 'position', 'version', 'source_id'],
    timeline,
    {
      record_id: given('Id in trips or events', ({ recordId }) => recordId),
      field: given('Field of the record, such as start, met or claims', ({ field }) => field),
      position: count(
        'Position of the item in the list of that field, from 0; empty: the whole field',
        (citation) => citation.position,
      ),
      version: count('Position of the version of a dispute, from 0', ({ version }) => version),
      source_id: { ...idIn('sources', 'The source', ({ sourceId }) => sourceId), required: true },
    },
    citationsOf(timeline),
  )
}

function* citationsOf(timeline: Timeline): Generator<Citation> {
  for (const record of recordsOf(timeline)) {
    for (const { sourceIds, ...where } of citedIn(record)) {
      for (const sourceId of new Set(sourceIds)) {
        // A past day may cite what was not published yet.
        if (timeline.source(sourceId)) yield { recordId: record.id, ...where, sourceId }
      }
    }
  }
}

type Cited = Omit<Citation, 'recordId' | 'sourceId'> & { readonly sourceIds: readonly string[] }

function* citedIn(record: Entry): Generator<Cited> {
  for (const [key, sourceIds] of Object.entries(record.citations)) {
    const [, field, index] = /^(.*)\.(\d+)$/s.exec(key) ?? [key, key]
    yield { field, ...(index && { position: Number(index) }), sourceIds }
  }
  for (const [position, { sourceIds }] of numbered(record.claims)) {
    yield { field: 'claims', position, sourceIds }
  }
  for (const [position, { sourceIds }] of numbered(outcomesOf(record))) {
    yield { field: 'outcomes', position, sourceIds }
  }
  if (record.kind === 'event') return
  for (const [position, { versions }] of numbered(record.disputes)) {
    for (const [version, { sourceIds }] of numbered(versions)) {
      yield { field: 'disputes', position, version, sourceIds }
    }
  }
}
