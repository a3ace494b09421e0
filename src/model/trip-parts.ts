import type { Day, FuzzyDay, Span } from './days.js'

/** How he travelled; *foot* for a border crossed on foot. */
export type TransportMode = 'train' | 'plane' | 'car' | 'foot'

/** One place on a trip. */
export interface Stop extends Span {
  readonly placeId: string
  readonly start: FuzzyDay | null
  /** What happened there. */
  readonly text: string
}

/** A leg of a trip and how it was made. */
export interface Transport {
  readonly mode: TransportMode
  readonly leg: 'outbound' | 'return' | 'local'
  readonly note?: string
}

/** Somebody met on one day of a trip. */
export interface Meeting {
  readonly personId: string
  /** The office held on that day. */
  readonly office: string
  /** Talks, dinner, handshake and so on, of that day only. */
  readonly format: string
  /** Absent: the day is not known. */
  readonly on?: FuzzyDay
  /** True for the main counterpart of the trip, on every day they met: one person a trip. */
  readonly principal?: boolean
}

/** Somebody who travelled along on duty; *certainty* absent: named by an official report. */
export interface Delegate {
  readonly personId: string
  readonly certainty?: 'confirmed' | 'reported' | 'unclear'
  /** The office held on the trip, where a source names it. */
  readonly office?: string
}

/** Somebody of the traveller's family or company who came along without an office. */
export interface Companion {
  readonly personId: string
  /** What this person is to the traveller. */
  readonly role: 'spouse' | 'child' | 'sibling' | 'other'
  /** The days on which sources saw or named this person, oldest first; empty: none gave a day. */
  readonly seen: readonly { readonly on: FuzzyDay; readonly placeId?: string }[]
}

/** A border crossed, as reported. */
export interface Crossing {
  readonly on: FuzzyDay
  readonly placeId: string
  /** On the way out from home, or back. */
  readonly direction: 'out' | 'back'
  readonly text?: string
}

/** A text signed or issued on a trip. */
export interface SignedDocument {
  readonly title: string
  readonly on: FuzzyDay
  /** Names as the document has them. */
  readonly signatories: readonly string[]
  /** Where the text can be read. */
  readonly url?: string
}

/** When the trip was first confirmed by a party to it. */
export interface Disclosure {
  readonly on: Day
  readonly by: string
  /** Before the first day in the host country, during the stay, or when it was over. */
  readonly when: 'before' | 'during' | 'after'
}
