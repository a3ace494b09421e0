import { bounds, boundsOf, daysBetween } from '../model/days.js'
import type { Range } from '../model/days.js'
import type { CountryCode } from '../model/countries.js'
import type { Stop, Trip } from '../model/types.js'
import { keysOf } from './keys.js'
import type { CountKey } from './keys.js'
import type { Entry, Root } from './root.js'
import { statusOn } from './status.js'

/** The records that share a word. */
export interface Count<Record extends Entry = Entry> {
  readonly key: string
  readonly count: number
  /** Calendar days of all of them together, both ends counted. */
  readonly days: Range
  readonly first: Record
  readonly last: Record
}

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
  readonly count: number
  readonly days: Range
  readonly first?: Trip
  readonly last?: Trip
  readonly longest?: Trip
  readonly longestGap?: Gap
  readonly byCountry: readonly Count<Trip>[]
  readonly byYear: readonly Count<Trip>[]
}

/** *entries* by their words for *key*, each list in time order. */
export function groupBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  root: Root,
  day: number,
): Map<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const entry of entries) {
    for (const word of keysOf(entry, key, root, day)) {
      const group = groups.get(word)
      if (group) group.push(entry)
      else groups.set(word, [entry])
    }
  }
  return groups
}

/** How many of *entries* have each word, most first; equal counts in the order of their first. */
export function countBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  root: Root,
  day: number,
): readonly Count<Item>[] {
  const counts = [...groupBy(entries, key, root, day)].map(([word, group]) => ({
    key: word,
    count: group.length,
    days: daysOf(group, day),
    first: group[0]!,
    last: group.at(-1)!,
  }))
  return Object.freeze(counts.sort((one, other) => other.count - one.count))
}

/** Calendar days of *entries* together. */
export function daysOf(entries: readonly Entry[], day: number): Range {
  return sum(entries.map((entry) => lengthOf(entry, day)))
}

/** Days spent at *place*, an id, or in a country, by the stops there; a trip to one country counts whole. */
export function daysIn(trips: readonly Trip[], place: string, root: Root, day: number): Range {
  return sum(
    trips.map((trip) => {
      const country = trip.countries.includes(place as CountryCode)
      if (country && trip.countries.length === 1) return lengthOf(trip, day)
      const stops = trip.stops.filter(
        ({ placeId }) =>
          root.around(placeId).includes(place) || root.places.get(placeId)?.country === place,
      )
      if (stops.length) return union(stops)
      return country ? { min: 1, max: lengthOf(trip, day).max } : { min: 0, max: 0 }
    }),
  )
}

/** The gaps between *trips*, which stand in time order, longest first. Undated trips leave none. */
export function gapsOf(trips: readonly Trip[]): readonly Gap[] {
  const dated = trips.filter(({ start, end }) => start && end !== null)
  const gaps = dated.slice(1).map((before, index): Gap => {
    const after = dated[index]!
    const end = boundsOf(after.end ?? after.start!)
    const start = boundsOf(before.start!)
    const days = {
      min: Math.max(0, start.earliest - end.latest),
      max: Math.max(0, start.latest - end.earliest),
    }
    return { after, before, days }
  })
  return Object.freeze(gaps.sort((one, other) => other.days.max - one.days.max))
}

/** *trips*, which stand in time order, in figures. */
export function statsOf(trips: readonly Trip[], root: Root, day: number): Stats {
  const [longest] = trips.toSorted(
    (one, other) => lengthOf(other, day).min - lengthOf(one, day).min,
  )
  const first = trips[0]
  const last = trips.at(-1)
  const longestGap = gapsOf(trips)[0]
  return {
    count: trips.length,
    days: daysOf(trips, day),
    ...(first && { first }),
    ...(last && { last }),
    ...(longest && { longest }),
    ...(longestGap && { longestGap }),
    byCountry: countBy(trips, 'country', root, day),
    byYear: countBy(trips, 'year', root, day),
  }
}

/** Days of one record, both ends counted. What is not known to have begun or ended has no most. */
function lengthOf(entry: Entry, day: number): Range {
  const { start, end } = entry
  if (start && end) return daysBetween(start, end)
  // With no end of its own it is one day, somewhere in what is given.
  if (end === undefined) return { min: 1, max: 1 }
  const lasts = start && statusOn(entry, day) === 'underway'
  return { min: lasts ? Math.max(1, day - boundsOf(start).latest + 1) : 1, max: Infinity }
}

/** Different days on which one of *stops* surely, and at most, was. */
function union(stops: readonly Stop[]): Range {
  const sure = new Set<number>()
  const perhaps = new Set<number>()
  for (const { start, end = start } of stops) {
    const widest = bounds({ start, end })
    if (!widest || !start || !end) return { min: Math.max(1, sure.size), max: Infinity }
    for (let at = widest.earliest; at <= widest.latest; at++) perhaps.add(at)
    for (let at = boundsOf(start).latest; at <= boundsOf(end).earliest; at++) sure.add(at)
  }
  return { min: Math.max(1, sure.size), max: perhaps.size }
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), {
    min: 0,
    max: 0,
  })
}
