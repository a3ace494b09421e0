import { didYouMean } from '../model/suggest.js'
import type { Messages } from '../i18n/index.js'
import type { Filter } from '../query/filter.js'
import { merge } from '../query/order.js'
import type { Timeline } from '../query/timeline.js'
import { jsonParts } from './json.js'
import type { Request } from './options.js'
import { ofOneKind, select } from './select.js'
import { UsageError, type Terminal } from './terminal.js'

/** `export`: what matches, in a format for other programs. */
export async function exportRecords(request: Request, terminal: Terminal): Promise<number> {
  const format = formatOf(request)
  if (format === 'tables') return exportTables(request, terminal)
  const found = await selectSet(request, terminal, format === 'csv' ? ofOneKind : undefined)
  return deliver(await formats[format](found, request), request, terminal)
}

/** Writes a folder of tables, each whole or not at all. */
async function exportTables(request: Request, terminal: Terminal): Promise<number> {
  const { output, force } = request
  if (output === undefined || output === '-') {
    throw new UsageError('tables are several files: name a folder with --output')
  }
  const { tableParts } = await import('../export/tables/index.js')
  const { writeFolder } = await import('./write.js')
  const files = tableParts(await selectSet(request, terminal))
  await writeFolder(
    output,
    files.map(([name, parts]) => [name, counted(parts, terminal)]),
    force,
  )
  return 0
}

/** The set of what matches, as far as `--limit` goes; *narrow* may narrow the filter. */
export async function selectSet(
  request: Request,
  terminal: Terminal,
  narrow: (filter: Filter) => Filter = (filter) => filter,
): Promise<Timeline> {
  const { timeline, filter, synonyms, arrange } = await select(request, terminal)
  const found = timeline.where(narrow(filter), synonyms)
  const all = merge(found.trips, found.events)
  const kept = arrange(all)
  return kept.length < all.length ? timeline.where({ ids: kept.map(({ id }) => id) }) : found
}

/** Prints *parts*, or writes them to the file that *request* names. Gives the exit code. */
export async function deliver(
  parts: Iterable<string>,
  { output, force }: Request,
  terminal: Terminal,
): Promise<number> {
  if (output === undefined || output === '-') {
    await terminal.write(parts)
    return 0
  }
  const { writeWhole } = await import('./write.js')
  await writeWhole(output, counted(parts, terminal), force)
  return 0
}

function* withLineEnd(parts: Iterable<string>): Generator<string> {
  yield* parts
  yield '\n'
}

/** *parts* as they are; says meanwhile how far they are. */
function* counted(parts: Iterable<string>, { progress }: Terminal): Generator<string> {
  let length = 0
  let next = 0
  for (const part of parts) {
    yield part
    length += part.length
    if (length < next) continue
    progress(`Writing, ${Math.floor(length / 1e6)} MB`)
    next = length + 1e6
  }
}

/** In the language of the command line, without loading the others. */
async function english(): Promise<Messages> {
  return (await import('../i18n/en.js')).en
}

type Format = keyof typeof formats | 'tables'

const formats = {
  csv: async (timeline: Timeline, { output }: Request) =>
    (await import('../export/csv.js')).csvParts(timeline, {
      // Excel takes a file without it for text in the code page of the system.
      bom: output !== undefined && output !== '-',
    }),
  ics: async (timeline: Timeline) =>
    (await import('../export/icalendar.js')).calendarParts(timeline),
  geojson: async (timeline: Timeline) =>
    jsonParts((await import('../export/geojson.js')).toGeoJSON(timeline)),
  jsonld: async (timeline: Timeline) =>
    jsonParts((await import('../export/jsonld.js')).toJSONLD(timeline)),
  html: async (timeline: Timeline) =>
    withLineEnd((await import('../export/html-parts.js')).htmlParts(timeline, await english())),
  svg: async (timeline: Timeline) =>
    withLineEnd([(await import('../export/svg.js')).toSVG(timeline)]),
  json: async (timeline: Timeline) => jsonParts((await import('./dataset.js')).toDataset(timeline)),
} satisfies Record<string, (timeline: Timeline, request: Request) => Promise<Iterable<string>>>

function formatOf({ format, output, json }: Request): Format {
  const ending =
    output && (output.endsWith('/') ? 'tables' : /\.(\w+)$/.exec(output)?.[1]?.toLowerCase())
  const named = format ?? (json ? 'json' : ending)
  const names = [...Object.keys(formats), 'tables']
  if (named === undefined) {
    throw new UsageError(`Missing --format. Use one of: ${names.join(', ')}.`)
  }
  if (json && named !== 'json') {
    throw new UsageError(`--json and --format ${named} exclude each other`)
  }
  if (!names.includes(named)) {
    const hint = didYouMean(named, names) ?? `expected one of ${names.join(', ')}`
    throw new UsageError(`unknown format: ${named}; ${hint}`)
  }
  return named as Format
}
