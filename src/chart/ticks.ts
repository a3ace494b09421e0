import type { Scale } from './scale.js'
import {
  chooseStep,
  daysOf,
  formatsOf,
  isMajor,
  labelGap,
  type Measure,
  type Rank,
} from './steps.js'

export type { Rank } from './steps.js'

export interface TickOptions {
  readonly scale: Scale
  /** The part of the axis in view, as positions of *scale*. */
  readonly from: number
  readonly to: number
  /** Where the first record begins: what was before is not named. Defaults to *from*. */
  readonly start?: number
  /** How many pixels the view has. */
  readonly width: number
  /** Language of the labels, BCP 47. */
  readonly locale: string
  readonly measure: Measure
  /** Whether nothing shorter than years is named. */
  readonly yearsOnly?: boolean
}

/** A label of the axis, in pixels from the start of the view; *key* stays the same as the view moves. */
export interface TickLabel {
  readonly key: string
  readonly text: string
  readonly rank: Rank
  readonly x: number
}

export interface TickLine {
  readonly key: string
  readonly rank: Rank
  readonly x: number
}

/** A break in view, in pixels. */
export interface TickBreak {
  readonly key: string
  readonly x: number
  readonly width: number
}

export interface Ticks {
  readonly labels: readonly TickLabel[]
  readonly lines: readonly TickLine[]
  readonly breaks: readonly TickBreak[]
}

/** Pixels between a line and the name beside it, as in the style sheet. */
export const besideLine = 4

/** Labels and lines for the view. Labels of one rank never touch, and none leaves the view. */
export function createTicks(options: TickOptions): Ticks {
  const { scale, from, to, width, locale, measure, yearsOnly, start = from } = options
  const pixelsPerDay = width / (to - from)
  const xOf = (position: number): number => (position - from) * pixelsPerDay
  const broken = scale.breaks.length > 0
  const step = chooseStep(pixelsPerDay, { locale, measure, broken, yearsOnly })
  const formats = formatsOf(step, locale)

  const breaks = scale.breaks
    .filter((part) => part.end > from && part.start < to)
    .map((part): TickBreak => {
      const x = xOf(part.start)
      return { key: `b${part.from}`, x, width: xOf(part.end) - x }
    })

  const lines: TickLine[] = []
  const candidates: (TickLabel & { readonly sticky?: boolean })[] = []
  for (const part of partsOf(scale, from, to)) {
    const days = daysOf(step, Math.floor(part.first), part.last)
    const majors = days.filter((day) => isMajor(step, day))
    for (const day of days) {
      const rank = majors.includes(day) ? 'major' : 'minor'
      const x = xOf(scale.toPosition(day))
      if (day < part.first) continue
      lines.push({ key: `${step.key}${day}`, rank, x })
      if (formats.minor) {
        const text = formats.minor(day)
        candidates.push({ key: `n${step.key}${day}`, text, rank: 'minor', x })
      }
    }
    const sticky = formats.major(Math.max(part.first, scale.toDay(start)))
    candidates.push({
      key: `m${sticky}`,
      text: sticky,
      rank: 'major',
      x: xOf(part.start),
      sticky: true,
    })
    for (const day of majors) {
      if (day <= part.first) continue
      const text = formats.major(day)
      candidates.push({ key: `m${text}`, text, rank: 'major', x: xOf(scale.toPosition(day)) })
    }
  }
  return { labels: place(candidates, { width, measure }), lines, breaks }
}

/** What of the axis is in view between breaks. */
function partsOf(
  { breaks, toDay }: Scale,
  from: number,
  to: number,
): readonly { readonly start: number; readonly first: number; readonly last: number }[] {
  const edges = [from, ...breaks.flatMap(({ start, end }) => [start, end]), to]
  const parts = []
  for (let index = 0; index < edges.length; index += 2) {
    const start = Math.max(from, edges[index]!)
    const end = Math.min(to, edges[index + 1]!)
    // An edge that touches the view without lying in it shows nothing.
    if (end > start) parts.push({ start, first: toDay(start), last: toDay(end) - 1e-6 })
  }
  return parts
}

/** Those of *candidates* that fit, in order: a boundary goes before the name of what it cuts off. */
function place(
  candidates: readonly (TickLabel & { readonly sticky?: boolean })[],
  { width, measure }: Pick<TickOptions, 'width' | 'measure'>,
): readonly TickLabel[] {
  const taken: Record<Rank, { start: number; end: number }[]> = { major: [], minor: [] }
  const placed: TickLabel[] = []
  const add = ({ key, text, rank, x }: TickLabel): void => {
    const end = x + measure(text, rank)
    if (x < 0 || end > width || placed.some((other) => other.key === key)) return
    if (taken[rank].some((other) => x < other.end + labelGap && other.start < end + labelGap))
      return
    taken[rank].push({ start: x, end })
    placed.push({ key, text, rank, x })
  }
  for (const candidate of candidates) if (!candidate.sticky) add(candidate)
  for (const candidate of candidates) if (candidate.sticky) add(candidate)
  return placed.sort((one, other) => one.x - other.x)
}
