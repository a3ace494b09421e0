import type { Messages } from '../i18n/index.js'
import { busiestRun, silencesIn, type Run, type Silence } from '../query/pattern.js'
import type { Axis, Covered } from './axis.js'
import type { Dimension } from './chart-plan.js'
import type { Occupied } from './scale.js'
import type { Measure } from './text-width.js'

export interface DimensionOptions {
  readonly messages: Messages
  readonly measure: Measure
  readonly kind: 'trip' | 'event'
  readonly axis: Axis
  readonly covered: Covered | undefined
  /** Whether no filter may have left out what lies before the first record, or after the last. */
  readonly knowsStart: boolean
  readonly knowsEnd: boolean
  /** Pixels by which the words of the run may stand out on either side of its bar. */
  readonly overhang: number
}

interface Box {
  readonly start: number
  readonly end: number
}

/** Where silences are many, none of the short ones stands out: this many of the longest are shown. */
const maxSilences = 8
/** Pixels between a silence and the records on either side. */
const inset = 5

/** The silences among *occupied* and the busiest run, with words where these have room. */
export function placeDimensions(
  occupied: readonly Occupied[],
  options: DimensionOptions,
): readonly Dimension[] {
  if (occupied.length === 0) return []
  const { axis, covered, knowsStart, knowsEnd } = options
  const { start, end, xOf } = axis
  // Nothing is known of the days before a set begins, or after its last.
  const all = silencesIn(
    occupied,
    covered
      ? {
          ...(knowsStart && { from: start }),
          ...(knowsEnd && { to: Math.min(covered.asOf, covered.through, end - 1) }),
        }
      : {},
  )
  const shortest = all.map(({ months }) => months).sort((one, other) => other - one)[
    maxSilences - 1
  ]
  const silences = all.filter(({ months }) => months >= (shortest ?? 0))
  const run = busiestRun(occupied, silences, [start, end])
  const busy = run && placeRun(run, options)
  const words = busy?.label && busy.width > 0 ? [boxOf(busy.label)] : []
  const gaps = silences.map((silence): Dimension => {
    const from = silence.opening ? xOf(silence.from) : xOf(silence.from + 1) + inset
    const x = Math.max(axis.left, from)
    const end = Math.min(axis.right, xOf(silence.to) - (silence.closing ? 0 : inset))
    const label = fit(
      gapTexts(silence, options.messages),
      'minor',
      { start: x, end },
      words,
      options,
    )
    return { ...silence, kind: 'silence', x, width: Math.max(0, end - x), ...(label && { label }) }
  })
  return [...gaps.filter(({ width }) => width > 2), ...(busy && busy.width > 0 ? [busy] : [])].sort(
    (one, other) => one.x - other.x,
  )
}

function placeRun(run: Run, options: DimensionOptions): Dimension {
  const { messages, measure, kind, overhang } = options
  const { left, right, xOf } = options.axis
  const x = Math.max(left, xOf(run.from) - inset)
  const end = Math.min(right, xOf(run.to + 1) + inset)
  const { count, months } = run
  const long =
    months <= 36
      ? messages.chart.inMonths(count, months)
      : messages.chart.inYears(count, Math.ceil(months / 12))
  const room = { start: Math.max(left, x - overhang), end: Math.min(right, end + overhang) }
  const label = fit([long, messages.chart.count(kind, count), String(count)], 'major', room, [], {
    measure,
    center: (x + end) / 2,
  })
  return { ...run, kind: 'run', x, width: end - x, ...(label && { label }) }
}

function gapTexts({ months }: Silence, { chart, pause }: Messages): readonly string[] {
  const length = chart.length(Math.floor(months / 12), months % 12)
  return [chart.none(length), length, pause(Math.floor(months / 12), months % 12)]
}

/** The first of *texts* that fits *room* beside *others*, in the middle of what is free. */
function fit(
  texts: readonly string[],
  kind: 'major' | 'minor',
  room: Box,
  others: readonly Box[],
  { measure, center }: { readonly measure: Measure; readonly center?: number },
): Dimension['label'] {
  let { start, end } = room
  for (const other of others) {
    if (!touches({ start, end }, other)) continue
    if (other.start - start > end - other.end) end = other.start - 4
    else start = other.end + 4
  }
  for (const text of texts) {
    const width = measure(text, kind)
    if (width + 4 > end - start) continue
    const middle = center ?? (start + end) / 2
    const left = Math.max(start, Math.min(middle - width / 2, end - width))
    return { text, left, width, x: left + width / 2 }
  }
  return undefined
}

function boxOf({ left, width }: { readonly left: number; readonly width: number }): Box {
  return { start: left, end: left + width }
}

function touches(one: Box, other: Box): boolean {
  return one.start < other.end + 4 && other.start < one.end + 4
}
