import type { Status } from './types.js'

/** Talk by somebody who is no party to it. */
export function isWeak(status: Status): boolean {
  return status === 'possible' || status === 'speculated' || status === 'unlikely'
}

/** Nothing settled: a window that passes leaves it unresolved. */
export function isOpen(status: Status): boolean {
  return isWeak(status) || status === 'expected'
}

/** Whether what stands so still lies ahead, and may come about. */
export function isAhead(status: Status | undefined): boolean {
  return status !== undefined && (isOpen(status) || status === 'confirmed')
}

/** Whether what stands so has begun, and counts as made. */
export function hasBegun(status: Status | undefined): boolean {
  return status === 'underway' || status === 'completed'
}
