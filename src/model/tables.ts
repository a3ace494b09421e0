import type { CountryCode } from './countries.js'
import type { Day, FuzzyDay, TravelEvent, Trip } from './types.js'

/** Somebody whom a trip or an event names. */
export interface Person {
  /** Such as `xi-jinping`. */
  readonly id: string
  /** In English, as the records print it. */
  readonly name: string
  /** Names by BCP 47 language tag, such as `ko` or `zh-Hans`. */
  readonly names?: Readonly<Record<string, string>>
  /** Nationality, ISO 3166-1 alpha-2; absent: not given. Every bundled person has one. */
  readonly country?: CountryCode
  /** A Wikidata item, such as `Q15031`. */
  readonly wikidata?: string
}

/** A place that a trip or an event names, or one that such a place lies in. */
export interface Place {
  /** Such as `sentosa`. */
  readonly id: string
  /** In English, as the records print it. */
  readonly name: string
  /** Names by BCP 47 language tag. */
  readonly names?: Readonly<Record<string, string>>
  /** ISO 3166-1 alpha-2; absent: not given. Every bundled place has one, and coordinates. */
  readonly country?: CountryCode
  /** Degrees, WGS 84, with no more decimals than the place deserves. Both or neither are given. */
  readonly latitude?: number
  readonly longitude?: number
  /** The larger place it lies in. */
  readonly withinId?: string
}

/**
 * Whose voice a source is: *reference* is a work of reference, *research* an institute or scholar,
 * *digest* a summary of what others published, on which alone no fact should rest.
 */
export type SourceKind =
  | 'state-media'
  | 'official'
  | 'agency'
  | 'press'
  | 'research'
  | 'reference'
  | 'digest'

/** A document that can be cited. A title in square brackets is supplied by us. */
export interface Source {
  readonly id: string
  /** Who wrote it, not who copied it. */
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: FuzzyDay
  /** BCP 47. */
  readonly language: string
  readonly kind: SourceKind
  /** The outlet whose copy was read, where it is not the publisher's own. */
  readonly via?: string
  /** How much of it was read. */
  readonly read?: 'full' | 'excerpt' | 'title'
}

/** What an analyst or an outlet made of it: opinion, never fact. */
export interface Assessment {
  readonly id: string
  readonly analyst: string
  readonly affiliation?: string
  readonly on: FuzzyDay | null
  readonly text: string
  /** Trips and events that it speaks of. */
  readonly aboutIds: readonly string[]
  readonly sourceIds: readonly string[]
}

/** What is to be said of a set as a whole. */
export interface Meta {
  /** Three whole numbers with dots, such as `0.1.0`: that of the package for the bundled records. */
  readonly version: string
  /** The heading of lists, and the name of calendars and layers. */
  readonly title: string
  /** That of the wording, an SPDX id where there is one; empty: not given. */
  readonly licence: string
  /** Whom the trips belong to. */
  readonly travellerId?: string
  /** The place where these trips start and end. Absent: maps show no home. */
  readonly homeId?: string
  /** What the set speaks of; absent: not given, and the set claims no last day. */
  readonly coverage?: CoveredDays
  /** What a reader should know of the sources as a whole. */
  readonly notes?: readonly string[]
  /** Published ways to count trips, for `counted`. */
  readonly counting?: readonly CountingRule[]
}

/** The days that a set speaks of. */
export interface CoveredDays {
  /** The first day. */
  readonly from: Day
  /** The last day about which anything is known. */
  readonly through: Day
  /** The last day up to which sources are dense. */
  readonly denseThrough: Day
  /** What the first day is, in a few words for a label. */
  readonly note?: string
}

/** A published way to count: the trips whose *visit* matches, and some events beside them. */
export interface CountingRule {
  readonly id: string
  readonly title: string
  readonly text: string
  /** As in a filter: kinds of visit that count, or with `!` those that do not. Absent: all. */
  readonly visit?: readonly string[]
  /** Events that this rule counts as trips. */
  readonly eventIds?: readonly string[]
}

/** A set of full records, as a Timeline holds it. */
export interface Dataset {
  readonly trips: readonly Trip[]
  readonly events: readonly TravelEvent[]
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  readonly assessments: readonly Assessment[]
  readonly meta: Meta
}
