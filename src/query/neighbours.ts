import { bounds } from '../model/days.js'
import type { Entry } from '../model/types.js'

/** The last of *entries* that was over before *day*, a day number. */
export function lastBefore(entries: readonly Entry[], day: number): Entry | undefined {
  return entries.findLast((entry) => (bounds(entry)?.latest ?? Infinity) < day)
}

/** The first of *entries* that begins after *day*, a day number. */
export function firstAfter(entries: readonly Entry[], day: number): Entry | undefined {
  return entries.find((entry) => (bounds(entry)?.earliest ?? -Infinity) > day)
}

/** The one of *entries* that lies fewest days from *day*, a day number; the earlier of two. */
export function nearestTo(entries: readonly Entry[], day: number): Entry | undefined {
  let least = Infinity
  let found: Entry | undefined
  for (const entry of entries) {
    const window = bounds(entry)
    if (!window) continue
    const away = Math.max(window.earliest - day, day - window.latest, 0)
    if (away < least) [least, found] = [away, entry]
  }
  return found
}
