import { bounds, boundsOf } from '../model/days.js'
import type { Entry, Status } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'

/** What of a Timeline the axis and its picture read. */
export type Subject = Pick<
  Timeline,
  'trips' | 'events' | 'place' | 'person' | 'status' | 'upcoming' | 'coverage'
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
 * an axis and is left out. An open end reaches to the last day on record while the trip is under way.
 */
export function rowsOf(subject: Subject, laneOf: (record: Entry) => string): readonly Row[] {
  const through = boundsOf(subject.coverage.asOf).latest
  const rows: Row[] = []
  const add = (record: Entry): void => {
    const window = bounds(record)
    if (!window) return
    const open = record.end === null && subject.status(record) === 'underway'
    const last = open ? Math.max(window.latest, through) : window.latest
    rows.push({ record, first: window.earliest, last, lane: laneOf(record) })
  }
  subject.trips.forEach(add)
  const ahead = eventsAhead(subject)
  ahead.forEach(add)
  // Trips stand in order of time as they are.
  return ahead.length === 0 ? rows : rows.sort((one, other) => one.first - other.first)
}

/** The events that are still ahead, with or without a date. */
export function eventsAhead(subject: Subject): readonly Entry[] {
  return subject.events.length === 0 ? [] : subject.upcoming({ kind: 'event' })
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
