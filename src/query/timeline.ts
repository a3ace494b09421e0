import { dayNumber, type Day, type Range } from '../model/days.js'
import type { Entry, Person, Place, Source, Status, TravelEvent, Trip } from '../model/types.js'
import { entriesAsOf, isWhole } from './as-of.js'
import { changesOf, historyOf, type Change, type HistoryEntry } from './changes.js'
import { cite, type Citation } from './cite.js'
import { countBy, findRule, groupBy, sortCounts } from './count.js'
import type { Count, Counted, CountOptions } from './count.js'
import { coverageOn, type Coverage, type DatasetIndex } from './dataset-index.js'
import { assertKnown, readFilter, type Asked } from './filter.js'
import type { Found, Ids, Loose } from './ids.js'
import type { CountKey } from './keys.js'
import { daysIn, daysOf } from './days-in.js'
import { mainRecords, merge, nearestTo, soonestFirst } from './order.js'
import { readQuery, type QueryInput } from './parse.js'
import { RecordSet } from './record-set.js'
import { relatedTo, type Related } from './related.js'
import { gapsOf, statsOf, type Gap, type Stats } from './stats.js'
import { hasBegun, isAhead } from '../model/status.js'
import type { Synonyms } from './text.js'

type Lists = readonly [readonly Trip[], readonly TravelEvent[]]

/**
 * Trips and events, oldest first, and what they refer to. Every question about them is a member;
 * `where` and `asOf` give a smaller Timeline. Nothing in it can be changed.
 *
 * ```js
 * timeline.where({ country: 'CN', to: '2025-08' }).trips.length //=> 4
 * timeline.countBy('country')[0].label //=> 'China'
 * timeline.asOf('2025-09-02').upcoming({ status: 'confirmed' })[0].id //=> 'beijing-parade-2025'
 * ```
 */
// `any` by default, so that an adapter which takes a Timeline takes one with whatever ids.
// oxlint-disable-next-line typescript/no-explicit-any
export class Timeline<I extends Ids = any, Whole extends boolean = any> {
  /** Oldest first, undated last; on a past day also those that were only planned, or called off. */
  readonly trips: readonly Trip[]
  /** Oldest first, undated last; also those that only were announced or spoken of. */
  readonly events: readonly TravelEvent[]
  /** Title, version, licence, coverage and counting rules of the whole set. */
  readonly meta: DatasetIndex['meta']
  /** Which days the set covers, and the one it stands at. */
  readonly coverage: Coverage
  readonly #set: RecordSet
  readonly #related: Related
  #isWhole: boolean | undefined
  readonly #counts = new Map<CountKey, readonly Count[]>()

  private constructor(set: RecordSet) {
    const { trips, events, index, day } = set
    this.trips = trips
    this.events = events
    this.meta = index.meta
    this.coverage = coverageOn(index.meta, day)
    this.#set = set
    this.#related = relatedTo([trips, events], index, day)
    Object.freeze(this)
  }

  /** @internal All of *index*, for `createTimeline`. */
  static over(index: DatasetIndex, [trips, events]: Lists, day: number): Timeline {
    return new Timeline(new RecordSet(trips, events, index, day))
  }

  /** The people these trips and events name. */
  get people(): readonly Person[] {
    return this.#related.people.items
  }
  /** The places these trips and events name, and those they lie in. */
  get places(): readonly Place[] {
    return this.#related.places.items
  }
  /** The sources these trips, events and assessments cite. */
  get sources(): readonly Source[] {
    return this.#related.sources.items
  }
  /** What was thought of these trips and events. */
  get assessments(): Related['assessments'] {
    return this.#related.assessments
  }

