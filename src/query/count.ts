import type { Range } from '../model/days.js'
import type { Entry } from '../model/types.js'
import { keysOf, mustCount, type CountKey } from './keys.js'
import { daysOf } from './lengths.js'
import type { DatasetIndex } from './dataset-index.js'

/** The records that share a word. */
export interface Count<Item extends Entry = Entry> {
  /** The word: a country, a year, … */
  readonly key: string
  /** How many have it. */
  readonly count: number
  /** Calendar days of all of them together, both ends counted. */
  readonly days: Range
  /** The earliest of them. */
  readonly first: Item
  /** The latest. */
  readonly last: Item
}

/** *entries* by their words for *key*, each list in time order. */
export function groupBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  index: DatasetIndex,
  day: number,
): Map<string, readonly Item[]> {
  mustCount(key)
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

/** How many of *entries* have each word, most first; equal counts in the order of their first. */
export function countBy<Item extends Entry>(
  entries: readonly Item[],
  key: CountKey,
  index: DatasetIndex,
  day: number,
): readonly Count<Item>[] {
  const counts = [...groupBy(entries, key, index, day)].map(([word, group]) =>
    Object.freeze({
      key: word,
      count: group.length,
      days: daysOf(group, day),
      first: group[0]!,
      last: group.at(-1)!,
    }),
  )
  return Object.freeze(counts.sort((one, other) => other.count - one.count))
}
