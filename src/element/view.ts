import { createContext, type Context, type ListOptions } from '../list/context.js'
import { headerTree, listTrees, sectionTree } from '../list/list.js'
import { named } from '../list/named.js'
import { dayTree, sentence } from '../list/parts.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import { bounds } from '../model/days.js'
import type { Day } from '../model/types.js'
import { arrange } from '../query/arrange.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import type { Words } from '../words/words.js'
import { describe, formTree, type Choices } from './form.js'
import { pageOf, type Stretch } from './paging.js'

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
  readonly messages: readonly string[]
  /** Whether to write the events as well, which stand folded away below the trips. */
  readonly withEvents: boolean
  /** Whether to show the axis where it is too narrow to show it unasked. */
  readonly chartAsked: boolean
  readonly stretches: Readonly<Record<'trips' | 'events', Stretch>>
}

/** The whole widget as one tree: heading, filter, count, axis, lists. */
export function viewTree(view: View, words: Words, options: ListOptions): Tree {
  const { data, known, shown, query, choices, messages, stretches, withEvents, chartAsked } = view
  const context = createContext(shown, words, options, true)
  const whole = createContext(data, words, options)
  const nothing = !shown.trips.length && !shown.events.length
  const noAxis = !shown.trips.some(bounds) && !shown.upcoming().some(bounds)
  return sectionTree(context, [
    headerTree(context),
    named(
      'details',
      'filter',
      { 'data-key': 'filter', open: true },
      h('summary', { id: context.id('ktt-filter') }, words.form.label),
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
      messages.length > 0 && h('p', null, words.form.ignored(messages.join('; '))),
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
      chartAsked ? words.axis.hide : words.axis.show,
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
          trips: (items) => pageOf('trips', arrange(items, query, shown), stretches.trips, context),
          events: (items) =>
            withEvents || !shown.trips.length
              ? pageOf('events', arrange(items, query, shown), stretches.events, context)
              : undefined,
        })),
    h('p', { class: 'ktt-said', role: 'status', 'data-key': 'said', 'data-keep': true }),
  ])
}

function dayNote(day: Day, context: Context): readonly Markup[] {
  const { timeline, words } = context
  const { stale, through } = timeline.coverage
  return stale
    ? [words.form.stale(context.day(day), context.day(through))]
    : sentence(words.form.asOfNote, dayTree(day, context))
}

/** "7 of 12 trips · 3 of 98 events", leaving out what was not asked for. */
function counts(shown: Timeline, known: Timeline, { filter }: Query, { words }: Context): string {
  const only = filter.kind
  return (['trip', 'event'] as const)
    .filter((kind) => only !== (kind === 'trip' ? 'event' : 'trip'))
    .map((kind) => {
      const key = kind === 'trip' ? 'trips' : 'events'
      return known[key].length || kind === 'trip'
        ? words.form.count(kind, shown[key].length, known[key].length)
        : ''
    })
    .filter(Boolean)
    .join(' · ')
}

function emptyTree(conditions: string, { words }: Context): Tree {
  return named(
    'div',
    'empty',
    { 'data-key': 'empty' },
    h('p', null, conditions ? words.form.emptyBecause(conditions) : words.form.empty),
    conditions &&
      h('button', { type: 'button', part: 'button', 'data-action': 'reset' }, words.form.reset),
  )
}
