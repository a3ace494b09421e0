import { createAggregate } from './aggregate.js'
import type { Axis } from './axis.js'
import type { PlannedBucket, PlannedLane } from './chart-plan.js'
import type { Lane } from './lanes.js'

/** Bars for the records of *lanes*, where these are too many to be drawn one by one. */
export function placeBuckets(
  lanes: readonly Lane[],
  planned: readonly PlannedLane[],
  { scale, view, xOf }: Axis,
): readonly PlannedBucket[] {
  const rows = lanes
    .flatMap(({ key, records }) => records.map(({ first, last }) => ({ first, last, lane: key })))
    .sort((one, other) => one.first - other.first)
  const keys = lanes.map(({ key }) => key)
  // An aggregate looks half a view farther on either side: half the view is the whole.
  const quarter = (view[1] - view[0]) / 4
  const { buckets } = createAggregate(rows, keys, scale).pick(
    scale.toDay(view[0] + quarter),
    scale.toDay(view[1] - quarter),
  )
  const byKey = new Map(planned.map((lane) => [lane.key, lane]))
  return buckets.map((bucket) => {
    const lane = byKey.get(bucket.lane)!
    const x = xOf(bucket.start)
    const width = Math.max(1, xOf(bucket.end) - x - 1)
    return { ...bucket, x, width, y: lane.top + 3, height: lane.height - 6 }
  })
}
