import { createContext, type ListOptions } from '../list/context.js'
import { headerTree, sectionTree } from '../list/header.js'
import { listTrees } from '../list/list.js'
import { toMarkup } from '../markup/text.js'
import { h, type Tree } from '../markup/tree.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { messagesFor } from '../i18n/index.js'
import { localeOf } from '../i18n/names.js'

/** What `toHTML` writes. */
export interface HTMLOptions extends ListOptions {
  /** Writes `<kim-travel-timeline>` with the list in a declarative shadow root. Defaults to false. */
  readonly shadow?: boolean
  /** With *shadow*: attributes of the element, such as the filter that made this timeline. */
  readonly attributes?: Readonly<Record<string, string>>
  /** With *shadow*: the address of `styles.css`, for readers without script. */
  readonly styles?: string
}

/**
 * *timeline* as HTML that is complete without script: a section with heading, an ordered list of trips
 * with dates, places, people, status, outcomes, disputes and numbered sources, and the events. All text
 * is escaped; there are no scripts, no style attributes and no addresses but those of the sources.
 */
export function toHTML(timeline: Timeline, options: HTMLOptions = {}): string {
  assertTimeline(timeline)
  const { shadow = false, attributes = {}, styles, ...list } = options
  if (!shadow) return toMarkup(listTree(timeline, list))
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`not the name of an attribute: ${name}`)
  }
  return toMarkup(
    h(
      'kim-travel-timeline',
      {
        lang: list.locale,
        heading: list.heading,
        'heading-level': list.headingLevel,
        ...attributes,
      },
      h(
        'template',
        { shadowrootmode: 'open' },
        styles !== undefined && h('link', { rel: 'stylesheet', href: styles }),
        listTree(timeline, list, [roomTree(timeline)]),
      ),
    ),
  )
}

/** *timeline* as a complete section; below its heading *room* for what a script will add. */
function listTree(timeline: Timeline, options: ListOptions, room: readonly Tree[] = []): Tree {
  const context = createContext(timeline, messagesFor(localeOf(options.locale)), options)
  return sectionTree(context, [
    headerTree({ heading: options.heading ?? context.title }, context),
    ...room,
    ...listTrees(context),
  ])
}

/** As high as filter and axis will be about, so that nothing jumps when the element takes over. */
function roomTree(timeline: Timeline): Tree {
  const rows = Math.min(20, timeline.trips.length + timeline.upcoming({ kind: 'event' }).length)
  return h(
    'div',
    { class: 'ktt-wait', 'aria-hidden': 'true' },
    Array.from({ length: rows }, () => h('i')),
  )
}
