import { assertTimeline } from '../../query/assert-timeline.js'
import type { Timeline } from '../../query/timeline.js'
import { joinParts } from '../parts.js'
import { packageOf } from './package.js'
import { claimsTable, disputesTable, eventsTable, outcomesTable, tripsTable } from './records.js'
import { citationsTable, peopleTable, placesTable, sourcesTable } from './references.js'
import type { Table } from './table.js'
import { tripPartTables } from './trip-parts.js'

/** The names of the files that `toTables` gives. */
export type TableFile =
  | `${
      | 'trips'
      | 'events'
      | 'stops'
      | 'legs'
      | 'meetings'
      | 'delegation'
      | 'companions'
      | 'crossings'
      | 'documents'
      | 'claims'
      | 'disputes'
      | 'outcomes'
      | 'people'
      | 'places'
      | 'sources'
      | 'citations'}.csv`
  | 'datapackage.json'

/**
 * *timeline* as tidy tables in CSV, one fact a row, with ids that join them, and `datapackage.json`, which
 * describes them (Frictionless): for databases, data frames and statistics.
 *
 * ```js
 * const tables = toTables(timeline)
 * tables['meetings.csv'] //=> 'trip_id,position,person_id,office,…'
 * ```
 */
export function toTables(timeline: Timeline): Readonly<Record<TableFile, string>> {
  assertTimeline(timeline)
  const files = tableParts(timeline).map(([name, parts]) => [name, joinParts(parts)] as const)
  return Object.fromEntries(files) as Record<TableFile, string>
}

/** The files of `toTables`, each in parts. */
export function tableParts(
  timeline: Timeline,
): readonly (readonly [name: TableFile, parts: Iterable<string>])[] {
  const tables: readonly Table[] = [
    tripsTable(timeline),
    eventsTable(timeline),
    ...tripPartTables(timeline),
    claimsTable(timeline),
    disputesTable(timeline),
    outcomesTable(timeline),
    peopleTable(timeline),
    placesTable(timeline),
    sourcesTable(timeline),
    citationsTable(timeline),
  ]
  const description = `${JSON.stringify(packageOf(tables, timeline), null, 2)}\n`
  return [
    ...tables.map(({ name, lines }) => [`${name}.csv` as TableFile, lines()] as const),
    ['datapackage.json', [description]],
  ]
}
