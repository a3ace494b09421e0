import type { Claim, Day, Meta, Says, TravelEvent, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Entry } from '../../src/model/types.js'
import type { Timeline } from '../../src/query/timeline.js'

/** A trip of which nothing is known but what *given* says. */
export function trip(given: Partial<Trip> = {}): Trip {
  return {
    id: 'a-trip',
    kind: 'trip',
    title: 'A journey',
    summary: 'All of it.',
    visit: 'working',
    start: '2018-06-10',
    end: '2018-06-12',
    away: { start: null },
    countries: ['SG'],
    stops: [],
    transport: [],
    met: [],
    delegation: [],
    occasion: 'Talks.',
    outcomes: [],
    disclosed: null,
    tags: [],
    claims: [],
    disputes: [],
    citations: {},
    ...given,
  }
}

export function event(given: Partial<TravelEvent> = {}): TravelEvent {
  return {
    id: 'an-event',
    kind: 'event',
    type: 'summit',
    title: 'An event',
    summary: 'All of it.',
    start: '2018-06-12',
    placeIds: [],
    personIds: [],
    claims: [],
    citations: {},
    tags: [],
    ...given,
  }
}

export function claim(on: Day, says: Says, given: Partial<Claim> = {}): Claim {
  return { on, by: 'Somebody', says, text: `${says} on ${on}`, sourceIds: [], ...given }
}

export const meta: Meta = {
  version: '1.0.0',
  title: 'Invented',
  licence: 'none',
  coverage: { from: '2018-01-01', through: '2018-12-31', denseThrough: '2018-12-31' },
}

/** A set of *entries* and nothing else, which covers 2018. */
export function timelineWith(...entries: readonly Entry[]): Timeline {
  return createTimeline({
    trips: entries.filter((entry) => entry.kind === 'trip'),
    events: entries.filter((entry) => entry.kind === 'event'),
    meta,
  })
}
