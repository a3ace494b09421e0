import { boundsOf, dayFromNumber, daysBetween, endOf } from '../model/days.js'
import { checkOptions, oneOf, trueOrFalse } from '../model/options.js'
import type { Entry, FuzzyDay, Meeting, Span, TravelEvent, Trip } from '../model/types.js'
import { byPerson } from '../query/meetings.js'
import { mainKind } from '../query/order.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { toLine, toListed, type Value } from './delimited.js'
import { joinParts } from './parts.js'
import { personOf, placesOf, sourcesOf } from './records.js'

/** How the table is written. */
export interface CSVOptions {
  /** Which records. Defaults to `trip`, or to `event` for a timeline that holds events only. */
  readonly kind?: 'trip' | 'event'
  /** Begins with a byte order mark, without which Excel does not read UTF-8. Defaults to false. */
  readonly bom?: boolean
  /** Between two cells. Defaults to a comma; spreadsheets in much of Europe expect a semicolon. */
  readonly delimiter?: ',' | ';' | '\t'
}

/**
 * The trips of *timeline* as a table in CSV (RFC 4180: commas, CRLF, a header), or its events.
 *
 * Lists stand in one cell, joined by ` | `; a `|` within an item is written `\|`, a backslash `\\`.
 * `source_urls` has a place for each of `source_ids`, empty where the source has no address. A date as
 * well as it is known (`2018-06`, `a/b`) stands in `start` and `end`, its first and last possible day in
 * `start_earliest` to `end_latest`; what is not known is empty. An apostrophe stands before text that a
 * spreadsheet would run as a formula. Throws on unknown options.
 */
export function toCSV(timeline: Timeline, options: CSVOptions = {}): string {
  assertTimeline(timeline)
  checkOptions('toCSV', options, {
    kind: oneOf(['trip', 'event']),
    bom: trueOrFalse,
    delimiter: { expected: 'a comma, a semicolon or a tab', test: isDelimiter },
  })
  return joinParts(csvParts(timeline, options))
}

/** The text of `toCSV` in parts, a line each. */
export function* csvParts(timeline: Timeline, options: CSVOptions = {}): Generator<string> {
  const { bom = false, delimiter = ',' } = options
  const kind = options.kind ?? mainKind(timeline)
  if (bom) yield '\ufeff'
  if (kind === 'trip') yield* write(tripColumns, timeline.trips)
  else yield* write(eventColumns, timeline.events)

  function* write<Entry>(columns: Columns<Entry>, entries: readonly Entry[]): Generator<string> {
    yield toLine(Object.keys(columns), delimiter)
    const readers = Object.values(columns)
    for (const entry of entries) {
      yield toLine(
        readers.map((read) => read(entry, timeline)),
        delimiter,
      )
    }
  }
}

function isDelimiter(value: unknown): boolean {
  return value === ',' || value === ';' || value === '\t'
}

type Columns<Entry> = Readonly<Record<string, (entry: Entry, timeline: Timeline) => Value>>

const dates: Columns<Entry> = {
  start: ({ start }) => start,
  end: (entry) => endOf(entry),
  start_earliest: ({ start }) => start && dayFromNumber(boundsOf(start).earliest),
  start_latest: ({ start }) => start && dayFromNumber(boundsOf(start).latest),
  end_earliest: (entry) => dayWithin(endOf(entry), 'earliest'),
  end_latest: (entry) => dayWithin(endOf(entry), 'latest'),
  days_min: (entry) => lengthOf(entry)?.min,
  days_max: (entry) => lengthOf(entry)?.max,
}

const ending: Columns<Entry> = {
  tags: ({ tags }) => tags,
  summary: ({ summary }) => summary,
  source_ids: (entry, timeline) => sourcesOf(entry, timeline).map(({ id }) => id),
  source_urls: (entry, timeline) => sourcesOf(entry, timeline).map(({ url = '' }) => toListed(url)),
}

