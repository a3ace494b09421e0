import { endOf } from '../model/days.js'
import type { Entry, Place, Trip } from '../model/types.js'
import { placeIdsOf, topPlace } from '../query/places.js'
import type { Timeline } from '../query/timeline.js'

/** Longitude, then latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** A city on the map with the records that were there. */
export interface Spot {
  readonly place: Place
  readonly position: Position
  /** Oldest first. */
  readonly recordIds: readonly string[]
  /** Number of stops there, over all records. */
  readonly stops: number
  /** Whether every trip only passed through between home and elsewhere, as through a border station. */
  readonly transit: boolean
  readonly home: boolean
}

/** What is on the map. */
export interface Subject {
  /** Most important first: home, then destinations before places passed through, most visited first. */
  readonly spots: readonly Spot[]
  readonly records: readonly Entry[]
  /** The home of the trips, where it is known and has coordinates. */
  readonly home: Place | undefined
  /** Number of places that have no coordinates. */
  readonly missing: number
}

/** The places of all trips of *timeline* that have begun; of its events where it has no trips. */
export function subjectOf(timeline: Timeline): Subject {
  const all: readonly Entry[] = timeline.trips.length ? timeline.trips : timeline.events
  const records = all.filter((record) => hasHappened(record, timeline))
  const homeId = timeline.meta.homeId
  const found = homeId === undefined ? undefined : topPlace(homeId, timeline)
  const home = found && positionOf(found) && timeline.trips.length ? found : undefined
  const spots = new Map<string, Draft>()
  const missing = new Set<string>()
  for (const record of records) {
    const chain = chainOf(record, timeline)
    chain.forEach(({ place, stops }, index) => {
      const position = positionOf(place)
      if (!position) {
        missing.add(place.id)
        return
      }
      let spot = spots.get(place.id)
      if (!spot)
        spots.set(place.id, (spot = { place, position, ids: new Set(), stops: 0, transit: true }))
      spot.ids.add(record.id)
      spot.stops += stops
      const end = index === 0 || index === chain.length - 1
      const passed = home && record.kind === 'trip' && chain.length > 1 && stops === 1 && end
      if (!passed) spot.transit = false
    })
  }
  if (home && !spots.has(home.id)) {
    spots.set(home.id, {
      place: home,
      position: positionOf(home)!,
      ids: new Set(),
      stops: 0,
      transit: false,
    })
  }
  const finished = [...spots.values()].map(({ place, position, ids, stops, transit }): Spot => ({
    place,
    position,
    recordIds: [...ids],
    stops,
    transit,
    home: place === home,
  }))
  return { spots: finished.sort(byImportance), records, home, missing: missing.size }
}

interface Draft {
  readonly place: Place
  readonly position: Position
  readonly ids: Set<string>
  stops: number
  transit: boolean
}

/** The cities of *record* in order, each with the number of stops made there before the next. */
export function chainOf(
  record: Entry,
  timeline: Timeline,
): readonly { readonly place: Place; readonly stops: number }[] {
  const chain: { readonly place: Place; stops: number }[] = []
  for (const id of placeIdsOf(record)) {
    const place = topPlace(id, timeline)
    const last = chain.at(-1)
    if (!place) continue
    if (last?.place === place) last.stops++
    else chain.push({ place, stops: 1 })
  }
  return chain
}

/** The coordinates of *place*, if it has both. */
export function positionOf({ longitude, latitude }: Place): Position | undefined {
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}

/** Whether the traveller of *trip* is known to be back. */
export function isBack(trip: Trip, timeline: Timeline): boolean {
  const status = timeline.status(trip)
  return endOf(trip) !== null && (status === undefined || status === 'completed')
}

function hasHappened(record: Entry, timeline: Timeline): boolean {
  const status = timeline.status(record)
  return status === undefined || status === 'completed' || status === 'underway'
}

function byImportance(one: Spot, other: Spot): number {
  return (
    Number(other.home) - Number(one.home) ||
    Number(one.transit) - Number(other.transit) ||
    other.recordIds.length - one.recordIds.length ||
    other.stops - one.stops
  )
}
