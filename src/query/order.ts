import { bounds, boundsOf } from '../model/days.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'

interface Records {
  readonly trips: readonly Trip[]
  readonly events: readonly TravelEvent[]
}

/** What is counted and written as a table: the trips of a set, or the events of one that has no trips. */
export function mainKind({ trips, events }: Records): Entry['kind'] {
  return trips.length || !events.length ? 'trip' : 'event'
}

/** The records of that kind. */
export function mainRecords(records: Records): readonly Entry[] {
  return mainKind(records) === 'trip' ? records.trips : records.events
}

/** Both lists, each in order, as one. */
export function merge(trips: readonly Trip[], events: readonly TravelEvent[]): readonly Entry[] {
  if (!events.length) return trips
  if (!trips.length) return events
  return inOrder<Entry>([...trips, ...events])
}

/** Earliest first, undated last; of two that start together the trip first, then by id. */
export function inOrder<Item extends Entry>(entries: readonly Item[]): Item[] {
  return sortBy(entries, startOf)
}

/** By the last day on which each may begin, undated last: what is fixed for a day comes before "this year". */
export function soonestFirst<Item extends Entry>(entries: readonly Item[]): readonly Item[] {
  return sortBy(entries, ({ start }) => (start ? boundsOf(start).latest : Infinity))
}

/** The last of *entries*, which stand in order, that comes before *entry*. */
export function lastBefore(entries: readonly Entry[], entry: Entry): Entry | undefined {
  return entries.findLast((other) => compare(other, entry, startOf(other), startOf(entry)) < 0)
}

/** The first of *entries*, which stand in order, that comes after *entry*. */
export function firstAfter(entries: readonly Entry[], entry: Entry): Entry | undefined {
  return entries.find((other) => compare(other, entry, startOf(other), startOf(entry)) > 0)
}

/** The one of *entries* that lies fewest days from *day*, a day number; the earlier of two. */
export function nearestTo(entries: readonly Entry[], day: number): Entry | undefined {
  let least = Infinity
  let found: Entry | undefined
  for (const entry of entries) {
    const window = bounds(entry)
    if (!window) continue
    const away = Math.max(window.earliest - day, day - window.latest, 0)
    if (away < least) [least, found] = [away, entry]
  }
  return found
}

/** The first day on which *entry* may be, a day number; infinite for the undated. */
export function startOf({ start, end }: Entry): number {
  return start ? boundsOf(start).earliest : end ? boundsOf(end).earliest : Infinity
}

function sortBy<Item extends Entry>(
  entries: readonly Item[],
  dayOf: (entry: Item) => number,
): Item[] {
  // Mostly they are in order already: smaller sets and past days come from a list that is.
  let dayBefore = -Infinity
  const isInOrder = entries.every((entry, place) => {
    const day = dayOf(entry)
    const follows = place === 0 || compare(entries[place - 1]!, entry, dayBefore, day) < 0
    dayBefore = day
    return follows
  })
  if (isInOrder) return [...entries]
  return entries
    .map((entry) => ({ entry, day: dayOf(entry) }))
    .sort((one, other) => compare(one.entry, other.entry, one.day, other.day))
    .map(({ entry }) => entry)
}

function compare(one: Entry, other: Entry, oneDay: number, otherDay: number): number {
  if (oneDay !== otherDay) return oneDay < otherDay ? -1 : 1
  if (one.kind !== other.kind) return one.kind === 'trip' ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
