import type { Place, TransportMode, Trip } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import { chainOf, isBack, positionOf, type Position } from './places.js'

/** How a line is drawn: *thin* for roads, paths, and where nothing is known. */
export type LineStyle = 'train' | 'plane' | 'thin'

/** One line of a trip, from city to city. */
export interface Leg {
  readonly from: Position
  readonly to: Position
  readonly style: LineStyle
}

/**
 * The lines of *trip* through its stops in order, from *home* and back where that is known. A line that is
 * travelled in both directions by the same means is there once; stops without coordinates are passed over.
 */
export function legsOf(trip: Trip, timeline: Timeline, home: Place | undefined): readonly Leg[] {
  const own = trip.travellerId === undefined ? home : undefined
  const cities = chainOf(trip, timeline).map(({ place }) => place)
  const styles = stylesOf(trip, cities.length + 1)
  const back = own && isBack(trip, timeline) ? [own] : []
  // Without a home the lines from there and back are left out; the styles of the others stay.
  const route = [own, ...cities, ...back]
  const legs = new Map<string, Leg>()
  let from: Position | undefined
  route.forEach((place, index) => {
    const to = place && positionOf(place)
    if (!to) return
    const style = styles[index - 1] ?? 'thin'
    if (from && (from[0] !== to[0] || from[1] !== to[1])) {
      const key = [...[from, to].map(String).sort(), style].join(' ')
      if (!legs.has(key)) legs.set(key, { from, to, style })
    }
    from = to
  })
  return [...legs.values()]
}

/**
 * The style of each of *count* lines, the first and last of which join home. Records give means of transport
 * for the way out, the way back and on site: the first mode is that of the first line, the last that of the
 * last; lines in between take the next of either way, else a train or plane on site, else go on as before.
 */
function stylesOf({ transport }: Trip, count: number): readonly LineStyle[] {
  const modes = (leg: 'outbound' | 'return' | 'local'): readonly LineStyle[] => {
    const styles = transport.filter((part) => part.leg === leg).map(({ mode }) => styleOf(mode))
    return styles.filter((style, index) => style !== styles[index - 1])
  }
  const [out, back] = [modes('outbound'), modes('return')]
  const between = modes('local').find((style) => style !== 'thin') ?? out.at(-1) ?? back[0]
  const styles: LineStyle[] = []
  for (let index = 0; index < count - 1; index++) {
    const returning = back[back.length - count + index]
    styles.push(out[index] ?? returning ?? between ?? 'thin')
  }
  return [...styles, back.at(-1) ?? between ?? 'thin']
}

function styleOf(mode: TransportMode): LineStyle {
  return mode === 'train' || mode === 'plane' ? mode : 'thin'
}
