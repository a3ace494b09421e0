import { boundsOf, dayNumber, dayFromNumber } from '../../src/model/days.js'
import type { Range } from '../../src/model/days.js'
import type { Claim, Dataset, FuzzyDay, Place, Status, Trip } from '../../src/model/types.js'
import type { Filter } from '../../src/query/filter.js'
import type { CountKey } from '../../src/query/keys.js'
import type { Entry } from '../../src/model/types.js'

// The slow way to every answer: plain loops over all days that a date may mean. No index, no shortcut.

/** Every day number that *date* may mean. */
export function possible(date: FuzzyDay): readonly number[] {
  let days = seen.get(date)
  if (days) return days
  const { earliest, latest } = boundsOf(date)
  days = Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index)
  seen.set(date, days)
  return days
}

const seen = new Map<FuzzyDay, readonly number[]>()

/** Whether *entry* may be on day *at*, asked on *day*; `undefined` when it has no date at all. */
function mayBeOn(entry: Entry, at: number, day: number): boolean | undefined {
  const { start, end } = entry
  if (!start && !end) return undefined
  if (!start) return possible(end!).includes(at)
  if (end === undefined) return possible(start).includes(at)
  const starts = possible(start)
  if (end === null) return starts.includes(at) || (starts.some((one) => one <= at) && at <= day)
  return starts.some((from) => from <= at) && possible(end).some((to) => at <= to)
}

/** Every length that *entry* may have, in days. */
export function lengths(entry: Entry, day: number): Range {
  const { start, end } = entry
  if (end === undefined) return { min: 1, max: 1 }
  if (start && end) {
    const all = possible(start).flatMap((from) =>
      possible(end).flatMap((to) => (from <= to ? [to - from + 1] : [])),
    )
    return { min: Math.min(...all), max: Math.max(...all) }
  }
  if (!start || status(entry, day) !== 'underway') return { min: 1, max: Infinity }
  const soFar = possible(start).map((from) => day - from + 1)
  return { min: Math.max(1, Math.min(...soFar)), max: Infinity }
}

const talk: readonly Status[] = ['possible', 'speculated', 'unlikely']
const firm: readonly Status[] = ['confirmed', 'ruled-out', 'cancelled', 'underway', 'completed']

/** What *entry*'s claims and outcome come to on *day*, read one after the other. */
export function status(entry: Entry, day: number): Status | undefined {
  const outcome = entry.kind === 'event' ? entry.outcome : undefined
  if (!entry.claims.length && !outcome) return byDates(entry, day)
  const told = outcome && dayNumber(outcome.on) <= day ? outcome : undefined
  let last: Claim | undefined
  let start: FuzzyDay | null = null
  let end: FuzzyDay | null | undefined
  for (const claim of entry.claims) {
    if (boundsOf(claim.on).latest > day) continue
    const takenBack =
      last?.says === 'cancelled' && claim.says === 'possible' && claim.by === last.by
    if (last && talk.includes(claim.says) && firm.includes(last.says) && !takenBack) continue
    last = claim
    if ('start' in claim) {
      start = claim.start!
      end = entry.kind === 'trip' || claim.says === 'underway' ? null : undefined
    }
    if ('end' in claim) end = claim.end!
  }
  if (told) {
    const later = last && boundsOf(last.on).latest > dayNumber(told.on)
    if (told.happened && (!later || talk.includes(last!.says))) return 'completed'
    if (!later) return told.happened ? 'completed' : 'did-not-happen'
  }
  if (!last) return undefined
  if (['completed', 'cancelled', 'ruled-out'].includes(last.says)) return last.says
  const all = entry.claims.every(({ on }) => boundsOf(on).latest <= day)
  if (all && !outcome) [start, end] = [entry.start, entry.end]
  const until = end === undefined ? start : end
  if (until && possible(until).every((one) => one < day)) return 'unresolved'
  const begun = start && possible(start).every((one) => one <= day)
  return last.says === 'confirmed' && begun ? 'underway' : last.says
}

function byDates({ start, end }: Entry, day: number): Status {
  const last = end === undefined ? start : end
  if (last && possible(last).every((one) => one < day)) return 'completed'
  if (!start || possible(start).some((one) => one > day)) return 'expected'
  return 'underway'
}

/** The days from *first* to *last* on which the status of *entry* changed, found by asking every day. */
export function changes(
  entry: Entry,
  first: number,
  last: number,
): readonly (readonly [day: number, from: Status | undefined, to: Status | undefined])[] {
  const found: [number, Status | undefined, Status | undefined][] = []
  let from: Status | undefined
  for (let day = first; day <= last; day++) {
    const to = status(entry, day)
    if (to !== from) found.push([day, from, to])
    from = to
  }
  return found
}

/** The words of *entry* for a field of a filter, or to count by. */
export function wordsOf(
  entry: Entry,
  field: keyof Filter | CountKey,
  data: Dataset,
  day: number,
): readonly (string | undefined)[] {
  const trip = entry.kind === 'trip' ? entry : undefined
  const event = entry.kind === 'event' ? entry : undefined
  const placeIds = trip ? trip.stops.map(({ placeId }) => placeId) : event!.placeIds
  const words: Record<string, () => readonly (string | undefined)[]> = {
    ids: () => [entry.id],
    kind: () => [entry.kind],
    country: () => trip?.countries ?? placeIds.map((id) => placeOf(id, data)!.country),
    place: () => placeIds.flatMap((id) => around(id, data)),
    met: () => trip?.met.map(({ personId }) => personId) ?? [],
    person: () =>
      event?.personIds ?? [
        trip!.travellerId,
        ...trip!.met.map(({ personId }) => personId),
        ...trip!.delegation.map(({ personId }) => personId),
        ...(trip!.companions ?? []).map(({ personId }) => personId),
      ],
    visit: () => [trip?.visit],
    type: () => [event?.type],
    transport: () => trip?.transport.map(({ mode }) => mode) ?? [],
    tag: () => entry.tags,
    status: () => [status(entry, day)],
    year: () => [entry.start?.slice(0, 4)],
  }
  return [...new Set(words[field]!())].filter((word) => word !== undefined)
}

