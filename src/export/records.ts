import type { Timeline } from '../query/timeline.js'
import type { Place, Source, TravelEvent, Trip } from '../model/types.js'

/** All trips of *timeline*, then all its events. */
export function recordsOf(timeline: Timeline): readonly (Trip | TravelEvent)[] {
  return [...timeline.trips, ...timeline.events]
}

/** The places of *record* in order of time, each once. */
export function placesOf(record: Trip | TravelEvent, timeline: Timeline): readonly Place[] {
  const ids = record.kind === 'trip' ? record.stops.map(({ placeId }) => placeId) : record.placeIds
  return [...new Set(ids)].flatMap((id) => timeline.place(id) ?? [])
}

/** The sources of *record*: those of its start first, each once. */
export function sourcesOf(record: Trip | TravelEvent, timeline: Timeline): readonly Source[] {
  const statements =
    record.kind === 'trip'
      ? [...record.outcomes, ...record.disputes.flatMap(({ versions }) => versions)]
      : record.outcome
        ? [record.outcome]
        : []
  const ids = [
    record.citations['start'] ?? [],
    ...Object.values(record.citations),
    ...[...record.claims, ...statements].map(({ sourceIds }) => sourceIds),
  ].flat()
  return [...new Set(ids)].flatMap((id) => timeline.source(id) ?? [])
}
