import { boundsOf } from '../model/days.js'
import type { Assessment, Person, Place, Source } from '../model/types.js'
import { isPublished, sourceIdsOf } from './cite.js'
import { peopleOf } from './keys.js'
import type { Entry, Root } from './root.js'

/** What a set of trips and events refers to, and nothing else. */
export interface Closed {
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  readonly assessments: readonly Assessment[]
}

/** What *entries* refer to as of *day*, each in the order of its table. */
export function closeOver(entries: readonly Entry[], root: Root, day: number): Closed {
  const ids = new Set(entries.map(({ id }) => id))
  const people = new Set(entries.flatMap(peopleOf))
  const { travellerId } = root.meta
  if (travellerId && entries.some((entry) => entry.kind === 'trip' && !entry.travellerId)) {
    people.add(travellerId)
  }
  const places = new Set<string>()
  const sources = new Set(entries.flatMap(sourceIdsOf))
  for (const entry of entries) {
    const named = entry.kind === 'trip' ? entry.stops.map(({ placeId }) => placeId) : entry.placeIds
    const claimed = entry.claims.flatMap(({ placeIds = [] }) => placeIds)
    for (const id of [...named, ...claimed]) for (const place of root.around(id)) places.add(place)
  }
  const past = day < boundsOf(root.meta.coverage.through).latest
  const assessments = (root.data.assessments ?? [])
    .filter(({ aboutIds, on }) => {
      const said = on ? boundsOf(on).latest <= day : !past
      return said && aboutIds.some((id) => ids.has(id))
    })
    .map((one) => {
      if (!past) return one
      const sourceIds = one.sourceIds.filter((id) => isPublished(id, root, day))
      return { ...one, sourceIds }
    })
  for (const { sourceIds } of assessments) for (const id of sourceIds) sources.add(id)
  return {
    people: pick(root.data.people, people),
    places: pick(root.data.places, places),
    sources: pick(root.data.sources, sources),
    assessments: Object.freeze(assessments),
  }
}

function pick<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
  ids: ReadonlySet<string>,
): readonly Item[] {
  return Object.freeze(items.filter(({ id }) => ids.has(id)))
}
