import { bounds, dayNumber, dayOf } from '../model/days.js'
import type { Dataset, Meta } from '../model/types.js'
import type { IdsOf } from './ids.js'
import { inOrder } from './order.js'
import { createRoot } from './root.js'
import { Timeline } from './timeline.js'

/** A Timeline over *data* that is known to be sound. */
export function timelineOf<Data extends Dataset>(data: Data): Timeline<IdsOf<Data>, true> {
  const root = createRoot(data, data.meta ?? metaOf(data))
  const day = dayNumber(root.meta.coverage.through)
  return Timeline.over(root, [inOrder(data.trips), inOrder(data.events ?? [])], day)
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
  const [from, through] = first <= last ? [dayOf(first), dayOf(last)] : [dayOf(0), dayOf(0)]
  return {
    version: '0',
    title: 'Trips',
    licence: '',
    coverage: { from, through, denseThrough: through },
  }
}
