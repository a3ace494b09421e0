import { dayNumber } from '../model/days.js'
import { formatDay } from '../model/format.js'
import type { Coverage } from '../query/dataset-index.js'
import type { Messages } from '../i18n/index.js'

/** A day marked across the axis, as a day number, and what is written beside it. */
export interface Mark {
  readonly day: number
  readonly text: string
}

/**
 * The day that the set was asked for; else *today*, a day number, or where the data end, if that was
 * before. Nothing when *today* is not given or lies before all data.
 */
export function dayMarkerOf(
  coverage: Coverage,
  today: number | undefined,
  { messages: { axis }, locale }: { readonly messages: Messages; readonly locale: string },
): Mark | undefined {
  const asked = askedDay(coverage)
  if (asked !== undefined) {
    return { day: asked, text: axis.asOf(formatDay(coverage.asOf, locale, { month: 'short' })) }
  }
  const { from, through: end } = coverage
  if (today === undefined || (from && today < dayNumber(from))) return undefined
  const through = end ? dayNumber(end) : Infinity
  return today <= through ? { day: today, text: axis.today } : { day: through, text: axis.dataEnd }
}

/** The day that a set was asked for as it was known on it; `undefined` if it is all that is known. */
export function askedDay({ asOf, through }: Coverage): number | undefined {
  const day = dayNumber(asOf)
  return through && day < dayNumber(through) ? day : undefined
}
