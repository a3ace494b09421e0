import { timeline as bundled } from '../data/bundled.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { render } from './render.js'
import type { TimelineHandle, TimelineOptions } from './types.js'

/**
 * Draws *timeline*, the bundled one by default, into *container*: trips in lanes, with buttons to zoom,
 * keys to walk from trip to trip, and words for what the marks mean. What the container holds already
 * stays. Returns at once; the engine is loaded when the container has a width. Throws on anything but an
 * element and a Timeline.
 */
export function renderTimeline(
  container: HTMLElement,
  timeline: Timeline = bundled,
  options: TimelineOptions = {},
): TimelineHandle {
  if (!(container as Element | null)?.ownerDocument) {
    throw new TypeError(`expected an element to draw into, got ${String(container)}`)
  }
  assertTimeline(timeline)
  return render(container, timeline, options)
}
