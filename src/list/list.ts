import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { Context } from './context.js'
import { named } from './named.js'
import { dayTree } from './parts.js'
import { recordTree } from './record.js'

/** The section itself, around *children*. */
export function sectionTree(context: Context, children: readonly Markup[]): Tree {
  return h(
    'section',
    {
      class: 'ktt',
      part: 'section',
      lang: context.locale,
      dir: context.dir,
      'aria-labelledby': context.id('ktt-heading'),
    },
    children,
  )
}

/** Heading and how far the data reaches. */
export function headerTree(context: Context): Tree {
  const { heading, id, level, timeline, words } = context
  const { through } = timeline.coverage
  const [before, after] = words.through('\n').split('\n')
  return named(
    'header',
    'header',
    null,
    named(`h${level}`, 'heading', { id: id('ktt-heading') }, heading),
    named('p', 'through', null, before, dayTree(through, context), after),
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

/** The lists: trips, what lies ahead, other events. */
export function listTrees(context: Context, pages: Pages = allOnOnePage): readonly Tree[] {
  const { timeline, words } = context
  const ahead = eventsAhead(timeline)
  const others = otherEvents(timeline, ahead)
  const day = context.day(timeline.coverage.asOf)
  const trees: Tree[] = []
  if (timeline.trips.length) {
    const { items, before, after } = pages.trips(timeline.trips)
    trees.push(
      named(
        'div',
        'trips',
        { 'data-key': 'trips' },
        before,
        recordsTree(items, words.list.trips, context),
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
        named(`h${context.level + 1}`, 'subheading', null, words.list.upcoming(day)),
        recordsTree(ahead, words.list.upcoming(day), { ...context, level: context.level + 1 }),
      ),
    )
  }
  if (others.length) {
    const page = pages.events(others)
    trees.push(
      named(
        'details',
        'events',
        { 'data-key': 'events', open: !timeline.trips.length },
        h('summary', null, words.list.events(others.length)),
        page && [
          ...(page.before ? [page.before] : []),
          recordsTree(page.items, words.list.events(others.length), context),
          ...(page.after ? [page.after] : []),
        ],
      ),
    )
  }
  if (!trees.length) trees.push(named('p', 'empty', { 'data-key': 'empty' }, words.form.empty))
  return trees
}

/** The events that do not lie ahead, oldest first. */
export function otherEvents(
  timeline: Timeline,
  ahead: readonly TravelEvent[] = eventsAhead(timeline),
): readonly TravelEvent[] {
  const left = new Set(ahead)
  return timeline.events.filter((event) => !left.has(event))
}

function eventsAhead(timeline: Timeline): readonly TravelEvent[] {
  return timeline.upcoming({ kind: 'event' }).filter((record) => record.kind === 'event')
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
