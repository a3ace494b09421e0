import type { Entry } from '../model/types.js'
import { peopleOf, placeIdsOf } from './keys.js'
import type { DatasetIndex } from './dataset-index.js'

/** Folded text, and the same as one word. */
export interface Searchable {
  readonly folded: string
  readonly joined: string
}

/** Whether every word of *query* occurs, or the query does when written as one word. */
export function createMatcher(query: string): (text: Searchable) => boolean {
  const words = fold(query).split(' ').filter(Boolean)
  const whole = words.join('')
  return ({ folded, joined }) =>
    words.every((word) => folded.includes(word)) || (whole.length > 4 && joined.includes(whole))
}

/** What can be read of *entry*: titles, sentences, and the names of its people and places in every script. */
export function textOf(entry: Entry, index: DatasetIndex): Searchable {
  const people = [...peopleOf(entry), index.meta.travellerId ?? ''].map((id) =>
    index.people.get(id),
  )
  const places = placeIdsOf(entry)
    .flatMap((id) => index.around(id))
    .map((id) => index.places.get(id))
  const named = [...people, ...places].flatMap((item) =>
    item ? [item.name, ...Object.values(item.names ?? {})] : [],
  )
  const own =
    entry.kind === 'trip'
      ? [
          entry.occasion,
          entry.invitedBy ?? '',
          ...[...entry.stops, ...entry.outcomes].map(({ text }) => text),
          ...(entry.crossings ?? []).map(({ text = '' }) => text),
          ...(entry.documents ?? []).map(({ title }) => title),
        ]
      : [entry.outcome?.text ?? '']
  const claims = entry.claims.flatMap(({ by, text }) => [by, text])
  const folded = fold(
    [entry.id, entry.title, entry.summary, ...own, ...claims, ...new Set(named)].join(' '),
  )
  return { folded, joined: folded.replaceAll(' ', '') }
}

/** *text* without case, accents and punctuation, so that `Kim Jong-un` and `kim jong un` are one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
