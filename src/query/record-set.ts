import { toText } from '../model/options.js'
import { dayNumber, type Day } from '../model/days.js'
import type { Entry, Status, TravelEvent, Trip } from '../model/types.js'
import { entryAsOf } from './as-of.js'
import type { DatasetIndex } from './dataset-index.js'
import { assertKnown, type Conditions } from './filter.js'
import { lastDayOf } from './lengths.js'
import { firstAfter, lastBefore, mainKind, mainRecords, merge, startOf } from './order.js'
import { statusThen } from './past-record.js'
import { createSearch, type Search } from './search.js'
import { hasBegun } from '../model/status.js'
import { statusOn } from './status.js'
import type { Synonyms } from './text.js'

/** The trips and events of a Timeline, in time order, with what is looked up in them made when first needed. */
export class RecordSet {
  readonly trips: readonly Trip[]
  readonly events: readonly TravelEvent[]
  readonly index: DatasetIndex
  /** The day that the set stands at, a day number. */
  readonly day: number
  #all: readonly Entry[] | undefined
  #begun: readonly Trip[] | undefined
  #byId: ReadonlyMap<string, Entry> | undefined
  #search: Search | undefined

  constructor(
    trips: readonly Trip[],
    events: readonly TravelEvent[],
    index: DatasetIndex,
    day: number,
  ) {
    this.trips = Object.freeze(trips)
    this.events = Object.freeze(events)
    this.index = index
    this.day = day
  }

  /** The set of those of *entries*, which stand in time order. */
  static of(entries: readonly Entry[], index: DatasetIndex, day: number): RecordSet {
    const trips = entries.filter((entry) => entry.kind === 'trip')
    const events = entries.filter((entry) => entry.kind === 'event')
    return new RecordSet(trips, events, index, day)
  }

  get all(): readonly Entry[] {
    return (this.#all ??= merge(this.trips, this.events))
  }
  /** The trips that had begun by the day: those that count. */
  get begun(): readonly Trip[] {
    return (this.#begun ??= this.trips.filter((trip) => this.counts(trip)))
  }
  /** What is counted: the trips that had begun, or the events of a set without trips. */
  get counted(): readonly Entry[] {
    return mainKind(this) === 'trip' ? this.begun : this.events
  }

  /** Where *entry*, one of these, stands on the day. */
  statusOf(entry: Entry): Status | undefined {
    return statusThen.get(entry) ?? statusOn(entry, this.day)
  }

  /** Whether *entry*, one of these, counts: an event, or a trip that had begun by the day. */
  counts(entry: Entry): boolean {
    return entry.kind === 'event' || hasBegun(this.statusOf(entry))
  }

  search(conditions: Conditions, synonyms?: Synonyms): readonly Entry[] {
    this.#search ??= createSearch(this.all, this.index, this.day)
    return this.#search(conditions, synonyms)
  }

  find(id: string): Entry | undefined {
    return (this.#byId ??= new Map(this.all.map((entry) => [entry.id, entry]))).get(id)
  }

  /** The record of that id, or of the same id as *record*, as it was known on the day. Throws on an unknown one. */
  read(record: Entry | string): Entry | undefined {
    const id: unknown = typeof record === 'string' ? record : record?.id
    if (typeof id !== 'string') {
      throw new TypeError(
        `invalid record: ${toText(record)}; expected a trip, an event or the id of one`,
      )
    }
    const entry = this.find(id)
    if (!entry) assertKnown('ids', id, this.index)
    return entry ?? entryAsOf(id, this.day, this.index)
  }

  /** The last record that was over before a day, or that comes before another; of trips only those that had begun. */
  before(dayOrId: string): Entry | undefined {
    if (this.#isDay(dayOrId)) {
      const before = dayNumber(dayOrId)
      return this.counted.findLast((entry) => lastDayOf(entry, this.day) < before)
    }
    const entry = this.read(dayOrId)
    return entry && lastBefore(entry.kind === 'trip' ? this.begun : this.events, entry)
  }

  /** The first record that begins after a day, or that comes after another. */
  after(dayOrId: string): Entry | undefined {
    if (this.#isDay(dayOrId)) {
      const after = dayNumber(dayOrId)
      return mainRecords(this).find((entry) => startOf(entry) > after && isFinite(startOf(entry)))
    }
    const entry = this.read(dayOrId)
    return entry && firstAfter(entry.kind === 'trip' ? this.trips : this.events, entry)
  }

  #isDay(dayOrId: string): dayOrId is Day {
    if (typeof dayOrId !== 'string') {
      throw new TypeError(
        `invalid day or id: ${toText(dayOrId)}; expected a day such as 2018-06-12, or the id of a record`,
      )
    }
    return /^\d{4}-\d\d-\d\d$/.test(dayOrId) && !this.index.entries.has(dayOrId)
  }
}
