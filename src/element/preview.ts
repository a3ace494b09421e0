import type { ChartPlan, Mark } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { cardTrees } from './card.js'
import { later } from './later.js'
import type { View } from './view.js'

/** What a card needs to know of the chart that it belongs to. */
interface Place {
  readonly plan: ChartPlan
  readonly marks: readonly Mark[]
  readonly view: View
}

/** Where a card floats. */
export interface Stage extends Place {
  readonly stage: HTMLElement
}

/** The card that previews a record: beside its mark, or docked under a strip. */
export interface Preview {
  readonly isOpen: boolean
  /** Shows the card of *mark* over the emptiest part of the chart beside it; no mark: hides it. */
  show(mark: Mark | undefined, stage: Stage): void
  hide(): void
  /** Shows the record at *index* in the docked card; `undefined`: there is none. */
  dock(place: (Place & { readonly index: number }) | undefined): void
  card(document: Document, actions: CardActions): HTMLElement
}

interface CardActions {
  step(by: 1 | -1): void
  read(): void
}

const withFloatingCard = later('the card', () => import('./floating-card.js'))

export function createPreview(): Preview {
  let floating: HTMLElement | undefined
  /** The mark whose card is shown or on its way. */
  let wanted: Mark | undefined
  let docked: HTMLElement | undefined
  let actions: CardActions | undefined

  const hide = (): void => {
    wanted = undefined
    floating?.remove()
  }

  return {
    get isOpen() {
      return floating?.isConnected ?? false
    },
    hide,
    show(mark, stage) {
      hide()
      if (!mark) return
      wanted = mark
      withFloatingCard(({ showFloatingCard }) => {
        if (wanted === mark) floating = showFloatingCard(mark, stage)
      })
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
        ...cardTrees(mark.record, view),
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
