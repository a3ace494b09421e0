import type { CountryCode } from '../model/countries.js'
import { boundsOf, endOf, type Bounds, type Range } from '../model/days.js'
import type { Entry, Stop, Trip } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { lengthOf } from './lengths.js'

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
      if (!stops.length && !country) return none
      const whole = lengthOf(trip, day)
      const part = stops.length ? daysAt(stops) : { min: 1, max: Infinity }
      // A stop that is not known to have ended ended with the trip.
      return { min: Math.min(part.min, whole.max), max: Math.min(part.max, whole.max) }
    }),
  )
}

const none: Range = Object.freeze({ min: 0, max: 0 })

/** Different days on which one of *stops* surely, and at most, was. */
function daysAt(stops: readonly Stop[]): Range {
  const sure: Bounds[] = []
  const possible: Bounds[] = []
  let loose = 0
  let open = false
  for (const stop of stops) {
    const [start, end] = [stop.start, endOf(stop)]
    if (!start || !end) {
      open = true
      continue
    }
    const [first, last] = [boundsOf(start), boundsOf(end)]
    if (stop.end === undefined && first.earliest < first.latest) {
      loose++ // One day, somewhere in what is given.
      continue
    }
    possible.push({ earliest: first.earliest, latest: last.latest })
    sure.push({ earliest: first.latest, latest: last.earliest })
  }
  return {
    min: Math.max(1, countDays(sure)),
    max: open ? Infinity : countDays(possible) + loose,
  }
}

/** How many different days lie in *windows*. */
function countDays(windows: readonly Bounds[]): number {
  let days = 0
  let through = -Infinity
  for (const { earliest, latest } of windows.toSorted((a, b) => a.earliest - b.earliest)) {
    days += Math.max(0, latest - Math.max(through, earliest - 1))
    through = Math.max(through, latest)
  }
  return days
}

/** *ranges* together. */
export function sum(ranges: readonly Range[]): Range {
  let [min, max] = [0, 0]
  for (const range of ranges) {
    min += range.min
    max += range.max
  }
  return Object.freeze({ min, max })
}
