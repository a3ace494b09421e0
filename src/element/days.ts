import { stepsOf } from '../list/status-history.js'
import { dayNumber } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import type { Day } from '../model/types.js'
import type { Change } from '../query/changes.js'
import type { Timeline } from '../query/timeline.js'
import type { View } from './view.js'

/** A day on which something changed, with all that did. */
export interface ChangeDay {
  readonly day: Day
  readonly number: number
  readonly changes: readonly Change[]
}

const known = new WeakMap<
  Timeline,
  { readonly filter: string; readonly days: readonly ChangeDay[] }
>()

/** The days to which the slider steps, oldest first: those on which a status of what is asked for changed. */
export function changeDaysOf({ data, state }: View): readonly ChangeDay[] {
  // What is shown is trips first: their events would stop the slider twice.
  const isTrips = data.trips.some(({ claims }) => claims.length > 0)
  const filter = { ...(isTrips && { kind: 'trip' as const }), ...state.query.filter }
  const text = JSON.stringify(filter)
  const found = known.get(data)
  if (found?.filter === text) return found.days
  const days = daysOf(data, filter)
  known.set(data, { filter: text, days })
  return days
}

function daysOf(data: Timeline, filter: object): readonly ChangeDay[] {
  const byDay = new Map<Day, Change[]>()
  for (const change of changesOf(data, filter)) {
    const group = byDay.get(change.on)
    if (group) group.push(change)
    else byDay.set(change.on, [change])
  }
  return [...byDay].map(([day, changes]) => ({ day, number: dayNumber(day), changes }))
}

function changesOf(data: Timeline, filter: object): readonly Change[] {
  try {
    return data.changes(filter)
  } catch {
    // A filter that says nothing is shown as none.
    return data.changes()
  }
}

/** The next day of change after *day*, or before it. */
export function neighbour(
  days: readonly ChangeDay[],
  day: number,
  by: 1 | -1,
): ChangeDay | undefined {
  return by > 0
    ? days.find(({ number }) => number > day)
    : days.findLast(({ number }) => number < day)
}

/** "May 24, 2018: called off", and for assistive technology of which record. */
export function changeText(
  { day, changes }: ChangeDay,
  view: View,
): { readonly day: string; readonly what: string; readonly of: string } {
  const { context, state } = view
  const { widget } = state.messages
  const [first] = changes
  const one = changes.length === 1 && first
  return {
    day: dayText(day, context.locale, { month: 'short' }),
    what: one ? wordOf(one, view) : widget.changes(changes.length),
    of: one ? one.record.title : '',
  }
}

/** What became of a record, in a word: "called off", "back on". */
export function wordOf({ record, on, to }: Change, { whole, state }: View): string {
  const step = stepsOf(record, whole).find((one) => one.on === on)
  return step?.word ?? state.messages.history.status[to]
}
