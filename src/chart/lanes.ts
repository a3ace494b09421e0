import type { ChartRecord } from './records.js'
import { hasOwnColor } from '../model/colors.js'
import type { Measure } from './text-width.js'

/** Records of one country, or of those that share a lane. */
export interface Lane {
  /** A country code, `other`, or `all`. */
  readonly key: string
  readonly label: string
  readonly records: readonly ChartRecord[]
  /** Its number among lanes whose country has no colour of its own; -1 for the others. */
  readonly order: number
}

export interface LaneOptions {
  readonly lanes: 'country' | 'none'
  /** The name of a country by its code. */
  readonly country: (code: string) => string
  readonly other: string
  /** Countries in the order in which they take colours, where *records* are only part of a set. */
  readonly order?: readonly string[] | undefined
}

/** Most lanes; countries with fewest records share one. */
const maxLanes = 8

/** Lanes of *records* by country, most records first, then in order of the first visit. A record stands in each of its countries. */
export function lanesOf(records: readonly ChartRecord[], options: LaneOptions): readonly Lane[] {
  const byCountry = new Map<string, ChartRecord[]>()
  for (const record of records) {
    for (const code of record.countries.length ? record.countries : ['']) {
      const found = byCountry.get(code)
      if (found) found.push(record)
      else byCountry.set(code, [record])
    }
  }
  const known = [...byCountry.keys()].filter(Boolean)
  if (options.lanes === 'none' || known.length === 0) {
    return records.length ? [{ key: 'all', label: '', records, order: -1 }] : []
  }
  const kept = keep(byCountry)
  const colored = (options.order ?? known.filter((code) => kept.has(code))).filter(
    (code) => !hasOwnColor(code),
  )
  const lanes = known
    .filter((code) => kept.has(code))
    .sort((one, other) => byCountry.get(other)!.length - byCountry.get(one)!.length)
    .map((code) => ({
      key: code,
      label: options.country(code),
      records: byCountry.get(code)!,
      order: colored.indexOf(code),
    }))
  const rest = [...byCountry].filter(([code]) => !kept.has(code)).flatMap(([, found]) => found)
  if (rest.length === 0) return lanes
  const others = [...new Set(rest)].sort((one, other) => one.first - other.first)
  return [...lanes, { key: 'other', label: options.other, records: others, order: -1 }]
}

function keep(byCountry: ReadonlyMap<string, readonly ChartRecord[]>): ReadonlySet<string> {
  const known = [...byCountry].filter(([code]) => code)
  if (byCountry.size <= maxLanes) return new Set(known.map(([code]) => code))
  known.sort(([, one], [, other]) => other.length - one.length)
  return new Set(known.slice(0, maxLanes - 1).map(([code]) => code))
}

/** Pixels for the square before the name of a lane. */
export const swatch = 14

/** The column for names and numbers of *lanes*: its pixels, and those that each name needs. */
export function columnOf(
  lanes: readonly Lane[],
  {
    width,
    measure,
    strip,
  }: { readonly width: number; readonly measure: Measure; readonly strip: boolean },
): { readonly width: number; readonly names: readonly number[] } {
  const names = lanes.map(
    ({ label, records }) =>
      measure(label, 'lane') + measure(String(records.length), 'minor') + (strip ? 8 : swatch + 12),
  )
  if (lanes.every(({ label }) => !label)) return { width: strip ? 2 : 0, names: names.map(() => 0) }
  const widest = names.reduce((most, name) => Math.max(most, name), 0)
  return { width: Math.ceil(Math.min(widest + 16, width * (strip ? 0.4 : 0.28))), names }
}

/** As much of *label* as *fits*. */
export function shorten(label: string, fits: (text: string) => boolean): string {
  if (fits(label)) return label
  const letters = [...label]
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
