import { bundledTimeline } from './dataset.js'
import type { KimIds } from './ids.js'
import type { Coverage } from '../query/dataset-index.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { ParseIssue, Query, QueryInput } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'

/**
 * The bundled data as a Timeline: Kim Jong Un's trips and the events around them.
 *
 * ```js
 * timeline.where({ country: 'RU' }).trips.map(({ start }) => start) //=> ['2019-04-24', '2023-09-12']
 * timeline.asOf('2025-09-02').status('2025-09-beijing') //=> 'underway'
 * ```
 */
export const timeline: BundledTimeline = /* @__PURE__ */ bundledTimeline() as BundledTimeline

/** A Timeline of the bundled records: their ids are known, and the days that they cover. */
type BundledTimeline = Timeline<KimIds, true> & { readonly coverage: Required<Coverage> }

/**
 * The question that *input* puts to *about*, by default the bundled data: text such as
 * `country=CN,RU&from=2018`, `URLSearchParams`, pairs, or an object of texts. Keys of others are passed
 * over; what means nothing is reported in *issues* and left out of *filter*. Throws only when *about* is no Timeline.
 *
 * ```js
 * parseFilter('country=CN,RU&from=2018&utm_source=x').filter //=> { country: ['CN', 'RU'], from: '2018' }
 * parseFilter('place=bejing').issues[0].message //=> 'bejing: no such place; did you mean beijing?'
 * ```
 */
export function parseFilter(
  input: QueryInput,
  about: Timeline = timeline,
): Query & { readonly issues: readonly ParseIssue[] } {
  assertTimeline(about)
  return about.read(input)
}
