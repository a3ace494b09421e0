import { messagesFor } from '../i18n/all.js'
import { localeOf } from '../i18n/names.js'
import { checkOptions } from '../model/options.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { render } from './render.js'
import { timelineOptions, type TimelineHandle, type TimelineOptions } from './types.js'

/**
 * Draws *timeline*, the bundled one by default, into *container*: a chart that can be moved and zoomed,
 * with buttons, and keys to walk from record to record. What the container holds already stays. Returns at
 * once; the engine is loaded when the container has a width, and the bundled records only when no timeline
 * is given. Throws on anything but an element and a Timeline, and on an unknown option.
 */
export function renderTimeline(
  container: HTMLElement,
  timeline?: Timeline,
  options: TimelineOptions = {},
): TimelineHandle {
  if (!(container as Element | null)?.ownerDocument) {
    throw new TypeError(`expected an element to draw into, got ${String(container)}`)
  }
  if (timeline !== undefined) assertTimeline(timeline)
  checkOptions('renderTimeline', options, timelineOptions)
  const records =
    timeline ?? import('../data/dataset.js').then((module) => module.bundledTimeline())
  const messages = messagesFor(localeOf(options.locale), options.messages)
  return render(container, records, { ...options, messages })
}
