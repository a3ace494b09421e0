import { choices } from './choices.js'

export { words } from './word-forms.js'

/**
 * What a value must look like, as data: `check/shape.ts` reads it, and so does the script that writes
 * `data/schema.json`, so that the two cannot differ.
 */
export type Shape =
  | { readonly is: 'text'; readonly most?: number; readonly empty?: true }
  | { readonly is: 'word'; readonly name: string; readonly of?: Table }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'number'; readonly from: number; readonly to: number }
  | { readonly is: 'truth' }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'record'; readonly of: Fields }
  | { readonly is: 'nullable'; readonly of: Shape }
  | { readonly is: 'optional'; readonly of: Shape }

export type Fields = Readonly<Record<string, Shape>>

/** The tables of a set that records refer to by id. */
export type Table = 'people' | 'places' | 'sources' | 'trips' | 'records'

const text: Shape = { is: 'text' }
const label: Shape = { is: 'text', most: 200 }
const id: Shape = { is: 'word', name: 'id' }
const day: Shape = { is: 'word', name: 'day' }
const date: Shape = { is: 'word', name: 'date' }
const openDate: Shape = { is: 'nullable', of: date }
const country: Shape = { is: 'word', name: 'country' }
const url: Shape = { is: 'word', name: 'url' }
const personId: Shape = { is: 'word', name: 'id', of: 'people' }
const placeId: Shape = { is: 'word', name: 'id', of: 'places' }
const sourceIds: Shape = list({ is: 'word', name: 'id', of: 'sources' })
const names: Shape = optional({ is: 'map', of: label })

const statement: Fields = { text, sourceIds }
const claim = record({
  on: date,
  by: label,
  says: choice(choices.says),
  start: optional(openDate),
  end: optional(openDate),
  placeIds: optional(list(placeId)),
  ...statement,
})
const claims = list(claim)
const citations: Shape = { is: 'map', of: sourceIds }
const tags = list(id)

/** The shape of each record, by file, with its keys in the order in which the files have them. */
export const shapes: Readonly<
  Record<'trips' | 'events' | 'people' | 'places' | 'sources' | 'assessments', Fields>
> = {
  trips: {
    id,
    kind: choice(['trip']),
    travellerId: optional(personId),
    title: label,
    summary: text,
    visit: choice(choices.visit),
    start: openDate,
    end: openDate,
    away: record({ start: openDate, end: optional(openDate) }),
    countries: list(country, 1),
    stops: list(record({ placeId, start: openDate, end: optional(openDate), text })),
    transport: list(
      record({
        mode: choice(choices.transport),
        leg: choice(['outbound', 'return', 'local']),
        note: optional(text),
      }),
    ),
    met: list(
      record({
        personId,
        office: label,
        format: label,
        on: optional(date),
        principal: optional({ is: 'truth' }),
      }),
    ),
    delegation: list(
      record({
        personId,
        certainty: optional(choice(['confirmed', 'reported', 'unclear'])),
        office: optional(label),
      }),
    ),
    companions: optional(
      list(
        record({
          personId,
          role: choice(['spouse', 'child', 'sibling', 'other']),
          seen: list(record({ on: date, placeId: optional(placeId) })),
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
      list(record({ title: label, on: date, signatories: list(label), url: optional(url) })),
    ),
    invitedBy: optional(label),
    occasion: { is: 'text', empty: true },
    outcomes: list(record(statement)),
    disclosed: {
      is: 'nullable',
      of: record({ on: day, by: label, when: choice(['before', 'during', 'after']) }),
    },
    tags,
    claims,
    disputes: list(
      record({
        field: label,
        subject: optional(label),
        versions: list(record({ value: text, sourceIds }), 2),
        chosen: optional(text),
        why: optional(text),
      }),
    ),
    citations,
  },
  events: {
    id,
    kind: choice(['event']),
    type: choice(choices.type),
    title: label,
    summary: text,
    start: openDate,
    end: optional(openDate),
    placeIds: list(placeId),
    personIds: list(personId),
    tripId: optional({ is: 'word', name: 'id', of: 'trips' }),
    tags,
    claims,
    outcome: optional(record({ on: day, happened: { is: 'truth' }, ...statement })),
    citations,
  },
  people: {
    id,
    name: label,
    names,
    country,
    wikidata: optional({ is: 'word', name: 'wikidata' }),
  },
  places: {
    id,
    name: label,
    names,
    country,
    latitude: { is: 'number', from: -90, to: 90 },
    longitude: { is: 'number', from: -180, to: 180 },
    withinId: optional(placeId),
  },
  sources: {
    id,
    publisher: label,
    title: { is: 'text', most: 500 },
    url: optional(url),
    published: optional(date),
    language: { is: 'word', name: 'language' },
    kind: choice(['state-media', 'official', 'agency', 'press', 'research', 'reference', 'digest']),
    via: optional(label),
    read: optional(choice(['full', 'excerpt', 'title'])),
  },
  assessments: {
    id,
    analyst: label,
    affiliation: optional(label),
    on: openDate,
    text,
    aboutIds: list({ is: 'word', name: 'id', of: 'records' }),
    sourceIds,
  },
}

/** The shape of `meta`. */
export const metaShape: Fields = {
  version: label,
  title: label,
  licence: label,
  travellerId: optional(personId),
  homeId: optional(placeId),
  coverage: record({ from: day, through: day, denseThrough: day, note: optional(label) }),
  notes: optional(list(text)),
  counting: optional(
    list(
      record({
        id,
        title: label,
        text,
        visit: optional(list(label)),
        eventIds: optional(list({ is: 'word', name: 'id', of: 'records' })),
      }),
    ),
  ),
}

function list(of: Shape, least = 0): Shape {
  return least ? { is: 'list', of, least } : { is: 'list', of }
}
function record(of: Fields): Shape {
  return { is: 'record', of }
}
function choice(of: readonly string[]): Shape {
  return { is: 'choice', of }
}
function optional(of: Shape): Shape {
  return { is: 'optional', of }
}
