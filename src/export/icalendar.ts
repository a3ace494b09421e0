import { addDays, isDay } from '../model/days.js'
import type { Day, Entry, Status } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import { lastDay, placesOf, recordsOf, sourcesOf } from './records.js'

/**
 * *timeline* as a calendar (iCalendar, RFC 5545 and 7986) of whole days, to import or to subscribe to.
 *
 * A record whose first or last day is not known to the day is left out, and the calendar's description
 * names it. One with an open end stands on its first day. The same data gives the same text: stamps
 * come from the last day it knows of, sequence numbers from `meta.version`.
 */
export function toICalendar(timeline: Timeline): string {
  const records = recordsOf(timeline)
  const dated = records.filter(isDated)
  const { title } = timeline.meta
  const about = describe(
    timeline,
    records.filter((record) => !isDated(record)),
  )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kim-travel-timeline//kim-travel-timeline//EN',
    'CALSCALE:GREGORIAN',
    'UID:calendar@kim-travel-timeline',
    `LAST-MODIFIED:${stamp(lastDay(timeline))}`,
    `NAME:${escape(title)}`,
    `X-WR-CALNAME:${escape(title)}`,
    `DESCRIPTION:${escape(about)}`,
    `X-WR-CALDESC:${escape(about)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...dated.flatMap((record) => toEvent(record, timeline)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

type Dated = Entry & { readonly start: Day; readonly end?: Day | null }

function isDated(record: Entry): record is Dated {
  return isDay(record.start) && (record.end == null || isDay(record.end))
}

function toEvent(record: Dated, timeline: Timeline): readonly string[] {
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
    `UID:${id}@kim-travel-timeline`,
    `DTSTAMP:${stamped}`,
    `LAST-MODIFIED:${stamped}`,
    `SEQUENCE:${toSequence(timeline.meta.version)}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    ...(end === null ? [] : [`DTEND;VALUE=DATE:${compact(addDays(end ?? start, 1))}`]),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description.join('\n'))}`,
    ...(places.length ? [`LOCATION:${escape(places.map(({ name }) => name).join('; '))}`] : []),
    ...places.slice(0, 1).map(({ latitude, longitude }) => `GEO:${latitude};${longitude}`),
    `CATEGORIES:${[record.kind === 'trip' ? record.visit : record.type, ...tags].map(escape).join(',')}`,
    ...(status ? [`STATUS:${statuses[status]}`] : []),
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    ...(record.kind === 'event' && record.tripId
      ? [`RELATED-TO:${record.tripId}@kim-travel-timeline`]
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
