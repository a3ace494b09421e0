import { bounds, dayNumber, dayOf } from '../model/days.js'
import type { Range } from '../model/days.js'
import type {
  Assessment,
  Day,
  Meta,
  Person,
  Place,
  Source,
  Status,
  TravelEvent,
  Trip,
} from '../model/types.js'
import { cite } from './cite.js'
import type { Citation } from './cite.js'
import { closeOver } from './closed.js'
import type { Closed } from './closed.js'
import { countBy, daysIn, daysOf, gapsOf, groupBy, statsOf } from './count.js'
import type { Count, Gap, Stats } from './count.js'
import { findFault, mustKnow, readFilter } from './filter.js'
import type { Fault, Filter, KeyField } from './filter.js'
import type { Found, Ids, Loose } from './ids.js'
import type { CountKey } from './keys.js'
import { knownOn } from './known.js'
import { inOrder, merge } from './order.js'
import type { Entry, Root } from './root.js'
import { searchOver } from './rows.js'
import type { Search } from './search.js'
import { statusOn } from './status.js'

/** Which days a set covers, and the day it is asked for. */
export interface Coverage {
  readonly from: Day
  /** The last day about which anything is known. */
  readonly through: Day
  /** The day that status and questions go by. */
  readonly asOf: Day
  /** Asked for a day after *through*: what happened since is not known here. */
  readonly stale: boolean
}

/**
 * Trips and events, oldest first, and what they refer to. Every question about them is a member;
 * `where` and `asOf` give a smaller Timeline. Nothing in it can be changed.
 */
// `any` by default, so that an adapter which takes a Timeline takes one with whatever ids.
// oxlint-disable-next-line typescript/no-explicit-any
export class Timeline<I extends Ids = any, Whole extends boolean = any> {
  readonly trips: readonly Trip[]
  readonly events: readonly TravelEvent[]
  readonly meta: Meta
  readonly coverage: Coverage
  readonly #root: Root
  readonly #day: number
  #entries: readonly Entry[] | undefined
  #search: Search | undefined
  #closed: Closed | undefined
  #byId: ReadonlyMap<string, Entry> | undefined

  /** @internal Made by `createTimeline`, `where` and `asOf`. */
  constructor(root: Root, trips: readonly Trip[], events: readonly TravelEvent[], day: number) {
    const { from, through } = root.meta.coverage
    this.trips = Object.freeze(trips)
    this.events = Object.freeze(events)
    this.meta = root.meta
    this.coverage = Object.freeze({
      from,
      through,
      asOf: dayOf(day),
      stale: day > dayNumber(through),
    })
    this.#root = root
    this.#day = day
  }

  /** The people these trips and events name. */
  get people(): readonly Person[] {
    return this.#refers.people
  }
  /** The places these trips and events name, and those they lie in. */
  get places(): readonly Place[] {
    return this.#refers.places
  }
  /** The sources these trips, events and assessments cite. */
  get sources(): readonly Source[] {
    return this.#refers.sources
  }
  /** What was thought of these trips and events. */
  get assessments(): readonly Assessment[] {
    return this.#refers.assessments
  }

