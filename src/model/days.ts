import { UTCDateMini } from '@date-fns/utc'
import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  lastDayOfMonth,
  lastDayOfYear,
} from 'date-fns'
import { millisecondsInDay } from 'date-fns/constants'

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type DD = `${0 | 1 | 2 | 3}${number}`

// Written as unions, so that the compiler prints the names of these types and not every pattern in them.

/** A calendar day as counted at the place itself, such as `2018-06-12`. No clock, no zone. */
export type Day = `${number}-0${Digit}-${DD}` | `${number}-1${0 | 1 | 2}-${DD}`

/** A month, such as `2018-06`. */
type Month = `${number}-0${Digit}` | `${number}-1${0 | 1 | 2}`

/**
 * A day as well as it is known. Precision is length: `2018-06-12`, `2018-06` or `2018`;
 * `a/b` is one day somewhere from *a* to *b*, both included.
 */
export type FuzzyDay = Day | Month | `${number}` | `${string}/${string}`

/** Calendar days, both ends included. *end* absent: the same as *start*. `null`: not known. */
export interface Span {
  readonly start: FuzzyDay | null
  readonly end?: FuzzyDay | null
}

/** A count of days that is known only to lie from *min* to *max*; equal when it is known. */
export interface Range {
  readonly min: number
  /** `Infinity` when nothing bounds it. */
  readonly max: number
}

/** First and last day, as whole days since 1970-01-01, on which something may have been. */
export interface Bounds {
  readonly earliest: number
  readonly latest: number
}

/**
 * Whether *value* is text for a day that exists.
 *
 * ```js
 * isDay('2018-06-12') //=> true
 * isDay('2018-02-30') //=> false
 * ```
 */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && value.length === 10 && read(value) !== undefined
}

/**
 * Whether *value* is a day, month or year that exists, or two of them in order as `a/b`.
 *
 * ```js
 * isFuzzyDay('2018-06') //=> true
 * isFuzzyDay('2023-09-18/2023-09-17') //=> false
 * ```
 */
export function isFuzzyDay(value: unknown): value is FuzzyDay {
  return typeof value === 'string' && read(value) !== undefined
}

/** Whether *value* is a day, month or year that exists. */
export function isWhen(value: unknown): value is Day {
  return isFuzzyDay(value) && !value.includes('/')
}

/**
 * The first day that *day* may mean. Throws on text that is no date.
 *
 * ```js
 * earliest('2018-06') //=> '2018-06-01'
 * ```
 */
export function earliest(day: FuzzyDay): Day {
  return dayFromNumber(boundsOf(day).earliest)
}

/**
 * The last day that *day* may mean. Throws on text that is no date.
 *
 * ```js
 * latest('2018-06') //=> '2018-06-30'
 * ```
 */
export function latest(day: FuzzyDay): Day {
  return dayFromNumber(boundsOf(day).latest)
}

/** First and last day that *day* may mean, as day numbers. Throws on text that is no date. */
export function boundsOf(day: FuzzyDay): Bounds {
  const bounds = typeof day === 'string' ? read(day) : undefined
  if (bounds) return bounds
  throw new Error(`invalid date: ${show(day)}; expected 2018, 2018-06 or 2018-06-12`)
}

/** The end of *span* as a date of its own: absent, it is the start. */
export function endOf({ start, end = start }: Span): FuzzyDay | null {
  return end
}

/** The widest window in which *span* may lie, as day numbers; `undefined` when both ends are open. */
export function bounds({ start, end }: Span): Bounds | undefined {
  const first = start ? boundsOf(start) : undefined
  const last = end === undefined ? first : end === null ? undefined : boundsOf(end)
  if (!first && !last) return undefined
  const from = first?.earliest ?? last!.earliest
  return { earliest: from, latest: Math.max(from, last?.latest ?? first!.latest) }
}

/**
 * Whole days from 1970-01-01 to *day*. Throws on text that is no day.
 *
 * ```js
 * dayNumber('2018-06-12') //=> 17694
 * ```
 */
export function dayNumber(day: Day): number {
  if (isDay(day)) return read(day)!.earliest
  throw new Error(`invalid day: ${show(day)}; expected a day such as 2018-06-12`)
}

