import type { KeyField } from '../model/choices.js'
import { dayNumber, type Day, type Range } from '../model/days.js'
import type { Entry, Person, Place, Source, Status, TravelEvent, Trip } from '../model/types.js'
import { changesOf, historyOf, type Change, type HistoryEntry } from './changes.js'
import { cite, type Citation } from './cite.js'
import { relatedTo, type Related } from './related.js'
import { countBy, groupBy, type Count } from './count.js'
import { coverageOn, type Coverage } from './coverage.js'
import { searchOver, type EntrySearch } from './entry-search.js'
import { findInvalid, assertKnown, readFilter, type Asked, type InvalidValue } from './filter.js'
import type { Found, Ids, Loose } from './ids.js'
import type { CountKey } from './keys.js'
import { entriesAsOf, isWhole } from './as-of.js'
import { daysIn, daysOf } from './lengths.js'
import { firstAfter, lastBefore, nearestTo } from './neighbours.js'
import { mainRecords, merge, soonestFirst } from './order.js'
import type { DatasetIndex } from './dataset-index.js'
import { findRule } from './rules.js'
import { gapsOf, statsOf, type Gap, type Stats } from './stats.js'
import { isAhead, statusOn } from './status.js'

type Lists = readonly [readonly Trip[], readonly TravelEvent[]]

/**
 * Trips and events, oldest first, and what they refer to. Every question about them is a member;
 * `where` and `asOf` give a smaller Timeline. Nothing in it can be changed.
 *
 * ```js
 * timeline.where({ country: 'CN', to: '2025-08' }).trips.length //=> 4
 * timeline.countBy('country')[0].key //=> 'CN'
 * timeline.asOf('2025-09-02').upcoming({ status: 'confirmed' })[0].id //=> 'beijing-parade-2025'
 * ```
 */
// `any` by default, so that an adapter which takes a Timeline takes one with whatever ids.
// oxlint-disable-next-line typescript/no-explicit-any
export class Timeline<I extends Ids = any, Whole extends boolean = any> {
  /** Oldest first, undated last. */
  readonly trips: readonly Trip[]
  /** Oldest first, undated last; also those that only were announced or spoken of. */
  readonly events: readonly TravelEvent[]
  /** Title, version, licence, coverage and counting rules of the whole set. */
  readonly meta: DatasetIndex['meta']
  /** Which days the set covers, and the one it stands at. */
  readonly coverage: Coverage
  readonly #refers: Related
  readonly #index: DatasetIndex
  readonly #day: number
  #entries: readonly Entry[] | undefined
  #search: EntrySearch | undefined
  #byId: ReadonlyMap<string, Entry> | undefined

  private constructor(index: DatasetIndex, lists: Lists, day: number) {
    this.trips = Object.freeze(lists[0])
    this.events = Object.freeze(lists[1])
    this.meta = index.meta
    this.coverage = coverageOn(index.meta, day)
    this.#refers = relatedTo(lists, index, day)
    this.#index = index
    this.#day = day
    Object.freeze(this)
  }

  /** @internal All of *index*, for `createTimeline`. */
  static over(index: DatasetIndex, lists: Lists, day: number): Timeline {
    return new Timeline(index, lists, day)
  }

