import { didYouMean } from '../model/suggest.js'
import type { Entry } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import { factsOf } from './facts.js'
import { jsonParts } from './json.js'
import type { Request } from './options.js'
import { pageWidth, toRows } from './rows.js'
import { select } from './select.js'
import { bold, dim, UsageError, type Terminal } from './terminal.js'
import { plain, wrap } from './width.js'

/** `show ID`: all that is known of one trip or event. */
export async function show(request: Request, terminal: Terminal): Promise<number> {
  const { record, timeline } = await find(request, terminal)
  if (request.json) await terminal.write(jsonParts(record))
  else terminal.print(toPage(record, timeline.where({ ids: record.id }), terminal))
  return 0
}

/** `history ID`: how the status of one trip or event came about. */
export async function history(request: Request, terminal: Terminal): Promise<number> {
  const { record, timeline } = await find(request, terminal)
  const entries = timeline.history(record)
  if (request.json) await terminal.write(jsonParts(entries))
  else if (!entries.length) terminal.warn(`No dated statements about ${record.id}.\n`)
  else {
    const rows = entries.map(({ on, status, by, text }) => ({
      name: on,
      values: [[`${status}${by && `, ${by}`}`, text].filter(Boolean).join(': ')],
    }))
    terminal.print(
      toRows(rows, terminal)
        .map((line) => `${line}\n`)
        .join(''),
    )
  }
  return 0
}

/** The record that *request* names. Throws a `UsageError` when there is none. */
async function find(
  request: Request,
  terminal: Terminal,
): Promise<{ readonly record: Entry; readonly timeline: Timeline }> {
  const [id] = request.operands
  if (id === undefined) {
    throw new UsageError(
      `${request.command} needs an id, such as ${request.command} 2018-06-singapore`,
    )
  }
  const { timeline, whole } = await select(request, terminal)
  const record = timeline.trip(id) ?? timeline.event(id)
  if (record) return { record, timeline }
  if (whole.trip(id) ?? whole.event(id)) {
    throw new Error(`nothing was known of ${id} on ${timeline.coverage.asOf}`)
  }
  const hint = didYouMean(
    id,
    [...whole.trips, ...whole.events].map((record) => record.id),
  )
  throw new UsageError(`unknown record: ${id}${hint ? `; ${hint}` : ''}`)
}

function toPage(record: Entry, timeline: Timeline, terminal: Terminal): string {
  const width = Math.max(8, Math.min(terminal.columns ?? pageWidth, pageWidth))
  const form = record.kind === 'trip' ? record.visit : record.type
  const status = `${timeline.status(record)} as of ${timeline.coverage.asOf}`
  return [
    ...wrap(plain(record.title), width).map((line) => bold(line, terminal)),
    ...wrap(`${record.id} · ${record.kind} · ${form} · ${status}`, width).map((line) =>
      dim(line, terminal),
    ),
    '',
    ...wrap(plain(record.summary), width),
    '',
    ...toRows(factsOf(record, timeline), terminal),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
