import { dayNumber, dayFromNumber } from '../model/days.js'
import type { Day, Meta } from '../model/types.js'

/** Which days a set covers, and the day it is asked for. */
export interface Coverage {
  /** The first day; absent where `meta.coverage` is. */
  readonly from?: Day
  /** The last day about which anything is known; absent where `meta.coverage` is: then no end of the data is shown. */
  readonly through?: Day
  /** The day that status and questions go by; without `meta.coverage` the day after the last that a record names. */
  readonly asOf: Day
  /** Asked for a day after *through*: what happened since is not known here. */
  readonly stale: boolean
}

/** What a set of *meta* covers, asked for *day*, a day number. */
export function coverageOn({ coverage }: Meta, day: number): Coverage {
  const asOf = dayFromNumber(day)
  if (!coverage) return Object.freeze({ asOf, stale: false })
  const { from, through } = coverage
  return Object.freeze({ from, through, asOf, stale: day > dayNumber(through) })
}
