import { formatSpan } from '../model/format.js'
import type { Entry, Status } from '../model/types.js'
import { nameIn, type Words } from '../words/index.js'
import type { Subject } from './rows.js'

/** What the axis says of a record. */
export interface Label {
  /** The place where most of it happened, else the record's title. */
  readonly title: string
  /** Whose trip it was, in a set of many travellers; else whom it was to see, unless the title says it. */
  readonly person: string
  readonly dates: string
  /** The status in words; empty when all is done. */
  readonly remark: string
  readonly status: Status | undefined
}

export interface LabelOptions {
  readonly locale: string
  readonly words: Words
}

/** The label for *record*, whose places and people *subject* knows. */
export function labelOf(record: Entry, subject: Subject, { locale, words }: LabelOptions): Label {
  const status = subject.status(record)
  const done = status === undefined || status === 'completed'
  const place = placeOf(record, subject, locale)
  return {
    title: place ?? record.title,
    person: personOf(record, subject, locale, place === undefined),
    dates: formatSpan(record, locale, { month: 'short' }),
    remark: done ? '' : words.status[status],
    status,
  }
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
  const tail = together.length <= most ? [together] : [dates, remark].filter(Boolean)
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

/** The outermost place of more than half of the stops. */
function placeOf(record: Entry, subject: Subject, locale: string): string | undefined {
  if (record.kind === 'event') return undefined
  const counts = new Map<string, number>()
  for (const { placeId } of record.stops) {
    let id = placeId
    for (let within = subject.place(id)?.withinId; within; within = subject.place(id)?.withinId)
      id = within
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const main = [...counts].find(([, count]) => count * 2 > record.stops.length)?.[0]
  const place = main === undefined ? undefined : subject.place(main)
  // "Joint Security Area, Panmunjom": what comes before the comma is enough here.
  return place && nameIn(locale, place).split(', ')[0]
}

/** The traveller, where the record names one; else of those met the one in its title, or the first. */
function personOf(record: Entry, subject: Subject, locale: string, titled: boolean): string {
  if (record.kind === 'event') return ''
  const traveller =
    record.travellerId === undefined ? undefined : subject.person(record.travellerId)
  if (traveller) return nameIn(locale, traveller)
  const people = record.met.flatMap(({ personId }) => subject.person(personId) ?? [])
  const words = new Set(record.title.split(/[^\p{L}\p{M}'-]+/u))
  const named = people.find(({ name }) =>
    name.split(' ').some((part) => part.length > 3 && words.has(part)),
  )
  if (titled && named) return ''
  const person = named ?? people[0]
  return person ? nameIn(locale, person) : ''
}
