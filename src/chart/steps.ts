import { firstOf, monthOf } from './calendar.js'

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
 * The finest step whose labels have room, those of the months above days included. Between breaks stand
 * few years, which need not all be named: where there are any, half the room is enough for years.
 */
export function chooseStep(
  pixelsPerDay: number,
  {
    locale,
    measure,
    broken,
  }: { readonly locale: string; readonly measure: Measure; readonly broken: boolean },
): Step {
  const fits = (step: Step): boolean => {
    const { minor, major } = formatsOf(step, locale)
    const room = (format: (day: number) => string, rank: Rank, days: readonly number[]): number =>
      Math.max(...days.map((day) => measure(format(day), rank))) + labelGap + 2
    if (!minor)
      return step.days * pixelsPerDay * (broken ? 2 : 1) >= room(major, 'major', [someDay])
    const ticks = step.unit === 'day' ? [someDay] : monthDays
    const months = step.unit === 'day' ? room(major, 'major', monthDays) : 0
    return step.days * pixelsPerDay >= room(minor, 'minor', ticks) && 28 * pixelsPerDay >= months
  }
  return steps.find(fits) ?? steps.at(-1)!
}

/** A day with a two-digit number, and one in each month. */
const someDay = 18_000 + 26
const monthDays = [...Array(12).keys()].map((month) => firstOf(2019, month))

/** All days at which *step* has a tick, from *first* to *last*. */
export function daysOf({ unit, count }: Step, first: number, last: number): readonly number[] {
  const days: number[] = []
  const { year, month } = monthOf(first)
  if (unit === 'year') {
    for (let next = Math.floor(year / count) * count; firstOf(next, 0) <= last; next += count) {
      days.push(firstOf(next, 0))
    }
  } else if (unit === 'month') {
    const start = Math.floor(month / count) * count
    for (let next = start; firstOf(year, next) <= last; next += count)
      days.push(firstOf(year, next))
  } else {
    for (let next = month; firstOf(year, next) <= last; next++) {
      const end = firstOf(year, next + 1)
      const lastStart = count === 1 ? end - 1 : end - Math.ceil(count * 0.75)
      for (let day = firstOf(year, next); day <= Math.min(last, lastStart); day += count)
        days.push(day)
    }
  }
  return days.filter((day) => day >= first)
}

/** Whether *day* begins what *step* divides. */
export function isMajor({ unit }: Step, day: number): boolean {
  const { year, month } = monthOf(day)
  return unit === 'year' || day === firstOf(year, unit === 'month' ? 0 : month)
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
      texts.set(whole, (text = intl.format(whole * 864e5)))
    }
    return text
  }
}