  /**
   * The trips and events that match *filter*. Throws on an unknown field or value. *synonyms* let `text` find
   * means of transport and countries by words of another language: `[['열차', 'train'], ['Russland', 'RU']]`.
   */
  where(filter: Asked<I>, synonyms?: Synonyms): Timeline<I, false> {
    const { index, day } = this.#set
    const conditions = readFilter(filter, index)
    if (conditions.none) return this as unknown as Timeline<I, false>
    return new Timeline(RecordSet.of(this.#set.search(conditions, synonyms), index, day))
  }

  /**
   * The set as known at the end of *day*: no claim, outcome, date, stop or source of later days.
   * Title, form of visit, countries and tags stay as they are known today. Throws on text that is no day.
   */
  asOf(day: Day): Timeline<I, false> {
    const { all, index, day: today } = this.#set
    const number = dayNumber(day)
    // A second, later day cannot bring back what the first has hidden.
    const until = Math.min(number, today)
    if (until >= index.lastDay) {
      return new Timeline(new RecordSet(this.trips, this.events, index, number))
    }
    return new Timeline(RecordSet.of(entriesAsOf(all, until, index), index, until))
  }

  /** The trip of that id; sure to be found when the id is written out and the set is whole. */
  trip<Id extends Loose<I['trip']>>(id: Id): Found<Trip, Id, I['trip'], Whole> {
    const entry = this.#set.find(id)
    return (entry?.kind === 'trip' ? entry : undefined) as never
  }
  /** The event of that id. */
  event<Id extends Loose<I['event']>>(id: Id): Found<TravelEvent, Id, I['event'], Whole> {
    const entry = this.#set.find(id)
    return (entry?.kind === 'event' ? entry : undefined) as never
  }
  /** The person of that id, if a record here names them. */
  person<Id extends Loose<I['person']>>(id: Id): Found<Person, Id, I['person'], Whole> {
    return this.#related.people.byId.get(id) as never
  }
  /** The place of that id, if a record here names it or one within it. */
  place<Id extends Loose<I['place']>>(id: Id): Found<Place, Id, I['place'], Whole> {
    return this.#related.places.byId.get(id) as never
  }
  /** The source of that id, if a record here cites it. */
  source(id: string): Source | undefined {
    return this.#related.sources.byId.get(id)
  }

  /** Where a record stands on this day; `undefined` when nobody had spoken of it yet. Throws on an unknown id. */
  status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined {
    const entry = this.#set.read(record)
    return entry && this.#set.statusOf(entry)
  }
  /** The days on which the status of a record or one of its dates changed, oldest first. */
  history(record: Entry | Loose<I['trip'] | I['event']>): readonly HistoryEntry[] {
    const entry = this.#set.read(record)
    return entry ? historyOf(entry, this.#set.index, this.#set.day) : []
  }
  /** The changes of status by this day of the records that match, oldest first. */
  changes(filter: Asked<I> = {}): readonly Change[] {
    return changesOf(this.where(filter).#set.all, this.#set.index, this.#set.day)
  }
  /** The sources of a record, or of one *field* such as `start` or `met.0`, numbered. Throws on an unknown one. */
  cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[] {
    const entry = this.#set.read(record)
    return entry ? cite(entry, field, this.#set.index) : []
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

  /** The record of the same kind before this one, of trips one that was made; before a day the last over by then. */
  before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    return this.#set.before(dayOrId)
  }
  /** The record of the same kind after this one; after a day the first that begins later. */
  after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined {
    return this.#set.after(dayOrId)
  }
  /** The trip (or event, in a set without trips) that lies fewest days from *day*; the earlier of two. */
  nearest(day: Day): Entry | undefined {
    return nearestTo(mainRecords(this), dayNumber(day))
  }

  /** The trips that have begun (with `kind: 'event'`, or where there are no trips, the events) by their words for *key*. */
  groupBy<Key extends CountKey, Kind extends string | readonly string[]>(
    key: Key,
    filter: Asked<I> & { readonly kind?: Kind } = {},
  ): Map<string, readonly Counted<Key, Kind>[]> {
    const groups = groupBy(this.where(filter).#set.counted, key, this.#set)
    return groups as Map<string, readonly Counted<Key, Kind>[]>
  }
  /** How many of them have each word for *key*, most first or, with `sort: 'key'`, in order of the words. */
  countBy<Key extends CountKey, Kind extends string | readonly string[]>(
    key: Key,
    filter: Asked<I> & { readonly kind?: Kind } = {},
    options: CountOptions = {},
  ): readonly Count<Counted<Key, Kind>>[] {
    const found = this.where(filter)
    let counts = found.#counts.get(key)
    if (!counts) {
      counts = countBy(mainRecords(found), key, found.#set)
      found.#counts.set(key, counts)
    }
    return sortCounts(counts, options) as readonly Count<Counted<Key, Kind>>[]
  }
  /** Calendar days of all trips that have begun, in the host countries, both ends counted. */
  days(): Range {
    return daysOf(this.#set.begun, this.#set.day)
  }
  /** Calendar days in a country (ISO alpha-2) or at a place. Throws on an unknown one. */
  daysIn(countryOrPlace: Loose<I['place']>): Range {
    const { begun, index, day } = this.#set
    // Codes of countries are written in capitals, ids of places are not.
    const isCode = typeof countryOrPlace === 'string' && /[A-Z]/.test(countryOrPlace)
    assertKnown(isCode ? 'country' : 'place', countryOrPlace, index)
    return daysIn(begun, countryOrPlace, index, day)
  }
  /** The gaps between one trip of a traveller and the next, longest first. */
  gaps(): readonly Gap[] {
    return gapsOf(this.#set.begun, this.#set.index)
  }
  /** The trips that have begun in figures. */
  stats(): Stats {
    return statsOf(this.#set)
  }
  /** What a published rule (see data/COUNTING.md) counts as trips, oldest first. Throws on an unknown rule. */
  counted(rule: string): readonly Entry[] {
    const { visit = [], eventIds } = findRule(this.meta, rule)
    const events = this.events.filter(
      (event) => eventIds?.includes(event.id) && hasBegun(this.status(event)),
    )
    return Object.freeze(merge(this.where({ visit: visit as never }).#set.begun, events))
  }

  /** @internal `parseFilter`: who has records has what reads a question to them. */
  read(input: QueryInput): ReturnType<typeof readQuery> {
    return readQuery(input, this.#set.index)
  }

  /** @internal Whether no filter has left out a trip that is known on this day. */
  get isWhole(): boolean {
    return (this.#isWhole ??= isWhole(this.trips, this.#set.day, this.#set.index))
  }

  #standing(filter: Asked<I>, keep: (status: Status | undefined) => boolean): readonly Entry[] {
    const found = this.where(filter).#set.all
    return Object.freeze(found.filter((entry) => keep(this.#set.statusOf(entry))))
  }
}
