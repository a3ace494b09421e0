import { didYouMean } from '../model/suggest.js'
import type { Filter } from '../query/filter.js'
import { merge } from '../query/order.js'
import type { Timeline } from '../query/timeline.js'
import type { Request } from './options.js'
import { ofOneKind, select } from './select.js'
import { UsageError, type Terminal } from './terminal.js'

/** `export`: what matches, in a format for other programs. */
export async function exportRecords(request: Request, terminal: Terminal): Promise<number> {
  const format = formatOf(request)
  const found = await selectSet(request, terminal, format === 'csv' ? ofOneKind : undefined)
  return deliver(await formats[format](found), request, terminal)
}

/** The set of what matches, as far as `--limit` goes; *narrow* may narrow the filter. */
export async function selectSet(
  request: Request,
  terminal: Terminal,
  narrow: (filter: Filter) => Filter = (filter) => filter,
): Promise<Timeline> {
  const { timeline, filter, arrange } = await select(request, terminal)
  const found = timeline.where(narrow(filter))
  const all = merge(found.trips, found.events)
  const kept = arrange(all)
  return kept.length < all.length ? timeline.where({ ids: kept.map(({ id }) => id) }) : found
}

/** Prints *text*, or writes it to the file that *request* names. Gives the exit code. */
export async function deliver(
  text: string,
  { output, force }: Request,
  terminal: Terminal,
): Promise<number> {
  if (output === undefined) {
    terminal.print(text)
    return 0
  }
  const { writeWhole } = await import('./write.js')
  await writeWhole(output, text, force)
  return 0
}

type Format = 'csv' | 'ics' | 'geojson' | 'jsonld' | 'html' | 'svg' | 'json'

const formats: Readonly<Record<Format, (timeline: Timeline) => Promise<string>>> = {
  csv: async (timeline) => (await import('../export/csv.js')).toCSV(timeline),
  ics: async (timeline) => (await import('../export/icalendar.js')).toICalendar(timeline),
  geojson: async (timeline) => print((await import('../export/geojson.js')).toGeoJSON(timeline)),
  jsonld: async (timeline) => print((await import('../export/jsonld.js')).toJSONLD(timeline)),
  html: async (timeline) => `${(await import('../export/html.js')).toHTML(timeline)}\n`,
  svg: async (timeline) => `${(await import('../export/svg.js')).toSVG(timeline)}\n`,
  json: async (timeline) => print((await import('./dataset.js')).toDataset(timeline)),
}

function formatOf({ format, output, json }: Request): Format {
  const named = format ?? (json ? 'json' : output && /\.(\w+)$/.exec(output)?.[1]?.toLowerCase())
  const names = Object.keys(formats)
  if (named === undefined) throw new UsageError(`missing --format: one of ${names.join(', ')}`)
  if (json && named !== 'json') throw new UsageError(`--json is not --format ${named}`)
  if (!names.includes(named)) {
    const hint = didYouMean(named, names) ?? `expected one of ${names.join(', ')}`
    throw new UsageError(`unknown format: ${named}; ${hint}`)
  }
  return named as Format
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
