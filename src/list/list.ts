import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Entry, TravelEvent, Trip } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { Context } from './context.js'
import { gapsIn, gapTree, type ListedGap } from './gaps.js'
import { dayTree, named, sentence, type Content } from './parts.js'
import { recordTree } from './record.js'

/** Which records of a long list to write, and in which order. */
export interface ListView {
  /** Defaults to all of them, oldest first. */
  readonly trips?: (trips: readonly Trip[]) => Page<Trip>
  /** Events that lie in no gap. `undefined`: none before the reader opens them. */
  readonly events?: (events: readonly TravelEvent[]) => Page<TravelEvent> | undefined
  /** Whether to write the events of the gap of that key. Defaults to true. */
  readonly gap?: (key: string) => boolean
  /** Gaps stand between trips in order of time. Defaults to `oldest`. */
  readonly sort?: 'oldest' | 'newest' | 'longest'
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
  readonly gaps: readonly ListedGap[]
  /** Events that neither are ahead nor lie in a gap. */
  readonly events: readonly TravelEvent[]
}

export function listed(context: Context): Listed {
  const { timeline } = context
  const ahead = aheadOf(timeline)
  const isAhead = new Set(ahead)
  const trips = timeline.trips.filter((trip) => !isAhead.has(trip))
  const events = timeline.events.filter((event) => !isAhead.has(event))
  const gaps = gapsIn(trips, events, context)
  const inGap = new Set(gaps.flatMap((gap) => gap.events))
  return { trips, ahead, gaps, events: events.filter((event) => !inGap.has(event)) }
}

function aheadOf(timeline: Timeline): readonly Entry[] {
  const upcoming = timeline.upcoming()
  const ids = new Set(upcoming.map(({ id }) => id))
  return upcoming.filter((record) => record.kind === 'trip' || !ids.has(record.tripId ?? ''))
}

/** The lists: trips with the gaps between them, what is ahead, other events. */
export function listTrees(context: Context, view: ListView = {}): readonly Tree[] {
  const { timeline, messages } = context
  const { trips, ahead, gaps, events } = listed(context)
  const trees: Tree[] = []
  if (trips.length) trees.push(tripsTree(trips, gaps, context, view))
  if (ahead.length) trees.push(aheadTree(ahead, context))
  if (events.length) {
    const page = view.events ? view.events(events) : { items: events }
    const label = messages.list.events(events.length)
    trees.push(
      named(
        'details',
        'events',
        { 'data-key': 'events', open: !timeline.trips.length },
        h('summary', null, label),
        page && [page.before, recordsTree(page.items, label, deeper(context)), page.after],
      ),
    )
  }
  if (!trees.length) trees.push(named('p', 'empty', { 'data-key': 'empty' }, messages.form.empty))
  return trees
}

function tripsTree(
  trips: readonly Trip[],
  gaps: readonly ListedGap[],
  context: Context,
  { trips: paged, gap: isOpen, sort = 'oldest' }: ListView,
): Tree {
  const page = paged ? paged(trips) : { items: trips }
  const byTrip = new Map(sort === 'longest' ? [] : gaps.map((gap) => [gap.before, gap]))
  const write = (gap: ListedGap | undefined): readonly Tree[] => {
    if (!gap) return []
    const label = context.messages.list.between(gap.events.length)
    const events =
      !isOpen || isOpen(gap.key) ? [recordsTree(gap.events, label, deeper(context))] : undefined
    return [gapTree(gap, events, context)]
  }
  const lastTrip = trips.at(-1)
  const items = page.items.flatMap((trip) => {
    const around = [...write(byTrip.get(trip)), recordTree(trip, context)]
    const end = trip === lastTrip ? write(byTrip.get(undefined)) : []
    return sort === 'newest' ? [...end, ...around.toReversed()] : [...around, ...end]
  })
  return named(
    'div',
    'trips',
    { 'data-key': 'trips' },
    page.before,
    itemsTree(items, context.messages.list.trips),
    page.after,
  )
}

function aheadTree(ahead: readonly Entry[], context: Context): Tree {
  const { messages, timeline, level } = context
  const { asOf } = timeline.coverage
  return named(
    'div',
    'upcoming',
    { 'data-key': 'upcoming' },
    named(
      `h${Math.min(6, level + 1)}`,
      'subheading',
      null,
      sentence(messages.list.upcoming, dayTree(asOf, context)),
    ),
    recordsTree(ahead, messages.list.upcoming(context.day(asOf)), deeper(context)),
  )
}

function recordsTree(records: readonly Entry[], label: string, context: Context): Tree {
  const items = records.map((record) => recordTree(record, context))
  return itemsTree(items, label)
}

/** The role keeps it a list for screen readers although it has no bullets. */
function itemsTree(items: Content, label: string): Tree {
  return named('ol', 'records', { role: 'list', 'aria-label': label }, items)
}

/** *context* one heading level further down. */
function deeper(context: Context): Context {
  return { ...context, level: context.level + 1 }
}
