import type { Entry, Place } from '../model/types.js'
import type { Timeline } from './timeline.js'

/** The places where *entry* was, in order of time and as often as it was there. */
export function placeIdsOf(entry: Entry): readonly string[] {
  return entry.kind === 'trip' ? entry.stops.map(({ placeId }) => placeId) : entry.placeIds
}

/** The places of border crossings and of sightings of companions on *entry*. */
export function passedPlaceIdsOf(entry: Entry): readonly string[] {
  if (entry.kind === 'event') return []
  const { companions = [], crossings = [] } = entry
  const seen = companions.flatMap((companion) => companion.seen)
  return [...crossings, ...seen].flatMap(({ placeId }) => placeId ?? [])
}

/** The largest of the places that the one of that id lies in, or itself: the city, not the building. */
export function topPlace(id: string, timeline: Pick<Timeline, 'place'>): Place | undefined {
  let found: Place | undefined = timeline.place(id)
  while (found?.withinId) {
    const around: Place | undefined = timeline.place(found.withinId)
    if (!around) return found
    found = around
  }
  return found
}
