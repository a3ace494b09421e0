import type { PersonInput, PlaceInput, SourceInput } from '../input.js'

/** The people, places and sources that the rows read so far name, each once. */
export interface Tables {
  /** The id of the person of that name; *id* where the table gives one. */
  person(name: string, id?: string): string
  place(name: string, id?: string): string
  source(url: string, id?: string): string
  lists(): {
    readonly people: readonly PersonInput[]
    readonly places: readonly PlaceInput[]
    readonly sources: readonly SourceInput[]
  }
}

export function createTables(): Tables {
  const people = createTable('person')
  const places = createTable('place')
  const sources = createTable('source')
  return {
    person: people.idOf,
    place: places.idOf,
    source: sources.idOf,
    lists: () => ({
      people: people.list().map(([id, name]) => ({ id, name: name || id })),
      places: places.list().map(([id, name]) => ({ id, name: name || id })),
      sources: sources.list().map(([id, url]) => (url ? { id, url } : { id })),
    }),
  }
}

interface Table {
  idOf(text: string, id?: string): string
  list(): readonly (readonly [id: string, text: string])[]
}

function createTable(noun: string): Table {
  const texts = new Map<string, string>()
  const ids = new Map<string, string>()
  return {
    idOf(text, given) {
      const id = given || ids.get(text) || unused(toId(text) || noun, texts)
      if (!texts.get(id)) texts.set(id, text)
      if (text && !ids.has(text)) ids.set(text, id)
      return id
    },
    list: () => [...texts],
  }
}

/** *base*, or with a number behind it where it is taken. */
function unused(base: string, taken: ReadonlyMap<string, string>): string {
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}

/** *text* in the letters of an id: `François Hollande` is `francois-hollande`. */
function toId(text: string): string {
  const letters = text
    .replace(/^https?:\/\/(www\.)?/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return (letters.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 80).replace(/-$/, '')
}