/** Whether *entry* matches *filter*. */
export function matches(entry: Entry, filter: Filter, data: Dataset, day: number): boolean {
  for (const [field, given] of Object.entries(filter)) {
    if (field === 'from' || field === 'to' || field === 'text') continue
    const has = wordsOf(entry, field as keyof Filter, data, day)
    const values: readonly string[] = [given].flat()
    if (values.some((value) => value.startsWith('!') && has.includes(value.slice(1)))) return false
    const wanted = values.filter((value) => !value.startsWith('!'))
    if (wanted.length && !wanted.some((value) => has.includes(value))) return false
  }
  if (filter.text && !textOf(entry, data).includes(filter.text.toLowerCase())) return false
  if (filter.from === undefined && filter.to === undefined) return true
  const from =
    filter.from === undefined ? dayNumber('2017-01-01') : possible(filter.from as '2018')[0]!
  const to =
    filter.to === undefined ? dayNumber('2019-12-31') : possible(filter.to as '2018').at(-1)!
  for (let at = from; at <= to; at++) if (mayBeOn(entry, at, day)) return true
  return false
}

/** What is written in *entry*, in small letters. */
function textOf(entry: Entry, data: Dataset): string {
  const own =
    entry.kind === 'trip'
      ? [
          entry.occasion,
          ...[...entry.stops, ...entry.outcomes].map(({ text }) => text),
          ...(entry.documents ?? []).map(({ title }) => title),
        ]
      : [entry.outcome?.text]
  const names = [
    ...wordsOf(entry, 'person', data, 0),
    ...wordsOf(entry, 'place', data, 0),
    data.meta?.travellerId,
  ]
  const claims = entry.claims.flatMap(({ by, text }) => [by, text])
  return [entry.id, entry.title, entry.summary, ...own, ...claims, ...names].join(' ').toLowerCase()
}

/** Sure and possible days in a country or at a place, from its stops. */
export function daysIn(entry: Entry, where: string, data: Dataset, day: number): Range {
  if (entry.kind !== 'trip') return { min: 0, max: 0 }
  const visited = (entry.countries as readonly string[]).includes(where)
  if (visited && entry.countries.length === 1) return lengths(entry, day)
  const stops = entry.stops.filter(
    ({ placeId }) =>
      around(placeId, data).includes(where) || placeOf(placeId, data)!.country === where,
  )
  if (!stops.length) return visited ? { min: 1, max: lengths(entry, day).max } : { min: 0, max: 0 }
  const days = new Set(stops.flatMap(({ start }) => (start ? possible(start) : [])))
  const { max } = lengths(entry, day)
  if (stops.every(({ start }) => start)) {
    return { min: Math.min(days.size, max), max: Math.min(days.size, max) }
  }
  return { min: Math.max(1, Math.min(days.size, max)), max }
}

/**
 * The gaps between *trips* of one traveller, which stand in time order, by going through all days: of a gap
 * the days on which nobody may have been away are sure, and those on which nobody surely was are possible.
 */
export function gaps(trips: readonly Trip[]): readonly {
  readonly after: string
  readonly before: string
  readonly min: number
  readonly max: number
}[] {
  return trips.flatMap((before, place) => {
    const earlier = trips.slice(0, place)
    const previous = earlier.at(-1)
    if (!before.start || !previous?.end) return []
    const ended = earlier.flatMap(({ end, id }) => (end ? [{ id, days: possible(end) }] : []))
    const lasts = ended.map(({ days }) => days.at(-1)!)
    const lastDay = Math.max(...lasts)
    const sureDay = Math.max(...ended.map(({ days }) => days[0]!))
    const later = trips.slice(place).flatMap(({ start }) => (start ? [possible(start)] : []))
    const begins = Math.min(...later.map((days) => days.at(-1)!))
    const min = Math.max(0, possible(before.start)[0]! - lastDay)
    const max = Math.max(0, begins - sureDay)
    return max
      ? [{ after: ended[lasts.lastIndexOf(lastDay)]!.id, before: before.id, min, max }]
      : []
  })
}

/** The order in which records stand: by first possible day, undated last, trips first, then by id. */
export function sorted<Item extends Entry>(entries: readonly Item[]): readonly Item[] {
  const first = ({ start, end }: Entry): string =>
    dayFromNumber(possible(start ?? end ?? '9999-12-31')[0]!) + (start || end ? '' : '~')
  const key = (entry: Entry): string =>
    `${first(entry)} ${entry.kind === 'trip' ? 0 : 1} ${entry.id}`
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

function placeOf(id: string, { places }: Dataset): Place | undefined {
  return places?.find((place) => place.id === id)
}

function around(id: string, data: Dataset): readonly string[] {
  const within = placeOf(id, data)?.withinId
  return within ? [id, ...around(within, data)] : [id]
}
