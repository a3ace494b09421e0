import { h, type Tree } from '../markup/tree.js'
import { bounds, boundsOf } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import type { Entry, FuzzyDay, Status } from '../model/types.js'
import type { Context } from './context.js'
import { colorOf, flatten, named, separate, timeTree } from './parts.js'

/** One state of a record, from the day it began. */
interface Step {
  readonly on: FuzzyDay
  readonly status: Status
  readonly word: string
}

/**
 * How the status of *record* came about, as a bar to scale and an ordered list in words. Only for a record
 * whose status reversed or passed through three states: anything less is told by its dates and status.
 */
export function historyTree(record: Entry, context: Context): Tree | false {
  const steps = stepsOf(record, context)
  if (steps.length < 3) return false
  const year = yearOf(steps.at(-1)!.on)
  const items = steps.map(({ on, status, word }, index) => {
    const sameYear = yearOf(on) === year || index === steps.length - 1
    const day = dayText(on, context.locale, { month: 'short', year: !sameYear })
    const isTurn = status === 'cancelled' || status === 'ruled-out' || index === steps.length - 1
    return h(
      'li',
      { 'data-status': status },
      timeTree(on, day, context.nameLang),
      ' ',
      h(isTurn ? 'b' : 'span', null, word),
    )
  })
  return named(
    'div',
    'history',
    colorOf(record.kind === 'trip' ? record.countries[0] : undefined, context),
    barTree(steps, endOf(record, steps)),
    h(
      'ol',
      { role: 'list', 'aria-label': context.messages.history.label },
      flatten(
        separate(
          items.map((item) => [item]),
          ' ',
        ),
      ),
    ),
  )
}

/** The states that *record* has passed through, oldest first. */
export function stepsOf(record: Entry, { timeline, messages }: Context): readonly Step[] {
  const { history } = messages
  const steps: Step[] = []
  let wasOff = false
  for (const { on, status } of timeline.history(record)) {
    const before = steps.at(-1)
    // A date may change while the status does not.
    if (before?.status === status) continue
    const isOn = status === 'confirmed' || status === 'expected'
    const word = wasOff && isOn ? history.backOn : history.status[status]
    wasOff ||= status === 'cancelled' || status === 'ruled-out'
    if (isOn) wasOff = false
    // "began, then over" is one step to a reader: it was held.
    if (status === 'completed' && before?.status === 'underway') {
      steps[steps.length - 1] = { on: before.on, status, word }
    } else steps.push({ on, status, word })
  }
  return steps
}

/** The last day that the bar shows. */
function endOf(record: Entry, steps: readonly Step[]): number {
  const last = boundsOf(steps.at(-1)!.on).latest
  return Math.max(last, bounds(record)?.latest ?? last) + 1
}

/** A bar to scale, in per cent of its width: one rectangle a step. */
function barTree(steps: readonly Step[], end: number): Tree {
  const starts = steps.map(({ on }) => boundsOf(on).earliest)
  const [first] = starts
  const length = Math.max(1, end - first!)
  const percent = (days: number): string => `${Math.round((days / length) * 1e4) / 100}%`
  return h(
    'svg',
    {
      class: 'ktt-history-bar',
      width: '100%',
      height: 9,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    steps.map(({ status }, index) => {
      const start = starts[index]!
      const days = Math.max(length / 120, (starts[index + 1] ?? end) - start)
      return h('rect', {
        class: `ktt-history-${status}`,
        x: percent(start - first!),
        width: percent(days),
        height: 9,
        fill: 'currentColor',
      })
    }),
  )
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}
