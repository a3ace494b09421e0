import { pauseBetween } from './calendar.js'

/** First and last day with something on record, as day numbers, both included. */
export interface Occupied {
  readonly first: number
  readonly last: number
}

export interface ScaleOptions {
  /** `compressed` narrows stretches without any record; `true` leaves every day as wide. */
  readonly mode: 'compressed' | 'true'
  /** How wide a break is, in days of the rest of the axis. Defaults to 30. */
  readonly breakWidth?: number
  /** The shortest empty stretch that is narrowed, in days. Defaults to 366. */
  readonly shortest?: number
  /** Days left at full width on either side of a break. Defaults to 14. */
  readonly margin?: number
}

/** An empty stretch that is drawn narrower than it was long. */
export interface Break {
  /** First narrowed day and the first day after, as day numbers. */
  readonly from: number
  readonly to: number
  /** Where they lie on the axis. */
  readonly start: number
  readonly end: number
  /** The whole pause between the records on either side, in full years and months. */
  readonly years: number
  readonly months: number
}

/**
 * Where days lie on an axis. Positions are in days of the axis: equal to day numbers up to the first
 * break. Both ways are monotone and undo each other, for fractions of days and outside the records too.
 */
export interface Scale {
  readonly mode: 'compressed' | 'true'
  /** In order of time. */
  readonly breaks: readonly Break[]
  toPosition(day: number): number
  toDay(position: number): number
}

/** A scale for what lies in *occupied*, in any order. */
export function createScale(
  occupied: readonly Occupied[],
  { mode, breakWidth = 30, shortest = 366, margin = 14 }: ScaleOptions,
): Scale {
  const pauses = mode === 'compressed' ? pausesIn(occupied, shortest) : []
  const breaks: Break[] = []
  let saved = 0
  for (const { from, to } of pauses) {
    const [first, next] = [from + margin, to - margin]
    const width = Math.min(breakWidth, next - first)
    const start = first - saved
    breaks.push({ from: first, to: next, start, end: start + width, ...pauseBetween(from - 1, to) })
    saved += next - first - width
  }
  return {
    mode,
    breaks,
    toPosition: (day) => shift(breaks, day, 'from', 'to', 'start', 'end'),
    toDay: (position) => shift(breaks, position, 'start', 'end', 'from', 'to'),
  }
}

/** Stretches of at least *shortest* days between records: first empty day, first day of the next. */
function pausesIn(
  occupied: readonly Occupied[],
  shortest: number,
): readonly { readonly from: number; readonly to: number }[] {
  const inOrder = [...occupied].sort((one, other) => one.first - other.first)
  const pauses: { from: number; to: number }[] = []
  let end = Infinity
  for (const { first, last } of inOrder) {
    if (first - end >= shortest) pauses.push({ from: end, to: first })
    end = end === Infinity ? last + 1 : Math.max(end, last + 1)
  }
  return pauses
}

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
