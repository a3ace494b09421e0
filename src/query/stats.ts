import { boundsOf, endOf, type Range } from '../model/days.js'
import type { Trip } from '../model/types.js'
import { countBy, type Count } from './count.js'
import type { DatasetIndex } from './dataset-index.js'
import { sum } from './days-in.js'
import { lengthOf } from './lengths.js'
import type { RecordSet } from './record-set.js'
import { numbered } from '../model/numbered.js'

/** The time between one trip and the next. */
export interface Gap {
  /** The trip that ended. */
  readonly after: Trip
  /** The trip that came next. */
  readonly before: Trip
  /** Days from the last of the one to the first of the next. */
  readonly days: Range
}

/** A set of trips in figures. Only those that have begun count. */
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

/**
 * The times in which a traveller was on none of *trips*, which stand in time order, longest first. There is
 * no gap after an end or before a start that is not known.
 */
export function gapsOf(trips: readonly Trip[], { meta }: DatasetIndex): readonly Gap[] {
  const travellers = new Map<string | undefined, Trip[]>()
  for (const trip of trips) {
    const id = trip.travellerId ?? meta.travellerId
    const own = travellers.get(id)
    if (own) own.push(trip)
    else travellers.set(id, [trip])
  }
  const gaps = [...travellers.values()].flatMap(gapsBetween)
  return Object.freeze(gaps.sort((one, other) => other.days.max - one.days.max))
}

/** The gaps between the trips of one traveller. */
function gapsBetween(trips: readonly Trip[]): readonly Gap[] {
  const gaps: Gap[] = []
  const nextStarts = startsBy(trips)
  // The trip that may have ended last of those so far, and the last days on which one surely and maybe was.
  let after: Trip | undefined
  let surely = -Infinity
  let maybe = -Infinity
  // A trip whose end is not known was over when the next began, but nobody knows for how long.
  let open = false
  for (const [place, trip] of numbered(trips)) {
    const end = endOf(trip)
    if (after && !open && trip.start) {
      const days = {
        min: Math.max(0, boundsOf(trip.start).earliest - maybe),
        max: nextStarts[place]! - surely,
      }
      if (days.max > 0) gaps.push(Object.freeze({ after, before: trip, days: Object.freeze(days) }))
    }
    open = !end
    if (!end) continue
    const { earliest, latest } = boundsOf(end)
    if (latest >= maybe) after = trip
    surely = Math.max(surely, earliest)
    maybe = Math.max(maybe, latest)
  }
  return gaps
}

/** For each of *trips* the day by which it or a later one has surely begun. */
function startsBy(trips: readonly Trip[]): readonly number[] {
  const starts: number[] = []
  let least = Infinity
  for (let place = trips.length - 1; place >= 0; place--) {
    const { start } = trips[place]!
    if (start) least = Math.min(least, boundsOf(start).latest)
    starts[place] = least
  }
  return starts
}

/** The trips of *set* that had begun, in figures. */
export function statsOf(set: RecordSet): Stats {
  const { begun: trips, index, day } = set
  let longest: Trip | undefined
  let most = -Infinity
  const lengths = trips.map((trip) => lengthOf(trip, day))
  for (const [place, { min }] of numbered(lengths)) {
    if (min > most) [longest, most] = [trips[place], min]
  }
  const first = trips[0]
  const last = trips.at(-1)
  const longestGap = gapsOf(trips, index)[0]
  return Object.freeze({
    count: trips.length,
    days: sum(lengths),
    ...(first && { first }),
    ...(last && { last }),
    ...(longest && { longest }),
    ...(longestGap && { longestGap }),
    byCountry: countBy(trips, 'country', set),
    byYear: countBy(trips, 'year', set),
  })
}
