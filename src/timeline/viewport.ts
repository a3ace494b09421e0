import type { Plan } from './plan.js'
import type { Occupied, Scale } from '../chart/scale.js'

/** A part of the axis, as positions of its scale. */
export interface View {
  readonly from: number
  readonly to: number
}

/** What part of a plan is in view, and how it changes. */
export interface Viewport {
  readonly scale: Scale
  readonly view: View
  /** Shows everything, and goes on doing so when the plan changes. */
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
  /** Takes another plan: shows all of it, or the days that were in view. */
  setPlan(plan: Plan, manner: 'fit' | 'keep'): void
  /** The reader moved the view by hand. */
  follow(view: View): void
  /** The reader let go: sets right what moving by hand could not. */
  rest(): void
}

/** The first and last position of *scale* that may be in view. */
export function limitsOf({ fit }: Plan, scale: Scale): [from: number, to: number] {
  const margin = (fit.to - fit.from) * beyond
  const position = (place: number): number => scale.toPosition(fit.scale.toDay(place))
  return [position(fit.from) - margin, position(fit.to) + margin]
}

/** A viewport on *first* that tells *aim* where to look; it must not answer with `follow`. */
export function createViewport(first: Plan, aim: (view: View, scale: Scale) => void): Viewport {
  let plan = first
  let { scale, pixelsPerDay: density } = plan.fit
  let view: View = plan.fit
  let fitted = true

  function look(from: number, to: number): void {
    const [least, most] = limitsOf(plan, scale)
    const days = Math.min(to - from, most - least)
    const start = Math.max(least, Math.min(from, most - days))
    view = { from: start, to: start + days }
    fitted = false
    aim(view, scale)
  }

  const viewport: Viewport = {
    get scale() {
      return scale
    },
    get view() {
      return view
    },
    fit() {
      ;({ scale, pixelsPerDay: density } = plan.fit)
      look(plan.fit.from, plan.fit.to)
      fitted = true
    },
    zoom(factor, at = 0.5) {
      if (!(factor > 0 && factor < Infinity)) return
      const most = (plan.fit.to - plan.fit.from) * (1 + 2 * beyond)
      const days = Math.min(most, Math.max(fewestDays, (view.to - view.from) / factor))
      const middle = scale.toDay(view.from + (view.to - view.from) * at)
      density = plan.axisWidth / days
      scale = plan.fit.scaleAt(density)
      const from = scale.toPosition(middle) - days * at
      look(from, from + days)
    },
    move(fraction) {
      if (!Number.isFinite(fraction)) return
      const way = (view.to - view.from) * fraction
      look(view.from + way, view.to + way)
    },
    show({ first, last }) {
      const [from, to] = [scale.toPosition(first), scale.toPosition(last + 1)]
      if (from >= view.from && to <= view.to) return
      const half = (view.to - view.from) / 2
      const middle = Math.min((from + to) / 2, from + half)
      look(middle - half, middle + half)
    },
    open({ first, last }) {
      density = plan.axisWidth / (last + 1 - first)
      scale = plan.fit.scaleAt(density)
      look(scale.toPosition(first), scale.toPosition(last + 1))
    },
    setPlan(next, manner) {
      const [from, to] = [scale.toDay(view.from), scale.toDay(view.to)]
      plan = next
      if (manner === 'fit' || fitted) return viewport.fit()
      density = plan.axisWidth / (view.to - view.from)
      scale = plan.fit.scaleAt(density)
      look(scale.toPosition(from), scale.toPosition(to))
    },
    follow(next) {
      view = next
      fitted = false
    },
    rest() {
      const now = plan.axisWidth / (view.to - view.from)
      if (scale.breaks.length > 0 && Math.abs(density / now - 1) > 0.05) viewport.zoom(1)
    },
  }
  return viewport
}

/** Days that no view goes below. */
export const fewestDays = 3
/** How far a view may go beyond what there is to see, as a share of that. */
const beyond = 1 / 8
