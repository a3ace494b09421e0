import type { Day, Entry, Person, Place, Source } from '../model/types.js'
import { sourceIdsOf } from '../query/cite.js'
import type { Timeline } from '../query/timeline.js'

/** All trips of *timeline*, then all its events. */
export function recordsOf(timeline: Timeline): readonly Entry[] {
  return [...timeline.trips, ...timeline.events]
}

/** The places of *record* in order of time, each once. */
export function placesOf(record: Entry, timeline: Timeline): readonly Place[] {
  const { places } = tablesOf(timeline)
  const ids = record.kind === 'trip' ? record.stops.map(({ placeId }) => placeId) : record.placeIds
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? [])
}

/** The sources of *record*, each once: those of its start first. */
export function sourcesOf(record: Entry, timeline: Timeline): readonly Source[] {
  const { sources } = tablesOf(timeline)
  const ids = [...(record.citations['start'] ?? []), ...sourceIdsOf(record)]
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? [])
}

/** The addresses of the sources of those ids. */
export function urlsOf(sourceIds: readonly string[], timeline: Timeline): readonly string[] {
  const { sources } = tablesOf(timeline)
  return sourceIds.flatMap((id) => sources.get(id)?.url ?? [])
}

/** The person of that id, if *timeline* has it. */
export function personOf(id: string | undefined, timeline: Timeline): Person | undefined {
  return id === undefined ? undefined : tablesOf(timeline).people.get(id)
}

/** The place of that id, if *timeline* has it. */
export function placeOf(id: string, timeline: Timeline): Place | undefined {
  return tablesOf(timeline).places.get(id)
}

/** The last day that *timeline* knows of: on a past day that day, for the rest the end of its coverage. */
export function lastDay({ coverage: { asOf, through } }: Timeline): Day {
  return asOf < through ? asOf : through
}

interface Tables {
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Source>
}

// Made once for each timeline: sets of many thousand records are exported too.
const known = new WeakMap<Timeline, Tables>()

function tablesOf(timeline: Timeline): Tables {
  let tables = known.get(timeline)
  if (!tables) {
    const { people, places, sources } = timeline
    tables = { people: byId(people), places: byId(places), sources: byId(sources) }
    known.set(timeline, tables)
  }
  return tables
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
