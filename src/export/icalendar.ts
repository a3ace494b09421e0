import { addDays, dayNumber, isDay } from '../model/days.js'
import type { Day, Entry, Status } from '../model/types.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { setName } from './identity.js'
import { lastDay, placesOf, recordsOf, sourcesOf } from './records.js'

/** By what a calendar and its entries are known to those who subscribe. */
export interface ICalendarOptions {
  /** What the calendar is called. Defaults to the title of the set. */
  readonly name?: string
  /**
   * Stands behind the `@` of every UID, so that no two sets claim one: a domain of yours, such as
   * `trips.example`. Defaults to `kim-travel-timeline` for the bundled records, to the title for others.
   */
  readonly domain?: string
}

/**
 * *timeline* as a calendar (iCalendar, RFC 5545 and 7986) of whole days, to import or to subscribe to.
 *
 * A record whose first or last day is not known to the day is left out, and the calendar's description
 * names it. One with an open end stands on its first day. The same data gives the same text: stamps
 * come from the last day it knows of, sequence numbers from `meta.version`.
 *
 * A calendar with a *name* stays the same calendar whatever records come; one without is known by those
 * that it has.
 */
export function toICalendar(timeline: Timeline, options: ICalendarOptions = {}): string {
  assertTimeline(timeline)
  const { name = timeline.meta.title, domain = setName(timeline.meta) ?? 'kim-travel-timeline' } =
    options
  const records = recordsOf(timeline)
  const dated = records.filter(isDated)
  const known = options.name ?? records.map(({ id }) => id).join()
  const about = describe(
    timeline,
    records.filter((record) => !isDated(record)),
  )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kim-travel-timeline//kim-travel-timeline//EN',
    'CALSCALE:GREGORIAN',
    `UID:${escape(`calendar-${hash(known)}@${domain}`)}`,
    `LAST-MODIFIED:${stamp(lastDay(timeline))}`,
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    `DESCRIPTION:${escape(about)}`,
    `X-WR-CALDESC:${escape(about)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...dated.flatMap((record) => toEvent(record, timeline, domain)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

type Dated = Entry & { readonly start: Day; readonly end?: Day | null }

function isDated(record: Entry): record is Dated {
  return isDay(record.start) && (record.end == null || isDay(record.end))
}

function toEvent(record: Dated, timeline: Timeline, domain: string): readonly string[] {
  const { id, title, start, end, tags } = record
  const status = timeline.status(record)
  const places = placesOf(record, timeline)
  const sources = sourcesOf(record, timeline)
  const url = sources.find((source) => source.url)?.url
  const description = [
    record.summary,
    ...(end === null ? [`The last day is not known.`] : []),
    ...(status ? [`Status on ${timeline.coverage.asOf}: ${status}.`] : []),
    ...sources.map((source) =>
      [source.publisher, source.title, source.url].filter(Boolean).join(', '),
    ),
  ]
  const stamped = stamp(lastDay(timeline))
  return [
    'BEGIN:VEVENT',
    `UID:${escape(`${id}@${domain}`)}`,
    `DTSTAMP:${stamped}`,
    `LAST-MODIFIED:${stamped}`,
    `SEQUENCE:${toSequence(timeline.meta.version)}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    ...(end === null ? [] : [toEnd(start, end ?? start)]),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description.join('\n'))}`,
    ...(places.length ? [`LOCATION:${escape(places.map(({ name }) => name).join('; '))}`] : []),
    ...places
      .slice(0, 1)
      .map(({ latitude, longitude }) => `GEO:${toFloat(latitude)};${toFloat(longitude)}`),
    `CATEGORIES:${[record.kind === 'trip' ? record.visit : record.type, ...tags].map(escape).join(',')}`,
    ...(status ? [`STATUS:${statuses[status]}`] : []),
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    ...(record.kind === 'event' && record.tripId
      ? [`RELATED-TO:${escape(`${record.tripId}@${domain}`)}`]
      : []),
    'END:VEVENT',
  ]
}

const statuses: Readonly<Record<Status, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  possible: 'TENTATIVE',
  speculated: 'TENTATIVE',
  unlikely: 'TENTATIVE',
  expected: 'TENTATIVE',
  unresolved: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  underway: 'CONFIRMED',
  completed: 'CONFIRMED',
  cancelled: 'CANCELLED',
  'ruled-out': 'CANCELLED',
  'did-not-happen': 'CANCELLED',
}

function describe(timeline: Timeline, leftOut: readonly Entry[]): string {
  const { version, licence } = timeline.meta
  const terms = licence ? ` Licence: ${licence}.` : ''
  const about = `Data through ${lastDay(timeline)}, version ${version}.${terms}`
  if (!leftOut.length) return about
  const ids = leftOut.map(({ id }) => id).join(', ')
  return `${about} Left out, because their dates are not known to the day: ${ids}.`
}

/** The day after the last, which the format cannot write after the year 9999. */
function toEnd(start: Day, end: Day): string {
  const after = addDays(end, 1)
  if (after > end) return `DTEND;VALUE=DATE:${compact(after)}`
  return `DURATION:P${dayNumber(end) - dayNumber(start) + 1}D`
}

/** Six decimals, as the format asks, and no exponent. */
function toFloat(degrees: number): number {
  return Number(degrees.toFixed(6))
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function stamp(day: Day): string {
  return `${compact(day)}T000000Z`
}

/** 1.2.3 is 1002003, so that a correction raises it; 0 for a version that has no such numbers. */
function toSequence(version: string): number {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version)
  return parts ? Number(parts[1]) * 1e6 + Number(parts[2]) * 1e3 + Number(parts[3]) : 0
}

/** FNV-1a, 32 bits: the same text gives the same eight digits everywhere. */
function hash(text: string): string {
  let number = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    number = Math.imul(number ^ byte, 0x01000193)
  }
  return (number >>> 0).toString(16).padStart(8, '0')
}

/** The value type TEXT has escapes for these four, and no place for other control characters. */
function escape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Lines of at most 75 octets of UTF-8, cut between characters. */
function fold(line: string): string {
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at)!
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += size
    if (size === 4) at++
  }
  return folded + line.slice(from)
}
