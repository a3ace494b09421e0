import { dayNumber } from '../model/days.js'
import type { Entry } from '../model/types.js'
import { lengthOf } from './lengths.js'
import type { Query } from './parse.js'
import type { Timeline } from './timeline.js'

/** *entries* of *timeline*, which stand oldest first, in the order and number that a query asks for. */
export function arrange<Item extends Entry>(
  entries: readonly Item[],
  { sort = 'oldest', limit }: Pick<Query, 'sort' | 'limit'>,
  timeline: Timeline,
): readonly Item[] {
  if (sort === 'oldest') return entries.slice(0, limit)
  if (sort === 'newest') return entries.toReversed().slice(0, limit)
  const day = dayNumber(timeline.coverage.asOf)
  const days = new Map(entries.map((entry) => [entry, lengthOf(entry, day).min]))
  return entries.toSorted((one, other) => days.get(other)! - days.get(one)!).slice(0, limit)
}
