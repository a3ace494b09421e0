import type { Mark } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { cardTrees } from './card.js'
import type { View } from './view.js'

/** The card that stands under a strip, for the mark that is current on it. */
export function createDockedCard(document: Document): HTMLElement {
  const card = document.createElement('div')
  card.className = 'ktt-card ktt-docked'
  card.setAttribute('role', 'group')
  card.hidden = true
  return card
}

/** Shows the mark at *index* of *marks* in *card*; there is no mark: hides it. */
export function fillDockedCard(
  card: HTMLElement,
  marks: readonly Mark[],
  index: number,
  view: View,
): void {
  const mark = marks[index]
  card.hidden = !mark
  if (!mark) return
  const { widget } = view.state.messages
  const position = widget.position(index + 1, marks.length)
  card.setAttribute('aria-label', position)
  const step = (by: 1 | -1, label: string, sign: string): Tree =>
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
  const trees = [
    ...cardTrees(mark.record, view),
    h(
      'div',
      { class: 'ktt-card-nav' },
      step(-1, widget.previousTrip, '‹'),
      h(
        'span',
        null,
        h('bdi', null, position),
        ' · ',
        h('button', { type: 'button', class: 'ktt-card-read', 'data-read': true }, widget.read),
      ),
      step(1, widget.nextTrip, '›'),
    ),
  ]
  const nodes = trees.map((tree) => toNodes(tree, card.ownerDocument))
  // A button that is replaced while it is pressed is never clicked.
  if (nodes.every((node, index) => card.childNodes[index]?.isEqualNode(node))) return
  const focused = (card.getRootNode() as ShadowRoot).activeElement?.getAttribute('data-step')
  card.replaceChildren(...nodes)
  // The buttons are new; the focus stays where it was.
  if (!focused) return
  const next = `[data-step="${focused}"]:enabled, [data-step]:enabled`
  card.querySelector<HTMLElement>(next)?.focus()
}