  /** @internal Whether no filter has left out a trip that is known on this day. */
  get isWhole(): boolean {
    return isWhole(this.trips, this.#day, this.#index)
  }

  /** The people these trips and events name. */
  get people(): readonly Person[] {
    return this.#refers.people.items
  }
  /** The places these trips and events name, and those they lie in. */
  get places(): readonly Place[] {
    return this.#refers.places.items
  }
  /** The sources these trips, events and assessments cite. */
  get sources(): readonly Source[] {
    return this.#refers.sources.items
  }
  /** What was thought of these trips and events. */
  get assessments(): Related['assessments'] {
    return this.#refers.assessments
  }

  /** The trips and events that match *filter*. Throws on an unknown field or value. */
  where(filter: Asked<I>): Timeline<I, false> {
    const conditions = readFilter(filter, this.#index)
    this.#search ??= searchOver(this.#all, this.#index, this.#day)
    return this.#narrow(this.#search(conditions), this.#day)
  }

  /**
   * The set as known at the end of *day*: no claim, outcome, date, stop or source of later days.
   * Title, form of visit, countries and tags stay as they are known today. Throws on text that is no day.
   */
  asOf(day: Day): Timeline<I, false> {
    const number = dayNumber(day)
    // A second, later day cannot bring back what the first has hidden.
    const until = Math.min(number, this.#day)
    if (until >= this.#index.lastDay) {
      return new Timeline(this.#index, [this.trips, this.events], number)
    }
    return this.#narrow(entriesAsOf(this.#all, until, this.#index), until)
  }

  /** The trip of that id; sure to be found when the id is written out and the set is whole. */
  trip<Id extends Loose<I['trip']>>(id: Id): Found<Trip, Id, I['trip'], Whole> {
    const entry = this.#find(id)
    return (entry?.kind === 'trip' ? entry : undefined) as never
  }
  /** The event of that id. */
  event<Id extends Loose<I['event']>>(id: Id): Found<TravelEvent, Id, I['event'], Whole> {
    const entry = this.#find(id)
    return (entry?.kind === 'event' ? entry : undefined) as never
  }
  /** The person of that id, if a record here names them. */
  person<Id extends Loose<I['person']>>(id: Id): Found<Person, Id, I['person'], Whole> {
    return this.#refers.people.byId.get(id) as never
  }
  /** The place of that id, if a record here names it or one within it. */
  place<Id extends Loose<I['place']>>(id: Id): Found<Place, Id, I['place'], Whole> {
    return this.#refers.places.byId.get(id) as never
  }
  /** The source of that id, if a record here cites it. */
  source(id: string): Source | undefined {
    return this.#refers.sources.byId.get(id)
  }

  /** Where a record stands on this day; `undefined` when nobody had spoken of it yet. Throws on an unknown id. */
  status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined {
    const entry = this.#read(record)
    return entry && statusOn(entry, this.#day)
  }

  /** The days on which the status of a record or one of its dates changed, oldest first. */
  history(record: Entry | Loose<I['trip'] | I['event']>): readonly HistoryEntry[] {
    const entry = this.#read(record)
    return entry ? historyOf(entry, this.#index, this.#day) : []
  }
  /** The changes of status by this day of the records that match, oldest first. */
  changes(filter: Asked<I> = {}): readonly Change[] {
    return changesOf(this.where(filter).#all, this.#index, this.#day)
  }

  /** What lies ahead and is still possible, soonest first, undated last. */
  upcoming(filter: Asked<I> = {}): readonly Entry[] {
    return Object.freeze(soonestFirst(this.#standing(filter, isAhead)))
  }
  /** What has begun and is not over, oldest first. */
  underway(filter: Asked<I> = {}): readonly Entry[] {
    return this.#standing(filter, (status) => status === 'underway')
  }
  /** The first of what lies ahead. */
  next(filter: Asked<I> = {}): Entry | undefined {
    return this.upcoming(filter)[0]
  }

  /** The record of the same kind before this one; before a day the last trip over by then. */
  before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    return this.#beside(dayOrId, lastBefore, -1)
  }
  /** The record of the same kind after this one; after a day the first trip that begins later. */
  after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    return this.#beside(dayOrId, firstAfter, 1)
  }
  /** The trip (or event, in a set without trips) that lies fewest days from *day*; the earlier of two. */
  nearest(day: Day): Entry | undefined {
    return nearestTo(mainRecords(this), dayNumber(day))
  }

  /** The trips (with `kind: 'event'` the events) by their words for *key*. */
  groupBy(key: CountKey, filter: Asked<I> = {}): Map<string, readonly Entry[]> {
    return groupBy(mainRecords(this.where(filter)), key, this.#index, this.#day)
  }
  /** How many trips (with `kind: 'event'` events) have each word for *key*, most first. */
  countBy(key: CountKey, filter: Asked<I> = {}): readonly Count[] {
    return countBy(mainRecords(this.where(filter)), key, this.#index, this.#day)
  }
  /** Calendar days of all trips in the host countries, both ends counted. */
  days(): Range {
    return daysOf(this.trips, this.#day)
  }
  /** Calendar days in a country (ISO alpha-2) or at a place. Throws on an unknown one. */
  daysIn(countryOrPlace: Loose<I['place']>): Range {
    const isPlace = this.#index.places.has(countryOrPlace) || /^[^A-Z]+$/.test(countryOrPlace)
    assertKnown(isPlace ? 'place' : 'country', countryOrPlace, this.#index)
    return daysIn(this.trips, countryOrPlace, this.#index, this.#day)
  }
  /** The gaps between one trip and the next, longest first. */
  gaps(): readonly Gap[] {
    return gapsOf(this.trips)
  }
  /** The trips in figures. */
  stats(): Stats {
    return statsOf(this.trips, this.#index, this.#day)
  }
  /** What a published rule (see data/COUNTING.md) counts as trips, oldest first. Throws on an unknown rule. */
  counted(rule: string): readonly Entry[] {
    const found = findRule(this.meta, rule)
    const { trips } = this.where({ visit: (found.visit ?? []) as never })
    const events = this.events.filter(({ id }) => found.eventIds?.includes(id))
    return Object.freeze(merge(trips, events))
  }
  /** The sources of a record, or of one *field* such as `start` or `met.0`, numbered. Throws on an unknown one. */
  cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[] {
    const entry = this.#read(record)
    return entry ? cite(entry, field, this.#index) : []
  }

  /** @internal What is wrong with *value* as a value of *field*, for those who read text. */
  fault(field: KeyField, value: string): InvalidValue | undefined {
    return findInvalid(field, value, this.#index)
  }

  get #all(): readonly Entry[] {
    return (this.#entries ??= merge(this.trips, this.events))
  }
  #find(id: string): Entry | undefined {
    return (this.#byId ??= new Map(this.#all.map((entry) => [entry.id, entry]))).get(id)
  }
  #narrow(entries: readonly Entry[], day: number): Timeline<I, false> {
    const trips = entries.filter((entry) => entry.kind === 'trip')
    const events = entries.filter((entry) => entry.kind === 'event')
    return new Timeline(this.#index, [trips, events], day)
  }
  /** The record itself, or that of an id, which may not be known yet on this day. */
  #read(record: Entry | string): Entry | undefined {
    if (typeof record !== 'string') return record
    const entry = this.#find(record)
    if (!entry) assertKnown('ids', record, this.#index)
    return entry
  }
  #standing(filter: Asked<I>, keep: (status: Status | undefined) => boolean): readonly Entry[] {
    const found = this.where(filter).#all
    return Object.freeze(found.filter((entry) => keep(statusOn(entry, this.#day))))
  }
  #beside(dayOrId: string, ofDay: typeof lastBefore, step: 1 | -1): Entry | undefined {
    const entry = this.#find(dayOrId)
    if (entry) {
      const entries: readonly Entry[] = entry.kind === 'trip' ? this.trips : this.events
      return entries[entries.indexOf(entry) + step]
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(dayOrId)) assertKnown('ids', dayOrId, this.#index)
    return ofDay(mainRecords(this), dayNumber(dayOrId as Day))
  }
}
