import { assertDataset } from '../model/check/index.js'
import type { DatasetInput } from '../model/input.js'
import type { Ids } from './ids.js'
import { timelineOf } from './timeline-of.js'
import type { Timeline } from './timeline.js'

/**
 * A Timeline over *data*: anyone's records. What is left out has a default. *data* is not changed: the
 * Timeline has full, frozen records of its own. Without `meta.coverage` it claims no last day, and what
 * has ended is completed.
 *
 * Throws one error that lists everything that is wrong, as `checkDataset` words it.
 *
 * ```js
 * const own = createTimeline({ trips: [{ id: '2024-05-paris', title: 'Paris', start: '2024-05-06' }] })
 * own.status('2024-05-paris') //=> 'completed'
 * ```
 */
export function createTimeline(data: DatasetInput): Timeline<Ids> {
  return timelineOf(assertDataset(data))
}
