import { messagesFor } from '../i18n/all.js'
import { localeOf } from '../i18n/names.js'
import { toMarkup } from '../markup/text.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { mapTree } from './map-tree.js'
import { assertMapOptions, type MapOptions } from './options.js'

/**
 * A map of the trips of *timeline* that have begun, or of its events where it has no trips: an SVG document
 * without styles, scripts or links. Lines join the stops of a trip in order, from home and back where
 * `meta.homeId` says what home is. Places without coordinates are left out, and the caption says so. Throws
 * on anything but a Timeline and on unknown options.
 *
 * ```js
 * writeFileSync('map.svg', toMap(timeline.where({ country: 'RU' }), { width: 340 }))
 * ```
 */
export function toMap(timeline: Timeline, options: MapOptions = {}): string {
  assertTimeline(timeline)
  assertMapOptions(options)
  const messages = messagesFor(localeOf(options.locale), options.messages)
  return toMarkup(mapTree(timeline, { ...options, messages }))
}
