import { mostDrawn, type Plan } from '../layout/plan.js'
import { firmDays, shapeOf } from '../layout/rows.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { formatDay } from '../model/format.js'
import type { Day } from '../model/types.js'
import { countryNames, type Words } from '../words/index.js'
import type { Frame } from './frame.js'
import { toneClass, toneOf } from './items.js'

export interface NotesOptions {
  readonly words: Words
  readonly locale: string
  readonly mode: 'compressed' | 'true'
  /** How far the data reach, if that is to be said. */
  readonly through: Day | undefined
}

/** Writes into *frame* what of *plan* stays the same while the view moves. */
export function describePlan(frame: Frame, plan: Plan, options: NotesOptions): void {
  const { words, locale, mode, through } = options
  const { stage, notes, scaleButton } = frame
  stage.hidden = plan.rows.length === 0
  if (scaleButton) {
    scaleButton.textContent = mode === 'true' ? words.axis.compressedScale : words.axis.trueScale
  }
  const entries = legendOf(plan, words, locale)
  const remarks = [
    plan.undated > 0 ? words.axis.undated(plan.undated) : '',
    through ? words.through(formatDay(through, locale)) : '',
  ].filter(Boolean)
  const tree = h(
    'div',
    null,
    entries.length > 0 &&
      h('ul', { class: 'ktt-axis-legend', 'aria-label': words.axis.legend }, entries),
    remarks.length > 0 &&
      h(
        'p',
        null,
        ...remarks.flatMap((remark, index) => [index > 0 && ' · ', h('bdi', null, remark)]),
      ),
  )
  notes.replaceChildren(...toNodes(tree, notes.ownerDocument).childNodes)
}

/** What the marks in use mean: shapes always with a word, colours where lanes do not name them. */
function legendOf(plan: Plan, words: Words, locale: string): readonly Tree[] {
  const drawn = plan.rows.length <= mostDrawn ? plan.rows : []
  const shapes = new Map<string, string[]>()
  for (const row of drawn) {
    const { status } = plan.labelFor(row)
    if (!status || shapeOf(status) === 'solid') continue
    const names = shapes.get(shapeOf(status)) ?? []
    if (!names.includes(words.status[status])) names.push(words.status[status])
    shapes.set(shapeOf(status), names)
  }
  const toned = new Set(drawn.filter((row) => row.lane === 'all').map(toneOf))
  const countries = toned.size > 0 ? countryNames(locale) : String
  const soft = drawn.some(({ record, first, last }) => {
    const firm = firmDays(record)
    return !firm || firm.first > first || firm.last < last
  })
  return [
    ...[...toned].map((code) => entry(`ktt-axis-solid ${toneClass(code)}`, countries(code))),
    ...[...shapes].map(([shape, names]) => entry(`ktt-axis-${shape}`, names.join(', '))),
    ...(soft ? [entry('ktt-axis-soft', words.axis.uncertain)] : []),
  ]
}

function entry(sign: string, text: string): Tree {
  return h('li', null, h('span', { class: `ktt-axis-sign ${sign}`, 'aria-hidden': 'true' }), text)
}
