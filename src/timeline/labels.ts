import { formatSpan } from '../model/format.js'
import type { Entry, Place, Span, Status, Trip } from '../model/types.js'
import { topPlace } from '../query/related.js'
import { nameIn, type Messages } from '../i18n/index.js'
import { shapeOf, type Subject } from '../chart/rows.js'

/** What the axis says of a record. */
export interface Label {
  /** The place where most of it happened, else what the record's title says. */
  readonly title: string
  /** Whose trip it was, in a set of many travellers; else whom it was to see. */
  readonly person: string
  readonly dates: string
  /** The status in words; empty when all is done. */
  readonly remark: string
  readonly status: Status | undefined
  /** What *dates* say. */
  readonly span: Span
}

export interface LabelOptions {
  readonly locale: string
  readonly messages: Messages
}

/** The label for *record*, whose places and people *subject* knows. */
export function labelOf(
  record: Entry,
  subject: Subject,
  { locale, messages }: LabelOptions,
): Label {
  const status = subject.status(record)
  const done = status === undefined || status === 'completed'
  const { title } = record
  const short =
    record.kind === 'event' ? title : (placeOf(record, subject, locale) ?? shorten(title))
  const person = record.kind === 'event' ? '' : personOf(record, subject, locale, done)
  // Nobody says when a journey ends that has not begun: that goes without saying.
  const open = record.kind === 'trip' && record.end === null && shapeOf(status) !== 'solid'
  const span = open ? { start: record.start } : record
  return {
    title: short,
    // Not twice, where the title could not be shortened.
    person: short === title && person.split(' ').some((part) => title.includes(part)) ? '' : person,
    dates: formatSpan(span, locale, { month: 'short' }),
    remark: done ? '' : messages.status[status],
    status,
    span,
  }
}

/** All that *label* says, with dates in full, for those who hear it. */
export function nameOf({ title, person, span, remark }: Label, locale: string): string {
  return [title, person, formatSpan(span, locale), remark].filter(Boolean).join(', ')
}

/** A piece of a label; each kind is set in its own way. */
export interface LabelPiece {
  readonly kind: 'title' | 'person' | 'dates'
  readonly text: string
}

/** *label* on lines of at most *most* characters, unless one word is longer. */
export function linesOf(
  { title, person, dates, remark }: Label,
  most: number,
): readonly (readonly LabelPiece[])[] {
  const lines: LabelPiece[][] = wrap(title, most).map((text) => [{ kind: 'title', text }])
  if (person) {
    const last = lines.at(-1)?.[0]
    if (last && last.text.length + person.length < most)
      lines.at(-1)!.push({ kind: 'person', text: person })
    else lines.push([{ kind: 'person', text: person }])
  }
  const together = remark ? `${dates} · ${remark}` : dates
  // Dates are set smaller.
  const room = Math.floor(most * 1.2)
  const tail =
    together.length <= most
      ? [together]
      : [dates, remark].filter(Boolean).flatMap((text) => wrap(text, room))
  return [...lines, ...tail.map((text): LabelPiece[] => [{ kind: 'dates', text }])]
}

/** Pixels of the widest of *lines*. */
export function widthOf(
  lines: readonly (readonly LabelPiece[])[],
  measure: (text: string, kind: LabelPiece['kind']) => number,
): number {
  return Math.max(
    0,
    ...lines.map((pieces) =>
      pieces.reduce(
        (sum, { kind, text }, index) => sum + measure(index ? ` ${text}` : text, kind),
        0,
      ),
    ),
  )
}

/** *text* on as few lines as go, all about as long. */
function wrap(text: string, most: number): readonly string[] {
  const words = text.split(' ')
  const lines = fill(words, most)
  for (let less = most - 1; less > 0; less--) {
    const narrower = fill(words, less)
    if (narrower.length > lines.length || narrower.some((line) => line.length > less)) {
      return fill(words, less + 1)
    }
  }
  return lines
}

function fill(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The topPlace place of more than half of the stops, else the one that the title names. */
function placeOf(record: Entry, subject: Subject, locale: string): string | undefined {
  if (record.kind === 'event') return undefined
  const cities = record.stops.flatMap(({ placeId }) => topPlace(placeId, subject) ?? [])
  const counts = new Map<Place, number>()
  for (const city of cities) counts.set(city, (counts.get(city) ?? 0) + 1)
  const main = [...counts].find(([, count]) => count * 2 > record.stops.length)?.[0]
  // Of a trip that is ahead, or not over yet, few stops are known or none.
  const planned = record.claims
    .flatMap(({ placeIds = [] }) => placeIds)
    .flatMap((id) => topPlace(id, subject) ?? [])
  const named = [...cities, ...planned].find(({ name }) => record.title.includes(name))
  const place = main ?? named
  // "Joint Security Area, Panmunjom": what comes before the comma is enough here.
  return place && nameIn(locale, place).split(', ')[0]
}

/** Where *title* says the trip went: "Visit to the Russian Far East and talks with Putin". */
function shorten(title: string): string {
  return /^Visit to (?:the )?(.+?)(?: (?:and|for) (?=\p{Ll}).*)?$/u.exec(title)?.[1] ?? title
}

/**
 * The traveller, where the record names one; else the one met, or to be met, whom the title names. When
 * all is *done* it may be the first of those met: before, that is only who came to the station.
 */
function personOf(record: Trip, subject: Subject, locale: string, done: boolean): string {
  const traveller =
    record.travellerId === undefined ? undefined : subject.person(record.travellerId)
  if (traveller) return nameIn(locale, traveller)
  const people = record.met.flatMap(({ personId }) => subject.person(personId) ?? [])
  const words = new Set(record.title.split(/[^\p{L}\p{M}'-]+/u))
  const person =
    people.find(({ name }) => name.split(' ').some((part) => part.length > 3 && words.has(part))) ??
    (done ? people[0] : subject.people.find(({ name }) => record.title.includes(name)))
  return person ? nameIn(locale, person) : ''
}
