import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { Context } from './context.js'
import { named } from './named.js'
import { dayTree, sentence } from './parts.js'
import { recordTree } from './record.js'

/** The section itself, around *children*. */
export function sectionTree(context: Context, children: readonly Markup[]): Tree {
  return h(
    'section',
    {
      class: 'ktt',
      part: 'section',
      lang: context.lang,
      dir: context.dir,
      'aria-labelledby': context.id('ktt-heading'),
    },
    children,
  )
}

/** Heading and how far the data reaches. */
export function headerTree(context: Context): Tree {
  const { heading, id, level, timeline, messages } = context
  const { through } = timeline.coverage
  return named(
    'header',
    'header',
    null,
    named(`h${level}`, 'heading', { id: id('ktt-heading') }, heading),
    named('p', 'through', null, ...sentence(messages.through, dayTree(through, context))),
  )
}

/** Which records of a long list to write. */
export interface Pages {
  trips(trips: readonly Trip[]): Page<Trip>
  /** `undefined`: none before the reader opens them. */
  events(events: readonly TravelEvent[]): Page<TravelEvent> | undefined
}
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly before?: Markup | undefined
  readonly after?: Markup | undefined
}

/** The records of a timeline as they are listed. */
export interface Listed {
  /** Those made or under way, and those that did not come about. */
  readonly trips: readonly Trip[]
  /** Trips and events, soonest first; what belongs to one of these trips is not named twice. */
  readonly ahead: readonly Entry[]
  readonly events: readonly TravelEvent[]
}

export function listed(timeline: Timeline): Listed {
  const upcoming = timeline.upcoming()
  const ids = new Set(upcoming.map(({ id }) => id))
  const ahead = upcoming.filter((record) => record.kind === 'trip' || !ids.has(record.tripId ?? ''))
  const isAhead = new Set(ahead)
  return {
    trips: timeline.trips.filter((trip) => !isAhead.has(trip)),
    ahead,
    events: timeline.events.filter((event) => !isAhead.has(event)),
  }
}

/** The lists: trips, what lies ahead, other events. */
export function listTrees(context: Context, pages: Pages = allOnOnePage): readonly Tree[] {
  const { timeline, messages } = context
  const { trips, ahead, events } = listed(timeline)
  const { asOf } = timeline.coverage
  const trees: Tree[] = []
  if (trips.length) {
    const { items, before, after } = pages.trips(trips)
    trees.push(
      named(
        'div',
        'trips',
        { 'data-key': 'trips' },
        before,
        recordsTree(items, messages.list.trips, context),
        after,
      ),
    )
  }
  if (ahead.length) {
    trees.push(
      named(
        'div',
        'upcoming',
        { 'data-key': 'upcoming' },
        named(
          `h${context.level + 1}`,
          'subheading',
          null,
          ...sentence(messages.list.upcoming, dayTree(asOf, context)),
        ),
        recordsTree(ahead, messages.list.upcoming(context.day(asOf)), {
          ...context,
          level: context.level + 1,
        }),
      ),
    )
  }
  if (events.length) {
    const page = pages.events(events)
    trees.push(
      named(
        'details',
        'events',
        { 'data-key': 'events', open: !timeline.trips.length },
        h('summary', null, messages.list.events(events.length)),
        page && [
          ...(page.before ? [page.before] : []),
          recordsTree(page.items, messages.list.events(events.length), context),
          ...(page.after ? [page.after] : []),
        ],
      ),
    )
  }
  if (!trees.length) trees.push(named('p', 'empty', { 'data-key': 'empty' }, messages.form.empty))
  return trees
}

const allOnOnePage: Pages = { trips: (items) => ({ items }), events: (items) => ({ items }) }

function recordsTree(records: readonly Entry[], label: string, context: Context): Tree {
  // Without its bullets a list is none to some screen readers, unless it says so.
  return named(
    'ol',
    'records',
    { role: 'list', 'aria-label': label },
    records.map((record) => recordTree(record, context)),
  )
}
