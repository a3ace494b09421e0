import { findFaults } from '../model/check/index.js'
import { bounds, dayNumber, dayOf } from '../model/days.js'
import type { Dataset, Meta } from '../model/types.js'
import type { IdsOf } from './ids.js'
import { inOrder } from './order.js'
import { createRoot } from './root.js'
import { Timeline } from './timeline.js'

/**
 * A Timeline over *data*: anyone's trips, in the shape of `Dataset`. Ids written out in *data* are
 * known to the compiler. The records are not copied: do not change them afterwards.
 *
 * Throws one error that lists every fault, at most 100, as `checkDataset` words them.
 *
 * ```js
 * const data = { trips, events, people, places, sources, assessments, meta }
 * createTimeline(data).where({ country: 'VN' }).trips.length //=> 1
 * ```
 */
export function createTimeline<const Data extends Dataset>(
  data: Data,
): Timeline<IdsOf<Data>, true> {
  const faults = findFaults(data)
  if (!faults.length) return timelineOf(data)
  const lines = faults.map(({ message }) => `- ${message}`)
  throw new Error(
    `invalid data, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${lines.join('\n')}`,
  )
}

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
