import { dayNumber, dayFromNumber } from '../model/days.js'
import type { Day, Meta } from '../model/types.js'

/** Which days a set covers, and the day it is asked for. */
export interface Coverage {
  readonly from: Day
  /** The last day about which anything is known. */
  readonly through: Day
  /** The day that status and questions go by. */
  readonly asOf: Day
  /** Asked for a day after *through*: what happened since is not known here. */
  readonly stale: boolean
}

/** What a set of *meta* covers, asked for *day*, a day number. */
export function coverageOn({ coverage }: Meta, day: number): Coverage {
  const { from, through } = coverage
  return Object.freeze({ from, through, asOf: dayFromNumber(day), stale: day > dayNumber(through) })
}
