import type { ChartPlan, Mark } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { daysBetween } from '../model/days.js'
import { formatDay } from '../model/format.js'
import type { Entry } from '../model/types.js'
import { spanTree } from '../list/parts.js'
import { stepsOf } from '../list/status-history.js'
import type { Context } from '../list/context.js'
import type { View } from './view.js'

/** What a card needs to know of the chart that it belongs to. */
interface Place {
  readonly plan: ChartPlan
  readonly marks: readonly Mark[]
  readonly view: View
}

/** The card that previews a record: beside its mark, or docked under a strip. */
export interface Preview {
  readonly isOpen: boolean
  /** Shows the card of *mark* over the emptiest part of the chart beside it; no mark: hides it. */
  show(mark: Mark | undefined, place: Place & { readonly stage: HTMLElement }): void
  hide(): void
  /** Shows the record at *index* in the docked card; `undefined`: there is none. */
  dock(place: (Place & { readonly index: number }) | undefined): void
  card(document: Document, actions: CardActions): HTMLElement
}

interface CardActions {
  step(by: 1 | -1): void
  read(): void
}

const cardWidth = 304
const inset = 16

export function createPreview(): Preview {
  let floating: HTMLElement | undefined
  let docked: HTMLElement | undefined
  let actions: CardActions | undefined

  const hide = (): void => floating?.remove()

  return {
    get isOpen() {
      return floating?.isConnected ?? false
    },
    hide,
    show(mark, { stage, plan, marks, view }) {
      hide()
      if (!mark) return
      const { messages } = view.state
      const card = toNodes(
        h(
          'div',
          { class: 'ktt-card ktt-preview', 'aria-hidden': 'true' },
          ...contentOf(mark.record, view),
          h('p', { class: 'ktt-card-small' }, foot(mark.record, view), messages.widget.readHint),
        ),
        stage.ownerDocument,
      ) as HTMLElement
      floating = card
      stage.after(card)
      const left = placeOf(mark, marks, plan)
      const middle = mark.y + mark.height / 2
      const top = Math.max(
        0,
        Math.min(middle - card.offsetHeight / 2, plan.height - card.offsetHeight),
      )
      card.style.left = `${left}px`
      card.style.top = `${top}px`
    },
    dock(place) {
      if (!docked) return
      docked.hidden = !place || place.index < 0
      if (!place) return
      const { marks, index, view } = place
      const { widget } = view.state.messages
      const mark = marks[index]
      if (!mark) return
      docked.setAttribute('aria-label', widget.position(index + 1, marks.length))
      const button = (by: 1 | -1, label: string, sign: string): Tree =>
        h(
          'button',
          {
            type: 'button',
            part: 'button',
            'data-step': by,
            'aria-label': label,
            disabled: !marks[index + by],
          },
          sign,
        )
      const nodes = [
        ...contentOf(mark.record, view),
        h(
          'div',
          { class: 'ktt-card-nav' },
          button(-1, widget.previousTrip, '‹'),
          h(
            'span',
            null,
            h('bdi', null, widget.position(index + 1, marks.length)),
            ' · ',
            h('button', { type: 'button', class: 'ktt-card-read', 'data-read': true }, widget.read),
          ),
          button(1, widget.nextTrip, '›'),
        ),
      ].map((tree) => toNodes(tree, docked!.ownerDocument))
      const step = (docked.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-step')
      docked.replaceChildren(...nodes)
      // The buttons are new; the focus stays where it was.
      if (step)
        docked
          .querySelector<HTMLElement>(`[data-step="${step}"]:enabled, [data-step]:enabled`)
          ?.focus()
    },
    card(document, given) {
      actions = given
      docked = document.createElement('div')
      docked.className = 'ktt-card ktt-docked'
      docked.setAttribute('role', 'group')
      docked.hidden = true
      docked.addEventListener('click', ({ target }) => {
        const { step, read } = (target as Element).closest('button')?.dataset ?? {}
        if (step) actions?.step(step === '1' ? 1 : -1)
        if (read !== undefined) actions?.read()
      })
      return docked
    },
  }
}

/** Dates, way, days, title, and how it came about. */
function contentOf(record: Entry, { context }: View): readonly Tree[] {
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
    .map(({ on, word }) => `${formatDay(on, context.locale, { month: 'short' })} ${word}`)
    .join(' → ')
}

function foot(record: Entry, { context }: View): string {
  const sources = context.timeline.cite(record).length
  return sources ? `${context.messages.list.sources(sources)} · ` : ''
}

/** Where a card begins: on the side of *mark* on which it covers fewer others, and never over its label. */
function placeOf(mark: Mark, marks: readonly Mark[], plan: ChartPlan): number {
  const { left, right } = boxOf(mark)
  const sides = [left - inset - cardWidth, right + inset].filter(
    (start) => start >= 0 && start + cardWidth <= plan.width,
  )
  const covered = (start: number): number =>
    marks.filter((other) => {
      const box = boxOf(other)
      const near = Math.abs(other.y - mark.y) < 80
      return near && box.right > start && box.left < start + cardWidth
    }).length
  const [best] = sides.sort((one, other) => covered(one) - covered(other))
  return best ?? Math.max(0, Math.min(left, plan.width - cardWidth))
}

function boxOf({ x, width, label }: Mark): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(x, label?.left ?? x),
    right: Math.max(x + width, label ? label.left + label.width : x),
  }
}
