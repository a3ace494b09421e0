import { bounds, boundsOf, dayNumber } from '../model/days.js'
import type { Dataset } from '../model/types.js'
import type { Ids } from './ids.js'
import { inOrder } from './order.js'
import { createDatasetIndex } from './dataset-index.js'
import { Timeline } from './timeline.js'

/** A Timeline over *data* that is known to be sound. */
export function timelineOf(data: Dataset): Timeline<Ids> {
  const { coverage } = data.meta
  const lastDay = coverage ? dayNumber(coverage.through) : dayAfter(data)
  const index = createDatasetIndex(data, lastDay)
  return Timeline.over(index, [inOrder(data.trips), inOrder(data.events)], lastDay)
}

/** The day after the last that a record names: all that has an end is over by then. */
function dayAfter({ trips, events, assessments }: Dataset): number {
  let last = -Infinity
  const see = (day: number | undefined): void => {
    if (day !== undefined && day > last) last = day
  }
  for (const list of [trips, events]) {
    for (const entry of list) {
      see(bounds(entry)?.latest)
      for (const { on } of entry.claims) see(boundsOf(on).latest)
      if (entry.kind === 'event' && entry.outcome) see(dayNumber(entry.outcome.on))
    }
  }
  for (const { on } of assessments) see(on ? boundsOf(on).latest : undefined)
  return last === -Infinity ? 0 : Math.min(last + 1, dayNumber('9999-12-31'))
}
