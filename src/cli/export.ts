import { didYouMean } from '../model/suggest.js'
import { merge } from '../query/order.js'
import type { Timeline } from '../query/timeline.js'
import type { Request } from './options.js'
import { ofOneKind, select } from './select.js'
import { UsageError, type Terminal } from './terminal.js'

/** `export`: what matches, in a format for other programs. */
export async function exportRecords(request: Request, terminal: Terminal): Promise<number> {
  const format = formatOf(request)
  const { timeline, filter, arrange } = await select(request, terminal)
  const found = timeline.where(format === 'csv' ? ofOneKind(filter) : filter)
  const all = merge(found.trips, found.events)
  const kept = arrange(all)
  const text = await formats[format](
    kept.length < all.length ? timeline.where({ ids: kept.map(({ id }) => id) }) : found,
  )
  if (request.output === undefined) {
    terminal.print(text)
    return 0
  }
  const { writeWhole } = await import('./write.js')
  await writeWhole(request.output, text, request.force)
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
