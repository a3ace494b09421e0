import { dayNumber } from '../model/days.js'
import type { Entry } from '../model/types.js'
import { daysOf } from './lengths.js'
import type { Query } from './parse.js'
import type { Timeline } from './timeline.js'

/** *entries* of *timeline*, which stand oldest first, in the order and number that a query asks for. */
export function arrange<Item extends Entry>(
  entries: readonly Item[],
  { sort = 'oldest', limit }: Pick<Query, 'sort' | 'limit'>,
  timeline: Timeline,
): readonly Item[] {
  return inSort(entries, sort, timeline).slice(0, limit)
}

function inSort<Item extends Entry>(
  entries: readonly Item[],
  sort: NonNullable<Query['sort']>,
  timeline: Timeline,
): readonly Item[] {
  if (sort === 'oldest') return entries
  if (sort === 'newest') return entries.toReversed()
  const day = dayNumber(timeline.coverage.asOf)
  const days = new Map(entries.map((entry) => [entry, daysOf([entry], day).min]))
  return entries.toSorted((one, other) => days.get(other)! - days.get(one)!)
}
