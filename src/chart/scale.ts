import type { Occupied } from '../query/pattern.js'

export type { Occupied } from '../query/pattern.js'

/** A page without any record: its first day, and the first day of what comes next. */
export interface EmptyPeriod {
  readonly from: number
  readonly to: number
}

/** An empty page that is drawn narrower than it was long. */
export interface Break {
  /** First narrowed day and the first day after, as day numbers. */
  readonly from: number
  readonly to: number
  /** Where they lie on the axis. */
  readonly start: number
  readonly end: number
}

/**
 * Where days lie on an axis. Positions are in days of the axis: equal to day numbers up to the first
 * break. Both ways are monotone and undo each other, for fractions of days and outside the records too.
 */
export interface Scale {
  /** In order of time. */
  readonly breaks: readonly Break[]
  toPosition(day: number): number
  toDay(position: number): number
}

/** The pages of a year or more between *occupied*, which stand in order of their first days. */
export function emptyPeriodsIn(occupied: readonly Occupied[]): readonly EmptyPeriod[] {
  const periods: EmptyPeriod[] = []
  let end = Infinity
  for (const { first, last } of occupied) {
    if (first - end >= shortest) periods.push({ from: end, to: first })
    end = end === Infinity ? last + 1 : Math.max(end, last + 1)
  }
  return periods
}

/** A scale that is as wide as time but for *periods*, which are drawn as *breakWidth* days. */
export function createScale(periods: readonly EmptyPeriod[] = [], breakWidth: number = 30): Scale {
  const breaks: Break[] = []
  let saved = 0
  for (const { from, to } of periods) {
    const [first, next] = [from + margin, to - margin]
    const width = Math.min(breakWidth, next - first)
    const start = first - saved
    breaks.push({ from: first, to: next, start, end: start + width })
    saved += next - first - width
  }
  return {
    breaks,
    toPosition: (day) => shift(breaks, day, 'from', 'to', 'start', 'end'),
    toDay: (position) => shift(breaks, position, 'start', 'end', 'from', 'to'),
  }
}

/** The shortest pause that is narrowed, and what is left of it at full width on either side, in days. */
const shortest = 366
const margin = 14

type Edge = 'from' | 'to' | 'start' | 'end'

function shift(
  breaks: readonly Break[],
  value: number,
  from: Edge,
  to: Edge,
  start: Edge,
  end: Edge,
): number {
  let offset = 0
  for (const part of breaks) {
    if (value < part[from]) break
    if (value < part[to]) {
      const share = (value - part[from]) / (part[to] - part[from])
      return part[start] + share * (part[end] - part[start])
    }
    offset = part[end] - part[to]
  }
  return value + offset
}
