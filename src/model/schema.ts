import {
  choice,
  list,
  optional,
  or,
  orEmpty,
  orNull,
  record,
  type Fields,
  type Shape,
} from './shape.js'
import { choices } from './choices.js'
import { isFuzzyDay } from './days.js'

export type { Fields, Shape, Table } from './shape.js'
export { words } from './word-forms.js'

const text: Shape = { is: 'text' }
const anyText: Shape = { is: 'text', empty: true }
const label: Shape = { is: 'text', most: 200 }
const anyLabel: Shape = { is: 'text', most: 200, empty: true }
const id: Shape = { is: 'word', name: 'id' }
const day: Shape = { is: 'word', name: 'day' }
const date: Shape = { is: 'word', name: 'date' }
const openDate: Shape = { is: 'nullable', of: date }
const country: Shape = { is: 'word', name: 'country' }
const url: Shape = { is: 'word', name: 'url' }
const personId: Shape = { is: 'word', name: 'id', of: 'people' }
const placeId: Shape = { is: 'word', name: 'id', of: 'places' }
const sourceIds: Shape = orEmpty(list({ is: 'word', name: 'id', of: 'sources' }))
const unknownSpan = Object.freeze({ start: null })
const names: Shape = optional({ is: 'map', of: label })

const statement: Fields = { text, sourceIds }
const remark: Fields = { text: orEmpty(anyText), sourceIds }
const claim = record({
  on: date,
  by: label,
  says: choice(choices.says),
  start: optional(openDate),
  end: optional(openDate),
  placeIds: optional(list(placeId)),
  ...remark,
})
const claims = orEmpty(list(claim))
const citations: Shape = orEmpty({ is: 'map', of: list({ is: 'word', name: 'id', of: 'sources' }) })
const tags = orEmpty(list(id))

/** The shape of each record, by file, with its keys in the order in which the files have them. */
export const shapes: Readonly<
  Record<'trips' | 'events' | 'people' | 'places' | 'sources' | 'assessments', Fields>
> = {
  trips: {
    id,
    kind: or(choice(['trip']), () => 'trip'),
    travellerId: optional(personId),
    title: label,
    summary: orEmpty(anyText),
    visit: or(choice(choices.visit), () => 'official'),
    start: openDate,
    end: or(openDate, (get) => (isFuzzyDay(get('start')) ? get('start') : null)),
    away: or(record({ start: orNull(openDate), end: optional(openDate) }), () => unknownSpan),
    countries: orEmpty(list(country)),
    stops: orEmpty(
      list(
        record({
          placeId,
          start: orNull(openDate),
          end: optional(openDate),
          text: orEmpty(anyText),
        }),
      ),
    ),
    transport: orEmpty(
      list(
        record({
          mode: choice(choices.transport),
          leg: choice(['outbound', 'return', 'local']),
          note: optional(text),
        }),
      ),
    ),
    met: orEmpty(
      list(
        record({
          personId,
          office: orEmpty(anyLabel),
          format: orEmpty(anyLabel),
          on: optional(date),
          principal: optional({ is: 'truth' }),
        }),
      ),
    ),
    delegation: orEmpty(
      list(
        record({
          personId,
          certainty: optional(choice(['confirmed', 'reported', 'unclear'])),
          office: optional(label),
        }),
      ),
    ),
    companions: optional(
      list(
        record({
          personId,
          role: or(choice(['spouse', 'child', 'sibling', 'other']), () => 'other'),
          seen: orEmpty(list(record({ on: date, placeId: optional(placeId) }))),
        }),
      ),
    ),
    crossings: optional(
      list(
        record({
          on: date,
          placeId,
          direction: choice(['out', 'back']),
          text: optional(text),
        }),
      ),
    ),
    documents: optional(
      list(
        record({ title: label, on: date, signatories: orEmpty(list(label)), url: optional(url) }),
      ),
    ),
    invitedBy: optional(label),
    occasion: orEmpty(anyText),
    outcomes: orEmpty(list(record(statement))),
    disclosed: orNull({
      is: 'nullable',
      of: record({ on: day, by: label, when: choice(['before', 'during', 'after']) }),
    }),
    tags,
    claims,
    disputes: orEmpty(
      list(
        record({
          field: label,
          subject: optional(label),
          versions: list(record({ value: text, sourceIds }), 2),
          chosen: optional(text),
          why: optional(text),
        }),
      ),
    ),
    citations,
  },
  events: {
    id,
    kind: or(choice(['event']), () => 'event'),
    type: or(choice(choices.type), () => 'incident'),
    title: label,
    summary: orEmpty(anyText),
    start: openDate,
    end: optional(openDate),
    placeIds: orEmpty(list(placeId)),
    personIds: orEmpty(list(personId)),
    tripId: optional({ is: 'word', name: 'id', of: 'trips' }),
    tags,
    claims,
    outcome: optional(record({ on: day, happened: { is: 'truth' }, ...remark })),
    citations,
  },
  people: {
    id,
    name: label,
    names,
    country: optional(country),
    wikidata: optional({ is: 'word', name: 'wikidata' }),
  },
  places: {
    id,
    name: label,
    names,
    country: optional(country),
    latitude: optional({ is: 'number', from: -90, to: 90 }),
    longitude: optional({ is: 'number', from: -180, to: 180 }),
    withinId: optional(placeId),
  },
  sources: {
    id,
    publisher: or(label, (get) => hostOf(get('url')) ?? get('id')),
    title: or({ is: 'text', most: 500 }, (get) =>
      typeof get('url') === 'string' ? String(get('url')).slice(0, 500) : get('id'),
    ),
    url: optional(url),
    published: optional(date),
    language: or({ is: 'word', name: 'language' }, () => 'und'),
    kind: or(
      choice(['state-media', 'official', 'agency', 'press', 'research', 'reference', 'digest']),
      () => 'press',
    ),
    via: optional(label),
    read: optional(choice(['full', 'excerpt', 'title'])),
  },
  assessments: {
    id,
    analyst: label,
    affiliation: optional(label),
    on: orNull(openDate),
    text,
    aboutIds: list({ is: 'word', name: 'id', of: 'records' }),
    sourceIds,
  },
}

/** The shape of `meta`. */
export const metaShape: Fields = {
  version: or({ is: 'word', name: 'version' }, () => '0.0.0'),
  title: or(label, () => 'Trips'),
  licence: orEmpty(anyLabel),
  travellerId: optional(personId),
  homeId: optional(placeId),
  coverage: optional(
    record({
      // Absent, it is the first day of the records: `createTimeline` sets it.
      from: optional(day),
      through: day,
      denseThrough: or(day, (get) => get('through')),
      note: optional(label),
    }),
  ),
  notes: optional(list(text)),
  counting: optional(
    list(
      record({
        id,
        title: label,
        text: orEmpty(anyText),
        visit: optional(list(label)),
        eventIds: optional(list({ is: 'word', name: 'id', of: 'records' })),
      }),
    ),
  ),
}

function hostOf(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host.slice(0, 200) : undefined
}
