import { choices, type KeyField } from '../model/choices.js'
import { dayFromNumber, dayNumber } from '../model/days.js'
import type { Dataset, Day, Entry, Meta, Person, Place, Source } from '../model/types.js'

/** Which days a set covers, and the day it is asked for. */
export interface Coverage {
  /** The first day; absent where `meta.coverage` is. */
  readonly from?: Day
  /** The last day about which anything is known; absent where `meta.coverage` is: then no end of the data is shown. */
  readonly through?: Day
  /** The day that status and questions go by; without `meta.coverage` the day after the last that a record names. */
  readonly asOf: Day
  /** Asked for a day after *through*: what happened since is not known here. */
  readonly stale: boolean
}

/** What a set of *meta* covers, asked for *day*, a day number. */
export function coverageOn({ coverage }: Meta, day: number): Coverage {
  const asOf = dayFromNumber(day)
  if (!coverage) return Object.freeze({ asOf, stale: false })
  const { from, through } = coverage
  return Object.freeze({ from, through, asOf, stale: day > dayNumber(through) })
}

/** The whole set that a Timeline and all smaller ones made from it share. */
export interface DatasetIndex {
  readonly data: Dataset
  readonly meta: Meta
  /** The day number from which on everything is known: the end of coverage, else past all records. */
  readonly lastDay: number
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Source>
  /** Trips and events as they are known today. */
  readonly entries: ReadonlyMap<string, Entry>
  /** The place and those it lies in, innermost first. */
  around(placeId: string): readonly string[]
  /** Every value that a filter may name for *field*. */
  valuesOf(field: KeyField): ReadonlySet<string>
}

/** *data* with its tables by id; *lastDay* is a day number. */
export function createDatasetIndex(data: Dataset, lastDay: number): DatasetIndex {
  const places = byId(data.places)
  const people = byId(data.people)
  const around = new Map<string, readonly string[]>()
  const values = new Map<KeyField, ReadonlySet<string>>()
  let entries: ReadonlyMap<string, Entry> | undefined
  let sources: ReadonlyMap<string, Source> | undefined
  const index: DatasetIndex = {
    data,
    meta: data.meta,
    lastDay,
    people,
    places,
    get sources() {
      return (sources ??= byId(data.sources))
    },
    get entries() {
      return (entries ??= byId<Entry>([...data.trips, ...data.events]))
    },
    around(placeId) {
      let chain = around.get(placeId)
      if (!chain) {
        const ids: string[] = []
        for (let id: string | undefined = placeId; id; id = places.get(id)?.withinId) ids.push(id)
        chain = ids
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
            : field === 'person' || field === 'met'
              ? people.keys()
              : field === 'ids'
                ? index.entries.keys()
                : field === 'tag'
                  ? [...index.entries.values()].flatMap(({ tags }) => tags)
                  : choices[field as keyof typeof choices],
        )
        values.set(field, known)
      }
      return known
    },
  }
  return index
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
