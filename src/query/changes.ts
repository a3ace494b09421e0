import { boundsOf, dayFromNumber, dayNumber } from '../model/days.js'
import type { Day, Entry, Status } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { heardBy, outcomeBy, spanOn, statusOn } from './status.js'

/** A day on which the status of a record, or a date of it, changed. */
export interface HistoryEntry {
  readonly on: Day
  readonly status: Status
  /** Who said so; empty for an outcome, and where the calendar alone changed the status. */
  readonly by: string
  /** What was said, or what came of it; empty where the calendar alone changed the status. */
  readonly text: string
  readonly sourceIds: readonly string[]
}

/** A day on which the status of a record changed. */
export interface Change {
  readonly on: Day
  readonly record: Entry
  /** `undefined`: nobody had spoken of it before. */
  readonly from: Status | undefined
  readonly to: Status
}

/**
 * How *entry* came to stand as it does at the end of *day* (a day number), oldest first. Empty for a
 * record that has neither claims nor an outcome.
 */
export function historyOf(entry: Entry, index: DatasetIndex, day: number): readonly HistoryEntry[] {
  // From the record of today: that of a past view leaves out what came later.
  const all = wholeHistoryOf(index.entries.get(entry.id) ?? entry)
  const count = all.findIndex(({ on }) => dayNumber(on) > day)
  return count < 0 ? all : Object.freeze(all.slice(0, count))
}

/** The changes of status of *entries*, which stand in time order, by the end of *day*, oldest first. */
export function changesOf(
  entries: readonly Entry[],
  index: DatasetIndex,
  day: number,
): readonly Change[] {
  const changes: Change[] = []
  for (const record of entries) {
    let from: Status | undefined
    for (const { on, status: to } of historyOf(record, index, day)) {
      if (to !== from) changes.push(Object.freeze({ on, record, from, to }))
      from = to
    }
  }
  return Object.freeze(
    changes.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
  )
}

const histories = new WeakMap<Entry, readonly HistoryEntry[]>()

/** The history of *entry* up to any day; records do not change, so it is made once. */
function wholeHistoryOf(entry: Entry): readonly HistoryEntry[] {
  let history = histories.get(entry)
  if (!history) histories.set(entry, (history = Object.freeze(readHistory(entry))))
  return history
}

function readHistory(entry: Entry): readonly HistoryEntry[] {
  const history: HistoryEntry[] = []
  let before: string | undefined
  for (const day of turningDays(entry)) {
    const status = statusOn(entry, day)
    if (!status) continue
    const { start, end = entry.kind === 'trip' ? null : start } = spanOn(entry, day, status)
    const now = `${status} ${start} ${end}`
    if (now !== before) history.push(toEntry(entry, day, status))
    before = now
  }
  return history
}

/** Every day on which the status or a date of *entry* may change, in order. */
function turningDays(entry: Entry): readonly number[] {
  const { claims } = entry
  const outcome = entry.kind === 'event' ? entry.outcome : undefined
  if (!claims.length && !outcome) return []
  const days = new Set<number>()
  if (outcome) days.add(dayNumber(outcome.on))
  for (const { on } of claims) days.add(boundsOf(on).latest)
  for (const { start, end } of [entry, ...claims]) {
    if (start) days.add(boundsOf(start).latest).add(boundsOf(start).latest + 1)
    if (end) days.add(boundsOf(end).latest + 1)
  }
  return [...days].sort((one, other) => one - other)
}

/** What changed the status on *day*: the outcome, else the last claim that counted, else the calendar. */
function toEntry(entry: Entry, day: number, status: Status): HistoryEntry {
  const on = dayFromNumber(day)
  const outcome = outcomeBy(entry, day)
  const settled = status === 'completed' || status === 'did-not-happen'
  if (outcome?.on === on && settled) {
    const { text, sourceIds } = outcome
    return Object.freeze({ on, status, by: '', text, sourceIds })
  }
  const claims = heardBy(entry, day)
  const today = claims.filter((claim) => boundsOf(claim.on).latest === day)
  const claim = today.findLast(({ says }) => says === status) ?? today.at(-1)
  if (claim)
    return Object.freeze({ on, status, by: claim.by, text: claim.text, sourceIds: claim.sourceIds })
  // The calendar goes by the dates that were last given.
  const dated = claims.findLast(({ start, end }) => start ?? end) ?? claims.at(-1)
  return Object.freeze({ on, status, by: '', text: '', sourceIds: dated?.sourceIds ?? [] })
}
