import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toGeoJSON } from '../../src/export/geojson.js'
import type { FeatureCollection } from '../../src/export/geojson.js'
import { createTimeline } from '../../src/query/create.js'
import { journeys } from '../fixtures/journeys.js'
import { geoJSONSchema } from './geojson-schema.js'

const invented = createTimeline(journeys)
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(geoJSONSchema)

describe('toGeoJSON', () => {
  test('keeps to RFC 7946, and survives JSON', () => {
    for (const set of [timeline, invented, timeline.where({ country: 'SE' })]) {
      const collection = toGeoJSON(set)
      validate(collection)
      expect(validate.errors).toBeNull()
      expect(JSON.parse(JSON.stringify(collection))).toEqual(collection)
      const ids = collection.features.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('read back, every stop of every trip has its facts', () => {
    const collection = read(timeline)
    for (const trip of timeline.trips) {
      const stops = collection.features.filter(
        ({ properties }) => properties['recordId'] === trip.id && properties['feature'] === 'stop',
      )
      expect(stops.map(({ properties }) => properties)).toMatchObject(
        trip.stops.map(({ placeId, start, end, text }, index) => ({
          placeId,
          title: trip.title,
          start: trip.start,
          end: trip.end,
          countries: trip.countries,
          stopStart: start,
          stopEnd: end === undefined ? start : end,
          stopText: text,
          sources: (trip.citations[`stops.${index}`] ?? trip.citations['stops'])!.flatMap(
            (id) => timeline.source(id)?.url ?? [],
          ),
        })),
      )
      expect(stops.map(({ geometry }) => geometry.coordinates)).toEqual(
        trip.stops.map(({ placeId }) => {
          const place = timeline.place(placeId)!
          return [place.longitude, place.latitude]
        }),
      )
    }
  })

  test('longitude comes first', () => {
    const seoul = read(invented).features.find(({ id }) => id === '2019-01-seoul.0')
    expect(seoul!.geometry).toEqual({ type: 'Point', coordinates: [126.98, 37.57] })
  })

  test('a trip to one position has points and no line', () => {
    const trip = toGeoJSON(invented.where({ ids: '2019-01-seoul' }))
    expect(trip.features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['2019-01-seoul.0', 'Point'],
      ['2019-01-seoul.1', 'Point'],
    ])
  })

  test('a trip over the antimeridian is a line in two parts', () => {
    const [line] = toGeoJSON(invented.where({ ids: '2018-02-pacific' })).features
    expect(line!.id).toBe('2018-02-pacific')
    expect(line!.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [178.44, -18.14],
          [180, -17.453218],
        ],
        [
          [-180, -17.453218],
          [-171.77, -13.83],
        ],
      ],
    })
  })

  test('the line of a trip goes through its stops in order', () => {
    const trip = timeline.trip('2018-06-singapore')
    const line = toGeoJSON(timeline).features.find(({ id }) => id === trip.id)
    const positions = trip.stops.map(({ placeId }) => timeline.place(placeId)!)
    expect(line!.geometry).toEqual({
      type: 'LineString',
      coordinates: positions
        .map(({ longitude, latitude }) => [longitude, latitude])
        .filter((position, index, all) => String(position) !== String(all[index - 1])),
    })
  })

  test('names the records that have no place', () => {
    expect(toGeoJSON(invented).leftOut).toEqual([
      '2020-05-apia',
      '2018-04-called-off',
      '2019-03-moved',
      'undated-invitation',
    ])
  })

  test('an event stands at each of its places', () => {
    const [place] = toGeoJSON(invented.where({ ids: '2018-02-parade' })).features
    expect(place).toMatchObject({
      id: '2018-02-parade.0',
      geometry: { type: 'Point', coordinates: [-171.77, -13.83] },
      properties: {
        feature: 'place',
        kind: 'event',
        type: 'parade',
        tripId: '2018-02-pacific',
        status: 'completed',
      },
    })
  })
})

function read(set: Parameters<typeof toGeoJSON>[0]): FeatureCollection {
  return JSON.parse(JSON.stringify(toGeoJSON(set))) as FeatureCollection
}
