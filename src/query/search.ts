import type { KeyField } from '../model/choices.js'
import { bounds } from '../model/days.js'
import type { Entry } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import type { Conditions } from './filter.js'
import { keysOf } from './keys.js'
import { createMatcher, textReader, type Searchable, type Synonyms } from './text.js'

/** The records that meet all conditions, in time order. */
export type Search = (conditions: Conditions, synonyms?: Synonyms) => readonly Entry[]

/** Places in the list that is searched, ascending. */
type Places = readonly number[]

/**
 * A search over *entries*, which stand in time order, as of *day*. What it needs of them is read when it is
 * first asked for, then kept: for every field the places of each word, the text of each record, and for
 * windows of time the first and last days.
 */
export function createSearch(entries: readonly Entry[], index: DatasetIndex, day: number): Search {
  const postings = new Map<KeyField, ReadonlyMap<string, Places>>()
  const texts: Searchable[] = []
  let days: Days | undefined

  const placesOf = (field: KeyField, word: string): Places => {
    let byWord = postings.get(field)
    if (!byWord) {
      byWord = post(entries, (entry) => keysOf(entry, field, index, day))
      postings.set(field, byWord)
    }
    return byWord.get(word) ?? []
  }

  return ({ keys, from, to, dated, text }, synonyms) => {
    if (dated) days ??= createDays(entries, day)
    const wanted = keys
      .filter(({ any }) => any.length)
      .map(({ field, any }) => any.map((word) => placesOf(field, word)))
      .sort((one, other) => count(one) - count(other))
    const barred = keys.flatMap(({ field, none }) => none.map((word) => placesOf(field, word)))
    const [fewest, ...others] = wanted
    let places: Places
    if (!fewest) places = dated ? days!.find(from, to) : [...entries.keys()]
    else {
      places = fewest.length === 1 ? fewest[0]! : mergePlaces(fewest)
      if (dated) places = places.filter((place) => days!.meets(place, from, to))
    }
    if (others.length || barred.length) places = sift(places, others, barred, entries.length)
    if (text) {
      const matches = createMatcher(text, synonyms)
      const read = textReader(index)
      places = places.filter((place) => matches((texts[place] ??= read(entries[place]!))))
    }
    return places.map((place) => entries[place]!)
  }
}

/** Keeps the *places* that stand in one list of each of *others* and in none of *barred*. */
function sift(
  places: Places,
  others: readonly (readonly Places[])[],
  barred: readonly Places[],
  length: number,
): Places {
  const marks = new Uint8Array(length)
  others.forEach((lists, stage) => {
    for (const list of lists)
      for (const place of list) if (marks[place] === stage) marks[place] = stage + 1
  })
  for (const list of barred) for (const place of list) marks[place] = 255
  return places.filter((place) => marks[place] === others.length)
}

interface Days {
  find(from: number, to: number): Places
  meets(place: number, from: number, to: number): boolean
}

const blockSize = 64

/** First and last days in order of place, and the latest of each block, so that a window skips most blocks. */
function createDays(entries: readonly Entry[], day: number): Days {
  const { length } = entries
  const starts = new Float64Array(length).fill(Infinity)
  const ends = new Float64Array(length).fill(-Infinity)
  const blocks = new Float64Array(Math.ceil(length / blockSize)).fill(-Infinity)
  entries.forEach((entry, place) => {
    const window = bounds(entry)
    if (!window) return
    // Begun and not known to have ended, it may still be on.
    const end = entry.end === null ? Math.max(window.latest, day) : window.latest
    const block = Math.floor(place / blockSize)
    starts[place] = window.earliest
    ends[place] = end
    if (end > blocks[block]!) blocks[block] = end
  })
  return {
    find(from, to) {
      const found: number[] = []
      const stop = countUpTo(starts, to)
      for (let block = 0; block * blockSize < stop; block++) {
        if (blocks[block]! < from) continue
        const until = Math.min(stop, (block + 1) * blockSize)
        for (let place = block * blockSize; place < until; place++) {
          if (ends[place]! >= from) found.push(place)
        }
      }
      return found
    },
    meets: (place, from, to) => starts[place]! <= to && ends[place]! >= from,
  }
}

/** How many of *days*, which stand in order, lie on or before *day*; the undated, at infinity, never do. */
export function countUpTo(days: ArrayLike<number>, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! <= day && days[middle]! !== Infinity) low = middle + 1
    else high = middle
  }
  return low
}

function post(
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Places> {
  const lists = new Map<string, number[]>()
  entries.forEach((entry, place) => {
    for (const word of wordsOf(entry)) {
      const list = lists.get(word)
      if (list) list.push(place)
      else lists.set(word, [place])
    }
  })
  return lists
}

function mergePlaces(lists: readonly Places[]): Places {
  return [...new Set(lists.flat())].sort((one, other) => one - other)
}

function count(lists: readonly Places[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}
