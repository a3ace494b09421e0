type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type MM = `0${Exclude<Digit, 0>}` | '10' | '11' | '12'

/** A calendar day as counted at the place itself, such as `2018-06-12`. No clock, no zone. */
export type Day = `${number}-${MM}-${0 | 1 | 2 | 3}${number}`

/**
 * A day as well as it is known. Precision is length: `2018-06-12`, `2018-06` or `2018`;
 * `a/b` is one day somewhere from *a* to *b*, both included.
 */
export type FuzzyDay = Day | `${number}-${MM}` | `${number}` | `${string}/${string}`

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
  return typeof value === 'string' && value.length === 10 && part(value) !== undefined
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
  let bounds = seen.get(day)
  if (bounds) return bounds
  bounds = read(day)
  if (!bounds) throw new Error(`invalid date: ${day}; expected 2018, 2018-06 or 2018-06-12`)
  // A century has 36,525 days: many records share few dates.
  if (seen.size >= 50_000) seen.clear()
  seen.set(day, bounds)
  return bounds
}

const seen = new Map<string, Bounds>()

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
  const known = seen.get(day)
  if (known && day.length === 10) return known.earliest
  if (!isDay(day)) throw new Error(`invalid day: ${String(day)}; expected a day such as 2018-06-12`)
  return boundsOf(day).earliest
}

/**
 * The day that lies *number* whole days after 1970-01-01.
 *
 * ```js
 * dayFromNumber(17694) //=> '2018-06-12'
 * ```
 */
export function dayFromNumber(number: number): Day {
  return new Date(number * 864e5).toISOString().slice(0, 10) as Day
}

/**
 * The day *count* days after *day*; before it when negative.
 *
 * ```js
 * addDays('2018-06-12', -2) //=> '2018-06-10'
 * ```
 */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
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

function read(text: string): Bounds | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return part(text)
  const from = part(text.slice(0, slash))
  const to = part(text.slice(slash + 1))
  if (!from || !to || to.latest < from.earliest) return undefined
  return { earliest: from.earliest, latest: to.latest }
}

const datePattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

function part(text: string): Bounds | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  if (match[3]) {
    const number = civil(year, month, day)
    return day <= civil(year, month + 1, 1) - civil(year, month, 1)
      ? { earliest: number, latest: number }
      : undefined
  }
  if (match[2]) return { earliest: civil(year, month, 1), latest: civil(year, month + 1, 1) - 1 }
  return { earliest: civil(year, 1, 1), latest: civil(year + 1, 1, 1) - 1 }
}

/** Days since 1970-01-01; counts years from March, so that the leap day comes last. */
function civil(year: number, month: number, day: number): number {
  const months = (month + 9) % 12
  const years = year + Math.floor((month - 3) / 12)
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((months * 306 + 5) / 10) +
    day -
    719469
  )
}
