import { endOf } from '../model/days.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { splitAtAntimeridian, type Position } from './antimeridian.js'
import { isLocated, placesOf, recordsOf, sourcesOf, urlsOf, type LocatedPlace } from './records.js'

export type { Position } from './antimeridian.js'

/** Longitude before latitude, in degrees, WGS 84. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }

/** A point where a trip stopped or an event was, or the line of a trip. */
export interface Feature {
  readonly type: 'Feature'
  /** Of a line the trip's id; of a point the record's id and its number there, such as `2018-06-singapore.0`. */
  readonly id: string
  readonly geometry: Geometry
  /** The record's own facts and, on a stop, those of the stop with its own sources. Dates as in the data. */
  readonly properties: Readonly<Record<string, unknown>>
}

/** What `toGeoJSON` gives: points and lines, and what they are part of. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection'
  /** The title of the set. */
  readonly name: string
  /** The version of its data. */
  readonly version: string
  /** That of its wording, an SPDX id where there is one. */
  readonly licence: string
  /** The day as of which it holds. */
  readonly asOf: string
  /** Ids of the records that have no place. */
  readonly leftOut: readonly string[]
  readonly features: readonly Feature[]
}

/**
 * *timeline* as a map layer (GeoJSON, RFC 7946): every stop of a trip and every place of an event as a
 * point, and a trip of more than one position as a line through its stops, cut where it crosses the
 * antimeridian. A plain object, ready for `JSON.stringify`.
 */
export function toGeoJSON(timeline: Timeline): FeatureCollection {
  assertTimeline(timeline)
  const { title, version, licence } = timeline.meta
  const records = recordsOf(timeline)
  return {
    type: 'FeatureCollection',
    name: title,
    version,
    licence,
    asOf: timeline.coverage.asOf,
    leftOut: records
      .filter((record) => !placesOf(record, timeline).some(isLocated))
      .map(({ id }) => id),
    features: records.flatMap((record) =>
      record.kind === 'trip' ? ofTrip(record, timeline) : ofEvent(record, timeline),
    ),
  }
}

function ofTrip(trip: Trip, timeline: Timeline): readonly Feature[] {
  const facts = {
    ...factsOf(trip, timeline),
    visit: trip.visit,
    countries: trip.countries,
  }
  const stops = trip.stops.flatMap((stop, index) => {
    const place = timeline.place(stop.placeId)
    return place && isLocated(place) ? [{ stop, place, index }] : []
  })
  const route = splitAtAntimeridian(stops.map(({ place }) => positionOf(place)))
  const points = stops.map(({ stop, place, index }) =>
    toPoint(`${trip.id}.${index}`, place, {
      feature: 'stop',
      ...facts,
      stopStart: stop.start,
      stopEnd: endOf(stop),
      stopText: stop.text,
      sources: urlsOf(trip.citations[`stops.${index}`] ?? trip.citations['stops'] ?? [], timeline),
    }),
  )
  if (!route.length) return points
  const line: Feature = {
    type: 'Feature',
    id: trip.id,
    geometry:
      route.length === 1
        ? { type: 'LineString', coordinates: route[0]! }
        : { type: 'MultiLineString', coordinates: route },
    properties: { feature: 'line', ...facts },
  }
  return [line, ...points]
}

function ofEvent(event: TravelEvent, timeline: Timeline): readonly Feature[] {
  const facts = {
    ...factsOf(event, timeline),
    type: event.type,
    ...(event.tripId !== undefined && { tripId: event.tripId }),
  }
  return placesOf(event, timeline).flatMap((place, index) =>
    isLocated(place)
      ? [toPoint(`${event.id}.${index}`, place, { feature: 'place', ...facts })]
      : [],
  )
}

function factsOf(record: Entry, timeline: Timeline): Feature['properties'] {
  return {
    kind: record.kind,
    recordId: record.id,
    title: record.title,
    summary: record.summary,
    status: timeline.status(record) ?? null,
    start: record.start,
    end: endOf(record),
    tags: record.tags,
    sources: sourcesOf(record, timeline).flatMap(({ url }) => url ?? []),
  }
}

function toPoint(id: string, place: LocatedPlace, properties: Feature['properties']): Feature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: positionOf(place) },
    properties: { ...properties, placeId: place.id, place: place.name, country: place.country },
  }
}

function positionOf({ longitude, latitude }: LocatedPlace): Position {
  return [longitude, latitude]
}
