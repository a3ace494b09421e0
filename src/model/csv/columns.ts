import type { EventInput, MeetingInput, TripInput } from '../input.js'
import type { Tables } from './named.js'
import { readList } from './rows.js'

/** Reads a cell of the row by its column; empty where there is none. */
export type Get = (column: string) => string

/** What an empty end means: not known where `toCSV` wrote the table, else the same day as the start. */
export type EmptyEnd = 'unknown' | 'start'

/** Columns that `toCSV` computes from others. */
const computed = [
  'status',
  'start_earliest',
  'start_latest',
  'end_earliest',
  'end_latest',
  'days_min',
  'days_max',
]
const shared = ['id', 'title', 'start', 'end', 'countries', 'place_ids', 'places', 'tags']
const ending = ['summary', 'source_ids', 'source_urls']

export const tripColumns: readonly string[] = [
  ...shared,
  ...'traveller visit away_start away_end met_ids met delegation_ids delegation companion_ids'.split(
    ' ',
  ),
  ...'companions crossings documents transport invited_by occasion outcomes'.split(' '),
  ...'disclosed_on disclosed_by disclosed_when'.split(' '),
  ...ending,
  ...computed,
  'away_days_min',
  'away_days_max',
]

export const eventColumns: readonly string[] = [
  ...shared,
  ...'type person_ids people trip_id outcome_on happened outcome'.split(' '),
  ...ending,
  ...computed,
]

/** The trip of one row. What is not of its form is left for the check to report. */
export function readTrip(get: Get, tables: Tables, emptyEnd: EmptyEnd): TripInput {
  const away = { start: orNull(get('away_start')), end: orNull(get('away_end')) }
  const [on, by, when] = ['disclosed_on', 'disclosed_by', 'disclosed_when'].map(get) as [
    string,
    string,
    string,
  ]
  const traveller = get('traveller').trim()
  const invitedBy = get('invited_by')
  const documents = list(get('documents')).map((text) =>
    dated(text, ({ on, rest }) => ({ on, title: rest })),
  )
  const crossings = list(get('crossings')).map((text) =>
    dated(text, ({ on, rest }) => {
      const [, direction = rest, place = ''] = /^(\w+): (.*)$/s.exec(rest) ?? []
      return { on, placeId: tables.place(place), direction }
    }),
  )
  return {
    ...common(get, tables, emptyEnd),
    ...(traveller && { travellerId: tables.person(traveller) }),
    ...(get('visit') && { visit: get('visit').trim() }),
    ...((away.start || away.end) && { away }),
    countries: list(get('countries')),
    stops: named(get, 'places', 'place_ids').map(({ text, id }) => ({
      placeId: tables.place(text, id),
    })),
    transport: list(get('transport')).map(toTransport),
    met: named(get, 'met', 'met_ids').flatMap(({ text, id }) => toMeetings(text, id, tables)),
    delegation: named(get, 'delegation', 'delegation_ids').map(({ text, id }) => {
      const { name, note } = splitNote(text)
      const [, office = '', certainty] =
        /^(.*?)(?:(?:^|, )(confirmed|reported|unclear))?$/s.exec(note) ?? []
      return {
        personId: tables.person(name, id),
        ...(certainty && { certainty }),
        ...(office && { office }),
      }
    }),
    ...some(
      'companions',
      named(get, 'companions', 'companion_ids').map(({ text, id }) => {
        const { name, note } = splitNote(text)
        return { personId: tables.person(name, id), ...(note && { role: note }) }
      }),
    ),
    ...some('crossings', crossings),
    ...some('documents', documents),
    ...(invitedBy && { invitedBy }),
    occasion: get('occasion'),
    outcomes: list(get('outcomes')).map((text) => ({ text })),
    ...((on || by || when) && { disclosed: { on: on.trim(), by, when: when.trim() } }),
  } as unknown as TripInput
}

