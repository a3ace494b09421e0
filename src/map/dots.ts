import type { Frame, Point } from './frame.js'
import type { Spot } from './places.js'

/** A place as it is drawn. */
export interface Dot {
  readonly spot: Spot
  readonly at: Point
  /** Pixels; of a home half its side. */
  readonly radius: number
  /** Records of the place and of those it hides. */
  readonly recordIds: readonly string[]
}

/** A dot for each of *spots*, but for those that would lie on one that is more important. */
export function visibleDots(spots: readonly Spot[], frame: Frame): readonly Dot[] {
  const dots: (Omit<Dot, 'recordIds'> & { readonly ids: Set<string> })[] = []
  const cells = new Map<string, typeof dots>()
  for (const spot of spots) {
    const at = frame.project(spot.position)
    const [column, row] = [Math.floor(at[0] / apart), Math.floor(at[1] / apart)]
    const around = [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].flatMap((y) => cells.get(`${column + x} ${row + y}`) ?? []),
    )
    const under = around.find((dot) => Math.hypot(dot.at[0] - at[0], dot.at[1] - at[1]) < apart)
    if (under) {
      for (const id of spot.recordIds) under.ids.add(id)
      continue
    }
    const radius = spot.home ? 4 : spot.transit ? 2 : 3.5
    const dot = { spot, at, radius, ids: new Set(spot.recordIds) }
    dots.push(dot)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), dot])
  }
  return dots.map(({ ids, ...dot }) => ({ ...dot, recordIds: [...ids] }))
}

/** Pixels between two dots at least. */
const apart = 4
