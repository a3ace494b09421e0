import type { Context } from '../list/context.js'
import { spanTree } from '../list/parts.js'
import { stepsOf } from '../list/status-history.js'
import { h, type Tree } from '../markup/tree.js'
import { daysBetween } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import type { Entry } from '../model/types.js'
import type { View } from './view.js'

/** What a card says of *record*: dates, way, days, title, and how it came about. */
export function cardTrees(record: Entry, { context }: View): readonly Tree[] {
  const { messages } = context
  const trip = record.kind === 'trip' ? record : undefined
  const modes = trip?.transport.filter(({ leg }) => leg !== 'local').map(({ mode }) => mode) ?? []
  const days = trip?.start && trip.end ? daysBetween(trip.start, trip.end) : undefined
  const facts = [
    ...[...new Set(modes)].map((mode) => messages.list.by[mode]),
    ...(days ? [messages.days(days.min, days.max)] : []),
  ]
  const history = turnsOf(record, context)
  return [
    h(
      'p',
      { class: 'ktt-card-small' },
      spanTree(record, context),
      facts.map((fact) => ` · ${fact}`),
    ),
    h('p', { class: 'ktt-card-title' }, record.title),
    ...(history ? [h('p', { class: 'ktt-card-small' }, history)] : []),
  ]
}

/** "24 May called off → 1 Jun back on": where a plan turned. */
function turnsOf(record: Entry, context: Context): string {
  const { history } = context.messages
  return stepsOf(record, context)
    .filter(({ word }) => word === history.status.cancelled || word === history.backOn)
    .map(({ on, word }) => `${dayText(on, context.locale, { month: 'short' })} ${word}`)
    .join(' → ')
}
