import { choices } from '../model/choices.js'
import { suggest } from '../model/suggest.js'
import type { Dataset, Meta, Person, Place, Source, TravelEvent, Trip } from '../model/types.js'
import type { KeyField } from './filter.js'

/** A trip or an event: what a Timeline holds. */
export type Entry = Trip | TravelEvent

/** The whole set that a Timeline and all smaller ones made from it share. */
export interface Root {
  readonly data: Dataset
  readonly meta: Meta
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Source>
  /** The place and those it lies in, innermost first. */
  around(placeId: string): readonly string[]
  /** Every value that a filter may name for *field*. */
  valuesOf(field: KeyField): ReadonlySet<string>
  /** "did you mean CN?" for the name of a country, or a code near to one of the set's. */
  countryLike(text: string): string | undefined
}

/** *data* with its tables by id. *meta* of a set that has none is taken from its dates. */
export function createRoot(data: Dataset, meta: Meta): Root {
  const places = byId(data.places)
  const people = byId(data.people)
  const around = new Map<string, readonly string[]>()
  const values = new Map<KeyField, ReadonlySet<string>>()
  const entries = (): readonly Entry[] => [...data.trips, ...(data.events ?? [])]
  const root: Root = {
    data,
    meta,
    people,
    places,
    sources: byId(data.sources),
    around(placeId) {
      let chain = around.get(placeId)
      if (!chain) {
        const within = places.get(placeId)?.withinId
        chain = within ? [placeId, ...root.around(within)] : [placeId]
        around.set(placeId, chain)
      }
      return chain
    },
    valuesOf(field) {
      let known = values.get(field)
      if (!known) {
        known = new Set(
          field === 'place'
            ? places.keys()
            : field === 'person'
              ? people.keys()
              : field === 'ids'
                ? entries().map(({ id }) => id)
                : field === 'tag'
                  ? entries().flatMap(({ tags }) => tags)
                  : choices[field as keyof typeof choices],
        )
        values.set(field, known)
      }
      return known
    },
    countryLike(text) {
      const name = new Intl.DisplayNames('en', { type: 'region' })
      const codes = new Set([
        ...data.trips.flatMap(({ countries }) => countries),
        ...[...places.values()].map(({ country }) => country),
      ])
      const wanted = text.trim().toLowerCase()
      const code =
        [...codes].find((code) => name.of(code)?.toLowerCase() === wanted) ?? suggest(text, codes)
      return code && `did you mean ${code}?`
    },
  }
  return root
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
