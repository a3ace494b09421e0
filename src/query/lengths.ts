import type { CountryCode } from '../model/countries.js'
import { boundsOf, daysBetween, endOf, type Range } from '../model/days.js'
import type { Entry, Stop, Trip } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { statusOn } from './status.js'

/** Calendar days of *entries* together. */
export function daysOf(entries: readonly Entry[], day: number): Range {
  return sum(entries.map((entry) => lengthOf(entry, day)))
}

/** Days spent at *place*, an id, or in a country, by the stops there; a trip to one country counts whole. */
export function daysIn(
  trips: readonly Trip[],
  place: string,
  index: DatasetIndex,
  day: number,
): Range {
  return sum(
    trips.map((trip) => {
      const country = trip.countries.includes(place as CountryCode)
      if (country && trip.countries.length === 1) return lengthOf(trip, day)
      const stops = trip.stops.filter(
        ({ placeId }) =>
          index.around(placeId).includes(place) || index.places.get(placeId)?.country === place,
      )
      if (stops.length) return union(stops)
      return country ? { min: 1, max: lengthOf(trip, day).max } : { min: 0, max: 0 }
    }),
  )
}

/** Days of one record, both ends counted. What is not known to have begun or ended has no most. */
export function lengthOf(entry: Entry, day: number): Range {
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
  let loose = 0
  for (const stop of stops) {
    const [start, end] = [stop.start, endOf(stop)]
    if (!start || !end) return { min: Math.max(1, sure.size), max: Infinity }
    const [first, last] = [boundsOf(start), boundsOf(end)]
    if (stop.end === undefined && first.earliest < first.latest) {
      loose++ // One day, somewhere in what is given.
      continue
    }
    for (let at = first.earliest; at <= last.latest; at++) perhaps.add(at)
    for (let at = first.latest; at <= last.earliest; at++) sure.add(at)
  }
  return { min: Math.max(1, sure.size), max: perhaps.size + loose }
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), {
    min: 0,
    max: 0,
  })
}