/**
 * The day that lies *number* whole days after 1970-01-01. Throws on a number that is no day of the years
 * 0 to 9999.
 *
 * ```js
 * dayFromNumber(17694) //=> '2018-06-12'
 * ```
 */
export function dayFromNumber(number: number): Day {
  if (Number.isInteger(number) && number >= firstNumber && number <= lastNumber) {
    return new Date(number * millisecondsInDay).toISOString().slice(0, 10) as Day
  }
  throw new RangeError(
    `invalid day number: ${show(number)}; expected a whole number from ${firstNumber} to ${lastNumber}`,
  )
}

/**
 * The day *count* days after *day*; before it when negative. Throws when that is no day of the years 0 to
 * 9999.
 *
 * ```js
 * addDays('2018-06-12', -2) //=> '2018-06-10'
 * ```
 */
export function addDays(day: Day, count: number): Day {
  const number = dayNumber(day) + (Number.isInteger(count) ? count : NaN)
  if (!(number >= firstNumber && number <= lastNumber)) {
    throw new RangeError(
      `invalid count: ${show(count)}; expected a whole number that leads to a day from 0000-01-01 to 9999-12-31`,
    )
  }
  return addDaysTo(new UTCDateMini(day), count).toISOString().slice(0, 10) as Day
}

/**
 * Calendar days from *start* to *end*, both counted. Ends that are known only roughly give a range.
 * Throws on text that is no date, and when *end* surely lies before *start*.
 *
 * ```js
 * daysBetween('2018-06-10', '2018-06-12') //=> { min: 3, max: 3 }
 * daysBetween('2023-09-12', '2023-09-17/2023-09-18') //=> { min: 6, max: 7 }
 * ```
 */
export function daysBetween(start: FuzzyDay, end: FuzzyDay): Range {
  const first = boundsOf(start)
  const last = boundsOf(end)
  if (last.latest < first.earliest)
    throw new Error(`invalid span: ${end} lies before ${start}; expected the earlier date first`)
  return {
    min: Math.max(1, last.earliest - first.latest + 1),
    max: last.latest - first.earliest + 1,
  }
}

const seen = new Map<string, Bounds>()

/** The days that *text* may mean, or `undefined` where it is no date. */
function read(text: string): Bounds | undefined {
  let bounds = seen.get(text)
  if (bounds) return bounds
  const slash = text.indexOf('/')
  bounds = slash < 0 ? readPart(text) : readPair(text.slice(0, slash), text.slice(slash + 1))
  if (bounds) {
    // A century has 36,525 days: many records share few dates.
    if (seen.size >= 50_000) seen.clear()
    seen.set(text, bounds)
  }
  return bounds
}

function readPair(from: string, to: string): Bounds | undefined {
  const [first, last] = [readPart(from), readPart(to)]
  if (!first || !last || last.latest < first.earliest) return undefined
  return { earliest: first.earliest, latest: last.latest }
}

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

function readPart(text: string): Bounds | undefined {
  if (!datePattern.test(text)) return undefined
  if (text.length === 10) {
    // Many days share few months, which are remembered.
    const month = read(text.slice(0, 7))!
    const number = month.earliest + Number(text.slice(8)) - 1
    return number <= month.latest ? { earliest: number, latest: number } : undefined
  }
  const first = new UTCDateMini(text.padEnd(10, '-01'))
  const last = text.length === 4 ? lastDayOfYear(first) : lastDayOfMonth(first)
  return { earliest: numberOf(first), latest: numberOf(last) }
}

// Test tools that fake the clock may replace `Date` by a function whose `new` returns a plain date. A class
// that extends it would lose its methods, and count in the zone of the machine.
if (!(new UTCDateMini(0) instanceof UTCDateMini)) {
  Object.setPrototypeOf(UTCDateMini, Object.getPrototypeOf(new UTCDateMini(0)).constructor)
}

const epoch = new UTCDateMini(0)
const firstNumber = numberOf(new UTCDateMini('0000-01-01'))
const lastNumber = numberOf(new UTCDateMini('9999-12-31'))

function numberOf(date: Date): number {
  return differenceInCalendarDays(date, epoch)
}

/** *value* as an error message shows it. */
export function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
