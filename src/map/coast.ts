import land from 'coast:land'
import type { Position } from './places.js'

/** Land areas as rings of positions, in the shape of a GeoJSON geometry. */
export interface Land {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly (readonly Position[])[])[]
}

let decoded: Land | undefined

/** The land of the world (Natural Earth, 1:110 million), to a tenth of a degree. */
export function coastline(): Land {
  return (decoded ??= { type: 'MultiPolygon', coordinates: decodeLand(land) })
}

/** The inverse of `encodeLand` in `scripts/plugins/coast.mjs`. */
export function decodeLand(text: string): Land['coordinates'] {
  return text.split(';').map((polygon) => polygon.split(' ').map(decodeRing))
}

function decodeRing(text: string): readonly Position[] {
  const ring: Position[] = []
  let index = 0
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 5) {
      const bits = text.charCodeAt(index++) - 63
      value |= (bits & 0x1f) << shift
      if (bits < 0x20) return value & 1 ? ~(value >> 1) : value >> 1
    }
  }
  let [x, y] = [0, 0]
  while (index < text.length) {
    x += next()
    y += next()
    ring.push([x / 10, y / 10])
  }
  ring.push(ring[0]!)
  return ring
}
