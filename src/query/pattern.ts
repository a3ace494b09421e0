import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { differenceInMonths } from 'date-fns/differenceInMonths'
import { UTCDateMini } from '@date-fns/utc'
import { millisecondsInDay } from 'date-fns/constants'

/** First and last day of a record, as day numbers, both included. */
export interface Occupied {
  readonly first: number
  readonly last: number
}

/** A year or more without a record: between two records, or between one and the end of what is covered. */
export interface Silence {
  /** The days on either side, as day numbers, and whether a record lies there. */
  readonly from: number
  readonly to: number
  readonly opening: boolean
  readonly closing: boolean
  /** Whole months. */
  readonly months: number
}

/** The period with most records between two silences. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Calendar months touched. */
  readonly months: number
}

/** Silences among *occupied*, in order of first days, and to the ends of *covered* where these are known. */
export function silencesIn(
  occupied: readonly Occupied[],
  covered: { readonly from?: number; readonly to?: number },
): readonly Silence[] {
  const silences: Silence[] = []
  let last = covered.from
  let opening = true
  const add = (to: number, closing: boolean): void => {
    if (last === undefined || to - last < 365) return
    const months = differenceInMonths(toDate(to), toDate(last))
    if (months >= 12) silences.push({ from: last, to, opening, closing, months })
  }
  for (const record of occupied) {
    add(record.first, false)
    last = Math.max(last ?? -Infinity, record.last)
    opening = false
  }
  if (covered.to !== undefined) add(covered.to, true)
  return silences
}

/**
 * The busiest of the periods between *silences*: three records or more, at least three times as close as
 * over all the time from *start* to *end*. Without a silence nothing is busier than the rest.
 */
export function busiestRun(
  occupied: readonly Occupied[],
  silences: readonly Silence[],
  [start, end]: readonly [number, number],
): Run | undefined {
  let best: Run | undefined
  let index = 0
  for (const until of [...silences.map(({ to }) => to), Infinity]) {
    const from = occupied[index]?.first
    let count = 0
    let to = -Infinity
    for (; index < occupied.length && occupied[index]!.first < until; index++, count++) {
      to = Math.max(to, occupied[index]!.last)
    }
    if (from === undefined || count < 3 || count <= (best?.count ?? 0)) continue
    const months = differenceInCalendarMonths(toDate(to), toDate(from)) + 1
    best = { from, to, count, months }
  }
  if (!best || silences.length === 0) return undefined
  const share = (best.to + 1 - best.from) / (end + 1 - start)
  return best.count / occupied.length >= 3 * share ? best : undefined
}

/** The start of *day*, a day number, as a date that date-fns reads in UTC. */
export function toDate(day: number): Date {
  return new UTCDateMini(Math.floor(day) * millisecondsInDay)
}
