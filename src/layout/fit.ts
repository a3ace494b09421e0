import { createScale, type Occupied, type Scale } from './scale.js'

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
  /** Where the last record ends, as a position of *scale*. */
  readonly end: number
  readonly pixelsPerDay: number
}

/**
 * The scale and the view in which all of *items* and their labels have room. Breaks come out as wide as
 * asked unless they would take more than two fifths of the axis together.
 */
export function fit(items: readonly Fitted[], options: FitOptions): Fit {
  const { mode, width, breakPixels = 60, inset = 10 } = options
  if (items.length === 0) {
    const scale = createScale([], { mode })
    return { scale, scaleAt: () => scale, from: 0, to: 366, end: 366, pixelsPerDay: width / 366 }
  }
  const bare = createScale(items, { mode, breakWidth: 0 })
  const { breaks } = bare
  const pixels = Math.min(breakPixels, (width * 0.4) / Math.max(1, breaks.length))
  const first = items.reduce((least, item) => Math.min(least, item.first), Infinity)
  const start = bare.toPosition(first)

  // A record at d days and k breaks from the start must have room: inset + d p + k b + label ≤ width.
  const pixelsPerDay = Math.max(
    leastPixels,
    items.reduce((most, { first: day, last, labelWidth }) => {
      const breaksBefore = breaks.filter(({ to }) => to <= day).length * pixels
      const room = width - inset - breaksBefore
      const forLabel = (room - labelWidth - inset) / (bare.toPosition(day) - start)
      const forBar = (room - inset) / (bare.toPosition(last + 1) - start)
      return Math.min(most, forLabel > 0 ? forLabel : Infinity, forBar)
    }, width / shortestView),
  )

  const scaleAt = (density: number): Scale =>
    breaks.length === 0 ? bare : createScale(items, { mode, breakWidth: pixels / density })
  const scale = scaleAt(pixelsPerDay)
  const from = scale.toPosition(first) - inset / pixelsPerDay
  const last = items.reduce((most, item) => Math.max(most, item.last), -Infinity)
  const end = scale.toPosition(last + 1)
  return { scale, scaleAt, from, to: from + width / pixelsPerDay, end, pixelsPerDay }
}

/** Days that the view never goes below, so that one short trip is not drawn as a wall. */
const shortestView = 30
/** Pixels for a day that it never goes below, whatever room there is. */
const leastPixels = 1e-4
