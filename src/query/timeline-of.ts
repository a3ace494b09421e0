import { bounds, dayNumber, dayFromNumber } from '../model/days.js'
import type { Dataset, Meta } from '../model/types.js'
import type { Ids } from './ids.js'
import { inOrder } from './order.js'
import { createDatasetIndex } from './dataset-index.js'
import { Timeline } from './timeline.js'

/** A Timeline over *data* that is known to be sound. */
export function timelineOf(data: Dataset): Timeline<Ids> {
  const index = createDatasetIndex(data, data.meta ?? metaOf(data))
  const day = dayNumber(index.meta.coverage.through)
  return Timeline.over(index, [inOrder(data.trips), inOrder(data.events ?? [])], day)
}

/** Coverage from the first day that a record names to the last. */
function metaOf({ trips, events = [] }: Dataset): Meta {
  let [first, last] = [Infinity, -Infinity]
  for (const entry of [...trips, ...events]) {
    const window = bounds(entry)
    if (!window) continue
    first = Math.min(first, window.earliest)
    last = Math.max(last, window.latest)
  }
  const [from, through] =
    first <= last
      ? [dayFromNumber(first), dayFromNumber(last)]
      : [dayFromNumber(0), dayFromNumber(0)]
  return {
    version: '0',
    title: 'Trips',
    licence: '',
    coverage: { from, through, denseThrough: through },
  }
}
