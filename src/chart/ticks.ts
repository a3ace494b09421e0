import type { Break, Scale } from './scale.js'
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
  /** Where the axis ends, if that may be in view: nothing is drawn from there on. */
  readonly end?: number
  /** How many pixels the view has. */
  readonly width: number
  /** Language of the labels, BCP 47. */
  readonly locale: string
  readonly measure: Measure
  /** Whether nothing shorter than years is named. */
  readonly yearsOnly?: boolean
  /** A day to be marked, named among the months; what would touch its name gives way. */
  readonly mark?: { readonly day: number; readonly text: string } | undefined
  /** What stands at a break; defaults to nothing. */
  readonly pause?: (years: number, months: number) => string
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
  /** What it says, on one or two lines; on none where it has no room. */
  readonly texts: readonly { readonly text: string; readonly x: number }[]
}

/** The marked day, and where its name has room. */
export interface TickMark {
  readonly x: number
  readonly text: string
  readonly textX: number
}

export interface Ticks {
  readonly labels: readonly TickLabel[]
  readonly lines: readonly TickLine[]
  readonly breaks: readonly TickBreak[]
  /** Absent when it is not in view. */
  readonly mark?: TickMark
}

/** Pixels between a line and the name beside it, as in the style sheet. */
export const besideLine = 4
/** Days that the axis goes on after the last record. */
export const daysBeyond = 31

/** Labels and lines for the view. Labels of one rank never touch, and none leaves the view. */
export function createTicks(options: TickOptions): Ticks {
  const {
    scale,
    from,
    to,
    width,
    locale,
    measure,
    yearsOnly,
    start = from,
    end = Infinity,
  } = options
  const pixelsPerDay = width / (to - from)
  const xOf = (position: number): number => (position - from) * pixelsPerDay
  const broken = scale.breaks.length > 0
  const step = chooseStep(pixelsPerDay, { locale, measure, broken, yearsOnly })
  const formats = formatsOf(step, locale)

  const mark = placeMark(options, xOf)
  const breaks = scale.breaks
    .filter((part) => part.end > from && part.start < to)
    .map((part): TickBreak => {
      const x = xOf(part.start)
      const span = xOf(part.end) - x
      const texts = tell(part, x, span, options)
      const free =
        !mark ||
        texts.every(({ text, x: at }) => {
          const end = mark.textX + measure(mark.text, 'minor')
          return at + measure(text, 'minor') <= mark.textX || at >= end
        })
      return { key: `b${part.from}`, x, width: span, texts: free ? texts : [] }
    })

  const lines: TickLine[] = []
  const candidates: (TickLabel & { readonly sticky?: boolean })[] = []
  for (const part of partsOf(scale, from, Math.min(to, end))) {
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
  const labels = place(candidates, { breaks, mark, width, measure })
  return { labels, lines, breaks, ...(mark && { mark }) }
}

function placeMark(
  { mark, scale, width, measure }: TickOptions,
  xOf: (position: number) => number,
): TickMark | undefined {
  if (!mark) return undefined
  const x = xOf(scale.toPosition(mark.day))
  if (x < 0 || x > width) return undefined
  return {
    // Beside what begins on that day, not across the letters of its label.
    x: Math.max(0, x - 3),
    text: mark.text,
    textX: Math.max(0, Math.min(x, width - measure(mark.text, 'minor'))),
  }
}

/** What a break says: on one line if that has room, else years above months. */
function tell(
  { years, months }: Break,
  x: number,
  span: number,
  { width, measure, pause }: TickOptions,
): TickBreak['texts'] {
  if (!pause) return []
  const place = (texts: readonly string[]): TickBreak['texts'] =>
    texts.map((text) => ({ text, x: x + (span - measure(text, 'minor')) / 2 }))
  const fits = (texts: TickBreak['texts']): boolean =>
    texts.every(({ text, x: start }) => {
      const room = measure(text, 'minor')
      return room <= span + labelGap && start >= 0 && start + room <= width
    })
  const whole = place([pause(years, months)])
  if (fits(whole)) return whole
  const parts = place(
    [years && pause(years, 0), months && pause(0, months)].filter((text) => text !== 0),
  )
  return fits(parts) ? parts : []
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
  {
    breaks,
    mark,
    width,
    measure,
  }: Pick<Ticks, 'breaks'> &
    Pick<TickOptions, 'width' | 'measure'> & { readonly mark: TickMark | undefined },
): readonly TickLabel[] {
  const taken: Record<Rank, { start: number; end: number }[]> = {
    major: [],
    minor: [
      ...breaks.flatMap(({ texts }) => texts),
      ...(mark ? [{ ...mark, x: mark.textX }] : []),
    ].map(({ text, x }) => ({ start: x, end: x + measure(text, 'minor') })),
  }
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
