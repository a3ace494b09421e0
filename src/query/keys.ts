import { toText } from '../model/options.js'
import type { KeyField } from '../model/choices.js'
import { hintFor } from '../model/suggest.js'
import type { Entry } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { placeIdsOf } from './places.js'
import { statusOn } from './status.js'

const countKeys = [
  'country',
  'place',
  'person',
  'met',
  'year',
  'visit',
  'type',
  'status',
  'transport',
  'tag',
] as const

/** What records are counted and grouped by. */
export type CountKey = (typeof countKeys)[number]

/** Throws unless records can be counted by *key*. */
export function assertCountKey(key: CountKey): void {
  if (countKeys.includes(key)) return
  const hint = typeof key === 'string' ? hintFor(key, countKeys) : `known: ${countKeys.join(', ')}`
  throw new Error(`unknown key: ${toText(key)}; ${hint}`)
}

/** The words that *entry* has for *field*, each once. */
export function keysOf(
  entry: Entry,
  field: KeyField | CountKey,
  index: DatasetIndex,
  day: number,
): readonly string[] {
  switch (field) {
    case 'ids':
      return [entry.id]
    case 'kind':
      return [entry.kind]
    case 'country':
      return unique(
        entry.kind === 'trip'
          ? entry.countries
          : entry.placeIds.flatMap((id) => index.places.get(id)?.country ?? []),
      )
    case 'place':
      return unique(placeIdsOf(entry).flatMap((id) => index.around(id)))
    case 'person':
      return peopleOf(entry)
    case 'met':
      return entry.kind === 'trip' ? unique(entry.met.map(({ personId }) => personId)) : []
    case 'visit':
      return entry.kind === 'trip' ? [entry.visit] : []
    case 'type':
      return entry.kind === 'event' ? [entry.type] : []
    case 'transport':
      return entry.kind === 'trip' ? unique(entry.transport.map(({ mode }) => mode)) : []
    case 'tag':
      return unique(entry.tags)
    case 'status': {
      const status = statusOn(entry, day)
      return status ? [status] : []
    }
    case 'year':
      return entry.start ? [entry.start.slice(0, 4)] : []
  }
}

/** Everybody *entry* names: the traveller if given, those met, those along, those taking part. */
export function peopleOf(entry: Entry): readonly string[] {
  if (entry.kind === 'event') return unique(entry.personIds)
  const met = entry.met.map(({ personId }) => personId)
  const along = [...entry.delegation, ...(entry.companions ?? [])].map(({ personId }) => personId)
  return unique([...(entry.travellerId ? [entry.travellerId] : []), ...met, ...along])
}

function unique(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)]
}
