import type { Dataset } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'

/**
 * *timeline* as a dataset of its own, which `createTimeline` takes and which answers the same: it names
 * no record that is not in it, and its coverage ends on the day it was asked for.
 */
export function toDataset(timeline: Timeline): Dataset {
  const { trips, events, people, places, sources, assessments, meta } = timeline
  const ids = new Set([...trips, ...events].map(({ id }) => id))
  const { asOf } = timeline.coverage
  const { travellerId, homeId, ...others } = meta
  const earlier = (day: typeof asOf): typeof day => (asOf < day ? asOf : day)
  return {
    meta: {
      ...others,
      ...(travellerId !== undefined && timeline.person(travellerId) && { travellerId }),
      ...(homeId !== undefined && timeline.place(homeId) && { homeId }),
      ...(meta.coverage && {
        coverage: {
          ...meta.coverage,
          from: earlier(meta.coverage.from),
          through: earlier(meta.coverage.through),
          denseThrough: earlier(meta.coverage.denseThrough),
        },
      }),
      ...(meta.counting && {
        counting: meta.counting.map((rule) => ({
          ...rule,
          ...(rule.eventIds && { eventIds: rule.eventIds.filter((id) => ids.has(id)) }),
        })),
      }),
    },
    trips,
    events: events.map((event) => {
      const { tripId, ...rest } = event
      return tripId === undefined || ids.has(tripId) ? event : rest
    }),
    people,
    places,
    sources,
    assessments: assessments.map((assessment) => ({
      ...assessment,
      aboutIds: assessment.aboutIds.filter((id) => ids.has(id)),
    })),
  }
}
