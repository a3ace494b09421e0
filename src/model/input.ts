import type { CoveredDays, CountingRule, Meta, Person, Place, Source } from './tables.js'
import type { Assessment, Claim, Dispute, Span, Statement, TravelEvent, Trip } from './types.js'
import type { Companion, Meeting, Stop } from './trip-parts.js'

/**
 * What `createTimeline` takes. Only trips, or only events, must be there, and of each record only what
 * its type here requires: all else has a default. Records refer to people, places and sources by id.
 *
 * ```js
 * createTimeline({ trips: [{ id: '2024-05-paris', title: 'Talks in Paris', start: '2024-05-06' }] })
 * ```
 */
export interface DatasetInput {
  /** The address of the JSON Schema, for editors; not read. */
  readonly $schema?: string
  readonly trips?: readonly TripInput[]
  readonly events?: readonly EventInput[]
  readonly people?: readonly PersonInput[]
  readonly places?: readonly PlaceInput[]
  readonly sources?: readonly SourceInput[]
  readonly assessments?: readonly AssessmentInput[]
  readonly meta?: MetaInput
}

/**
 * A trip needs an id, a title and a first day. Defaults: *end* is *start*, *visit* is `official`,
 * *away* and *disclosed* are not known, texts and lists are empty.
 */
export interface TripInput extends Needs<
  Trip,
  'id' | 'title' | 'start',
  'stops' | 'met' | 'companions' | 'claims' | 'outcomes' | 'disputes'
> {
  readonly stops?: readonly StopInput[]
  readonly met?: readonly MeetingInput[]
  readonly companions?: readonly CompanionInput[]
  readonly claims?: readonly ClaimInput[]
  readonly outcomes?: readonly StatementInput[]
  readonly disputes?: readonly Dispute[]
}

/** An event needs an id, a title and a first day. Defaults: *type* is `incident`, texts and lists are empty. */
export interface EventInput extends Needs<
  TravelEvent,
  'id' | 'title' | 'start',
  'claims' | 'outcome'
> {
  readonly claims?: readonly ClaimInput[]
  readonly outcome?: Needs<NonNullable<TravelEvent['outcome']>, 'on' | 'happened'>
}

/** A person needs an id and a name. */
export type PersonInput = Person

/** A place needs an id and a name; with coordinates it stands on the map. */
export type PlaceInput = Place

/**
 * A source needs an id. Defaults: *publisher* is the host of *url*, *title* is *url* or else *id*,
 * *language* is `und`, *kind* is `press`.
 */
export interface SourceInput extends Needs<Source, 'id'> {}

/** An assessment needs an id, an analyst, a text and the records that it speaks of. */
export interface AssessmentInput extends Needs<
  Assessment,
  'id' | 'analyst' | 'text' | 'aboutIds'
> {}

/** Defaults: *version* is `0.0.0`, *title* is `Trips`, *licence* is empty; no *coverage* is claimed. */
export interface MetaInput extends Partial<Omit<Meta, 'coverage' | 'counting'>> {
  /** Defaults: *from* is the first day of the records, *denseThrough* is *through*. */
  readonly coverage?: Needs<CoveredDays, 'through'>
  readonly counting?: readonly Needs<CountingRule, 'id' | 'title'>[]
}

/** A place on a trip; its *start* defaults to not known. */
export interface StopInput extends Needs<Stop, 'placeId'>, Partial<Span> {}

/** Somebody met; *office* and *format* default to empty. */
export interface MeetingInput extends Needs<Meeting, 'personId'> {}

/** Somebody who came along; *role* defaults to `other`, *seen* to no day. */
export interface CompanionInput extends Needs<Companion, 'personId'> {}

/** What somebody said of a record; *text* and *sourceIds* default to empty. */
export interface ClaimInput extends Needs<Claim, 'on' | 'by' | 'says'> {}

/** A sentence; *sourceIds* defaults to none. */
export interface StatementInput extends Needs<Statement, 'text'> {}

/** *Item* of which only *Needed* must be given; without *Own*, which is declared apart. */
type Needs<Item, Needed extends keyof Item, Own extends keyof Item = never> = Pick<Item, Needed> &
  Partial<Omit<Item, Needed | Own>>
