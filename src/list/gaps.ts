import { h, type Tree } from '../markup/tree.js'
import { bounds, dayFromNumber, dayNumber } from '../model/days.js'
import type { FuzzyDay, TravelEvent, Trip } from '../model/types.js'
import { silencesIn } from '../query/pattern.js'
import type { Context } from './context.js'
import { named, spanTree, type Content } from './parts.js'

/** A period of a year or more without a trip, with the events that fall in it. */
export interface ListedGap {
  readonly key: string
  /** Its place: before this trip; `undefined`: after the last one. */
  readonly before: Trip | undefined
  /** The months in which it begins and ends. */
  readonly start: FuzzyDay
  readonly end: FuzzyDay
  readonly years: number
  readonly months: number
  readonly events: readonly TravelEvent[]
}

/**
 * The gaps of a year or more between *trips*, oldest first. In a list of all trips also those from the
 * start of coverage and to its end. Of *events* each gap gets those that lie within it.
 */
export function gapsIn(
  trips: readonly Trip[],
  events: readonly TravelEvent[],
  { timeline }: Context,
): readonly ListedGap[] {
  const { coverage, isWhole } = timeline
  const { from, asOf } = coverage
  const dated = trips.flatMap((trip) => {
    const window = bounds(trip)
    return window ? [{ trip, first: window.earliest, last: window.latest }] : []
  })
  const windows = events.flatMap((event) => {
    const window = bounds(event)
    return window ? [{ event, ...window }] : []
  })
  const covered =
    isWhole && trips.length ? { ...(from && { from: dayNumber(from) }), to: dayNumber(asOf) } : {}
  return silencesIn(dated, covered).map(({ from: last, to: next, closing, months }) => {
    const before = closing ? undefined : dated.find(({ first }) => first === next)?.trip
    return {
      key: before?.id ?? 'end',
      before,
      start: monthOf(last),
      end: monthOf(next),
      years: Math.floor(months / 12),
      months: months % 12,
      events: windows
        .filter(({ earliest, latest }) => earliest > last && latest < next)
        .map(({ event }) => event),
    }
  })
}

/** The gap as an item of the list; *events* opens where they happened, `undefined`: not written yet. */
export function gapTree(gap: ListedGap, events: Content | undefined, context: Context): Tree {
  const { years, months } = gap
  const { list } = context.messages
  const length = list.length(years, months)
  const span = spanTree(gap, context)
  return named(
    'li',
    'gap',
    { 'data-key': `gap-${gap.key}` },
    h(
      'p',
      { class: 'ktt-gap-length' },
      context.timeline.isWhole ? list.gap(length) : list.gapBetween(length),
    ),
    gap.events.length
      ? named(
          'details',
          'between',
          { 'data-gap': gap.key },
          h('summary', null, span, ' · ', list.between(gap.events.length)),
          events,
        )
      : h('p', null, span),
  )
}

function monthOf(number: number): FuzzyDay {
  return dayFromNumber(number).slice(0, 7) as FuzzyDay
}
