import { boundsOf } from '../model/days.js'
import type { Entry, Status } from '../model/types.js'

/** The days that a record surely covers; none when its dates may lie apart. */
export interface Firm {
  readonly first: number
  readonly last: number
}

/** The days that *record* surely covers, as day numbers. */
export function firmDays({ start, end }: Entry): Firm | undefined {
  if (!start) return undefined
  const first = boundsOf(start).latest
  const last = boundsOf(end || start).earliest
  if (end === undefined && boundsOf(start).earliest !== first) return undefined
  return end !== null && last >= first
    ? { first, last }
    : end === null
      ? { first, last: first }
      : undefined
}

/** How a status is drawn: never by colour alone. */
export type Shape = 'solid' | 'outline' | 'dashed' | 'struck'

/** The shape for *status*: done, announced, only talked of, or not coming about. */
export function shapeOf(status: Status | undefined): Shape {
  switch (status) {
    case 'completed':
    case 'underway':
    case undefined:
      return 'solid'
    case 'confirmed':
    case 'expected':
      return 'outline'
    case 'possible':
    case 'speculated':
    case 'unlikely':
    case 'unresolved':
      return 'dashed'
    case 'ruled-out':
    case 'cancelled':
    case 'did-not-happen':
      return 'struck'
  }
}
