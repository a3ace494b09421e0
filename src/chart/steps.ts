import { millisecondsInDay } from 'date-fns/constants'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval'
import { eachYearOfInterval } from 'date-fns/eachYearOfInterval'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { toDate, toDayNumber } from './calendar.js'

/** Years, or months above days, are *major*; what divides them is *minor*. */
export type Rank = 'major' | 'minor'

/** Width of a label in pixels. */
export type Measure = (text: string, rank: Rank) => number

/** The least distance between two labels, in pixels. */
export const labelGap = 3

type Unit = 'day' | 'month' | 'year'

/** The distance between two ticks. */
export interface Step {
  readonly key: string
  readonly unit: Unit
  readonly count: number
  /** The shortest distance between two ticks, in days. */
  readonly days: number
}

/** From the finest to the coarsest. */
export const steps: readonly Step[] = [
  ...([1, 2, 5, 10] as const).map((count) => stepOf('day', count, count)),
  ...([1, 3, 6] as const).map((count) => stepOf('month', count, count * 30)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => stepOf('year', count, count * 365)),
]

function stepOf(unit: Unit, count: number, days: number): Step {
  return { key: `${unit}${count}.`, unit, count, days }
}

/**
 * The finest step whose labels have room, those of the months above days included. Days on both sides of a
 * break would look like neighbours: where there is one, steps begin with months, and years, of which few
 * are left, need half their room.
 */
export function chooseStep(
  pixelsPerDay: number,
  {
    locale,
    measure,
    broken,
    yearsOnly = false,
  }: {
    readonly locale: string
    readonly measure: Measure
    readonly broken: boolean
    readonly yearsOnly?: boolean | undefined
  },
): Step {
  const fits = (step: Step): boolean => {
    if ((broken && step.unit === 'day') || (yearsOnly && step.unit !== 'year')) return false
    // Formats take long to make: none for steps that have no room for any text.
    const pixels = step.days * pixelsPerDay * (broken ? 2 : 1)
    if (pixels < labelGap) return false
    const { minor, major } = formatsOf(step, locale)
    const room = (format: (day: number) => string, rank: Rank, days: readonly number[]): number =>
      Math.max(...days.map((day) => measure(format(day), rank))) + labelGap + 2
    if (!minor) return pixels >= room(major, 'major', [someDay])
    const ticks = step.unit === 'day' ? [someDay] : monthDays
    const months = step.unit === 'day' ? room(major, 'major', monthDays) : 0
    return step.days * pixelsPerDay >= room(minor, 'minor', ticks) && 28 * pixelsPerDay >= months
  }
  return steps.find(fits) ?? steps.at(-1)!
}

/** A day with a two-digit number, and one in each month. */
const someDay = 18_000 + 26
const monthDays = [...Array(12).keys()].map((month) => someDay + month * 30)

/** All days at which *step* has a tick, from *first* to *last*. */
export function daysOf({ unit, count }: Step, first: number, last: number): readonly number[] {
  if (!(last >= first)) return []
  const interval = { start: toDate(first), end: toDate(last) }
  const dates =
    unit === 'year'
      ? eachYearOfInterval(interval).filter((date) => date.getFullYear() % count === 0)
      : unit === 'month'
        ? eachMonthOfInterval(interval).filter((date) => date.getMonth() % count === 0)
        : eachDayOfInterval(interval).filter((date) => startsDayStep(date, count))
  return dates.map(toDayNumber).filter((day) => day >= first && day <= last)
}

/** Steps of days start anew with each month; the last is left out where it would be too short. */
function startsDayStep(date: Date, count: number): boolean {
  if (count === 1) return true
  const index = date.getDate() - 1
  return index % count === 0 && index + Math.ceil(count * 0.75) <= getDaysInMonth(date)
}

/** Whether *day* begins what *step* divides. */
export function isMajor({ unit }: Step, day: number): boolean {
  const date = toDate(day)
  if (unit === 'year') return true
  return date.getDate() === 1 && (unit === 'day' || date.getMonth() === 0)
}

/** The words at a tick, by the day it stands at. */
export interface Formats {
  readonly major: (day: number) => string
  readonly minor?: (day: number) => string
}

const memory = new Map<string, Formats>()

/** The words of *step* in *locale*. */
export function formatsOf({ unit }: Step, locale: string): Formats {
  const key = `${locale} ${unit}`
  let formats = memory.get(key)
  if (!formats) {
    formats =
      unit === 'year'
        ? { major: format(locale, { year: 'numeric' }) }
        : unit === 'month'
          ? {
              major: format(locale, { year: 'numeric' }),
              minor: format(locale, { month: 'short' }),
            }
          : {
              major: format(locale, { year: 'numeric', month: 'long' }),
              minor: format(locale, { day: 'numeric' }),
            }
    memory.set(key, formats)
  }
  return formats
}

function format(locale: string, options: Intl.DateTimeFormatOptions): (day: number) => string {
  const intl = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options })
  const texts = new Map<number, string>()
  return (day) => {
    const whole = Math.floor(day)
    let text = texts.get(whole)
    if (text === undefined) {
      if (texts.size > 2000) texts.clear()
      texts.set(whole, (text = intl.format(whole * millisecondsInDay)))
    }
    return text
  }
}
