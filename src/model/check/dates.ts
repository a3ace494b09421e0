import { bounds, boundsOf, endOf } from '../days.js'
import type { Dataset, FuzzyDay, Span, Trip } from '../types.js'
import type { Report } from './report.js'

/** No span ends before it starts: not even its latest last day lies before its earliest first. */
export function checkOrder(data: Dataset, report: Report): void {
  const check = (span: Span, path: string): void => {
    if (!span.start || !span.end) return
    if (boundsOf(span.end).latest >= boundsOf(span.start).earliest) return
    report.add(`${path}.end`, `a date on or after start (${span.start})`, span.end)
  }
  data.trips.forEach((trip, index) => {
    const path = `trips[${index}]`
    check(trip, path)
    check(trip.away, `${path}.away`)
    trip.stops.forEach((stop, stopIndex) => check(stop, `${path}.stops[${stopIndex}]`))
  })
  data.events.forEach((event, index) => check(event, `events[${index}]`))
  for (const [table, records] of [
    ['trips', data.trips],
    ['events', data.events],
  ] as const) {
    records.forEach(({ claims }, index) =>
      claims.forEach(({ start = null, end }, claimIndex) =>
        check(
          end === undefined ? { start } : { start, end },
          `${table}[${index}].claims[${claimIndex}]`,
        ),
      ),
    )
  }
}

/** Stops lie within the trip, and in order of time. */
export function checkStops(data: Dataset, report: Report): void {
  data.trips.forEach((trip, index) => {
    let before = -Infinity
    trip.stops.forEach((stop, stopIndex) => {
      const path = `trips[${index}].stops[${stopIndex}]`
      if (!within(stop, trip)) report.add(path, `days within the trip (${show(trip)})`, show(stop))
      const at = bounds(stop)?.earliest ?? before
      if (at < before) report.add(path, 'stops in order of time', stop.start)
      before = at
    })
  })
}

/** The days in the host country lie within those away from home. */
export function checkAway(data: Dataset, report: Report): void {
  data.trips.forEach((trip, index) => {
    const path = `trips[${index}].away`
    if (!within(trip, trip.away))
      report.add(path, `days around the trip (${show(trip)})`, show(trip.away))
  })
}

/** Meetings, companions and crossings are of days away from home; the last two in order of time. */
export function checkDaysAway(data: Dataset, report: Report): void {
  data.trips.forEach(({ away, met, companions = [], crossings = [] }, index) => {
    const path = `trips[${index}]`
    const check = (on: FuzzyDay | undefined, itemPath: string): void => {
      if (on && !within({ start: on }, away))
        report.add(`${itemPath}.on`, `a day away from home (${show(away)})`, on)
    }
    const checkList = (items: readonly { readonly on: FuzzyDay }[], listPath: string): void => {
      let before = -Infinity
      items.forEach(({ on }, itemIndex) => {
        check(on, `${listPath}[${itemIndex}]`)
        const at = boundsOf(on).earliest
        if (at < before) report.add(`${listPath}[${itemIndex}].on`, 'days in order of time', on)
        before = at
      })
    }
    met.forEach(({ on }, metIndex) => check(on, `${path}.met[${metIndex}]`))
    companions.forEach(({ seen }, companionIndex) =>
      checkList(seen, `${path}.companions[${companionIndex}].seen`),
    )
    checkList(crossings, `${path}.crossings`)
  })
}

/** Claims stand oldest first, and nothing was said after the last day the set covers. */
export function checkClaims(data: Dataset, report: Report): void {
  const { coverage } = data.meta
  const through = coverage ? boundsOf(coverage.through).latest : Infinity
  for (const [table, records] of [
    ['trips', data.trips],
    ['events', data.events],
  ] as const) {
    records.forEach((record, index) => {
      let before = -Infinity
      const path = `${table}[${index}]`
      record.claims.forEach(({ on }, claimIndex) => {
        const { earliest, latest } = boundsOf(on)
        const claimPath = `${path}.claims[${claimIndex}].on`
        if (latest < before) report.add(claimPath, 'claims oldest first', on)
        if (earliest > through) report.add(claimPath, `a day up to ${coverage!.through}`, on)
        before = Math.max(before, earliest)
      })
      const outcome = record.kind === 'event' ? record.outcome : undefined
      if (outcome && boundsOf(outcome.on).earliest > through) {
        report.add(`${path}.outcome.on`, `a day up to ${coverage!.through}`, outcome.on)
      }
    })
  }
}

/** Coverage runs from its first day to its last, dense up to a day between. */
export function checkCoverage({ meta }: Dataset, report: Report): void {
  if (!meta.coverage) return
  const { from, through, denseThrough } = meta.coverage
  if (from > through) report.add('meta.coverage.through', `a day on or after ${from}`, through)
  if (denseThrough < from || denseThrough > through) {
    report.add('meta.coverage.denseThrough', `a day from ${from} to ${through}`, denseThrough)
  }
}

/** Whether *inner* may lie within *outer*; an end that is not known bounds nothing. */
function within(inner: Span, outer: Trip['away']): boolean {
  const { start, end = start } = outer
  const days = bounds(inner)
  if (!days) return true
  const last = endOf(inner)
  return !(
    (start && days.earliest < boundsOf(start).earliest) ||
    (end && last && boundsOf(last).earliest > boundsOf(end).latest)
  )
}

function show({ start, end = start }: Span): string {
  return `${start ?? '?'} to ${end ?? '?'}`
}
