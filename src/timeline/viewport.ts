import { viewOf, type Axis } from '../chart/axis.js'
import type { Occupied, Scale } from '../chart/scale.js'

/** What part of an axis is in view, and how it changes. */
export interface Viewport {
  /** The axis as it is in view. */
  readonly axis: Axis
  /** The first and last position of the scale that may be in view. */
  readonly limits: readonly [from: number, to: number]
  /** Shows everything, and goes on doing so when the axis changes. */
  fit(): void
  /**
   * Zooms about the day at *at*, from 0 to 1 of the view. Breaks stay as wide as they were. What is no
   * positive number is ignored, and no view goes beyond the limits.
   */
  zoom(factor: number, at?: number): void
  move(fraction: number): void
  /** Moves no farther than needed to have these days in view. */
  show(days: Occupied): void
  /** Zooms until these days fill the view. */
  open(days: Occupied): void
  /** Takes another axis: shows all of it, or the days that were in view. */
  setAxis(axis: Axis, manner: 'fit' | 'keep'): void
  /** The reader moved the view by hand. */
  follow(from: number, to: number): void
  /** The reader let go: sets right what moving by hand could not. */
  rest(): void
}

/** Days that no view goes below. */
export const fewestDays = 3
/** How far a view may go beyond what there is to see, as a share of that. */
const beyond = 1 / 8

/** A viewport on *first*, the axis with all in view; *aim* is told where to look and must not answer with `follow`. */
export function createViewport(first: Axis, aim: (axis: Axis) => void): Viewport {
  let whole = first
  let current = first
  let fitted = true

  const pixels = (): number => whole.right - whole.left
  const spanOf = ({ view: [from, to] }: Axis): number => to - from

  function limitsOn(scale: Scale): readonly [number, number] {
    const [from, to] = whole.view
    const margin = (to - from) * beyond
    const place = (position: number): number => scale.toPosition(whole.scale.toDay(position))
    return [place(from) - margin, place(to) + margin]
  }

  function look(scale: Scale, from: number, to: number): void {
    const [least, most] = limitsOn(scale)
    const days = Math.min(to - from, most - least)
    const start = Math.max(least, Math.min(from, most - days))
    current = viewOf(whole, scale, [start, start + days])
    fitted = false
    aim(current)
  }

  const viewport: Viewport = {
    get axis() {
      return current
    },
    get limits() {
      return limitsOn(current.scale)
    },
    fit() {
      current = whole
      fitted = true
      aim(current)
    },
    zoom(factor, at = 0.5) {
      if (!(factor > 0 && factor < Infinity)) return
      const { view, scale } = current
      // Nearer, labels have more room than in the plan; farther than all they would have less.
      const days = Math.min(spanOf(whole), Math.max(fewestDays, spanOf(current) / factor))
      const middle = scale.toDay(view[0] + spanOf(current) * at)
      const next = whole.scaleAt(pixels() / days)
      const from = next.toPosition(middle) - days * at
      look(next, from, from + days)
    },
    move(fraction) {
      if (!Number.isFinite(fraction)) return
      const way = spanOf(current) * fraction
      look(current.scale, current.view[0] + way, current.view[1] + way)
    },
    show({ first, last }) {
      const { scale, view } = current
      const [from, to] = [scale.toPosition(first), scale.toPosition(last + 1)]
      if (from >= view[0] && to <= view[1]) return
      const half = spanOf(current) / 2
      const middle = Math.min((from + to) / 2, from + half)
      look(scale, middle - half, middle + half)
    },
    open({ first, last }) {
      const scale = whole.scaleAt(pixels() / (last + 1 - first))
      look(scale, scale.toPosition(first), scale.toPosition(last + 1))
    },
    setAxis(axis, manner) {
      const { scale, view } = current
      const [from, to] = [scale.toDay(view[0]), scale.toDay(view[1])]
      const days = spanOf(current)
      whole = axis
      if (manner === 'fit' || fitted) return viewport.fit()
      const next = whole.scaleAt(pixels() / days)
      look(next, next.toPosition(from), next.toPosition(to))
    },
    follow(from, to) {
      current = viewOf(whole, current.scale, [from, to])
      fitted = false
    },
    rest() {
      if (current.scale.breaks.length > 0) viewport.zoom(1)
    },
  }
  return viewport
}
