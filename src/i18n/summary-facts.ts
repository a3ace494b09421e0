import { hasBegun } from '../model/status.js'
import { differenceInYears } from 'date-fns/differenceInYears'
import { bounds, boundsOf, dayNumber, type Day, type Range } from '../model/days.js'
import type { Trip } from '../model/types.js'
import {
  busiestRun,
  silencesIn,
  toDate,
  type Occupied,
  type Run,
  type Silence,
} from '../query/pattern.js'
import type { Timeline } from '../query/timeline.js'
import { countryNames, nameIn } from './names.js'

/** What sentences about a set are made of. What is not sure is absent. */
export interface SummaryFacts {
  readonly timeline: Timeline
  /** The traveller, where all trips are one person's and the name is known. */
  readonly traveller?: string
  readonly title: string
  /** No filter left out a trip. */
  readonly isWhole: boolean
  /** The set is shown as known on this day. */
  readonly pastDay?: Day
  /** The first day covered, and whole years from it. */
  readonly covered?: { readonly from: Day; readonly years: number; readonly inPower: boolean }
  /** Trips that had begun, oldest first. */
  readonly made: readonly Trip[]
  /** How many of the trips made, under way, and so on. */
  readonly underway: number
  readonly planned: number
  readonly calledOff: number
  readonly events: number
  readonly days: Range
  /** Names of the countries visited, most trips first; none where it is not known of every trip. */
  readonly countries: readonly { readonly name: string; readonly count: number }[]
  /** A year or more without a trip before the first. */
  readonly opening?: Silence
  readonly run?: Run
  /** A year or more without a trip after the run. */
  readonly afterRun?: Silence
  /** Trips after that. */
  readonly later: readonly { readonly trip: Trip; readonly country: string }[]
}

export function factsOf(timeline: Timeline, locale: string, separator = ', '): SummaryFacts {
  const { trips, events, meta, coverage, isWhole } = timeline
  const statuses = trips.map((trip) => timeline.status(trip))
  const made = trips.filter((_, index) => hasBegun(statuses[index]))
  const country = countryNames(locale)
  const { from, through, asOf } = coverage
  const covered =
    from && through
      ? { from: dayNumber(from), to: Math.min(dayNumber(asOf), dayNumber(through)) }
      : undefined

  const occupied = made.flatMap((trip): readonly Occupied[] => {
    const window = bounds(trip)
    return window ? [{ first: window.earliest, last: window.latest }] : []
  })
  const silences = silencesIn(occupied, isWhole && covered ? covered : {})
  const start = covered?.from ?? occupied[0]?.first ?? 0
  const end = covered?.to ?? occupied.at(-1)?.last ?? 0
  // One trip without a date could lie in any silence.
  const isDated = occupied.length === made.length
  const run = isDated ? busiestRun(occupied, silences, [start, end]) : undefined
  const opening = isDated ? silences.find((silence) => silence.opening) : undefined
  const afterRun = run && silences.find((silence) => silence.from === run.to)
  const later = afterRun
    ? made.filter(({ start: first }) => first && boundsOf(first).earliest >= afterRun.to)
    : []
  const traveller = travellerOf(timeline, locale)
  return {
    timeline,
    ...(traveller !== undefined && { traveller }),
    title: meta.title,
    isWhole,
    ...(through && dayNumber(asOf) < dayNumber(through) && { pastDay: asOf }),
    ...(from &&
      covered && {
        covered: {
          from,
          years: differenceInYears(toDate(covered.to), toDate(covered.from)),
          inPower: /^(takes|took) power\b/i.test(meta.coverage?.note ?? ''),
        },
      }),
    made,
    underway: statuses.filter((status) => status === 'underway').length,
    planned: statuses.filter((status) => status === 'confirmed' || status === 'expected').length,
    calledOff: statuses.filter((status) => status === 'cancelled').length,
    events: events.length,
    days: timeline.days(),
    countries: made.every((trip) => trip.countries.length > 0)
      ? timeline.countBy('country').map(({ key, count }) => ({ name: country(key), count }))
      : [],
    ...(opening && { opening }),
    ...(run && { run }),
    ...(afterRun && { afterRun }),
    later: later.map((trip) => ({ trip, country: trip.countries.map(country).join(separator) })),
  }
}

/** The name of the traveller, if the set says whose trips they are and no trip is somebody else's. */
function travellerOf(timeline: Timeline, locale: string): string | undefined {
  const { travellerId } = timeline.meta
  if (travellerId === undefined) return undefined
  if (
    timeline.trips.some(
      (trip) => trip.travellerId !== undefined && trip.travellerId !== travellerId,
    )
  ) {
    return undefined
  }
  const found = timeline.people.find(({ id }) => id === travellerId)
  return found && nameIn(locale, found)
}
