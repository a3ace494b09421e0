import { bounds, type Bounds } from '../model/days.js'
import type { Entry } from '../model/types.js'
import type { Conditions } from './filter.js'
import { keysOf } from './keys.js'
import type { DatasetIndex } from './dataset-index.js'
import { createSearch } from './search.js'
import { createMatcher, textOf, type Searchable } from './text.js'

/** Those that match, in time order. */
export type EntrySearch = (conditions: Conditions) => readonly Entry[]

/** A search over *entries*, which stand in time order, as of *day*. */
export function searchOver(
  entries: readonly Entry[],
  index: DatasetIndex,
  day: number,
): EntrySearch {
  const texts: Searchable[] = []
  const { find } = createSearch({
    length: entries.length,
    window: (place) => windowOf(entries[place]!, day),
    keys: (place, field) => keysOf(entries[place]!, field, index, day),
    matcher(text) {
      const matches = createMatcher(text)
      return (place) => matches((texts[place] ??= textOf(entries[place]!, index)))
    },
  })
  return (conditions) => {
    const found: Entry[] = []
    for (const place of find(conditions)) found.push(entries[place]!)
    return found
  }
}

/** The days on which *entry* may be; begun and not known to have ended, it may still be on. */
function windowOf(entry: Entry, day: number): Bounds | undefined {
  const window = bounds(entry)
  if (!window || entry.end !== null) return window
  return { earliest: window.earliest, latest: Math.max(window.latest, day) }
}
