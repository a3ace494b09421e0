import { bounds, boundsOf, dayNumber } from '../model/days.js'
import type { Entry, Status } from '../model/types.js'
import { isAhead } from '../query/status.js'
import type { Timeline } from '../query/timeline.js'

/** What of a Timeline the axis and its picture read. */
export type Subject = Pick<
  Timeline,
  | 'trips'
  | 'trip'
  | 'events'
  | 'people'
  | 'person'
  | 'place'
  | 'status'
  | 'upcoming'
  | 'coverage'
  | 'meta'
  | 'isWhole'
>

/** A record that has a place on the axis. */
export interface Row {
  readonly record: Entry
  /** First and last day that it may cover, as day numbers, both included. */
  readonly first: number
  readonly last: number
  /** The lane's key: a country code, `other`, `upcoming` or `all`. */
  readonly lane: string
}

/** The days that a record surely covers; none when its dates may lie apart. */
export interface Firm {
  readonly first: number
  readonly last: number
}

/**
 * Trips, and the events that are still ahead, in order of time. What has no date at all has no place on
 * an axis and is left out. An open end reaches to the day the set stands at while the trip is under way;
 * what is still ahead cannot lie before that day.
 */
export function rowsOf(subject: Subject, laneOf: (record: Entry) => string): readonly Row[] {
  const asOf = dayNumber(subject.coverage.asOf)
  const rows: Row[] = []
  let inOrder = true
  const add = (record: Entry): void => {
    const window = bounds(record)
    if (!window) return
    let { earliest: first, latest: last } = window
    if (record.end === null || last >= asOf) {
      const status = subject.status(record)
      if (record.end === null && status === 'underway') last = Math.max(last, asOf)
      if (isAhead(status)) first = Math.min(last, Math.max(first, asOf))
    }
    inOrder &&= first >= (rows.at(-1)?.first ?? first)
    rows.push({ record, first, last, lane: laneOf(record) })
  }
  subject.trips.forEach(add)
  eventsAhead(subject).forEach(add)
  return inOrder ? rows : rows.sort((one, other) => one.first - other.first)
}

/**
 * The events still ahead, with or without a date, that may become trips of the traveller: those that name
 * him, where the set is one traveller's, unless the trip that they belong to is there itself.
 */
export function eventsAhead(subject: Subject): readonly Entry[] {
  const { events, meta } = subject
  if (events.length === 0) return []
  const { travellerId } = meta
  return subject
    .upcoming({ kind: 'event' })
    .filter(
      (event) =>
        event.kind === 'event' &&
        (travellerId === undefined || event.personIds.includes(travellerId)) &&
        !(event.tripId !== undefined && subject.trip(event.tripId)?.start),
    )
}

/** The days that *record* surely covers, as day numbers. */
export function firmDays({ start, end }: Entry): Firm | undefined {
  if (!start) return undefined
  const first = boundsOf(start).latest
  const last = boundsOf(end || start).earliest
  if (end === undefined && boundsOf(start).earliest !== first) return undefined
  return end !== null && last >= first
    ? { first, last }
    : end === null
      ? { first, last: first }
      : undefined
}

/** How a status is drawn: never by colour alone. */
export type Shape = 'solid' | 'outline' | 'dashed' | 'struck'

/** The shape for *status*: done, announced, only talked of, or not coming about. */
export function shapeOf(status: Status | undefined): Shape {
  switch (status) {
    case 'completed':
    case 'underway':
    case undefined:
      return 'solid'
    case 'confirmed':
    case 'expected':
      return 'outline'
    case 'possible':
    case 'speculated':
    case 'unlikely':
    case 'unresolved':
      return 'dashed'
    case 'ruled-out':
    case 'cancelled':
    case 'did-not-happen':
      return 'struck'
  }
}
