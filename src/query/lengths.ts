import { boundsOf, daysBetween, endOf, type Range } from '../model/days.js'
import type { Entry } from '../model/types.js'
import { statusOn } from './status.js'

/** Days of one record, both ends counted. What is not known to have begun or ended has no most. */
export function lengthOf(entry: Entry, day: number): Range {
  const { start, end } = entry
  if (start && end) return daysBetween(start, end)
  // With no end of its own it is one day, somewhere in what is given.
  if (end === undefined) return { min: 1, max: 1 }
  const lasts = start && statusOn(entry, day) === 'underway'
  return { min: lasts ? Math.max(1, day - boundsOf(start).latest + 1) : 1, max: Infinity }
}

/** The last day on which *entry* may be, a day number; infinite while it is not known to be over. */
export function lastDayOf(entry: Entry, day: number): number {
  const end = endOf(entry)
  if (end) return boundsOf(end).latest
  return statusOn(entry, day) === 'completed' ? day : Infinity
}
