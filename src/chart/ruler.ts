import type { Axis } from './axis.js'
import type { ChartPlan } from './chart-plan.js'
import type { Measure } from './text-width.js'
import { besideLine, createTicks } from './ticks.js'

interface RulerOptions {
  readonly locale: string
  readonly measure: Measure
  readonly strip: boolean
}

/** From about this many days on, months would only be noise between the years. */
const manyYears = 2000

/** Years, months and days above the lanes: on one row, or on two where months or days are named. */
export function rulerOf(
  { scale, view, left, right, start }: Axis,
  { locale, measure, strip }: RulerOptions,
): { readonly y: number; readonly ticks: Pick<ChartPlan, 'ticks' | 'tickLabels' | 'breaks'> } {
  const { labels, lines, breaks } = createTicks({
    scale,
    from: view[0],
    to: view[1],
    start: scale.toPosition(start),
    width: right - left,
    locale,
    yearsOnly: view[1] - view[0] > manyYears,
    measure: (text) => measure(text, 'minor') + besideLine,
  })
  const hasMinor = labels.some(({ rank }) => rank === 'minor')
  const first = strip ? 11 : 14
  const y = first + (hasMinor ? 16 : 0) + (strip ? 3 : 6)
  return {
    y,
    ticks: {
      ticks: lines.map(({ x, rank }) => ({ x: left + x, rank })),
      tickLabels: labels.map(({ text, x, rank }) => ({
        text,
        rank,
        x: left + x + (strip ? 0 : besideLine - 1),
        y: rank === 'minor' ? first + 16 : first,
      })),
      breaks: breaks.map(({ x, width }) => ({ x: left + x, width })),
    },
  }
}
