import { colored } from '../model/colors.js'
import type { Entry } from '../model/types.js'
import type { CountKey } from '../query/keys.js'
import type { Timeline } from '../query/timeline.js'

/** The choices that chips and form offer, which depend on the whole set alone. */
export interface Choices {
  /** Countries of trips, most visited first. */
  readonly visited: readonly string[]
  /** Countries of trips without a colour of their own, in the order in which they take one. */
  readonly colored: readonly string[]
  /** Countries of trips and of events. */
  readonly country: readonly string[]
  readonly person: readonly string[]
  readonly year: readonly string[]
  readonly kind: readonly string[]
  readonly status: readonly string[]
}

/** A field of the filter form that offers choices. */
export type ChoiceField = Exclude<keyof Choices, 'visited' | 'colored'>

/** What of *timeline* there is to choose from. */
export function choicesOf(timeline: Timeline): Choices {
  type Key = 'country' | 'person' | 'year' | 'status'
  const made = new Map<Key, readonly string[]>()
  // Groups, not counts: these would be named, which takes longer than all else. And made when the form is.
  const both = (key: Key): readonly string[] => {
    let keys = made.get(key)
    if (!keys) {
      keys = [...new Set([...keysOf(timeline, key, 'trip'), ...keysOf(timeline, key, 'event')])]
      made.set(key, keys)
    }
    return keys
  }
  return {
    visited: keysOf(timeline, 'country', 'trip'),
    colored: colored(timeline.trips),
    kind: timeline.trips.length && timeline.events.length ? ['trip', 'event'] : [],
    get country() {
      return both('country')
    },
    get person() {
      return both('person')
    },
    get year() {
      return both('year').toSorted()
    },
    get status() {
      return both('status')
    },
  }
}

/** What the records of *kind* have for *key*, most first. */
function keysOf(timeline: Timeline, key: CountKey, kind: Entry['kind']): readonly string[] {
  return [...timeline.groupBy(key, { kind })]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([word]) => word)
}
