import { checkDataset } from '../check/index.js'
import type { DatasetInput, EventInput, TripInput } from '../input.js'
import { checkOptions, listOf, oneOf, show, someText } from '../options.js'
import { didYouMean } from '../suggest.js'
import { columnAt, eventColumns, readEvent, readTrip, tripColumns } from './columns.js'
import { createTables } from './named.js'
import { readRows, unguard } from './rows.js'
import { numbered } from '../numbered.js'

/** How `fromCSV` reads a table. */
export interface FromCSVOptions {
  /** Between two cells. Defaults to the comma, semicolon or tab of which the header has most. */
  readonly delimiter?: ',' | ';' | '\t'
  /** Columns of your own, to be passed over. */
  readonly ignore?: readonly string[]
}

/**
 * A table of trips or of events in CSV, as data for `createTimeline`; several tables, as a list, are read as
 * one set. The columns are those of `toCSV`, in any order; only `id`, `title` and `start` must be there, and
 * a table with a column `type` holds events. Lists stand in one cell with ` | ` between the items. People,
 * places and sources come from the columns that name them; an empty `end` is the day of `start`, but not
 * known in a table that has `end_latest`, as `toCSV` writes it; `trip_id` counts where trips are read too.
 *
 * Throws on an unknown column that is not in *ignore*, and one error that lists every wrong value with its
 * row and column.
 *
 * ```js
 * fromCSV('id,title,start\nparis,Talks in Paris,2024-05-06').trips[0].title //=> 'Talks in Paris'
 * ```
 */
export function fromCSV(
  text: string | readonly string[],
  options: FromCSVOptions = {},
): DatasetInput & { readonly trips: readonly TripInput[]; readonly events: readonly EventInput[] } {
  checkOptions('fromCSV', options, {
    delimiter: oneOf([',', ';', '\t']),
    ignore: listOf(someText),
  })
  const texts: readonly unknown[] = Array.isArray(text) ? text : [text]
  const tables = createTables()
  const trips: TripInput[] = []
  const events: EventInput[] = []
  const rowsOf: Record<'trips' | 'events', number[]> = { trips: [], events: [] }
  for (const one of texts) {
    if (typeof one !== 'string') {
      throw new TypeError(`invalid text of fromCSV: ${show(one)}; expected a table in CSV as text`)
    }
    const [header, ...rows] = readRows(one, options.delimiter)
    const columns = (header?.cells ?? []).map((cell) => cell.trim())
    const isEvents = columns.includes('type')
    const emptyEnd = columns.includes('end_latest') ? 'unknown' : 'start'
    checkColumns(columns, isEvents ? eventColumns : tripColumns, options.ignore ?? [])
    for (const { number, cells } of rows) {
      if (cells.length > columns.length) {
        throw new Error(`row ${number}: expected ${columns.length} cells, got ${cells.length}`)
      }
      const row = new Map(columns.map((column, index) => [column, unguard(cells[index] ?? '')]))
      const get = (column: string): string => row.get(column) ?? ''
      if (isEvents) events.push(readEvent(get, tables, emptyEnd))
      else trips.push(readTrip(get, tables, emptyEnd))
      rowsOf[isEvents ? 'events' : 'trips'].push(number)
    }
  }
  const data = {
    trips,
    events: trips.length ? events : events.map(({ tripId: _, ...event }) => event),
    ...tables.lists(),
  }
  const issues = checkDataset(data)
  if (!issues.length) return data
  const lines = issues.map(
    ({ path, message }) => `- ${placeOf(path, rowsOf) ?? path}${message.slice(path.length)}`,
  )
  throw new Error(
    `invalid CSV, ${issues.length === 1 ? '1 issue' : `${issues.length} issues`}:\n${lines.join('\n')}`,
  )
}

/** Throws on columns that are missing, unknown or there twice. */
function checkColumns(
  columns: readonly string[],
  known: readonly string[],
  ignored: readonly string[],
): void {
  for (const column of ['id', 'title', 'start']) {
    if (!columns.includes(column))
      throw new Error(`missing column: ${column}; the first row names the columns`)
  }
  for (const [index, column] of numbered(columns)) {
    if (column && columns.indexOf(column) < index) throw new Error(`column twice: ${column}`)
    if (!column || known.includes(column) || ignored.includes(column)) continue
    const hint = didYouMean(column, known) ?? `known: ${known.join(', ')}`
    throw new Error(
      `unknown column: ${column}; ${hint}; or leave it out with { ignore: [${JSON.stringify(column)}] }`,
    )
  }
}

/** Such as "row 3, column start" for `trips[1].start`. */
function placeOf(
  path: string,
  rows: Record<'trips' | 'events', readonly number[]>,
): string | undefined {
  const match = /^(trips|events)\[(\d+)\]\.?(.*)$/.exec(path)
  const number = match && rows[match[1] as 'trips' | 'events'][Number(match[2])]
  if (!number) return undefined
  const column = columnAt(match[3]!)
  return column ? `row ${number}, column ${column}` : `row ${number}`
}
