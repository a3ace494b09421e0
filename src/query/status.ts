import { boundsOf, dayNumber } from '../model/days.js'
import { isOpen, isWeak } from '../model/status.js'
import type { Claim, Entry, FuzzyDay, Span, Status, TravelEvent } from '../model/types.js'

/**
 * Where *entry* stands at the end of *day* (a day number), or `undefined` when nobody had spoken of it.
 *
 * Of the claims and the outcome dated by then the latest wins, but weak talk never overrides a statement
 * by a party, except that the party that cancelled may call it possible again. What has surely started is
 * under way; a window that has passed without a report is unresolved.
 * A record that has neither claims nor an outcome takes its status from its dates.
 */
export function statusOn(entry: Entry, day: number): Status | undefined {
  const outcome = outcomeOf(entry)
  if (!entry.claims.length && !outcome) return statusByDates(entry, day)
  const told = tellOn(entry, day)
  if (told.outcome) return told.outcome.happened ? 'completed' : 'did-not-happen'
  const said = told.last?.says
  if (!said || !(isOpen(said) || said === 'confirmed' || said === 'underway')) return said
  const { start, end } = told
  const until = end === undefined ? start : end
  if (until && boundsOf(until).latest < day) return 'unresolved'
  return said === 'confirmed' && start && boundsOf(start).latest <= day ? 'underway' : said
}

/** The outcome, if it was known by the end of *day*. */
export function outcomeBy(entry: Entry, day: number): TravelEvent['outcome'] {
  const outcome = outcomeOf(entry)
  return outcome && dayNumber(outcome.on) <= day ? outcome : undefined
}

/** The claims made by the end of *day* that count: all but weak talk after a statement by a party. */
export function heardBy(entry: Entry, day: number): readonly Claim[] {
  const heard: Claim[] = []
  for (const claim of entry.claims) {
    if (boundsOf(claim.on).latest <= day && counts(claim, heard.at(-1))) heard.push(claim)
  }
  return heard
}

/** The dates of *entry* as known on *day*, on which it stood at *status*. */
export function spanOn(entry: Entry, day: number, status: Status): Span {
  const settled = status === 'completed' || status === 'did-not-happen'
  if (settled) return { start: entry.start, ...(entry.end !== undefined && { end: entry.end }) }
  if (entry.claims.length) {
    const { start, end } = tellOn(entry, day)
    return { start, ...(end !== undefined || entry.kind === 'trip' ? { end: end ?? null } : {}) }
  }
  const { start, end } = entry
  if (end === undefined) return { start }
  const hidden = status === 'underway' && end && boundsOf(end).latest > day
  return { start, end: hidden ? null : end }
}

interface Told {
  /** The last claim that counts. */
  readonly last: Claim | undefined
  /** The outcome, unless something was said since. Talk does not undo what happened. */
  readonly outcome: TravelEvent['outcome']
  /** The record's own dates once nothing more was to be said, else as last claimed. */
  readonly start: FuzzyDay | null
  readonly end: FuzzyDay | null | undefined
}

/** What the claims and the outcome come to that were known by the end of *day*. */
function tellOn(entry: Entry, day: number): Told {
  let last: Claim | undefined
  let start: FuzzyDay | null = null
  let end: FuzzyDay | null | undefined
  let isAll = !outcomeOf(entry)
  for (const claim of entry.claims) {
    if (boundsOf(claim.on).latest > day) isAll = false
    else if (counts(claim, last)) {
      last = claim
      if (claim.start !== undefined) {
        start = claim.start
        // Who reports a start, or plans a journey, has not said that it ends the same day.
        end = claim.says === 'underway' || entry.kind === 'trip' ? null : undefined
      }
      if (claim.end !== undefined) end = claim.end
    }
  }
  const known = outcomeBy(entry, day)
  const isUndone =
    known &&
    last &&
    boundsOf(last.on).latest > dayNumber(known.on) &&
    !(known.happened && isWeak(last.says))
  const outcome = isUndone ? undefined : known
  return isAll || outcome
    ? { last, outcome, start: entry.start, end: entry.end }
    : { last, outcome, start, end }
}

/** Whether *claim* counts after *before*, the last one that did. */
function counts(claim: Claim, before: Claim | undefined): boolean {
  return !before || !isWeak(claim.says) || isOpen(before.says) || reopens(claim, before)
}

/** Whether the speaker who cancelled has now called it possible. */
function reopens({ by, says }: Claim, before: Claim): boolean {
  return before.says === 'cancelled' && says === 'possible' && by === before.by
}

function statusByDates({ start, end = start }: Entry, day: number): Status {
  if (end && day > boundsOf(end).latest) return 'completed'
  if (!start || day < boundsOf(start).latest) return 'expected'
  return 'underway'
}

function outcomeOf(entry: Entry): TravelEvent['outcome'] {
  return entry.kind === 'event' ? entry.outcome : undefined
}
