import { dayFromNumber } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import type { Messages } from '../i18n/index.js'
import type { Axis } from './axis.js'
import type { Marker } from './chart-plan.js'
import type { Measure, TextKind } from './text-width.js'

interface MarkerOptions {
  readonly axis: Axis
  readonly y: number
  readonly locale: string
  readonly messages: Messages
  readonly measure: Measure
}

/** The line at the end of *day*, the last that the data cover. */
export function dataEndMarker(day: number, options: MarkerOptions): Marker | undefined {
  const { locale, messages } = options
  return markerAt(day, messages.chart.dataEnd(dayInWords(day, locale)), 'minor', options)
}

/** The line at the end of *day*, which the set is shown as known on. */
export function asOfMarker(day: number, options: MarkerOptions): Marker | undefined {
  const { locale, messages } = options
  return markerAt(day, messages.axis.asOf(dayInWords(day, locale)), 'major', options)
}

/** A line with words under the lanes: before the line, as what they speak of, and within the chart. */
function markerAt(
  day: number,
  text: string,
  kind: TextKind,
  { axis, y, measure }: MarkerOptions,
): Marker | undefined {
  if (day < axis.start || day >= axis.end) return undefined
  const width = measure(text, kind)
  const lineX = axis.xOf(day + 1)
  if (lineX < axis.left || lineX > axis.right) return undefined
  const end = Math.max(Math.min(lineX + 3, axis.right), Math.min(axis.left + width, axis.right))
  return { day, text, lineX, left: end - width, width, x: end, y, anchor: 'end' }
}

function dayInWords(day: number, locale: string): string {
  return dayText(dayFromNumber(day), locale, { month: 'short' })
}
