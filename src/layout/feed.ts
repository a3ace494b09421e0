import type { Row } from './rows.js'
import type { Scale } from './scale.js'

/** Most items that are drawn of a set too large to be drawn whole. */
export const mostItems = 150

/** Records of one lane that start in the same stretch of days, drawn as one bar with their number. */
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

export interface Fed {
  /** Places of rows to be drawn one by one. */
  readonly rows: readonly number[]
  readonly buckets: readonly Bucket[]
}

/** Picks what to draw of *rows*, which stand in order of time. */
export interface Feed {
  /** For the view from day *from* to day *to* and half as much again on either side. */
  pick(from: number, to: number): Fed
}

/**
 * A feed for many *rows*. Buckets lie on a grid of days in powers of two that does not move with the
 * view: while it is dragged, what stays in view stays the same.
 */
export function createFeed(rows: readonly Row[], lanes: readonly string[], scale: Scale): Feed {
  const latest = new Float64Array(rows.length)
  let last = -Infinity
  rows.forEach((row, index) => {
    last = Math.max(last, row.last)
    latest[index] = last
  })
  const levels = new Map<number, readonly Bucket[]>()
  const bucketsAt = (level: number): readonly Bucket[] => {
    let buckets = levels.get(level)
    if (!buckets) levels.set(level, (buckets = countAt(rows, level)))
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
        if (picked.length > mostItems) break
      }
      if (picked.length <= mostItems) return { rows: picked, buckets: [] }
      let level = 0
      const span = Math.min(end, last) - Math.max(first, rows[0]!.first)
      while ((span / 2 ** level + 2) * lanes.length > mostItems) level++
      return {
        rows: [],
        buckets: bucketsAt(level).filter((bucket) => bucket.end > first && bucket.start <= end),
      }
    },
  }
}

function countAt(rows: readonly Row[], level: number): readonly Bucket[] {
  const width = 2 ** level
  const counts = new Map<string, { lane: string; start: number; count: number }>()
  let most = 1
  for (const { lane, first } of rows) {
    const place = Math.floor(first / width)
    const key = `${lane} ${place}`
    const found = counts.get(key)
    if (found) most = Math.max(most, ++found.count)
    else counts.set(key, { lane, start: place * width, count: 1 })
  }
  return [...counts.values()].map(({ lane, start, count }) => ({
    key: `${level} ${lane} ${start}`,
    lane,
    start,
    end: start + width,
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
