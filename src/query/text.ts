import type { Entry } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { keysOf, peopleOf } from './keys.js'
import { placeIdsOf } from './places.js'

/** What can be read of a record, folded. */
export interface Searchable {
  readonly text: string
  /** Names of people and places without spaces, for those who write a name as one word. */
  readonly names: string
}

/** Words of a reader's language for means of transport and countries: `['열차', 'train']`, `['Russland', 'RU']`. */
export type Synonyms = readonly (readonly [word: string, value: string])[]

/** Whether every word of *query* occurs, or a name does when written as one word. */
export function createMatcher(
  query: string,
  synonyms: Synonyms = [],
): (record: Searchable) => boolean {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const whole = words.join('')
  const other = synonyms.map(([word, value]) => [fold(word), tokenOf(value)] as const)
  const variants = words.map((word) => [
    word,
    ...other.flatMap(([theirs, ours]) => (theirs.includes(word) ? ours : [])),
  ])
  return ({ text, names }) =>
    variants.every((some) => some.some((word) => text.includes(word))) ||
    (whole.length > 4 && names.includes(whole))
}

/**
 * Reads the text of a record: titles, sentences, means of transport, and the names of its people, places and
 * countries in every language that the set has names in. Names are folded once for the whole set.
 */
export function textReader(index: DatasetIndex): (entry: Entry) => Searchable {
  let reader = readers.get(index)
  if (!reader) readers.set(index, (reader = createReader(index)))
  return reader
}

const readers = new WeakMap<DatasetIndex, (entry: Entry) => Searchable>()

function createReader(index: DatasetIndex): (entry: Entry) => Searchable {
  const { people, places, meta } = index
  const person = memoized((id) => nameOf(people.get(id)))
  const place = memoized((id) => {
    const all = index.around(id).map((around) => nameOf(places.get(around)))
    return {
      text: all.map(({ text }) => text).join(' '),
      names: all.map(({ names }) => names).join(' '),
    }
  })
  const country = memoized(countryNames(languagesOf(index)))
  return (entry) => {
    let text = fold(ownText(entry))
    let names = ''
    const add = (name: Searchable): void => {
      text += ` ${name.text}`
      names += ` ${name.names}`
    }
    for (const id of peopleOf(entry)) add(person(id))
    if (meta.travellerId) add(person(meta.travellerId))
    for (const id of new Set(placeIdsOf(entry))) add(place(id))
    for (const code of keysOf(entry, 'country', index, 0)) {
      add(country(code))
      text += ` ${tokenOf(code)}`
    }
    return { text, names }
  }
}

function ownText(entry: Entry): string {
  let text = `${entry.id} ${entry.title} ${entry.summary}`
  for (const { by, text: said } of entry.claims) text += ` ${by} ${said}`
  if (entry.kind === 'event') return entry.outcome ? `${text} ${entry.outcome.text}` : text
  const { occasion, invitedBy = '', stops, outcomes, crossings = [], documents = [] } = entry
  text += ` ${occasion} ${invitedBy}`
  for (const part of [...stops, ...outcomes, ...crossings]) if (part.text) text += ` ${part.text}`
  for (const { title } of documents) text += ` ${title}`
  for (const { mode } of entry.transport) text += ` ${mode} ${tokenOf(mode)}`
  return text
}

/** What synonyms look for. No text of a record has this character, so `열차` does not find "training". */
function tokenOf(value: string): string {
  return `\u0001${value}\u0001`
}

type Named = { readonly name: string; readonly names?: Readonly<Record<string, string>> }

function nameOf(named: Named | undefined): Searchable {
  const text = fold(named ? [named.name, ...Object.values(named.names ?? {})].join(' ') : '')
  return { text, names: joined(text) }
}

/** English, and every language that a person or place has a name in. */
function languagesOf({ people, places }: DatasetIndex): readonly string[] {
  const languages = new Set(['en'])
  for (const { names } of [...people.values(), ...places.values()]) {
    for (const language of Object.keys(names ?? {})) languages.add(language)
  }
  return [...languages].filter(isLanguage)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

function countryNames(languages: readonly string[]): (code: string) => Searchable {
  let all: readonly Intl.DisplayNames[] | undefined
  return (code) => {
    all ??= languages.map(
      (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }),
    )
    const text = fold(all.map((names) => names.of(code) ?? '').join(' '))
    return { text, names: joined(text) }
  }
}

function memoized(read: (id: string) => Searchable): (id: string) => Searchable {
  const known = new Map<string, Searchable>()
  return (id) => {
    let found = known.get(id)
    if (!found) known.set(id, (found = read(id)))
    return found
  }
}

/** *text* without case and accents, so that `Tập Cận Bình` and `tap can binh` are one. */
function fold(text: string): string {
  // Most text is ASCII, and has nothing else to fold.
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')
}

function joined(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
