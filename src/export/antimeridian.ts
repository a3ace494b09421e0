/** Longitude, then latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/**
 * The line through *positions* in parts that each stay on one side of the antimeridian (RFC 7946,
 * section 3.1.9). Empty when they are all one position. A step of more than 180° takes the short way.
 */
export function splitAtAntimeridian(
  positions: readonly Position[],
): readonly (readonly Position[])[] {
  const parts: Position[][] = [[]]
  for (const position of positions) {
    const part = parts.at(-1)!
    const before = part.at(-1)
    if (before && Math.abs(position[0] - before[0]) > 180) {
      const side = before[0] < 0 ? -180 : 180
      const latitude = latitudeAt(side, before, position)
      add(part, [side, latitude])
      parts.push([[-side, latitude]])
    }
    add(parts.at(-1)!, position)
  }
  return parts.filter((part) => part.length > 1)
}

/** Where the short way from *from* to *to* meets longitude *side*, as on a flat map. */
function latitudeAt(side: number, from: Position, to: Position): number {
  const step = to[0] + 2 * side - from[0]
  const share = step === 0 ? 1 : (side - from[0]) / step
  return Number((from[1] + share * (to[1] - from[1])).toFixed(6))
}

function add(part: Position[], position: Position): void {
  const last = part.at(-1)
  if (last?.[0] !== position[0] || last[1] !== position[1]) part.push(position)
}