const tripColumns: Columns<Trip> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  traveller: ({ travellerId }, timeline) =>
    nameOf(travellerId ?? timeline.meta.travellerId, timeline),
  visit: ({ visit }) => visit,
  status: (trip, timeline) => timeline.status(trip),
  ...dates,
  away_start: ({ away }) => away.start,
  away_end: ({ away }) => endOf(away),
  away_days_min: ({ away }) => lengthOf(away)?.min,
  away_days_max: ({ away }) => lengthOf(away)?.max,
  countries: ({ countries }) => countries,
  place_ids: (trip, timeline) => placesOf(trip, timeline).map(({ id }) => id),
  places: (trip, timeline) => placesOf(trip, timeline).map(({ name }) => name),
  met_ids: ({ met }) => byPerson(met).map(({ personId }) => personId),
  met: ({ met }, timeline) =>
    byPerson(met).map(({ personId, office, days }) => {
      const meetings = days.map(toMeeting).filter(Boolean).join('; ')
      const who = `${nameOf(personId, timeline)}${office && ` (${office})`}`
      return meetings ? `${who}: ${meetings}` : who
    }),
  delegation_ids: ({ delegation }) => delegation.map(({ personId }) => personId),
  delegation: ({ delegation }, timeline) =>
    delegation.map(({ personId, certainty, office }) => {
      const notes = [office, certainty].filter(Boolean).join(', ')
      return notes ? `${nameOf(personId, timeline)} (${notes})` : nameOf(personId, timeline)
    }),
  companion_ids: ({ companions = [] }) => companions.map(({ personId }) => personId),
  companions: ({ companions = [] }, timeline) =>
    companions.map(({ personId, role }) => `${nameOf(personId, timeline)} (${role})`),
  crossings: ({ crossings = [] }, timeline) =>
    crossings.map(
      ({ on, placeId, direction }) =>
        `${on} ${direction}: ${timeline.place(placeId)?.name ?? placeId}`,
    ),
  documents: ({ documents = [] }) => documents.map(({ on, title }) => `${on} ${title}`),
  transport: ({ transport }) =>
    transport.map(({ leg, mode, note }) =>
      note ? `${leg}: ${mode} (${note})` : `${leg}: ${mode}`,
    ),
  invited_by: ({ invitedBy }) => invitedBy,
  occasion: ({ occasion }) => occasion,
  outcomes: ({ outcomes }) => outcomes.map(({ text }) => text),
  disclosed_on: ({ disclosed }) => disclosed?.on,
  disclosed_by: ({ disclosed }) => disclosed?.by,
  disclosed_when: ({ disclosed }) => disclosed?.when,
  ...ending,
}

const eventColumns: Columns<TravelEvent> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  type: ({ type }) => type,
  status: (event, timeline) => timeline.status(event),
  ...dates,
  countries: (event, timeline) => [
    ...new Set(placesOf(event, timeline).flatMap(({ country }) => country ?? [])),
  ],
  place_ids: ({ placeIds }) => placeIds,
  places: (event, timeline) => placesOf(event, timeline).map(({ name }) => name),
  person_ids: ({ personIds }) => personIds,
  people: ({ personIds }, timeline) => personIds.map((id) => nameOf(id, timeline)),
  trip_id: ({ tripId }) => tripId,
  outcome_on: ({ outcome }) => outcome?.on,
  happened: ({ outcome }) => outcome && (outcome.happened ? 'yes' : 'no'),
  outcome: ({ outcome }) => outcome?.text,
  ...ending,
}

/** `Talks on 2018-06-12` */
function toMeeting({ format, on }: Meeting): string {
  return on ? `${format} on ${on}` : format
}

function dayWithin(date: FuzzyDay | null, side: 'earliest' | 'latest'): string | undefined {
  return date ? dayFromNumber(boundsOf(date)[side]) : undefined
}

function lengthOf({
  start,
  end,
}: Span): { readonly min: number; readonly max: number } | undefined {
  if (!start || end === null) return undefined
  return end === undefined ? { min: 1, max: 1 } : daysBetween(start, end)
}

function nameOf(personId: string | undefined, timeline: Timeline): string {
  return personOf(personId, timeline)?.name ?? personId ?? ''
}
