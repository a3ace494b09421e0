import { boundsOf } from '../model/days.js'
import type { Assessment, Entry, Person, Place, Source } from '../model/types.js'
import { isPublished, sourceIdsOf } from './source-ids.js'
import { peopleOf } from './keys.js'
import { passedPlaceIdsOf, placeIdsOf } from './places.js'
import type { DatasetIndex } from './dataset-index.js'

/** What a set of trips and events refers to, and nothing else. */
export interface Related {
  readonly people: Table<Person>
  readonly places: Table<Place>
  readonly sources: Table<Source>
  readonly assessments: readonly Assessment[]
}

interface Table<Item> {
  /** In the order of the whole table. */
  readonly items: readonly Item[]
  readonly byId: ReadonlyMap<string, Item>
}

/** What the entries of *lists* refer to as of *day*. A table is made when it is first asked for. */
export function relatedTo(
  lists: readonly (readonly Entry[])[],
  index: DatasetIndex,
  day: number,
): Related {
  const { data } = index
  const tables: { -readonly [Table in keyof Related]?: Related[Table] } = {}
  return {
    get people() {
      return (tables.people ??= pick(data.people, peopleIn(lists.flat(), index)))
    },
    get places() {
      return (tables.places ??= pick(data.places, placesIn(lists.flat(), index)))
    },
    get sources() {
      return (tables.sources ??= pick(data.sources, sourcesIn(lists.flat(), this.assessments)))
    },
    get assessments() {
      return (tables.assessments ??= assessmentsOf(lists.flat(), index, day))
    },
  }
}

function peopleIn(entries: readonly Entry[], { meta: { travellerId } }: DatasetIndex): Set<string> {
  const ids = new Set<string>()
  for (const entry of entries) {
    for (const id of peopleOf(entry)) ids.add(id)
    if (travellerId && entry.kind === 'trip' && !entry.travellerId) ids.add(travellerId)
  }
  return ids
}

function placesIn(entries: readonly Entry[], index: DatasetIndex): Set<string> {
  const ids = new Set<string>()
  const add = (id: string): void => {
    if (!ids.has(id)) for (const place of index.around(id)) ids.add(place)
  }
  for (const entry of entries) {
    placeIdsOf(entry).forEach(add)
    passedPlaceIdsOf(entry).forEach(add)
    for (const { placeIds } of entry.claims) placeIds?.forEach(add)
    // Trips of other travellers may start elsewhere.
    if (index.meta.homeId && entry.kind === 'trip' && !entry.travellerId) add(index.meta.homeId)
  }
  return ids
}

function sourcesIn(entries: readonly Entry[], assessments: readonly Assessment[]): Set<string> {
  const ids = new Set<string>()
  for (const entry of entries) for (const id of sourceIdsOf(entry)) ids.add(id)
  for (const { sourceIds } of assessments) for (const id of sourceIds) ids.add(id)
  return ids
}

function assessmentsOf(
  entries: readonly Entry[],
  index: DatasetIndex,
  day: number,
): readonly Assessment[] {
  const { data } = index
  const ids = new Set(entries.map(({ id }) => id))
  const past = day < index.lastDay
  const found = data.assessments.filter(({ aboutIds, on }) => {
    const said = on ? boundsOf(on).latest <= day : !past
    return said && aboutIds.some((id) => ids.has(id))
  })
  return Object.freeze(
    past
      ? found.map((one) => {
          const sourceIds = one.sourceIds.filter((id) => isPublished(id, index, day))
          return Object.freeze({ ...one, sourceIds: Object.freeze(sourceIds) })
        })
      : found,
  )
}

function pick<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: ReadonlySet<string>,
): Table<Item> {
  const kept = Object.freeze(items.filter(({ id }) => ids.has(id)))
  return { items: kept, byId: new Map(kept.map((item) => [item.id, item])) }
}
