import type { KeyField } from '../model/choices.js'
import { boundsOf, isDay, isWhen } from '../model/days.js'
import type { Day } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { findInvalid, isKeyField, type Filter } from './filter.js'

/** A question as text can put it: which records, as known when, in which order, how many. */
export interface Query {
  readonly filter: Filter
  readonly asOf?: Day
  readonly sort?: Sort
  readonly limit?: number
}

/** *oldest* first, *newest* first, or *longest* first. */
export type Sort = 'oldest' | 'newest' | 'longest'

/** A value that could not be read. It was left out of the filter. */
export interface ParseIssue {
  readonly key: string
  readonly value: string
  /** Such as `bejing: no such place; did you mean beijing?`. */
  readonly message: string
}

/** Text such as `country=CN,RU&from=2018`, pairs, or an object of texts. */
export type QueryInput =
  | string
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | null | undefined>>
  | null
  | undefined

/**
 * The question that *input* puts to a set: a URL's query, `URLSearchParams`, an element's
 * attributes or a program's flags. Lists split at commas and spaces; `!CN` leaves out. Keys of others
 * are passed over; a value that means nothing is left out and reported in *issues*, at most 100. Never throws.
 */
export function readQuery(
  input: QueryInput,
  index: DatasetIndex,
): Query & { readonly issues: readonly ParseIssue[] } {
  const filter: Record<string, string | readonly string[]> = {}
  const rest: { asOf?: Day; sort?: Sort; limit?: number } = {}
  const issues: ParseIssue[] = []
  const report = (key: string, value: string, fault: string): void => {
    if (issues.length < 100) issues.push({ key, value, message: `${value}: ${fault}` })
  }
  for (const [key, value] of pairsOf(input)) {
    if (!value) continue
    if (isKeyField(key)) {
      const values = value
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((word) => spell(key, word))
      const sound = values.filter((word) => {
        // Looking for what was meant takes time, and a link may hold thousands of words.
        const fault = findInvalid(key, word.replace(/^!/, ''), index, issues.length < 10)
        if (fault) report(key, word, `no such ${fault.noun}; ${fault.hint}`)
        return !fault
      })
      const all = [...new Set([...((filter[key] as readonly string[]) ?? []), ...sound])]
      if (all.length) filter[key] = all
    } else if (key === 'from' || key === 'to') {
      if (isWhen(value)) filter[key] = value
      else report(key, value, 'no such date; expected 2018, 2018-06 or 2018-06-12')
    } else if (key === 'text') filter[key] = value
    else if (key === 'as-of') {
      if (isDay(value)) rest.asOf = value
      else report(key, value, 'no such day; expected a day such as 2018-06-12')
    } else if (key === 'sort') {
      if (isSort(value)) rest.sort = value
      else report(key, value, `no such order; expected one of ${sorts.join(', ')}`)
    } else if (key === 'limit') {
      if (/^[1-9]\d{0,8}$/.test(value)) rest.limit = Number(value)
      else report(key, value, 'no such number; expected 1 or more')
    }
  }
  if (filter['from'] && filter['to'] && isBackwards(filter)) {
    report('to', String(filter['to']), `lies before from ${String(filter['from'])}`)
    delete filter['to']
  }
  return { filter, ...rest, issues }
}

const sorts: readonly Sort[] = ['oldest', 'newest', 'longest']

function isSort(value: string): value is Sort {
  return (sorts as readonly string[]).includes(value)
}

/** Nobody should have to know which words are written in capitals. */
function spell(field: KeyField, word: string): string {
  return field === 'country' ? word.toUpperCase() : word.toLowerCase()
}

function isBackwards({ from, to }: Record<string, string | readonly string[]>): boolean {
  return boundsOf(from as Day).earliest > boundsOf(to as Day).latest
}

/** The pairs of text in *input*; what is no pair is passed over. */
function pairsOf(input: QueryInput): readonly (readonly [string, string])[] {
  if (typeof input === 'string') return [...new URLSearchParams(input)]
  if (typeof input !== 'object' || input === null) return []
  const isList = Symbol.iterator in input
  const pairs: readonly unknown[] = isList ? [...input] : Object.entries(input)
  return pairs.flatMap((pair) => {
    if (!Array.isArray(pair)) return []
    const [key, value] = pair as [unknown, unknown]
    const text = [value ?? ''].flat().filter(isText).join(',')
    return typeof key === 'string' ? [[key === 'asOf' ? 'as-of' : key, text] as const] : []
  })
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}
