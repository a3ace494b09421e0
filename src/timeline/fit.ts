import { createScale, emptyPeriodsIn, type Occupied, type Scale } from '../chart/scale.js'

/** A record to be fitted in, with the width of its label in pixels. */
export interface Fitted extends Occupied {
  readonly labelWidth: number
}

export interface FitOptions {
  readonly mode: 'compressed' | 'true'
  /** Pixels for the axis. */
  readonly width: number
  /** Pixels that a break should have. Defaults to 60. */
  readonly breakPixels?: number
  /** Pixels left free at the start. Defaults to 10. */
  readonly inset?: number
}

export interface Fit {
  readonly scale: Scale
  /** The same scale with breaks as many pixels wide where a day has *pixelsPerDay*. */
  scaleAt(pixelsPerDay: number): Scale
  /** The view that shows every record with its label, as positions of *scale*. */
  readonly from: number
  readonly to: number
  /** Where the first record begins and the last one ends, as positions of *scale*. */
  readonly start: number
  readonly end: number
  readonly pixelsPerDay: number
}

/**
 * The scale and the view in which all of *items*, in order of time, and their labels have room. Breaks
 * come out as wide as asked unless they would take more than two fifths of the axis together.
 */
export function fit(items: readonly Fitted[], options: FitOptions): Fit {
  const { mode, width, breakPixels = 60, inset = 10 } = options
  const [earliest] = items
  if (!earliest) {
    const scale = createScale()
    return {
      scale,
      scaleAt: () => scale,
      from: 0,
      to: 366,
      start: 0,
      end: 366,
      pixelsPerDay: width / 366,
    }
  }
  const periods = mode === 'compressed' ? emptyPeriodsIn(items) : []
  const pixels = Math.min(breakPixels, (width * 0.4) / Math.max(1, periods.length))
  const bare = createScale(periods, 0)
  const start = bare.toPosition(earliest.first)

  // A record at d days and k breaks from the start must have room: inset + d p + k b + label ≤ width.
  // Labels may not press all records into a corner: the last ones then begin before their bars.
  let most = width / shortestView
  let latest = -Infinity
  let passed = 0
  for (const { first, last, labelWidth } of items) {
    while (passed < periods.length && periods[passed]!.to <= first) passed++
    const room = width - inset - passed * pixels
    const forLabel = (room - labelWidth - inset) / (bare.toPosition(first) - start)
    const forBar = (room - inset) / (bare.toPosition(last + 1) - start)
    most = Math.min(most, Math.max(forLabel, forBar * leastSpread), forBar)
    latest = Math.max(latest, last)
  }
  const pixelsPerDay = Math.max(leastPixels, most)

  const scaleAt = (density: number): Scale =>
    periods.length === 0 ? bare : createScale(periods, pixels / density)
  const scale = scaleAt(pixelsPerDay)
  const begin = scale.toPosition(earliest.first)
  const from = begin - inset / pixelsPerDay
  const end = scale.toPosition(latest + 1)
  const to = from + width / pixelsPerDay
  return { scale, scaleAt, from, to, start: begin, end, pixelsPerDay }
}

/** Days that the view never goes below, so that one short trip is not drawn as a wall. */
const shortestView = 30
/** The part of their room that records are spread over whatever their labels are. */
const leastSpread = 0.35
/** Pixels for a day that it never goes below, whatever room there is. */
const leastPixels = 1e-4
