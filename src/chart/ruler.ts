import type { Axis } from './axis.js'
import type { ChartPlan } from './chart-plan.js'
import type { Measure } from './text-width.js'
import { besideLine, createTicks } from './ticks.js'

interface RulerOptions {
  readonly locale: string
  readonly measure: Measure
  readonly strip: boolean
}

export interface Ruler {
  /** Where the line of the axis lies, in pixels from the top. */
  readonly y: number
  readonly ticks: Pick<ChartPlan, 'ticks' | 'tickLabels' | 'breaks'>
}

/** From about this many days on, months would only be noise between the years. */
const manyYears = 2000

/** Years, months and days above the lanes. */
export function rulerOf(
  { scale, view, left, right, start }: Axis,
  { locale, measure, strip }: RulerOptions,
): Ruler {
  const { labels, lines, breaks } = createTicks({
    scale,
    from: view[0],
    to: view[1],
    start: scale.toPosition(start),
    width: right - left,
    locale,
    yearsOnly: view[1] - view[0] > manyYears,
    measure: (text, rank) => measure(text, rank) + besideLine,
  })
  const y = strip ? 11 : 14
  const majors = labels.filter(({ rank }) => rank === 'major')
  // One row: where a year begins its name takes the place of that of the month.
  const isFree = ({ x, text }: (typeof labels)[number]): boolean =>
    majors.every(
      (major) =>
        x > major.x + measure(major.text, 'major') + gap ||
        x + measure(text, 'minor') + gap < major.x,
    )
  const named = labels.filter((label) => label.rank === 'major' || isFree(label))
  const hasMinor = named.length > majors.length
  return {
    y: y + (strip ? 3 : 6),
    ticks: {
      ticks: lines.map(({ x, rank }) => ({ x: left + x, rank })),
      tickLabels: named.map(({ text, x, rank }) => ({
        text,
        // Years alone need no emphasis.
        rank: hasMinor ? rank : 'minor',
        x: left + x + (strip ? 0 : besideLine - 1),
        y,
      })),
      breaks: breaks.map(({ x, width }) => ({ x: left + x, width })),
    },
  }
}

/** Pixels between two names. */
const gap = 8
