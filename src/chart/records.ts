import { bounds, dayNumber } from '../model/days.js'
import type { Entry, Status } from '../model/types.js'
import { isAhead } from '../model/status.js'
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

/** A record that has a place on the time axis. */
export interface ChartRecord {
  readonly record: Entry
  readonly status: Status | undefined
  /** First and last day that it may cover, as day numbers, both included. */
  readonly first: number
  readonly last: number
  /** Codes of its countries, each once; none where no country is known. */
  readonly countries: readonly string[]
}

export interface ChartRecords {
  /** In order of time. */
  readonly records: readonly ChartRecord[]
  /** What is talked of but not fixed, soonest first, undated last. */
  readonly talkedOf: readonly Entry[]
}

/**
 * The trips of *subject* and the announced events that have a day, or with *events* all events. An open
 * end reaches to the day the set stands at while the trip is under way; what is still ahead cannot lie
 * before that day.
 */
export function chartRecords(subject: Subject, events: boolean): ChartRecords {
  const asOf = dayNumber(subject.coverage.asOf)
  const ahead = eventsAhead(subject)
  const fixed = new Set(events ? ahead.filter(({ start }) => start) : ahead.filter(isFixed))
  const talkedOf = ahead.filter((event) => !fixed.has(event))
  const records: ChartRecord[] = []
  const add = (record: Entry): void => {
    const window = bounds(record)
    const status = subject.status(record)
    if (!window) {
      if (record.kind === 'trip' && isAhead(status)) talkedOf.push(record)
      return
    }
    let { earliest: first, latest: last } = window
    if (record.end === null && status === 'underway') last = Math.max(last, asOf)
    if (last >= asOf && isAhead(status)) first = Math.min(last, Math.max(first, asOf))
    records.push({ record, status, first, last, countries: countriesOf(record, subject) })
  }
  function isFixed(event: Entry): boolean {
    return event.start?.length === 10 && subject.status(event) === 'confirmed'
  }
  subject.trips.forEach(add)
  if (events) subject.events.forEach(add)
  else fixed.forEach(add)
  return { records: records.sort((one, other) => one.first - other.first), talkedOf }
}

function countriesOf(record: Entry, subject: Subject): readonly string[] {
  if (record.kind === 'trip') return [...new Set(record.countries)]
  return [...new Set(record.placeIds.flatMap((id) => subject.place(id)?.country ?? []))]
}

/**
 * The events still ahead, with or without a date, that may become trips of the traveller: those that name
 * him, where the set is one traveller's, unless the trip that they belong to is there itself.
 */
function eventsAhead(subject: Subject): readonly Entry[] {
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
