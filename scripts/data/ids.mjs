// Writes src/data/ids.ts: the ids of data/*.json as types. Run by `npm run gen`; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../../', import.meta.url)
const read = (table) => JSON.parse(readFileSync(new URL(`data/${table}.json`, root), 'utf8'))

export function idsModule() {
  const [trips, events] = [read('trips'), read('events')]
  const tags = [...new Set([...trips, ...events].flatMap((entry) => entry.tags))].toSorted()
  const unions = {
    TripId: ['The id of a bundled trip.', ids(trips)],
    EventId: ['The id of a bundled event.', ids(events)],
    PersonId: ['The id of a person whom the bundled records name.', ids(read('people'))],
    PlaceId: ['The id of a place that the bundled records name.', ids(read('places'))],
    Tag: ['A tag of the bundled records; data/README.md says what each means.', tags],
  }
  const types = Object.entries(unions).map(
    ([name, [about, words]]) =>
      `/** ${about} */\nexport type ${name} =\n${words.map((word) => `  | '${word}'`).join('\n')}\n`,
  )
  return `// Written by scripts/data/ids.mjs from data/*.json. Do not edit.
import type { Ids } from '../query/ids.js'

/** The ids of the bundled data. */
export interface KimIds extends Ids {
  readonly trip: TripId
  readonly event: EventId
  readonly person: PersonId
  readonly place: PlaceId
  readonly tag: Tag
}

${types.join('\n')}`
}

function ids(records) {
  return records.map(({ id }) => id).toSorted()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('src/data/ids.ts', root), idsModule())
}
