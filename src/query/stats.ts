import { boundsOf, endOf, type Range } from '../model/days.js'
import type { Trip } from '../model/types.js'
import { countBy, type Count } from './count.js'
import { daysOf, lengthOf } from './lengths.js'
import type { DatasetIndex } from './dataset-index.js'

/** The time between one trip and the next. */
export interface Gap {
  /** The trip that ended. */
  readonly after: Trip
  /** The trip that came next. */
  readonly before: Trip
  /** Days from the last of the one to the first of the next. */
  readonly days: Range
}

/** A set of trips in figures. */
export interface Stats {
  /** How many trips. */
  readonly count: number
  /** Calendar days of all of them, in the host countries, both ends counted. */
  readonly days: Range
  readonly first?: Trip
  readonly last?: Trip
  /** The trip of most days; the earlier of two. */
  readonly longest?: Trip
  /** The longest time between one trip and the next. */
  readonly longestGap?: Gap
  /** Most first. */
  readonly byCountry: readonly Count<Trip>[]
  /** By the year in which they start, most first. */
  readonly byYear: readonly Count<Trip>[]
}

/** The gaps between *trips*, which stand in time order, longest first; none after an end that is not known. */
export function gapsOf(trips: readonly Trip[]): readonly Gap[] {
  const dated = trips.filter(({ start }) => start)
  const gaps = dated.slice(1).flatMap((before, index): readonly Gap[] => {
    const after = dated[index]!
    const last = endOf(after)
    if (!last) return []
    const end = boundsOf(last)
    const start = boundsOf(before.start!)
    const days = {
      min: Math.max(0, start.earliest - end.latest),
      max: Math.max(0, start.latest - end.earliest),
    }
    return [Object.freeze({ after, before, days: Object.freeze(days) })]
  })
  return Object.freeze(gaps.sort((one, other) => other.days.max - one.days.max))
}

/** *trips*, which stand in time order, in figures. */
export function statsOf(trips: readonly Trip[], index: DatasetIndex, day: number): Stats {
  const [longest] = trips.toSorted(
    (one, other) => lengthOf(other, day).min - lengthOf(one, day).min,
  )
  const first = trips[0]
  const last = trips.at(-1)
  const longestGap = gapsOf(trips)[0]
  return Object.freeze({
    count: trips.length,
    days: daysOf(trips, day),
    ...(first && { first }),
    ...(last && { last }),
    ...(longest && { longest }),
    ...(longestGap && { longestGap }),
    byCountry: countBy(trips, 'country', index, day),
    byYear: countBy(trips, 'year', index, day),
  })
}
