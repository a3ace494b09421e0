import { geoArea, geoContains } from 'd3-geo'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeLand } from '../../scripts/plugins/coast.mjs'
import { coastline, decodeLand } from '../../src/map/coast.js'

test('land comes back from its text, to a tenth of a degree', () => {
  const point = fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
  const ring = fc
    .uniqueArray(point, { minLength: 3, maxLength: 20, selector: String })
    .map((points) => [...points, points[0]!].map(([x, y]) => [x / 10, y / 10] as const))
  fc.assert(
    fc.property(fc.array(fc.array(ring, { minLength: 1 }), { minLength: 1 }), (polygons) => {
      expect(decodeLand(encodeLand(polygons))).toEqual(polygons)
    }),
  )
})

test('the coast has land where land is, and sea where sea is', () => {
  const land = coastline() as never
  // Of 510 million square kilometres 29 % are land.
  expect(geoArea(land) / (4 * Math.PI)).toBeCloseTo(0.29, 1)
  const isLand = (longitude: number, latitude: number): boolean =>
    geoContains(land, [longitude, latitude])
  expect([isLand(125.75, 39.03), isLand(37.6, 55.75), isLand(0, -89), isLand(-100, 40)]).toEqual([
    true,
    true,
    true,
    true,
  ])
  // The Caspian Sea, the Yellow Sea, the Pacific on both sides of the antimeridian, the North Pole.
  for (const [longitude, latitude] of [
    [51, 41],
    [123, 36],
    [179.9, 0],
    [-179.9, 0],
    [0, 90],
  ] as const) {
    expect(isLand(longitude, latitude), `${longitude} ${latitude}`).toBe(false)
  }
})
