import { addDays, dayNumber, isDay } from '../model/days.js'
import { checkOptions, someText } from '../model/options.js'
import type { Day, Entry, Status } from '../model/types.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { calendarUidOf, domainOf, uidOf } from './identity.js'
import { joinParts } from './parts.js'
import { isLocated, lastDay, placesOf, recordsOf, sourcesOf } from './records.js'
import { numbered } from '../model/numbered.js'

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
  checkOptions('toICalendar', options, { name: someText, domain: someText })
  return joinParts(calendarParts(timeline, options))
}

/** The text of `toICalendar` in parts, an event each. */
export function* calendarParts(
  timeline: Timeline,
  options: ICalendarOptions = {},
): Generator<string> {
  const { name = timeline.meta.title, domain = domainOf(timeline.meta) } = options
  const records = recordsOf(timeline)
  const dated = records.filter(isDated)
  const known = options.name ?? records.map(({ id }) => id).join()
  const about = describe(
    timeline,
    records.filter((record) => !isDated(record)),
  )
  yield toLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kim-travel-timeline//kim-travel-timeline//EN',
    'CALSCALE:GREGORIAN',
    `UID:${escape(calendarUidOf(known, domain))}`,
    `LAST-MODIFIED:${stamp(lastDay(timeline))}`,
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    `DESCRIPTION:${escape(about)}`,
    `X-WR-CALDESC:${escape(about)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ])
  for (const record of dated) yield toLines(toEvent(record, timeline, domain))
  yield toLines(['END:VCALENDAR'])
}

function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
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
  const about = [
    record.summary,
    ...(end === null ? [`The last day is not known.`] : []),
    ...(status ? [`Status on ${timeline.coverage.asOf}: ${status}.`] : []),
  ]
  const works = sources.map(({ publisher, title, url }) =>
    [publisher, title, url].filter(Boolean).join(', '),
  )
  const description = listed([...about, ...works], '\n', (left) => `And ${left} more sources.`)
  const stamped = stamp(lastDay(timeline))
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uidOf(id, domain))}`,
    `DTSTAMP:${stamped}`,
    `LAST-MODIFIED:${stamped}`,
    `SEQUENCE:${toSequence(timeline.meta.version)}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    ...(end === null ? [] : [toEnd(start, end ?? start)]),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description)}`,
    ...(places.length ? [`LOCATION:${escape(places.map(({ name }) => name).join('; '))}`] : []),
    ...places
      .filter(isLocated)
      .slice(0, 1)
      .map(({ latitude, longitude }) => `GEO:${toFloat(latitude)};${toFloat(longitude)}`),
    `CATEGORIES:${[record.kind === 'trip' ? record.visit : record.type, ...tags].map(escape).join(',')}`,
    ...(status ? [`STATUS:${statuses[status]}`] : []),
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    ...(record.kind === 'event' && record.tripId
      ? [`RELATED-TO:${escape(uidOf(record.tripId, domain))}`]
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
  const extent = timeline.meta.coverage ? `Data through ${lastDay(timeline)}, version` : 'Version'
  const about = `${extent} ${version}.${terms}`
  if (!leftOut.length) return about
  const ids = leftOut.map(({ id }) => id)
  const names = listed(ids, ', ', (left) => `and ${left} more`)
  return `${about} Left out, because their dates are not known to the day: ${names}.`
}

/** *items* in one text of less than 8,000 characters, as some clients refuse more. */
function listed(
  items: readonly string[],
  separator: string,
  rest: (count: number) => string,
): string {
  let text = ''
  let length = 0
  for (const [index, item] of numbered(items)) {
    const piece = `${index ? separator : ''}${clip(item)}`
    length += escape(piece).length
    if (length > 7_400) return text + separator + rest(items.length - index)
    text += piece
  }
  return text
}

function clip(text: string): string {
  return text.length > 3_000 ? `${text.slice(0, 3_000).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** The day after the last, which the format cannot write after the year 9999. */
function toEnd(start: Day, end: Day): string {
  if (end < '9999-12-31') return `DTEND;VALUE=DATE:${compact(addDays(end, 1))}`
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

/**
 * A number that never falls while versions rise, so that a correction reaches subscribers, and that fits
 * the 31 bits that clients store: 1.2.3 is 1·2²⁰ + 2·2¹⁰ + 3. A part too large for its bits fills them
 * and all lower ones. 0 for a version without numbers.
 */
function toSequence(version: string): number {
  const numbers = version.match(/\d+/g) ?? []
  let sequence = 0
  let full = false
  for (const [index, limit] of numbered([2047, 1023, 1023])) {
    const number = Number(numbers[index] ?? 0)
    full ||= number > limit
    sequence = sequence * 1024 + (full ? limit : number)
  }
  return sequence
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
