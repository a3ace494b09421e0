import type { ChartPlan, Mark } from '../chart/chart-plan.js'
import { maxMarks, type ChartLayout } from '../chart/layout.js'
import { countryNames, type Messages } from '../i18n/index.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { dayText } from '../model/date-text.js'
import type { Day } from '../model/types.js'

export interface NotesOptions {
  readonly messages: Messages
  readonly locale: string
  /** How far the data reach; absent: neither that nor what is talked of is said. */
  readonly through: Day | undefined
  readonly isComplete: boolean
}

/** Writes under the chart what it cannot say: what is talked of, how far the data reach, and what colours mean. */
export function writeNotes(notes: HTMLElement, layout: ChartLayout, options: NotesOptions): void {
  const { messages, locale, through, isComplete } = options
  const { plan, records } = layout
  const legend =
    records.length > maxMarks ? [entry(undefined, messages.axis.counts)] : countriesOf(plan, locale)
  const remarks = isComplete
    ? [talkedOf(plan, messages), through ? messages.through(dayText(through, locale)) : '']
    : []
  const tree = h(
    'div',
    null,
    legend.length > 0 &&
      h('ul', { class: 'ktt-axis-legend', 'aria-label': messages.axis.legend }, legend),
    remarks.filter(Boolean).map((remark) => h('p', null, h('bdi', null, remark))),
  )
  notes.replaceChildren(...toNodes(tree, notes.ownerDocument).childNodes)
}

function talkedOf({ talkedOf: records }: ChartPlan, { chart, separator }: Messages): string {
  if (records.length === 0) return ''
  const items = records.map(({ record, date }) => `${record.title} (${date})`)
  return `${chart.talkedOf}: ${items.join(separator)}`
}

/** Names of the colours, where lanes do not say them. */
function countriesOf({ marks }: ChartPlan, locale: string): readonly Tree[] {
  const name = countryNames(locale)
  const codes = marks.flatMap((mark) => codeOf(mark) ?? [])
  return [...new Set(codes)].map((code) => entry(`ktt-axis-tone-${code.toLowerCase()}`, name(code)))
}

function codeOf({ lane, record }: Mark): string | undefined {
  return lane === 'all' && record.kind === 'trip' ? record.countries[0] : undefined
}

function entry(tone: string | undefined, text: string): Tree {
  return h(
    'li',
    null,
    tone !== undefined && h('span', { class: `ktt-axis-sign ${tone}`, 'aria-hidden': 'true' }),
    text,
  )
}
