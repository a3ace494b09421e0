import { millisecondsInDay } from 'date-fns/constants'
import { boundsOf } from '../model/days.js'
import { spanText } from '../model/date-text.js'
import type { Entry, Place, Status, Trip } from '../model/types.js'
import { nameIn, type Messages } from '../i18n/index.js'
import { topPlace } from '../query/places.js'
import type { ChartRecord } from './records.js'
import type { Subject } from './records.js'
import { shapeOf } from './shape.js'

/** What stands beside the mark of a record, on one line. */
export interface Label {
  /** The place where most of it happened, else what the record's title says. */
  readonly place: string
  /** Whose trip it was, in a set of many travellers; else the counterpart. */
  readonly person: string
  readonly dates: string
  /** The status in words where it is unusual, else empty. */
  readonly remark: string
}

export interface LabelOptions {
  readonly locale: string
  readonly messages: Messages
  readonly title?: ((record: Entry) => string) | undefined
}

/** The label of *chartRecord*, whose places and people *subject* knows. */
export function labelOf(
  { record, status }: ChartRecord,
  subject: Subject,
  options: LabelOptions,
): Label {
  const { locale, title } = options
  const place = title
    ? title(record)
    : record.kind === 'event'
      ? record.title
      : (placeOf(record, subject, locale) ?? shorten(record.title))
  const person = record.kind === 'event' ? '' : personOf(record, status, subject, locale)
  return {
    place,
    // Not twice, where the title could not be shortened.
    person: person.split(' ').some((part) => place.includes(part)) ? '' : person,
    dates: spanText(spanOf(record, status), locale, { month: 'short' }),
    remark: remarkOf(record, status, options),
  }
}

/** All that there is to say of it to somebody who cannot see the chart: title, person, dates, status. */
export function nameOf(
  { record, status }: ChartRecord,
  { person }: Label,
  options: LabelOptions,
): string {
  const said = person.split(' ').some((part) => record.title.includes(part))
  const dates = spanText(spanOf(record, status), options.locale)
  const parts = [record.title, said ? '' : person, dates, remarkOf(record, status, options)]
  return parts.filter(Boolean).join(options.messages.separator)
}

/** Nobody says when a trip ends that has not begun: that goes without saying. */
function spanOf(record: Entry, status: Status | undefined): Pick<Entry, 'start' | 'end'> {
  const open = record.kind === 'trip' && record.end === null && shapeOf(status) !== 'solid'
  return open ? { start: record.start } : record
}

function remarkOf(
  { claims, start }: Entry,
  status: Status | undefined,
  { locale, messages }: LabelOptions,
): string {
  if (status === undefined || status === 'completed') return ''
  const word = lowerFirst(messages.status[status], locale)
  if (status !== 'cancelled') return word
  const on = claims.findLast(({ says }) => says === 'cancelled')?.on
  if (on?.length !== 10) return word
  const sameYear = start?.slice(0, 4) === on.slice(0, 4)
  return messages.chart.calledOff(formatDayOf(boundsOf(on).earliest, locale, sameYear))
}

/** German nouns keep their capitals. */
function lowerFirst(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1)
}

function formatDayOf(day: number, locale: string, sameYear: boolean): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  }).format(day * millisecondsInDay)
}

/** The place of more than half of the stops, else the one that the title names. */
function placeOf(trip: Trip, subject: Subject, locale: string): string | undefined {
  const cities = trip.stops.flatMap(({ placeId }) => topPlace(placeId, subject) ?? [])
  const counts = new Map<Place, number>()
  for (const city of cities) counts.set(city, (counts.get(city) ?? 0) + 1)
  const main = [...counts].find(([, count]) => count * 2 > trip.stops.length)?.[0]
  // Of a trip that is ahead, or not over yet, few stops are known or none.
  const planned = trip.claims
    .flatMap(({ placeIds = [] }) => placeIds)
    .flatMap((id) => topPlace(id, subject) ?? [])
  const place = main ?? [...cities, ...planned].find(({ name }) => trip.title.includes(name))
  return place && partOf(place, trip.title, locale)
}

/** Of "Joint Security Area, Panmunjom" the part that *title* names, else what comes before the comma. */
function partOf(place: Place, title: string, locale: string): string {
  const index = place.name.split(', ').findIndex((part) => title.includes(part))
  const parts = nameIn(locale, place).split(', ')
  return parts[index] ?? parts[0]!
}

/** Where *title* says the trip went: "Visit to the Russian Far East and talks with Putin". */
function shorten(title: string): string {
  return /^Visit to (?:the )?(.+?)(?: (?:and|for) (?=\p{Ll}).*)?$/u.exec(title)?.[1] ?? title
}

/**
 * The traveller, where the record names one; else the main counterpart; else the one met, or to be met,
 * whom the title names, and of a trip that was made the first of those met.
 */
function personOf(
  trip: Trip,
  status: Status | undefined,
  subject: Subject,
  locale: string,
): string {
  const known = (id: string | undefined) => (id === undefined ? undefined : subject.person(id))
  const people = trip.met.flatMap(({ personId }) => known(personId) ?? [])
  const words = new Set(trip.title.split(/[^\p{L}\p{M}'-]+/u))
  const person =
    known(trip.travellerId) ??
    known(trip.met.find(({ principal }) => principal)?.personId) ??
    people.find(({ name }) => name.split(' ').some((part) => part.length > 3 && words.has(part))) ??
    // Before all is over the first of those met is only who came to the station.
    (status === undefined || status === 'completed'
      ? people[0]
      : subject.people.find(({ name }) => trip.title.includes(name)))
  return person ? nameIn(locale, person) : ''
}
