import type { Subject } from '../layout/rows.js'
import type { Scale } from '../layout/scale.js'
import { createTicks } from '../layout/ticks.js'
import { boundsOf } from '../model/days.js'
import type { Day } from '../model/types.js'
import type { Words } from '../words/index.js'
import type { View } from './camera.js'
import type { Measure } from './measure.js'
import type { Area } from './picture.js'
import type { Plan } from './plan.js'
import { createTickLayer } from './tick-layer.js'

/** The labels and lines around the picture. */
export interface Ruler {
  draw(drawing: Drawing): void
}

export interface Drawing {
  readonly plan: Plan
  readonly scale: Scale
  readonly view: View
  readonly area: Area
  readonly measure: Measure
  /** A day number. */
  readonly today: number | undefined
}

export function createRuler(
  labels: HTMLElement,
  lines: HTMLElement,
  { locale, words, rtl }: { readonly locale: string; readonly words: Words; readonly rtl: boolean },
): Ruler {
  const layer = createTickLayer(labels, lines, rtl)
  let drawn: Area | undefined
  return {
    draw({ plan: { fit }, scale, view: { from, to }, area, measure, today }) {
      const { start, width } = area
      if (drawn !== area) {
        for (const { style } of [labels, lines]) {
          style.insetInlineStart = `${start}px`
          style.inlineSize = `${width}px`
        }
        drawn = area
      }
      const end = scale.toPosition(fit.scale.toDay(fit.end))
      layer.draw(
        createTicks({
          scale,
          from,
          to,
          end: end + beyond,
          width,
          locale,
          measure: (text, rank) => measure(text, rank) + padding,
          mark: today === undefined ? undefined : { day: today, text: words.axis.today },
          pause: words.pause,
        }),
      )
    },
  }
}

/** Pixels between a line and the name beside it, as in the style sheet. */
const padding = 4
/** Days that the axis goes on after the last record. */
const beyond = 31

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
  return number >= boundsOf(from).earliest && number <= boundsOf(through).latest
    ? number
    : undefined
}
