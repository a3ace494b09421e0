import { dayNumber } from '../model/days.js'
import type { Day } from '../model/types.js'
import type { ChartRecord } from './records.js'
import type { Subject } from './records.js'
import { createScale, emptyPeriodsIn, type Occupied, type Scale } from './scale.js'

/** The days that a set covers, as day numbers. */
export interface Covered {
  readonly from: number
  readonly through: number
  readonly asOf: number
}

export interface AxisOptions {
  readonly mode: 'true' | 'compressed'
  /** Where the axis lies, in pixels from where reading starts. */
  readonly left: number
  readonly right: number
  readonly covered: Covered | undefined
  /** The days to show, where these are fewer than are covered. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** Days and pixels of one chart. */
export interface Axis {
  /** First day shown, and the first day after the last, as day numbers. */
  readonly start: number
  readonly end: number
  /** Its ends, in pixels from where reading starts. */
  readonly left: number
  readonly right: number
  readonly scale: Scale
  /** What is in view, as positions of *scale*. */
  readonly view: readonly [from: number, to: number]
  /** The same scale with breaks as many pixels wide where a day has *perDay* pixels. */
  scaleAt(perDay: number): Scale
  /** Pixels from where reading starts. */
  xOf(day: number): number
  dayAt(x: number): number
}

/** What *subject* covers, if that is known. */
export function coveredBy({ coverage }: Subject): Covered | undefined {
  if (!coverage.from || !coverage.through) return undefined
  return {
    from: dayNumber(coverage.from),
    through: dayNumber(coverage.through),
    asOf: dayNumber(coverage.asOf),
  }
}

/** Pixels between the records and the end of the axis, and, where nobody says when a set begins, its start. */
const inset = 12
/** Fewest days that an axis shows. */
const shortest = 30
/** Pixels of a break. */
const breakPixels = 124

/** The axis of *records* from the start of coverage to its end, true to time but for breaks. */
export function axisOf(records: readonly ChartRecord[], options: AxisOptions): Axis {
  const { left, right, mode } = options
  const [start, end, pad] = daysOf(records, options)
  const occupied: readonly Occupied[] = [
    ...(options.covered && pad === 0 ? [{ first: start, last: start }] : []),
    ...records,
  ]
  const periods = mode === 'compressed' ? emptyPeriodsIn(occupied) : []
  const room = right - left - inset * (pad ? 2 : 1)
  const width = Math.min(breakPixels, (room * 0.6) / Math.max(1, periods.length))
  const bare = createScale(periods, 0)
  const days = bare.toPosition(end) - bare.toPosition(start)
  const perDay = Math.max(1e-6, (room - periods.length * width) / days)
  const scaleAt = (perDay: number): Scale =>
    periods.length ? createScale(periods, width / perDay) : bare
  const scale = scaleAt(perDay)
  const origin = scale.toPosition(start) - (pad ? inset : 0) / perDay
  return viewOf({ start, end, left, right, scaleAt }, scale, [
    origin,
    origin + (right - left) / perDay,
  ])
}

/** *axis* with another part of it in view: positions of *scale*, which is its own or one like it. */
export function viewOf(
  axis: Pick<Axis, 'start' | 'end' | 'left' | 'right' | 'scaleAt'>,
  scale: Scale,
  view: Axis['view'],
): Axis {
  const { start, end, left, right, scaleAt } = axis
  const perDay = (right - left) / (view[1] - view[0])
  return {
    start,
    end,
    left,
    right,
    scaleAt,
    scale,
    view,
    xOf: (day) => left + (scale.toPosition(day) - view[0]) * perDay,
    dayAt: (x) => scale.toDay(view[0] + (x - left) / perDay),
  }
}

/** First day, first day after, and whether the start is only that of the first record. */
function daysOf(
  records: readonly ChartRecord[],
  { covered, from, to }: AxisOptions,
): readonly [start: number, end: number, pad: number] {
  let first = from ? dayNumber(from) : (covered?.from ?? Infinity)
  let last = covered?.through ?? -Infinity
  if (to) last = Math.min(last, dayNumber(to))
  if (from && covered) first = Math.max(first, covered.from)
  const isKnown = first !== Infinity
  for (const record of records) {
    first = Math.min(first, record.first)
    last = Math.max(last, record.last)
  }
  if (!(first <= last))
    return [first === Infinity ? 0 : first, (first === Infinity ? 0 : first) + shortest, 0]
  const missing = Math.max(0, shortest - (last + 1 - first))
  const before = isKnown ? 0 : Math.floor(missing / 2)
  return [first - before, last + 1 + missing - before, isKnown ? 0 : 1]
}
