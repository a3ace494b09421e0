// Writes src/ids.ts: the ids of data/*.json as types. Run by `npm run gen`; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)
const read = (table) => JSON.parse(readFileSync(new URL(`data/${table}.json`, root), 'utf8'))

export function idsModule() {
  const [trips, events] = [read('trips'), read('events')]
  const tags = [...new Set([...trips, ...events].flatMap((entry) => entry.tags))].toSorted()
  const unions = {
    TripId: ids(trips),
    EventId: ids(events),
    PersonId: ids(read('people')),
    PlaceId: ids(read('places')),
    SourceId: ids(read('sources')),
    Tag: tags,
  }
  const types = Object.entries(unions).map(
    ([name, words]) =>
      `export type ${name} =\n${words.map((word) => `  | '${word}'`).join('\n')}\n`,
  )
  return `// Written by scripts/write-ids.mjs from data/*.json. Do not edit.
import type { Ids } from './query/ids.js'

/** The ids of the bundled data. */
export interface KimIds extends Ids {
  readonly trip: TripId
  readonly event: EventId
  readonly person: PersonId
  readonly place: PlaceId
  readonly source: SourceId
  readonly tag: Tag
}

${types.join('\n')}`
}

function ids(records) {
  return records.map(({ id }) => id).toSorted()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('src/ids.ts', root), idsModule())
}
