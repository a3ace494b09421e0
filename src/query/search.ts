import type { KeyField } from '../model/choices.js'
import type { Bounds } from '../model/days.js'
import type { Conditions } from './filter.js'

/** Finds records by their place in time order. Columns are made when first asked for, then kept. */
export interface Search {
  /** Places of the records that match, ascending. */
  find(conditions: Conditions): readonly number[] | Int32Array
}

/** What a search needs to know of the records, which stand in order of their first day, undated last. */
export interface Columns {
  readonly length: number
  /** First and last day number; `undefined` for undated. */
  window(place: number): Bounds | undefined
  keys(place: number, field: KeyField): readonly string[]
  /** Folded text, and a test for the words asked. */
  matcher(text: string): (place: number) => boolean
}

const blockSize = 64

/**
 * A search over *columns*: starts in order, the latest end of each block of 64, and for every field
 * asked for the places of each of its words.
 */
export function createSearch(columns: Columns): Search {
  const { length } = columns
  const postings = new Map<KeyField, ReadonlyMap<string, Int32Array>>()
  const marks = new Uint8Array(length)
  let window: ReturnType<typeof createWindow> | undefined

  const placesOf = (field: KeyField, word: string): Int32Array => {
    let byWord = postings.get(field)
    if (!byWord) postings.set(field, (byWord = post(columns, field)))
    return byWord.get(word) ?? none
  }

  return {
    find({ keys, from, to, dated, text }) {
      if (dated) window ??= createWindow(columns)
      const wanted = keys
        .filter(({ any }) => any.length)
        .map(({ field, any }) => any.map((word) => placesOf(field, word)))
        .sort((one, other) => count(one) - count(other))
      const barred = keys.flatMap(({ field, none }) => none.map((word) => placesOf(field, word)))
      const [fewest, ...others] = wanted
      let places: readonly number[] | Int32Array
      if (!fewest) places = dated ? window!.find(from, to) : all(length)
      else {
        places = fewest.length === 1 ? fewest[0]! : merge(fewest)
        if (dated) places = places.filter((place) => window!.meets(place, from, to))
      }
      if (others.length || barred.length) places = sift(places, others, barred, marks)
      if (!text) return places
      return [...places].filter(columns.matcher(text))
    },
  }
}

const none = new Int32Array()
const undated: Bounds = { earliest: Infinity, latest: -Infinity }

/** Keeps the *places* that stand in one list of each of *others* and in none of *barred*. */
function sift(
  places: readonly number[] | Int32Array,
  others: readonly (readonly Int32Array[])[],
  barred: readonly Int32Array[],
  marks: Uint8Array,
): number[] {
  marks.fill(0)
  others.forEach((lists, stage) => {
    for (const list of lists)
      for (const place of list) if (marks[place] === stage) marks[place] = stage + 1
  })
  for (const list of barred) for (const place of list) marks[place] = 255
  const kept: number[] = []
  for (const place of places) if (marks[place] === others.length) kept.push(place)
  return kept
}

function createWindow(columns: Columns): {
  find(from: number, to: number): number[]
  meets(place: number, from: number, to: number): boolean
} {
  const { length } = columns
  const starts = new Float64Array(length)
  const ends = new Float64Array(length)
  const blocks = new Float64Array(Math.ceil(length / blockSize)).fill(-Infinity)
  for (let place = 0; place < length; place++) {
    const { earliest, latest: end } = columns.window(place) ?? undated
    const block = Math.floor(place / blockSize)
    starts[place] = earliest
    ends[place] = end
    if (end > blocks[block]!) blocks[block] = end
  }
  return {
    find(from, to) {
      const found: number[] = []
      const stop = firstAfter(starts, to)
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

/** How many of *starts*, in order, lie on or before *day*; the undated, at infinity, never do. */
function firstAfter(starts: Float64Array, day: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= day && starts[middle]! !== Infinity) low = middle + 1
    else high = middle
  }
  return low
}

function post(columns: Columns, field: KeyField): ReadonlyMap<string, Int32Array> {
  const lists = new Map<string, number[]>()
  for (let place = 0; place < columns.length; place++) {
    for (const word of columns.keys(place, field)) {
      const list = lists.get(word)
      if (list) list.push(place)
      else lists.set(word, [place])
    }
  }
  return new Map([...lists].map(([word, list]) => [word, Int32Array.from(list)]))
}

function merge(lists: readonly Int32Array[]): number[] {
  const sorted = Int32Array.from(lists.flatMap((list) => [...list])).sort()
  const merged: number[] = []
  for (const place of sorted) if (place !== merged.at(-1)) merged.push(place)
  return merged
}

function count(lists: readonly Int32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function all(length: number): number[] {
  const places: number[] = []
  for (let place = 0; place < length; place++) places.push(place)
  return places
}