/** The event of one row. */
export function readEvent(get: Get, tables: Tables, emptyEnd: EmptyEnd): EventInput {
  const [on, happened, text] = ['outcome_on', 'happened', 'outcome'].map(get) as [
    string,
    string,
    string,
  ]
  const truth = new Map<string, unknown>([
    ['yes', true],
    ['no', false],
  ])
  return {
    ...common(get, tables, emptyEnd),
    ...(get('type') && { type: get('type').trim() }),
    placeIds: named(get, 'places', 'place_ids').map(({ text, id }) => tables.place(text, id)),
    personIds: named(get, 'people', 'person_ids').map(({ text, id }) => tables.person(text, id)),
    ...(get('trip_id') && { tripId: get('trip_id').trim() }),
    ...((on || happened || text) && {
      outcome: {
        on: on.trim(),
        happened: truth.get(happened.trim().toLowerCase()) ?? happened,
        text,
      },
    }),
  } as unknown as EventInput
}

/** The column of a field of a record, such as `away_start` for `away.start`. */
export function columnAt(path: string): string | undefined {
  const [field = '', part] = path.replace(/\[\d+\]/g, '').split('.') as [string?, string?]
  const own = {
    stops: 'places',
    placeIds: 'places',
    personIds: 'people',
    travellerId: 'traveller',
    citations: 'source_ids',
  }
  if (Object.hasOwn(own, field)) return own[field as keyof typeof own]
  if (part === 'happened') return part
  const columns = [...tripColumns, ...eventColumns]
  const snake = (name: string): string =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return [`${field}_${part}`, snake(field)].find((column) => columns.includes(column))
}

function common(get: Get, tables: Tables, emptyEnd: EmptyEnd): object {
  const sourceIds = named(get, 'source_urls', 'source_ids').map(({ text, id }) =>
    tables.source(text, id),
  )
  return {
    id: get('id').trim(),
    title: get('title'),
    summary: get('summary'),
    start: orNull(get('start')),
    ...(emptyEnd === 'unknown' || get('end').trim() ? { end: orNull(get('end')) } : {}),
    tags: list(get('tags')),
    ...(sourceIds.length && { citations: { title: sourceIds } }),
  }
}

/** The items of two columns that stand side by side: texts, and ids where there is such a column. */
function named(
  get: Get,
  textColumn: string,
  idColumn: string,
): readonly { readonly text: string; readonly id: string }[] {
  const texts = readList(get(textColumn))
  const ids = readList(get(idColumn))
  const items = []
  for (let index = 0; index < Math.max(texts.length, ids.length); index++) {
    const item = { text: texts[index] ?? '', id: ids[index] ?? '' }
    if (item.text || item.id) items.push(item)
  }
  return items
}

/** `Name (Office): Talks on 2018-06-12; Dinner`, of which all but the name may be missing. */
function toMeetings(text: string, id: string, tables: Tables): readonly MeetingInput[] {
  const [, who = text, days = ''] = /^(.*?\)|[^(:]*): (.*)$/s.exec(text) ?? []
  const { name, note } = splitNote(who)
  const personId = tables.person(name, id)
  return days.split('; ').map((day) => {
    const [, format = day, on] = /^(.*) on (\d{4}[-\d/]*)$/s.exec(day) ?? []
    return { personId, office: note, format, ...(on && { on }) } as MeetingInput
  })
}

/** `outbound: train (note)` */
function toTransport(text: string): object {
  const [, leg = '', mode = text, note] = /^(\w+): (\w+)(?: \((.*)\))?$/s.exec(text) ?? []
  return { mode, leg: leg || 'outbound', ...(note && { note }) }
}

/** `Name (note)` */
function splitNote(text: string): { readonly name: string; readonly note: string } {
  const [, name = text, note = ''] = /^(.*?) \((.*)\)$/s.exec(text) ?? []
  return { name, note }
}

/** `2018-06-12 rest` */
function dated<Item>(text: string, make: (parts: { on: string; rest: string }) => Item): Item {
  const [, on = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(text) ?? []
  return make({ on, rest })
}

function list(cell: string): readonly string[] {
  return readList(cell).filter(Boolean)
}

function some(key: string, items: readonly object[]): object {
  return items.length ? { [key]: items } : {}
}

function orNull(cell: string): string | null {
  return cell.trim() || null
}
