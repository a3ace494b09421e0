import {
  geoAzimuthalEqualArea,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import { coastline } from './coast.js'
import type { Position } from './places.js'
import type { Leg } from './routes.js'

/** Pixels. */
export type Point = readonly [x: number, y: number]

/** A map that fits what it shows. */
export interface Frame {
  readonly height: number
  /** Path data of the land. */
  readonly land: string
  /** Path data of the edge of a world map; empty where a part of the globe fills the frame. */
  readonly edge: string
  project(position: Position): Point
  /** Path data of the great circle of a leg, as far as it is on the map. */
  line(leg: Leg): string
  /** Points along *leg*, some *step* pixels apart. */
  along(leg: Leg, step: number): readonly Point[]
}

export interface FrameOptions {
  readonly width: number
  /** Absent: follows from what is shown. */
  readonly height?: number | undefined
}

/**
 * The frame around *positions* and the great circles of *legs*, north up in its middle. Up to a third of the
 * globe it is an equal-area view from above the middle, so that neither poles nor the antimeridian matter;
 * beyond that it is a map of the world, cut where the set has its widest gap.
 */
export function createFrame(
  positions: readonly Position[],
  legs: readonly Leg[],
  { width, height: given }: FrameOptions,
): Frame {
  const shown = positions.length ? positions : [[0, 0] as const]
  const middle = middleOf(shown)
  const radius = degrees(farthestOf(shown, middle).distance)
  const wide = !positions.length || radius > widest
  const projection = wide
    ? geoEqualEarth().rotate([-longitudeAcross(shown), 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]])
  const subject: GeoPermissibleObjects = wide ? { type: 'Sphere' } : around(shown, legs, middle)

  const [padX, padY] = wide ? [1, 1] : [Math.min(90, 24 + width * 0.05), 30]
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(subject)
  const ratio = (bottom - top) / (right - left)
  const wanted = (width - 2 * padX) * ratio + 2 * padY
  const height =
    given ?? Math.round(Math.min(Math.max(wanted, width * (wide ? 0.45 : 0.55)), width * 1.25, 760))
  projection
    .fitExtent(
      [
        [padX, padY],
        [width - padX, height - padY],
      ],
      subject,
    )
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ])
  const path = geoPath(projection).digits(1)
  const project = (position: Position): Point => projection([...position]) as [number, number]
  return {
    height,
    land: path(coastline() as unknown as GeoPermissibleObjects) ?? '',
    edge: (wide && path({ type: 'Sphere' })) || '',
    project,
    line: ({ from, to }) => path({ type: 'LineString', coordinates: [[...from], [...to]] }) ?? '',
    along: (leg, step) => sample(leg, projection, step),
  }
}

/** Degrees from the middle beyond which a view from above would distort too much. */
const widest = 65
/** Degrees around the middle that are shown at least: the coast is too coarse for more detail. */
const nearest = 5
/** Pixels that shapes reach beyond the frame, so that their edges do not show. */
const margin = 4

/** The middle of the smallest circle around *positions*, found by steps towards the farthest one. */
function middleOf(positions: readonly Position[]): Position {
  let middle = positions[0]!
  for (let step = 2; step < 80; step++) {
    const { position, distance } = farthestOf(positions, middle)
    if (distance === 0) break
    middle = geoInterpolate([...middle], [...position])(1 / step)
  }
  return middle
}

/** The one of *positions* that is farthest from *middle*, and how far that is in radians. */
function farthestOf(
  positions: readonly Position[],
  middle: Position,
): { readonly position: Position; readonly distance: number } {
  let farthest = { position: middle, distance: 0 }
  for (const position of positions) {
    const distance = geoDistance([...middle], [...position])
    if (distance > farthest.distance) farthest = { position, distance }
  }
  return farthest
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}

/** The longitude opposite to the middle of the widest gap between *positions*. */
function longitudeAcross(positions: readonly Position[]): number {
  const longitudes = positions.map(([longitude]) => longitude).sort((one, other) => one - other)
  let [gap, middle] = [0, 180]
  longitudes.forEach((longitude, index) => {
    const next = longitudes[index + 1] ?? longitudes[0]! + 360
    if (next - longitude > gap) [gap, middle] = [next - longitude, (longitude + next) / 2]
  })
  return middle - 180
}

/** What must be inside the frame of a part of the globe. */
function around(
  positions: readonly Position[],
  legs: readonly Leg[],
  middle: Position,
): GeoPermissibleObjects {
  const arcs = legs.flatMap(({ from, to }) => {
    const at = geoInterpolate([...from], [...to])
    return [0.25, 0.5, 0.75].map(at)
  })
  const circle = geoCircle()
    .center([...middle])
    .radius(nearest)
    .precision(45)().coordinates[0]!
  const points = [...positions, ...arcs, ...circle]
  return { type: 'MultiPoint', coordinates: points.map((point) => [...point]) }
}

function sample({ from, to }: Leg, projection: GeoProjection, step: number): readonly Point[] {
  const at = geoInterpolate([...from], [...to])
  const [start, end] = [from, to].map((position) => projection([...position]))
  if (!start || !end) return []
  const length = Math.hypot(end[0] - start[0], end[1] - start[1])
  const count = Math.min(400, Math.max(1, Math.ceil(length / step)))
  const points: Point[] = []
  for (let index = 0; index <= count; index++) {
    const point = projection(at(index / count))
    if (point) points.push(point)
  }
  return points
}
