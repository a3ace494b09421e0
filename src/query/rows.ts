import { bounds } from '../model/days.js'
import type { Bounds } from '../model/days.js'
import { keysOf } from './keys.js'
import type { Entry, Root } from './root.js'
import { createSearch } from './search.js'
import type { Search } from './search.js'
import { createMatcher, textOf } from './text.js'
import type { Searchable } from './text.js'

/** A search over *entries*, which stand in time order, as of *day*. */
export function searchOver(entries: readonly Entry[], root: Root, day: number): Search {
  const texts: Searchable[] = []
  return createSearch({
    length: entries.length,
    window: (place) => windowOf(entries[place]!, day),
    keys: (place, field) => keysOf(entries[place]!, field, root, day),
    matcher(text) {
      const matches = createMatcher(text)
      return (place) => matches((texts[place] ??= textOf(entries[place]!, root)))
    },
  })
}

/** The days on which *entry* may be; begun and not known to have ended, it may still be on. */
function windowOf(entry: Entry, day: number): Bounds | undefined {
  const window = bounds(entry)
  if (!window || entry.end !== null) return window
  return { earliest: window.earliest, latest: Math.max(window.latest, day) }
}
