import { boundsOf } from '../model/days.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'

/** Earliest first, undated last; of two that start together the trip first, then by id. */
export function inOrder<Item extends Entry>(entries: readonly Item[]): Item[] {
  const days = new Map(entries.map((entry) => [entry, startOf(entry)]))
  return entries.toSorted((one, other) => order(one, other, days.get(one)!, days.get(other)!))
}

/** What is counted and written as a table: the trips of a set, or the events of one that has no trips. */
export function mainRecords({
  trips,
  events,
}: {
  readonly trips: readonly Trip[]
  readonly events: readonly TravelEvent[]
}): readonly Entry[] {
  return trips.length ? trips : events
}

/** Both lists, each in order, as one. */
export function merge(trips: readonly Trip[], events: readonly TravelEvent[]): readonly Entry[] {
  if (!events.length) return trips
  if (!trips.length) return events
  return inOrder<Entry>([...trips, ...events])
}

function order(one: Entry, other: Entry, oneDay: number, otherDay: number): number {
  if (oneDay !== otherDay) return oneDay < otherDay ? -1 : 1
  if (one.kind !== other.kind) return one.kind === 'trip' ? -1 : 1
  return one.id < other.id ? -1 : 1
}

function startOf({ start, end }: Entry): number {
  return start ? boundsOf(start).earliest : end ? boundsOf(end).earliest : Infinity
}

/** By the last day on which each may begin, undated last: what is fixed for a day comes before "this year". */
export function soonestFirst<Item extends Entry>(entries: readonly Item[]): readonly Item[] {
  const days = new Map(
    entries.map((entry) => [entry, entry.start ? boundsOf(entry.start).latest : Infinity]),
  )
  return entries.toSorted((one, other) => order(one, other, days.get(one)!, days.get(other)!))
}
