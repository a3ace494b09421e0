import { createTicks } from '../layout/ticks.js'
import { boundsOf } from '../model/days.js'
import type { Day } from '../model/types.js'
import type { Occupied, Scale } from '../layout/scale.js'
import type { Subject } from '../layout/rows.js'
import type { Words } from '../words/index.js'
import type { Measure } from './measure.js'
import type { Plan } from './plan.js'
import { createTickLayer, type Mark } from './tick-layer.js'

/** A part of the axis, as positions of its scale. */
export interface View {
  readonly from: number
  readonly to: number
}

/** The labels and lines around the picture. */
export interface Ruler {
  draw(plan: Plan, view: View, measure: Measure, todayNumber: number | undefined): void
}

export function createRuler(
  labels: HTMLElement,
  lines: HTMLElement,
  { locale, words }: { readonly locale: string; readonly words: Words },
): Ruler {
  const layer = createTickLayer(labels, lines)
  return {
    draw({ fit: { scale, end }, axisWidth }, view, measure, todayNumber) {
      const { from, to } = view
      const ticks = createTicks({
        scale,
        from,
        to,
        end: end + beyond,
        width: axisWidth,
        locale,
        measure,
        pause: words.pause,
      })
      const marks: Mark[] = []
      if (todayNumber !== undefined) {
        const x = ((scale.toPosition(todayNumber) - from) / (to - from)) * axisWidth
        if (x >= 0 && x <= axisWidth) marks.push({ key: 'today', x, text: words.axis.today })
      }
      layer.draw(ticks, marks)
    },
  }
}

/** Days that the axis goes on after the last record. */
const beyond = 31

/** *view*, or where it must move to for the days of *row* to be in it. */
export function viewWith(scale: Scale, view: View, { first, last }: Occupied): View {
  const [from, to] = [scale.toPosition(first), scale.toPosition(last + 1)]
  if (from >= view.from && to <= view.to) return view
  const half = (view.to - view.from) / 2
  const middle = Math.min((from + to) / 2, from + half)
  return { from: middle - half, to: middle + half }
}

/** *today*, or the reader's, as a day number, if it lies within what the data cover. */
export function todayWithin(
  { from, through }: Subject['coverage'],
  today: Day | null | undefined,
): number | undefined {
  if (today === null) return undefined
  const now = new Date()
  const number = today
    ? boundsOf(today).earliest
    : Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5
  return number >= boundsOf(from).earliest && number <= boundsOf(through).latest ? number : undefined
}
