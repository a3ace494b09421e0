import { createContext, type Context, type ListOptions } from '../list/context.js'
import { headerTree, sectionTree } from '../list/header.js'
import { listTrees } from '../list/list.js'
import { dayTree, named, sentence } from '../list/parts.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import { bounds } from '../model/days.js'
import type { Day } from '../model/types.js'
import { arrange } from '../query/order.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from '../i18n/messages.js'
import { describe, formTree, type Choices } from './form.js'
import { pageOf, type PageRange } from './paging.js'

/** What there is to show. */
export interface View {
  /** All there is. */
  readonly data: Timeline
  /** All that was known on the day asked for. */
  readonly known: Timeline
  /** What of it matches. */
  readonly shown: Timeline
  readonly query: Query
  readonly choices: Choices
  /** What could not be understood, for the reader. */
  readonly problems: readonly string[]
  /** Whether to write the events as well, which stand folded away below the trips. */
  readonly withEvents: boolean
  /** Whether to show the axis where it is too narrow to show it unasked. */
  readonly chartAsked: boolean
  readonly pages: Readonly<Record<'trips' | 'events', PageRange>>
}

/** The whole widget as one tree: heading, filter, count, axis, lists. */
export function viewTree(view: View, messages: Messages, options: ListOptions): Tree {
  const { data, known, shown, query, choices, problems, pages, withEvents, chartAsked } = view
  const context = createContext(shown, messages, options, {
    actions: true,
  })
  const whole = createContext(data, messages, options)
  const nothing = !shown.trips.length && !shown.events.length
  const noAxis = !shown.trips.some(bounds) && !shown.upcoming().some(bounds)
  return sectionTree(context, [
    headerTree({ heading: options.heading ?? context.title }, context),
    named(
      'details',
      'filter',
      { 'data-key': 'filter', open: true },
      h('summary', { id: context.id('ktt-filter') }, messages.form.label),
      formTree(query, choices, whole),
    ),
    named(
      'p',
      'count',
      { role: 'status', 'data-key': 'count' },
      counts(shown, known, query, context),
    ),
    named(
      'div',
      'notes',
      { role: 'status', 'data-key': 'notes' },
      query.asOf && h('p', null, ...dayNote(query.asOf, context)),
      problems.length > 0 && h('p', null, messages.form.ignored(problems.join('; '))),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'ktt-ask',
        part: 'button',
        'data-action': 'chart',
        'data-key': 'ask',
        'aria-expanded': String(chartAsked),
        hidden: noAxis,
      },
      chartAsked ? messages.axis.hide : messages.axis.show,
    ),
    h('div', {
      class: chartAsked ? 'ktt-chart ktt-asked' : 'ktt-chart',
      part: 'chart',
      'data-key': 'chart',
      'data-keep': true,
      hidden: noAxis,
    }),
    ...(nothing
      ? [emptyTree(describe(query, whole), context)]
      : listTrees(context, {
          trips: (items) => pageOf('trips', arrange(items, query, shown), pages.trips, context),
          events: (items) =>
            withEvents || !shown.trips.length
              ? pageOf('events', arrange(items, query, shown), pages.events, context)
              : undefined,
        })),
    h('p', { class: 'ktt-said', role: 'status', 'data-key': 'said', 'data-keep': true }),
  ])
}

function dayNote(day: Day, context: Context): readonly Markup[] {
  const { timeline, messages } = context
  const { stale, through } = timeline.coverage
  return stale && through
    ? [messages.form.stale(context.day(day), context.day(through))]
    : sentence(messages.form.asOfNote, dayTree(day, context))
}

/** "7 of 12 trips · 3 of 98 events", leaving out what was not asked for. */
function counts(
  shown: Timeline,
  known: Timeline,
  { filter }: Query,
  { messages }: Context,
): string {
  const only = filter.kind
  return (['trip', 'event'] as const)
    .filter((kind) => only !== (kind === 'trip' ? 'event' : 'trip'))
    .map((kind) => {
      const key = kind === 'trip' ? 'trips' : 'events'
      return known[key].length || kind === 'trip'
        ? messages.form.count(kind, shown[key].length, known[key].length)
        : ''
    })
    .filter(Boolean)
    .join(' · ')
}

function emptyTree(conditions: string, { messages }: Context): Tree {
  return named(
    'div',
    'empty',
    { 'data-key': 'empty' },
    h('p', null, conditions ? messages.form.emptyBecause(conditions) : messages.form.empty),
    conditions &&
      h('button', { type: 'button', part: 'button', 'data-action': 'reset' }, messages.form.reset),
  )
}
