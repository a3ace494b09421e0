import type { Occupied, Scale } from './scale.js'
import { daysOf, steps, type Step } from './steps.js'

/** The days of a record, and the key of its lane. */
export interface Row extends Occupied {
  readonly lane: string
}

/** Most items that are drawn of a set too large to be drawn whole. */
export const maxItems = 180

/** Records of one lane that start in the same days, months or years, drawn as one bar with their number. */
export interface Bucket {
  readonly key: string
  readonly lane: string
  /** Day numbers; *end* is the first day after. */
  readonly start: number
  readonly end: number
  readonly count: number
  /** From 0 to 1: how full it is, compared with the fullest of its width. */
  readonly share: number
}

export interface Drawn {
  /** Places of rows to be drawn one by one. */
  readonly rows: readonly number[]
  readonly buckets: readonly Bucket[]
}

/** Picks what to draw of *rows*, which stand in order of time. */
export interface Aggregate {
  /** For the view from day *from* to day *to* and half as much again on either side. */
  pick(from: number, to: number): Drawn
}

/**
 * A feed for many *rows*. Buckets lie on the grid of the calendar, as the ticks do, which does not move
 * with the view: while it is dragged, what stays in view stays the same.
 */
export function createAggregate(
  rows: readonly Row[],
  lanes: readonly string[],
  scale: Scale,
): Aggregate {
  const latest = new Float64Array(rows.length)
  let last = -Infinity
  rows.forEach((row, index) => {
    last = Math.max(last, row.last)
    latest[index] = last
  })
  const levels = new Map<Step, readonly Bucket[]>()
  const bucketsAt = (step: Step): readonly Bucket[] => {
    let buckets = levels.get(step)
    if (!buckets) levels.set(step, (buckets = countBy(rows, step)))
    return buckets
  }
  return {
    pick(from, to) {
      const start = scale.toPosition(from)
      const margin = (scale.toPosition(to) - start) / 2
      const [first, end] = [scale.toDay(start - margin), scale.toDay(start + 3 * margin)]
      const picked: number[] = []
      for (let index = lowerBound(latest, first); index < rows.length; index++) {
        const row = rows[index]!
        if (row.first > end) break
        if (row.last >= first) picked.push(index)
        if (picked.length > maxItems) break
      }
      if (picked.length <= maxItems) return { rows: picked, buckets: [] }
      const span = Math.min(end, last) - Math.max(first, rows[0]!.first)
      const step =
        steps.find(({ days }) => (span / days + 2) * lanes.length <= maxItems) ?? steps.at(-1)!
      return {
        rows: [],
        buckets: bucketsAt(step).filter((bucket) => bucket.end > first && bucket.start <= end),
      }
    },
  }
}

function countBy(rows: readonly Row[], step: Step): readonly Bucket[] {
  const [earliest, latest] = [rows[0]!.first, rows.at(-1)!.first]
  // A step may be a little longer than it is at its shortest.
  const starts = daysOf(step, earliest - 2 * step.days, latest + 2 * step.days)
  const counts = new Map<string, { lane: string; place: number; count: number }>()
  let place = 0
  let most = 1
  for (const { lane, first } of rows) {
    while (starts[place + 1]! <= first) place++
    const key = `${lane} ${place}`
    const found = counts.get(key)
    if (found) most = Math.max(most, ++found.count)
    else counts.set(key, { lane, place, count: 1 })
  }
  return [...counts.values()].map(({ lane, place, count }) => ({
    key: `${step.key}${lane} ${starts[place]!}`,
    lane,
    start: starts[place]!,
    end: starts[place + 1]!,
    count,
    share: Math.sqrt(count / most),
  }))
}

/** The first place in ascending *values* that holds at least *wanted*. */
function lowerBound(values: Float64Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
