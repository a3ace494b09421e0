import type { Day, Entry, Person, Place, Source } from '../model/types.js'
import { sourceIdsOf } from '../query/source-ids.js'
import { placeIdsOf } from '../query/places.js'
import type { Timeline } from '../query/timeline.js'

/** All trips of *timeline*, then all its events. */
export function recordsOf(timeline: Timeline): readonly Entry[] {
  return [...timeline.trips, ...timeline.events]
}

/** The places of *record* in order of time, each once. */
export function placesOf(record: Entry, timeline: Timeline): readonly Place[] {
  return [...new Set(placeIdsOf(record))].flatMap((id) => timeline.place(id) ?? [])
}

/** The sources of *record*, each once: those of its start first. */
export function sourcesOf(record: Entry, timeline: Timeline): readonly Source[] {
  const ids = [...(record.citations['start'] ?? []), ...sourceIdsOf(record)]
  return [...new Set(ids)].flatMap((id) => timeline.source(id) ?? [])
}

/** The addresses of the sources of those ids. */
export function urlsOf(sourceIds: readonly string[], timeline: Timeline): readonly string[] {
  return sourceIds.flatMap((id) => timeline.source(id)?.url ?? [])
}

/** The person of that id, if *timeline* has it. */
export function personOf(id: string | undefined, timeline: Timeline): Person | undefined {
  return id === undefined ? undefined : timeline.person(id)
}

/** A place with coordinates. */
export type LocatedPlace = Place & { readonly latitude: number; readonly longitude: number }

export function isLocated(place: Place): place is LocatedPlace {
  return place.latitude !== undefined && place.longitude !== undefined
}

/** The last day that *timeline* knows of: on a past day that day, for the rest the end of its coverage. */
export function lastDay({ coverage: { asOf, through } }: Timeline): Day {
  return through && through < asOf ? through : asOf
}
