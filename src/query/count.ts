import type { Range } from '../model/days.js'
import { checkOptions, toText } from '../model/options.js'
import type { CountingRule, Entry, Meta, TravelEvent, Trip } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { assertCountKey, keysOf, type CountKey } from './keys.js'
import { lengthOf } from './lengths.js'
import type { RecordSet } from './record-set.js'

/** The records that share a word. */
export interface Count<Item extends Entry = Entry> {
  /** The word: a country, a year, … */
  readonly key: string
  /** The English name of a country, the name of a person or place, or the word itself. */
  readonly label: string
  /** How many have it. */
  readonly count: number
  /** Calendar days of all of them together, both ends counted. */
  readonly days: Range
  /** The earliest of them. */
  readonly first: Item
  /** The latest. */
  readonly last: Item
}

/** The order of counts: *count*, most first, or *key*, such as years in order. */
export interface CountOptions {
  /** Defaults to `count`; of equal counts the one whose first record is earlier comes first. */
  readonly sort?: 'count' | 'key'
}

/** What is counted by *Key* with a filter of *Kind*: some keys only trips have, one only events. */
export type Counted<Key, Kind> = Key extends 'visit' | 'transport' | 'met'
  ? Trip
  : Key extends 'type'
    ? TravelEvent
    : Kind extends 'trip'
      ? Trip
      : Kind extends 'event'
        ? TravelEvent
        : Entry

/** *entries* by their words for *key*, each list in time order. */
export function groupBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  { index, day }: RecordSet,
): Map<string, readonly Item[]> {
  assertCountKey(key)
  const groups = new Map<string, Item[]>()
  for (const entry of entries) {
    for (const word of keysOf(entry, key, index, day)) {
      const group = groups.get(word)
      if (group) group.push(entry)
      else groups.set(word, [entry])
    }
  }
  for (const group of groups.values()) Object.freeze(group)
  return groups
}

/**
 * How many of those *entries* of *set* that count have each word, most first; equal counts in the order of
 * their first. In one pass: to come back to each of many records takes longer than to read its dates.
 */
export function countBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  set: RecordSet,
): readonly Count<Item>[] {
  assertCountKey(key)
  const { index, day } = set
  const sums = new Map<
    string,
    { count: number; min: number; max: number; first: Item; last: Item }
  >()
  entries.forEach((entry) => {
    if (!set.counts(entry)) return
    const { min, max } = lengthOf(entry, day)
    for (const word of keysOf(entry, key, index, day)) {
      const sum = sums.get(word)
      if (!sum) sums.set(word, { count: 1, min, max, first: entry, last: entry })
      else {
        sum.count++
        sum.min += min
        sum.max += max
        sum.last = entry
      }
    }
  })
  const counts = [...sums].map(([word, { count, min, max, first, last }]) => {
    return Object.freeze({
      key: word,
      // The first name of a country takes an engine 10 ms.
      get label() {
        return labelOf(key, word, index)
      },
      count,
      days: Object.freeze({ min, max }),
      first,
      last,
    })
  })
  return Object.freeze(counts.sort((one, other) => other.count - one.count))
}

/** *counts*, most first, in the order that *options* ask for. Throws on an unknown option. */
export function sortCounts<Item extends Entry>(
  counts: readonly Count<Item>[],
  options: CountOptions,
): readonly Count<Item>[] {
  checkOptions('countBy', options, ['sort'])
  const { sort = 'count' } = options
  if (sort === 'count') return counts
  if (sort !== 'key') throw new Error(`unknown sort: ${toText(sort)}; expected count or key`)
  return Object.freeze(counts.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
}

/** The published way to count that *meta* knows as *id*. Throws on an unknown one. */
export function findRule({ counting = [] }: Meta, id: string): CountingRule {
  const rule = counting.find((rule) => rule.id === id)
  if (rule) return rule
  const known = counting.map(({ id }) => id).join(', ') || 'none'
  throw new Error(`unknown rule: ${toText(id)}; known: ${known}`)
}

function labelOf(key: CountKey, word: string, { people, places }: DatasetIndex): string {
  if (key === 'country') return countryName(word)
  const named =
    key === 'place'
      ? places.get(word)
      : key === 'person' || key === 'met'
        ? people.get(word)
        : undefined
  return named?.name ?? word
}

let names: Intl.DisplayNames | undefined

function countryName(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
  return names.of(code) ?? code
}
