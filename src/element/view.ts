import { createContext, type Context } from '../list/context.js'
import { headerTree, sectionTree } from '../list/header.js'
import { listTrees } from '../list/list.js'
import { named } from '../list/parts.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Status } from '../model/types.js'
import { arrange } from '../query/arrange.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from '../i18n/messages.js'
import { summaryOf } from '../i18n/summary.js'
import type { Answer } from './apply-query.js'
import { controlsTree } from './controls.js'
import { choicesOf, type Choices } from './choices.js'
import { describe } from './conditions.js'
import { notesTree } from './notes.js'
import { pageOf } from './paging.js'
import type { State } from './state.js'

/** A state with records, what it shows of them, and what depends on both. */
export interface View {
  readonly state: State
  readonly data: Timeline
  readonly answer: Answer
  readonly choices: Choices
  /** In the context of what is shown. */
  readonly context: Context
  /** In the context of all there is, for names that a filter has left out. */
  readonly whole: Context
  /** Whether the list in the page shows this already. */
  readonly listStands: boolean
}

/** What *state* shows of *answer*, which *data* gave. Of *before*, a view of other states, choices of the same data stay. */
export function viewOf(
  state: State,
  data: Timeline,
  answer: Answer,
  { before, listStands = false }: { before?: View | undefined; listStands?: boolean } = {},
): View {
  const { messages, list } = state
  return {
    state,
    data,
    answer,
    choices: before?.data === data ? before.choices : choicesOf(data),
    context: createContext(answer.shown, messages, list, { actions: true, all: data }),
    whole: createContext(data, messages, list),
    listStands,
  }
}

/** The whole widget as one tree: headline, controls, chart, list and map. Chart and map fill themselves. */
export function viewTree(view: View): Tree {
  const { state, answer, context } = view
  const { hide, print } = state
  const section = sectionTree(context, [
    ...(hide.has('heading') ? [] : [headerOf(view)]),
    ...controlsTree(view),
    h(
      'p',
      {
        class: isNarrowed(view) ? 'ktt-count' : 'ktt-count ktt-hidden',
        part: 'count',
        role: 'status',
        'data-key': 'count',
      },
      h('bdi', { 'data-keep': true }, !state.sliding && counts(view)),
    ),
    notesTree(view),
    boxTree('figure', 'chart', hide.has('chart')),
    h(
      'div',
      { class: 'ktt-body', 'data-key': 'body' },
      h('div', { class: 'ktt-ribbon', 'data-key': 'ribbon', 'data-keep': true }),
      h(
        'div',
        {
          class: 'ktt-list',
          'data-key': 'list',
          'data-keep': view.listStands,
          'data-early': state.isEarly,
        },
        view.listStands || hide.has('list') ? [] : listOf(view),
      ),
      boxTree('map-box', undefined, hide.has('map') || !hasCoordinates(answer.shown)),
    ),
    h('p', { class: 'ktt-hidden ktt-said', role: 'status', 'data-key': 'said', 'data-keep': true }),
  ])
  return { ...section, attributes: { ...section.attributes, 'data-print': print } }
}

/** A box that something else fills, and that is left alone here. */
function boxTree(name: string, part: string | undefined, hidden: boolean): Tree {
  return h('div', { class: `ktt-${name}`, part, 'data-key': name, 'data-keep': true, hidden })
}

/** Whether there is anything to put on a map. */
function hasCoordinates({ trips }: Timeline): boolean {
  return trips.some(({ stops }) => stops.length > 0)
}

function headerOf(view: View): Tree {
  const { context, answer, state } = view
  const { headline, standfirst } = summaryOf(answer.shown, context.locale, state.messages)
  const tree = headerTree({ heading: state.list.heading ?? headline, standfirst }, context)
  if (!view.state.hide.has('meta')) return tree
  const isMeta = (child: Markup): boolean =>
    typeof child !== 'string' && child.attributes['class'] === 'ktt-meta'
  return { ...tree, children: tree.children.filter((child) => !isMeta(child)) }
}

function listOf(view: View): readonly Tree[] {
  const { state, answer, context, whole } = view
  const { query, pages, eventsOpen, openGaps, printing } = state
  const { shown } = answer
  if (!shown.trips.length && !shown.events.length) {
    return [emptyTree(describe(query, whole), context)]
  }
  return listTrees(context, {
    trips: (items) =>
      pageOf('trips', arrange(items, query, shown), printing ? undefined : pages.trips, context),
    events: (items) =>
      eventsOpen || !shown.trips.length
        ? pageOf('events', arrange(items, query, shown), pages.events, context)
        : undefined,
    gap: (key) => openGaps.has(key),
    ...(query.sort && { sort: query.sort }),
  })
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

function isNarrowed({ answer: { known, shown } }: View): boolean {
  return known.trips.length !== shown.trips.length || known.events.length !== shown.events.length
}

/** "4 of 11 trips: 3 made, 1 called off · 3 of 98 events", without what was not asked for. */
export function counts({ state, answer: { known, shown } }: View): string {
  const { messages, query } = state
  const only = query.filter.kind
  const parts: string[] = []
  if (only !== 'event') {
    const count = messages.form.count('trip', shown.trips.length, known.trips.length)
    const states = statesOf(shown, messages)
    parts.push(states ? `${count}: ${states}` : count)
  }
  const isAsked = only === 'event' || Object.keys(query.filter).length > 0 || !known.trips.length
  if (only !== 'trip' && known.events.length && isAsked) {
    parts.push(messages.form.count('event', shown.events.length, known.events.length))
  }
  return parts.join(' · ')
}

/** "3 made, 1 called off"; nothing where all were made. */
function statesOf(shown: Timeline, { widget, separator }: Messages): string {
  const groups = new Map<StateGroup, number>()
  for (const trip of shown.trips) {
    const group = groupOf(shown.status(trip))
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  if (groups.size === 1 && groups.has('made')) return ''
  return stateGroups
    .flatMap((group) => (groups.has(group) ? widget[group](groups.get(group)!) : []))
    .join(separator)
}

const stateGroups = ['made', 'underway', 'planned', 'talkedOf', 'calledOff', 'unresolved'] as const
type StateGroup = (typeof stateGroups)[number]

function groupOf(status: Status | undefined): StateGroup {
  return (status && groups[status]) ?? 'made'
}

const groups: Readonly<Record<Status, StateGroup>> = {
  completed: 'made',
  underway: 'underway',
  confirmed: 'planned',
  expected: 'planned',
  possible: 'talkedOf',
  speculated: 'talkedOf',
  unlikely: 'talkedOf',
  cancelled: 'calledOff',
  'ruled-out': 'calledOff',
  'did-not-happen': 'calledOff',
  unresolved: 'unresolved',
}
