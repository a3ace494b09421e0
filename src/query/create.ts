import { findIssues } from '../model/check/index.js'
import type { Dataset } from '../model/types.js'
import type { Ids } from './ids.js'
import { timelineOf } from './timeline-of.js'
import type { Timeline } from './timeline.js'

/**
 * A Timeline over *data*: anyone's trips, in the shape of `Dataset`. The records are not copied:
 * do not change them afterwards.
 *
 * Throws one error that lists every fault, at most 100, as `checkDataset` words them.
 *
 * ```js
 * const data = { trips, events, people, places, sources, assessments, meta }
 * createTimeline(data).where({ country: 'VN' }).trips.length //=> 1
 * ```
 */
export function createTimeline(data: Dataset): Timeline<Ids> {
  const faults = findIssues(data)
  if (!faults.length) return timelineOf(data)
  const lines = faults.map(({ message }) => `- ${message}`)
  throw new Error(
    `invalid data, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${lines.join('\n')}`,
  )
}
