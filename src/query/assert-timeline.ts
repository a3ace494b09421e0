import type { Timeline } from './timeline.js'

/** Throws on anything but a Timeline, one of another copy of this package included. */
export function assertTimeline(value: unknown): asserts value is Timeline {
  const { where, coverage } = (value ?? {}) as Partial<Timeline>
  if (typeof where === 'function' && coverage) return
  const got = Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value
  throw new TypeError(
    `expected a Timeline, such as timeline.where({…}), got ${got === 'object' ? 'an object' : got}`,
  )
}
