import { planChart } from '../chart/plan.js'
import { chartTree } from '../chart/svg/chart.js'
import type { Messages } from '../i18n/index.js'
import { summaryOf } from '../i18n/summary.js'
import { createContext, type Context } from '../list/context.js'
import { panelTree } from '../list/details.js'
import { headerTree, sectionTree } from '../list/header.js'
import { listTrees } from '../list/list.js'
import { talkedOfTree } from '../list/talked-of.js'
import { markupParts } from '../markup/text.js'
import { h, type Tree } from '../markup/tree.js'
import type { Timeline } from '../query/timeline.js'
import type { HTMLOptions } from './html.js'
import { toJSONLD, type Graph } from './jsonld.js'

/** The text of `toHTML` in parts, a record each, with *messages* of the language of *options*. */
export function* htmlParts(
  timeline: Timeline,
  messages: Messages,
  options: HTMLOptions = {},
): Generator<string> {
  yield* markupParts(pageTree(timeline, messages, options))
  if (options.jsonld) yield toScript(toJSONLD(timeline))
}

/** The list itself, or the element around it. */
function pageTree(timeline: Timeline, messages: Messages, options: HTMLOptions): Tree {
  const { shadow = false, attributes = {}, styles, jsonld: _, ...list } = options
  // An id that begins with a digit breaks `querySelector(location.hash)` in scripts of the page.
  if (!shadow) return listTree(timeline, messages, { idPrefix: 'ktt-', ...list })
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`not the name of an attribute: ${name}`)
  }
  return h(
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
      listTree(timeline, messages, list, true),
    ),
  )
}

/** *graph* as an element for a page: no text in it can end the script, or open a comment. */
function toScript(graph: Graph): string {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}

/** *timeline* as a complete section; with *room* for what a script will add above and below the chart. */
function listTree(
  timeline: Timeline,
  messages: Messages,
  options: HTMLOptions,
  room = false,
): Tree {
  const context = createContext(timeline, messages, options, { panel: panelTree, once: true })
  const { headline, standfirst } = summaryOf(timeline, context.locale, context.messages)
  return sectionTree(context, [
    headerTree({ heading: options.heading ?? headline, standfirst }, context),
    ...(room ? [waitTree('bar')] : []),
    figureTree(context, room),
    h(
      'div',
      { class: 'ktt-body', 'data-key': 'body' },
      h('div', { class: 'ktt-list', 'data-key': 'list' }, listTrees(context)),
    ),
  ])
}

/** Widths for which the chart is drawn: style sheets show the one that fits. */
const widths = { wide: 1168, strip: 358 } as const

/** The chart in both layouts, which take the height that they will have at any width. */
function figureTree(context: Context, room: boolean): Tree {
  const { timeline, locale, messages, dir } = context
  const plans = (['wide', 'strip'] as const).map((layout) =>
    planChart(timeline, { width: widths[layout], locale, messages, dir, layout }),
  )
  return h(
    'div',
    { class: 'ktt-figure', part: 'chart', 'data-key': 'figure' },
    plans[0]!.marks.length > 0 && plans.map((plan) => chartTree(plan)),
    ...(room ? [waitTree('card')] : []),
    h('div', { class: 'ktt-chart-foot' }, talkedOfTree(plans[0]!.talkedOf, context)),
  )
}

/** Room for controls, so that nothing moves when the element takes over. */
function waitTree(name: 'bar' | 'card'): Tree {
  return h('div', { class: `ktt-wait ktt-wait-${name}`, 'aria-hidden': 'true' })
}