  /** The trips and events that match *filter*. Throws on an unknown field or value. */
  where(filter: Filter<I>): Timeline<I, false> {
    const conditions = readFilter(filter as Filter, this.#root)
    this.#search ??= searchOver(this.#all, this.#root, this.#day)
    const trips: Trip[] = []
    const events: TravelEvent[] = []
    for (const place of this.#search.find(conditions)) {
      const entry = this.#all[place]!
      if (entry.kind === 'trip') trips.push(entry)
      else events.push(entry)
    }
    return new Timeline(this.#root, trips, events, this.#day)
  }

  /**
   * The set as known at the end of *day*: no claim, outcome, date, stop or source of later days.
   * Title, form of visit, countries and tags stay as they are known today. Throws on text that is no day.
   */
  asOf(day: Day): Timeline<I, false> {
    const number = dayNumber(day)
    // A second, later day cannot bring back what the first has hidden.
    const until = Math.min(number, this.#day)
    const known = <Item extends Entry>(items: readonly Item[]): Item[] =>
      items.flatMap((item) => (knownOn(item, until, this.#root) as Item | undefined) ?? [])
    const hides = until < dayNumber(this.meta.coverage.through)
    return hides
      ? new Timeline(this.#root, inOrder(known(this.trips)), inOrder(known(this.events)), until)
      : new Timeline(this.#root, this.trips, this.events, number)
  }

  /** The trip of that id; sure to be found when the id is written out and the set is whole. */
  trip<Id extends Loose<I['trip']>>(
    id: Id,
  ): Whole extends true ? Found<Trip, Id, I['trip']> : Trip | undefined {
    const entry = this.#find(id)
    return (entry?.kind === 'trip' ? entry : undefined) as never
  }
  event<Id extends Loose<I['event']>>(
    id: Id,
  ): Whole extends true ? Found<TravelEvent, Id, I['event']> : TravelEvent | undefined {
    const entry = this.#find(id)
    return (entry?.kind === 'event' ? entry : undefined) as never
  }
  person<Id extends Loose<I['person']>>(
    id: Id,
  ): Whole extends true ? Found<Person, Id, I['person']> : Person | undefined {
    return this.people.find((person) => person.id === id) as never
  }
  place<Id extends Loose<I['place']>>(
    id: Id,
  ): Whole extends true ? Found<Place, Id, I['place']> : Place | undefined {
    return this.places.find((place) => place.id === id) as never
  }
  source<Id extends Loose<I['source']>>(
    id: Id,
  ): Whole extends true ? Found<Source, Id, I['source']> : Source | undefined {
    return this.sources.find((source) => source.id === id) as never
  }

  /** Where a record stands on this day; `undefined` when nobody had spoken of it yet. Throws on an unknown id. */
  status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined {
    const entry = typeof record === 'string' ? this.#find(record) : record
    if (entry) return statusOn(entry, this.#day)
    mustKnow('ids', record as string, this.#root)
    return undefined
  }

  /** What lies ahead and is still possible, soonest first, undated last. */
  upcoming(filter: Filter<I> = {}): readonly Entry[] {
    const ahead = new Set<Status | undefined>([
      'confirmed',
      'expected',
      'possible',
      'speculated',
      'unlikely',
    ])
    return this.#standing(filter, (status) => ahead.has(status))
  }
  /** What has begun and is not over, oldest first. */
  underway(filter: Filter<I> = {}): readonly Entry[] {
    return this.#standing(filter, (status) => status === 'underway')
  }
  /** The first of what lies ahead. */
  next(filter: Filter<I> = {}): Entry | undefined {
    return this.upcoming(filter)[0]
  }

  /** The record of the same kind before this one; before a day the last trip over by then. */
  before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    const { entries, at } = this.#around(dayOrId)
    if (at !== undefined) return entries[at - 1]
    const day = dayNumber(dayOrId as Day)
    return entries.findLast((entry) => (bounds(entry)?.latest ?? Infinity) < day)
  }
  /** The record of the same kind after this one; after a day the first trip that begins later. */
  after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    const { entries, at } = this.#around(dayOrId)
    if (at !== undefined) return entries[at + 1]
    const day = dayNumber(dayOrId as Day)
    return entries.find((entry) => (bounds(entry)?.earliest ?? -Infinity) > day)
  }
  /** The trip (or event, in a set without trips) that lies fewest days from *day*; the earlier of two. */
  nearest(day: Day): Entry | undefined {
    const number = dayNumber(day)
    let least = Infinity
    let found: Entry | undefined
    for (const entry of this.#around(day).entries) {
      const window = bounds(entry)
      if (!window) continue
      const away = Math.max(window.earliest - number, number - window.latest, 0)
      if (away < least) [least, found] = [away, entry]
    }
    return found
  }

  /** The trips (with `kind: 'event'` the events) by their words for *key*. */
  groupBy(key: CountKey, filter: Filter<I> = {}): Map<string, readonly Entry[]> {
    return groupBy(this.#counted(filter), key, this.#root, this.#day)
  }
  /** How many trips (with `kind: 'event'` events) have each word for *key*, most first. */
  countBy(key: CountKey, filter: Filter<I> = {}): readonly Count[] {
    return countBy(this.#counted(filter), key, this.#root, this.#day)
  }
  /** Calendar days of all trips in the host countries, both ends counted. */
  days(): Range {
    return daysOf(this.trips, this.#day)
  }
  /** Calendar days in a country (ISO alpha-2) or at a place. Throws on an unknown one. */
  daysIn(countryOrPlace: Loose<I['place']>): Range {
    const field =
      this.#root.places.has(countryOrPlace) || /[^A-Z]/.test(countryOrPlace) ? 'place' : 'country'
    mustKnow(field, countryOrPlace, this.#root)
    return daysIn(this.trips, countryOrPlace, this.#root, this.#day)
  }
  /** The gaps between one trip and the next, longest first. */
  gaps(): readonly Gap[] {
    return gapsOf(this.trips)
  }
  /** The trips in figures. */
  stats(): Stats {
    return statsOf(this.trips, this.#root, this.#day)
  }
  /** What a published rule (see COUNTING.md) counts as trips, oldest first. Throws on an unknown rule. */
  counted(rule: string): readonly Entry[] {
    const rules = this.meta.counting ?? []
    const found = rules.find(({ id }) => id === rule)
    if (!found)
      throw new Error(`unknown rule: ${rule}; known: ${rules.map(({ id }) => id).join(', ')}`)
    const { trips } = this.where({ visit: (found.visit ?? []) as never })
    const events = this.events.filter(({ id }) => found.eventIds?.includes(id))
    return Object.freeze(inOrder([...trips, ...events]))
  }
  /** The sources of a record, or of one *field* such as `start` or `met.0`, numbered. Throws on an unknown one. */
  cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[] {
    const entry = typeof record === 'string' ? this.#find(record) : record
    if (entry) return cite(entry, field, this.#root)
    mustKnow('ids', record as string, this.#root)
    return Object.freeze([])
  }

  /** @internal What is wrong with *value* as a value of *field*, for those who read text. */
  fault(field: KeyField, value: string): Fault | undefined {
    return findFault(field, value, this.#root)
  }

  get #refers(): Closed {
    return (this.#closed ??= closeOver(this.#all, this.#root, this.#day))
  }
  get #all(): readonly Entry[] {
    return (this.#entries ??= merge(this.trips, this.events))
  }
  #find(id: string): Entry | undefined {
    this.#byId ??= new Map(this.#all.map((entry) => [entry.id, entry]))
    return this.#byId.get(id)
  }
  #counted(filter: Filter<I>): readonly Entry[] {
    const kinds: readonly unknown[] = [filter.kind ?? 'trip'].flat()
    const { trips, events } = Object.keys(filter).length ? this.where(filter) : this
    return kinds.includes('event')
      ? kinds.includes('trip')
        ? merge(trips, events)
        : events
      : trips
  }
  #standing(filter: Filter<I>, keep: (status: Status | undefined) => boolean): readonly Entry[] {
    const { trips, events } = this.where(filter)
    return Object.freeze(merge(trips, events).filter((entry) => keep(statusOn(entry, this.#day))))
  }
  /** The neighbours to look among, and where a record named by id stands. */
  #around(dayOrId: string): { readonly entries: readonly Entry[]; readonly at?: number } {
    const entry = this.#find(dayOrId)
    if (entry) {
      const entries: readonly Entry[] = entry.kind === 'trip' ? this.trips : this.events
      return { entries, at: entries.indexOf(entry) }
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(dayOrId)) mustKnow('ids', dayOrId, this.#root)
    return { entries: this.trips.length ? this.trips : this.events }
  }
}
