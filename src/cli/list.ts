import type { Entry } from '../model/types.js'
import { merge } from '../query/order.js'
import type { Timeline } from '../query/timeline.js'
import { jsonParts } from './json.js'
import { printSpan } from './rows.js'
import type { Request } from './options.js'
import { ofOneKind, select, type Selection } from './select.js'
import { toTable, type Column } from './table.js'
import type { Terminal } from './terminal.js'

/** `list`: trips in a table, or events where the filter speaks of them. */
export async function list(request: Request, terminal: Terminal): Promise<number> {
  const selection = await select(request, terminal)
  const { trips, events } = selection.timeline.where(
    ofOneKind(selection.filter),
    selection.synonyms,
  )
  await print(merge(trips, events), selection, request, terminal)
  return 0
}

/** `upcoming`: what lay ahead on the day that the timeline stands at. */
export async function upcoming(request: Request, terminal: Terminal): Promise<number> {
  const selection = await select(request, terminal)
  await print(selection.timeline.upcoming(selection.filter), selection, request, terminal)
  return 0
}

async function print(
  found: readonly Entry[],
  { timeline, arrange }: Selection,
  { json }: Request,
  terminal: Terminal,
): Promise<void> {
  const records = arrange(found)
  if (json) return terminal.write(jsonParts(records))
  if (!records.length) return terminal.warn(`Nothing found, as of ${timeline.coverage.asOf}.\n`)
  terminal.print(toTable(columnsOf(records, timeline, terminal), terminal))
}

/** Most telling first: where the terminal is narrow, ends of dates go, and then the last columns. */
function columnsOf(
  records: readonly Entry[],
  timeline: Timeline,
  { columns = Infinity }: Terminal,
): readonly Column[] {
  const dates =
    columns < 70
      ? { heading: 'START', cells: records.map(({ start }) => start ?? '?'), least: 10 }
      : { heading: 'DATES', cells: records.map(printSpan), least: 23 }
  return [
    { heading: 'ID', cells: records.map(({ id }) => id), least: 16 },
    dates,
    { heading: 'TITLE', cells: records.map(({ title }) => title), least: 10 },
    { heading: 'STATUS', cells: records.map((record) => timeline.status(record) ?? '') },
    {
      heading: 'COUNTRIES',
      cells: records.map((record) => countriesOf(record, timeline).join(' ')),
    },
  ]
}

function countriesOf(record: Entry, timeline: Timeline): readonly string[] {
  if (record.kind === 'trip') return record.countries
  const countries = record.placeIds.flatMap((id) => timeline.place(id)?.country ?? [])
  return [...new Set(countries)]
}
