import type { CountryCode } from './countries.js'
import type { Day, FuzzyDay, Span } from './days.js'
import type {
  Companion,
  Crossing,
  Delegate,
  Disclosure,
  Meeting,
  SignedDocument,
  Stop,
  Transport,
} from './trip-parts.js'

export type { Day, FuzzyDay, Span } from './days.js'
export type * from './tables.js'
export type * from './trip-parts.js'

/**
 * How sure a speaker was:
 *
 * - *confirmed*: announced by a party to it
 * - *expected*: said to be planned or foreseen
 * - *possible*: said to be under consideration
 * - *speculated*: guessed at, by nobody who would know
 * - *unlikely*: doubted
 * - *ruled-out*: denied or declined by a party to it
 */
export type Certainty =
  | 'confirmed'
  | 'expected'
  | 'possible'
  | 'speculated'
  | 'unlikely'
  | 'ruled-out'

/** What a claim can say: a certainty, or that it was seen to start, to end, or to be called off. */
export type Says = Certainty | 'underway' | 'completed' | 'cancelled'

/** Where a record stands on a day; *unresolved*: its window is past and nobody reported an outcome. */
export type Status = Says | 'did-not-happen' | 'unresolved'

/**
 * The form of a visit:
 *
 * - *state*, *official*, *working*, *unofficial*: as the parties called it; *official* where no form is given
 * - *summit*: a meeting of leaders for which no party gave a protocol rank
 * - *multilateral*: an event with leaders of many countries
 * - *crossing*: a border crossed for some hours, for a meeting at the border itself
 */
export type Visit =
  | 'state'
  | 'official'
  | 'working'
  | 'unofficial'
  | 'summit'
  | 'multilateral'
  | 'crossing'

/**
 * What sort of event it is:
 *
 * - *summit*: talks between leaders
 * - *meeting*: talks below that level, or a leader with somebody else's envoy
 * - *visit-abroad*: travel abroad by Kim Jong Un that was spoken of and is no trip on record
 * - *visit-received*: a foreign leader or envoy comes to North Korea
 * - *envoy-abroad*: somebody else travels for North Korea
 * - *parade*, *ceremony*: a public occasion
 * - *conference*: a gathering of many states or of a party
 * - *document*: a treaty, declaration or law
 * - *incident*: anything else; also an event for which no type is given
 */
export type EventType =
  | 'summit'
  | 'meeting'
  | 'visit-abroad'
  | 'visit-received'
  | 'envoy-abroad'
  | 'parade'
  | 'ceremony'
  | 'conference'
  | 'document'
  | 'incident'

/** One dated assertion: on day *on*, *by* said this of the record. */
export interface Claim {
  /** The day it was said. */
  readonly on: FuzzyDay
  /** Who said it. */
  readonly by: string
  readonly says: Says
  /** The dates as this speaker gave them; absent: nothing said of them; `null`: said to be open. */
  readonly start?: FuzzyDay | null
  readonly end?: FuzzyDay | null
  readonly placeIds?: readonly string[]
  /** What was said, in our words. */
  readonly text: string
  readonly sourceIds: readonly string[]
}

/** A sentence with its sources. */
export interface Statement {
  readonly text: string
  readonly sourceIds: readonly string[]
}

/** A point on which sources differ: every version is kept. */
export interface Dispute {
  /** The field in question, such as `start` or `transport`. */
  readonly field: string
  /** What the versions are about, such as `Talks with Xi`; absent: the field as a whole. */
  readonly subject?: string
  /** Two at least. */
  readonly versions: readonly { readonly value: string; readonly sourceIds: readonly string[] }[]
  /** The version that this record follows; absent: left open. */
  readonly chosen?: string
  readonly why?: string
}

/**
 * Sources by field: `start`, `met`, … and, for one item of a list, `met.0`.
 * Every field that states a fact has at least one.
 */
export type Citations = Readonly<Record<string, readonly string[]>>

interface Common {
  /** Lower-case words and digits joined by hyphens; unique in its file and never reused. */
  readonly id: string
  readonly title: string
  /** Two or three neutral sentences. */
  readonly summary: string
  /** Oldest first. */
  readonly claims: readonly Claim[]
  readonly citations: Citations
  readonly tags: readonly string[]
}

/** One journey abroad. */
export interface Trip extends Common {
  readonly kind: 'trip'
  /** Whose trip it is; absent: that of the leader the whole set is about (`meta.travellerId`). */
  readonly travellerId?: string
  readonly visit: Visit
  /** First day in the host country, as published lists print it. */
  readonly start: FuzzyDay | null
  /** Last day in the host country, included; `null`: not known (on a past day: not yet). */
  readonly end: FuzzyDay | null
  /** From leaving the home capital to being back in it. */
  readonly away: Span
  /** Countries visited, ISO 3166-1 alpha-2; transit is not a visit. */
  readonly countries: readonly CountryCode[]
  /** In order of time. */
  readonly stops: readonly Stop[]
  /** How he travelled, leg by leg; empty: not known. */
  readonly transport: readonly Transport[]
  /** Whom he met, with the office held on that day: one entry a person and day. */
  readonly met: readonly Meeting[]
  /** Who travelled along on duty. */
  readonly delegation: readonly Delegate[]
  /** Family and others who came along. */
  readonly companions?: readonly Companion[]
  /** Borders crossed, in order of time; absent: none was reported. */
  readonly crossings?: readonly Crossing[]
  /** What was signed or issued. */
  readonly documents?: readonly SignedDocument[]
  /** Name and office; absent: no invitation was reported. */
  readonly invitedBy?: string
  /** What it was for; empty: not known. */
  readonly occasion: string
  /** What came of it at the time, without hindsight. */
  readonly outcomes: readonly Statement[]
  /** `null`: no party to it has confirmed it. */
  readonly disclosed: Disclosure | null
  /** Where sources differ, with every version. */
  readonly disputes: readonly Dispute[]
}

/** Something that happened, was announced, or was only spoken of. */
export interface TravelEvent extends Common, Span {
  readonly kind: 'event'
  readonly type: EventType
  readonly start: FuzzyDay | null
  readonly placeIds: readonly string[]
  /** Who took part, or was to. */
  readonly personIds: readonly string[]
  /** The trip it was part of. */
  readonly tripId?: string
  /** What came of it; absent: nobody reported an outcome. */
  readonly outcome?: Statement & { readonly on: Day; readonly happened: boolean }
}

/** A trip or an event: what a Timeline holds. */
export type Entry = Trip | TravelEvent
