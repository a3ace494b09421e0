import { boundsOf, isFuzzyDay } from '../model/days.js'
import type { Entry } from '../model/types.js'
import { sourceIdsOf } from './source-ids.js'
import type { DatasetIndex } from './dataset-index.js'
import { inOrder } from './order.js'
import { pastRecord } from './past-record.js'
import { countUpTo } from './search.js'

/** The *entries* known at the end of *day*, a day number, as they were known, in time order. */
export function entriesAsOf(
  entries: readonly Entry[],
  day: number,
  index: DatasetIndex,
): readonly Entry[] {
  const known: Entry[] = []
  for (const { id } of entries) {
    const entry = entryAsOf(id, day, index)
    if (entry) known.push(entry)
  }
  return inOrder(known)
}

/** Whether *trips* are all those of *index* that are known on *day*. */
export function isWhole(trips: readonly Entry[], day: number, index: DatasetIndex): boolean {
  const all = index.data.trips
  if (trips.length === all.length) return true
  let known = 0
  for (const { id } of all) {
    if (entryAsOf(id, day, index) && ++known > trips.length) return false
  }
  return known === trips.length
}

/** The record of that *id* as it was known at the end of *day*, or `undefined` when nobody had spoken of it. */
export function entryAsOf(id: string, day: number, index: DatasetIndex): Entry | undefined {
  // From the record of today: that of a past view no longer tells what it leaves out.
  const entry = index.entries.get(id)
  if (!entry) return undefined
  let cache = caches.get(index)
  if (!cache) caches.set(index, (cache = new Map()))
  let views = cache.get(id)
  if (!views)
    cache.set(id, (views = { turns: turningDays(entry, index), turn: -1, view: undefined }))
  const turn = countUpTo(views.turns, day)
  // Nothing of it changes between two turning days, and a slider of days asks for the same again.
  if (turn !== views.turn) {
    views.view = pastRecord(entry, day, index)
    views.turn = turn
  }
  return views.view
}

interface Views {
  /** Days on which the view may change, in order. */
  readonly turns: readonly number[]
  /** How many of *turns* had come on the day last asked for. */
  turn: number
  view: Entry | undefined
}

const caches = new WeakMap<DatasetIndex, Map<string, Views>>()

/** Every day that *entry* or one of its sources names, and the day after it. */
function turningDays(entry: Entry, index: DatasetIndex): readonly number[] {
  const days = new Set<number>()
  const add = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
    else if (isFuzzyDay(value)) {
      const { latest } = boundsOf(value)
      days.add(latest).add(latest + 1)
    }
  }
  add(entry)
  for (const id of sourceIdsOf(entry)) add(index.sources.get(id)?.published)
  return [...days].sort((one, other) => one - other)
}
