import { boundsOf, dayNumber, isWhen, type FuzzyDay } from '../model/days.js'
import type { Timeline } from '../query/timeline.js'
import { countryNames } from './names.js'

/** A trip that had not begun on the day of the set. */
export interface Prospect {
  readonly status: 'confirmed' | 'expected' | 'possible' | 'cancelled'
  /** Names of its countries. */
  readonly country: string
  readonly isSummit: boolean
  /** The day, month or year for which it was planned. */
  readonly on?: FuzzyDay
  /** Who called it off last, without the office, and how many days ago; it may be on again. */
  readonly calledOff?: { readonly by: string; readonly on: FuzzyDay; readonly ago: number }
}

/** More than this many are counted, not named. */
const maxNamed = 2

/** What was ahead, possible or called off; nothing where it cannot all be named in few words. */
export function prospectsOf(
  timeline: Timeline,
  locale: string,
  separator: string,
): readonly Prospect[] {
  const country = countryNames(locale)
  const found = timeline.trips.flatMap((trip): Prospect | [] => {
    const status = timeline.status(trip)
    if (!isProspect(status)) return []
    const { start, visit, claims, countries } = trip
    const off = claims.findLast(({ says }) => says === 'cancelled')
    return {
      status,
      country: countries.map(country).join(separator),
      isSummit: visit === 'summit',
      ...(isWhen(start) && { on: start }),
      ...(off && {
        calledOff: {
          by: off.by.replace(/(,| \().*/s, ''),
          on: off.on,
          ago: dayNumber(timeline.coverage.asOf) - boundsOf(off.on).latest,
        },
      }),
    }
  })
  return found.length <= maxNamed && found.every((trip) => trip.country) ? found : []
}

function isProspect(status: string | undefined): status is Prospect['status'] {
  return ['confirmed', 'expected', 'possible', 'cancelled'].includes(String(status))
}
