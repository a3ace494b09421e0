import { millisecondsInDay } from 'date-fns/constants'
import { boundsOf, endOf, show, type Span } from './days.js'

/** A span as `Date` objects at 00:00 UTC. `null`: not known. */
export interface Dates {
  /** The first day that the start may mean. */
  readonly start: Date | null
  /** The last day that the end may mean. */
  readonly end: Date | null
  /** The day after *end*: where an axis or a calendar ends the span. */
  readonly endExclusive: Date | null
}

/**
 * *span* as `Date` objects in UTC, for date-fns, D3, Observable Plot and vis-timeline: from the first day
 * that it may begin to the last day that it may end. Read and print them in UTC, such as with
 * `timeZone: 'UTC'`. Throws on text that is no date.
 *
 * ```js
 * toDates({ start: '2018-06-10', end: '2018-06' }).endExclusive //=> new Date('2018-07-01T00:00Z')
 * ```
 */
export function toDates(span: Span): Dates {
  assertSpan(span)
  const end = endOf(span)
  const [first, last] = [span.start && boundsOf(span.start), end && boundsOf(end)]
  return {
    start: first ? dateOf(first.earliest) : null,
    end: last ? dateOf(last.latest) : null,
    endExclusive: last ? dateOf(last.latest + 1) : null,
  }
}

/** Throws unless *value* is an object with a start or an end. */
export function assertSpan(value: Span): void {
  if (typeof value === 'object' && value !== null && ('start' in value || 'end' in value)) return
  throw new Error(`invalid span: ${show(value)}; expected { start, end }`)
}

/** A plain `Date`: what is copied from a `UTCDateMini` would count in the zone of the machine. */
function dateOf(number: number): Date {
  return new Date(number * millisecondsInDay)
}
