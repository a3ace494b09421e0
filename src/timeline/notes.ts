import { maxDrawn, type Plan } from './plan.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { formatDay } from '../model/format.js'
import type { Day } from '../model/types.js'
import { countryNames, type Messages } from '../i18n/index.js'
import type { Frame } from './frame.js'
import { lookOf, toneClass, toneOf, type Look } from './items.js'

export interface NotesOptions {
  readonly messages: Messages
  readonly locale: string
  readonly mode: 'compressed' | 'true'
  /** How far the data reach, if that is to be said. */
  readonly through: Day | undefined
}

/** Writes into *frame* what of *plan* stays the same while the view moves. */
export function describePlan(frame: Frame, plan: Plan, options: NotesOptions): void {
  const { messages, locale, mode, through } = options
  const { notes, scaleButton } = frame
  if (scaleButton) {
    scaleButton.textContent =
      mode === 'true' ? messages.axis.compressedScale : messages.axis.trueScale
  }
  const entries = legendOf(plan, messages, locale)
  const remarks = [
    plan.undated > 0 ? messages.axis.undated(plan.undated) : '',
    through ? messages.through(formatDay(through, locale)) : '',
  ].filter(Boolean)
  const tree = h(
    'div',
    null,
    entries.length > 0 &&
      h('ul', { class: 'ktt-axis-legend', 'aria-label': messages.axis.legend }, entries),
    remarks.length > 0 &&
      h(
        'p',
        null,
        ...remarks.flatMap((remark, index) => [index > 0 && ' · ', h('bdi', null, remark)]),
      ),
  )
  notes.replaceChildren(...toNodes(tree, notes.ownerDocument).childNodes)
}

/** What the marks in use mean, drawn as they are when all is in view; colours where lanes do not name them. */
function legendOf(plan: Plan, messages: Messages, locale: string): readonly Tree[] {
  if (plan.rows.length > maxDrawn) return [entry('ktt-axis-many', messages.axis.counts)]
  const looks = plan.rows.map((row) => {
    const { status } = plan.labelFor(row)
    return { ...lookOf(row, status, plan.fit), name: status && messages.status[status] }
  })
  const shapes = [...new Set(looks.map(({ shape }) => shape))].map((shape) => {
    const own = looks.filter((look) => look.shape === shape)
    const names = new Set(own.flatMap(({ name }) => name ?? []))
    return { shape, point: own.every(({ point }) => point), names: [...names].join(', ') }
  })
  const toned = new Set(plan.rows.filter((row) => row.lane === 'all').map(toneOf))
  const countries = toned.size > 0 ? countryNames(locale) : String
  // Dots are dotted already: rough dates show only in the others.
  const soft = looks.find((look) => look.soft && look.shape !== 'dashed' && look.shape !== 'struck')
  const settled = shapes.every(({ shape }) => shape === 'solid')
  return [
    ...[...toned].map((code) => entry(`ktt-axis-solid ${toneClass(code)}`, countries(code))),
    ...(settled ? [] : shapes.map((one) => entry(signOf(one), one.names))),
    ...(soft ? [entry(`${signOf(soft)} ktt-axis-soft`, messages.axis.uncertain)] : []),
  ]
}

function signOf({ shape, point }: Pick<Look, 'shape' | 'point'>): string {
  return `ktt-axis-${shape}${point ? ' ktt-axis-point' : ''}`
}

function entry(sign: string, text: string): Tree {
  return h('li', null, h('span', { class: `ktt-axis-sign ${sign}`, 'aria-hidden': 'true' }), text)
}
