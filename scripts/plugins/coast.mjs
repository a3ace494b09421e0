// @ts-check
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'

const name = 'coast:land'
const file = fileURLToPath(import.meta.resolve('world-atlas/land-110m.json'))
// The path of the package stands in the id, so that its licence gets into the notices.
const resolved = `\0coast:${dirname(file)}/land`

/**
 * `import land from 'coast:land'` gives the coastline of Natural Earth at 1:110 million as one string.
 * Works in rollup, vite and vitest alike.
 */
export function coast() {
  return {
    name: 'coast',
    /** @param {string} id */
    resolveId(id) {
      return id === name ? resolved : null
    },
    /** @param {string} id */
    load(id) {
      if (id !== resolved) return null
      const topology = JSON.parse(readFileSync(file, 'utf8'))
      const { features } = /** @type {import('geojson').FeatureCollection} */ (
        /** @type {unknown} */ (feature(topology, topology.objects.land))
      )
      const polygons = features.flatMap(({ geometry }) =>
        geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
      )
      return {
        code: `export default ${JSON.stringify(encodeLand(polygons))}`,
        map: { mappings: /** @type {const} */ ('') },
      }
    },
  }
}

/**
 * *polygons* as text: `;` between polygons, space between the rings of one, each ring as an encoded polyline
 * with one decimal (https://developers.google.com/maps/documentation/utilities/polylinealgorithm),
 * without its closing point. Islands smaller than a tenth of a degree are left out.
 *
 * @param {readonly (readonly (readonly (readonly number[])[])[])[]} polygons
 */
export function encodeLand(polygons) {
  return polygons
    .map((rings) => rings.map(encodeRing).filter(Boolean).join(' '))
    .filter(Boolean)
    .join(';')
}

/** @param {readonly (readonly number[])[]} ring */
function encodeRing(ring) {
  const points = ring
    .slice(0, -1)
    .map(([longitude = 0, latitude = 0]) => [Math.round(longitude * 10), Math.round(latitude * 10)])
  const corners = points.filter(([x, y], index) => {
    const before = points.at(index - 1) ?? []
    return x !== before[0] || y !== before[1]
  })
  if (corners.length < 3) return ''
  let last = [0, 0]
  return corners
    .map((point) => {
      const text = point.map((value, axis) => encode(value - (last[axis] ?? 0))).join('')
      last = point
      return text
    })
    .join('')
}

/** @param {number} value */
function encode(value) {
  let text = ''
  let rest = value < 0 ? ~(value << 1) : value << 1
  for (; rest >= 0x20; rest >>= 5) text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63)
  return text + String.fromCharCode(rest + 63)
}
