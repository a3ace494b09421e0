import type { Mark } from '../chart/day-marker.js'
import type { Plan } from './plan.js'
import type { Scale } from '../chart/scale.js'
import { besideLine, createTicks, daysBeyond } from '../chart/ticks.js'
import { dayNumber } from '../model/days.js'
import type { Day } from '../model/types.js'
import type { Messages } from '../i18n/index.js'
import type { View } from './viewport.js'
import type { Area } from './picture.js'
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
  readonly mark: Mark | undefined
}

export function createRuler(
  labels: HTMLElement,
  lines: HTMLElement,
  {
    locale,
    messages,
    rtl,
  }: { readonly locale: string; readonly messages: Messages; readonly rtl: boolean },
): Ruler {
  const layer = createTickLayer(labels, lines, rtl)
  let drawn: Area | undefined
  return {
    draw({ plan: { fit, measure, narrow }, scale, view: { from, to }, area, mark }) {
      const { start, width } = area
      if (drawn !== area) {
        for (const { style } of [labels, lines]) {
          style.insetInlineStart = `${start}px`
          style.inlineSize = `${width}px`
        }
        drawn = area
      }
      const place = (position: number): number => scale.toPosition(fit.scale.toDay(position))
      const ticks = createTicks({
        scale,
        from,
        to,
        start: place(fit.start),
        end: place(fit.end) + daysBeyond,
        width,
        locale,
        measure: (text, rank) => measure(text, rank) + besideLine,
        mark,
        pause: messages.pause,
      })
      layer.draw(ticks)
      // Breaks come and go as the view moves: their rows stay.
      const broken = scale.breaks.length > 0
      const second = broken || ticks.mark || ticks.labels.some(({ rank }) => rank === 'minor')
      const count = second ? (broken && narrow ? '3' : '2') : '1'
      if (labels.dataset['rows'] !== count) labels.dataset['rows'] = count
    },
  }
}

/** *today*, or the reader's, as a day number. */
export function todayNumber(today: Day | null | undefined): number | undefined {
  if (today === null) return undefined
  if (today) return dayNumber(today)
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 864e5
}
