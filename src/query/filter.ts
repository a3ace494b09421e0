import { toText } from '../model/options.js'
import { choices, keyFields, type KeyField } from '../model/choices.js'
import { countryLike, isCountryCode, type CountryCode } from '../model/countries.js'
import { boundsOf, isWhen } from '../model/days.js'
import { hintFor, suggest } from '../model/suggest.js'
import type { Day, EventType, Status, TransportMode, Visit } from '../model/types.js'
import type { Ids, Loose } from './ids.js'
import type { DatasetIndex } from './dataset-index.js'

/** A day, month or year: `2018-06-12`, `2018-06` or `2018`. */
export type When = Day | (string & {})

/**
 * Which trips and events to keep. A list keeps what has any of its values, `!` before a value leaves
 * out what has it, and every field given must hold. An empty list is no condition.
 */
export interface Filter<I extends Ids = Ids> {
  /** The records of these ids. */
  readonly ids?: Many<Loose<I['trip'] | I['event']>>
  /** Trips alone, or events alone. */
  readonly kind?: Many<Not<'trip' | 'event'>>
  /** ISO 3166-1 alpha-2: of a trip the countries visited, of an event those of its places. */
  readonly country?: Many<Not<CountryCode>>
  /** The place itself or one within it. */
  readonly place?: Many<Loose<I['place']>>
  /** Met, in the delegation, a companion, or taking part. */
  readonly person?: Many<Loose<I['person']>>
  /** Met on a trip; events have none. */
  readonly met?: Many<Loose<I['person']>>
  /** Trips of this form; events have none. */
  readonly visit?: Many<Not<Visit>>
  /** Trips made so, on any leg. */
  readonly transport?: Many<Not<TransportMode>>
  /** Events of this sort; trips have none. */
  readonly type?: Many<Not<EventType>>
  /** Such as `summit-us`. */
  readonly tag?: Many<Loose<I['tag']>>
  /** As of the day the Timeline stands at. */
  readonly status?: Many<Not<Status>>
  /** Keeps what has, or may have, a day on or after the first of this; undated records go. */
  readonly from?: When
  /** Keeps what has, or may have, a day on or before the last of this. */
  readonly to?: When
  /** Messages that must all occur in the text or the names, whatever their case and accents. */
  readonly text?: string
}

/** A filter whose ids editors offer, or one with ids that nobody knows yet, as `parseFilter` gives. */
export type Asked<I extends Ids> = Filter<I> | Filter

type Not<Value extends string> = Value | `!${Value}`
type Many<Value> = Value | readonly Value[]

/** A filter, checked and made ready to run. */
export interface Conditions {
  readonly keys: readonly {
    readonly field: KeyField
    readonly any: readonly string[]
    readonly none: readonly string[]
  }[]
  /** Day numbers, both included. */
  readonly from: number
  readonly to: number
  readonly dated: boolean
  readonly text: string
  /** Nothing is asked for. */
  readonly none: boolean
}

/** *filter* made ready to run. Throws on an unknown field or value, so that no typing error hides in an empty answer. */
export function readFilter(filter: Filter, index: DatasetIndex): Conditions {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    throw new Error(
      `invalid filter: ${toText(filter)}; expected an object such as { country: 'CN' }`,
    )
  }
  for (const [field, value] of Object.entries(filter)) {
    if (!fields.includes(field)) {
      throw new Error(`unknown filter: ${field}; ${hintFor(field, fields)}`)
    }
    const list = isKeyField(field) && Array.isArray(value) ? value : [value ?? '']
    if (!list.every((word) => typeof word === 'string')) {
      throw new Error(`invalid ${field}: ${show(value)}; expected text`)
    }
  }
  const keys = keyFields.flatMap((field) => {
    const values = [filter[field] ?? []].flat()
    if (!values.length) return []
    for (const value of values) assertKnown(field, value.replace(/^!/, ''), index)
    const none = values.filter((value) => value.startsWith('!')).map((value) => value.slice(1))
    return [{ field, any: values.filter((value) => !value.startsWith('!')), none }]
  })
  const from = filter.from === undefined ? -Infinity : readWhen('from', filter.from).earliest
  const to = filter.to === undefined ? Infinity : readWhen('to', filter.to).latest
  if (from > to) throw new Error(`invalid window: from ${filter.from} lies after to ${filter.to}`)
  const dated = filter.from !== undefined || filter.to !== undefined
  const text = filter.text?.trim() ?? ''
  return { keys, from, to, dated, text, none: !keys.length && !dated && !text }
}

const fields: readonly string[] = [...keyFields, 'from', 'to', 'text']

/** A word that stands for nothing in the set. */
export interface InvalidValue {
  /** What it should be, such as `place`. */
  readonly noun: string
  /** Such as `did you mean beijing?`. */
  readonly hint: string
}

/** What is wrong with *value* as a value of *field*, or `undefined`. Looking for a likely value takes time. */
export function findInvalid(
  field: KeyField,
  value: string,
  index: DatasetIndex,
  looksForLikely = true,
): InvalidValue | undefined {
  if (typeof value !== 'string') return { noun: nounOf(field), hint: 'expected text' }
  if (field === 'country') {
    if (isCountryCode(value)) return undefined
    return {
      noun: field,
      hint: countryLike(value) ?? 'expected an ISO 3166-1 code such as CN',
    }
  }
  const known = index.valuesOf(field)
  if (known.has(value)) return undefined
  const some =
    field in choices ? `expected one of ${[...known].join(', ')}` : `known: ${sample(known)}`
  const likely = looksForLikely ? likelyValue(field, value, known, index) : undefined
  return {
    noun: nounOf(field),
    hint: likely === undefined ? some : `did you mean ${likely}?`,
  }
}

function nounOf(field: KeyField): string {
  return field === 'ids' ? 'record' : field === 'met' ? 'person' : field
}

/** Throws when *value* is no value of *field*. */
export function assertKnown(field: KeyField, value: string, index: DatasetIndex): void {
  const issue = findInvalid(field, value, index)
  if (issue) throw new Error(`unknown ${issue.noun}: ${toText(value)}; ${issue.hint}`)
}

/** The id or word that *value* is a part of, or the name of, or else nearly is. */
function likelyValue(
  field: KeyField,
  value: string,
  known: ReadonlySet<string>,
  { people, places }: DatasetIndex,
): string | undefined {
  const text = value.toLowerCase()
  if (text.length > 2) {
    for (const id of known) if (id.split('-').includes(text)) return id
    const named = field === 'place' ? places : field === 'person' || field === 'met' ? people : []
    for (const [id, { name, names = {} }] of named) {
      if ([name, ...Object.values(names)].some((one) => one.toLowerCase().includes(text))) return id
    }
  }
  return suggest(value, known)
}

/** First and last day of *when*, as day numbers. Throws on anything but a day, month or year. */
function readWhen(field: string, when: string): { earliest: number; latest: number } {
  if (!isWhen(when)) {
    throw new Error(`invalid ${field}: ${when}; expected 2018, 2018-06 or 2018-06-12`)
  }
  return boundsOf(when)
}

export function isKeyField(field: string): field is KeyField {
  return (keyFields as readonly string[]).includes(field)
}

function show(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? 'an object') : toText(value)
}

function sample(known: ReadonlySet<string>): string {
  const some = [...known].slice(0, 5).join(', ')
  return known.size > 5 ? `${some}, …` : some || 'none'
}
