import type { ChartPlan, Mark } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { h } from '../markup/tree.js'
import type { Entry } from '../model/types.js'
import { cardTrees } from './card.js'
import type { Stage } from './preview.js'
import type { View } from './view.js'

const cardWidth = 304
const inset = 16

/** Shows the card of *mark* over the emptiest part of the chart beside it. */
export function showFloatingCard(mark: Mark, { stage, plan, marks, view }: Stage): HTMLElement {
  const { messages } = view.state
  const card = toNodes(
    h(
      'div',
      { class: 'ktt-card ktt-preview', 'aria-hidden': 'true' },
      ...cardTrees(mark.record, view),
      h('p', { class: 'ktt-card-small' }, foot(mark.record, view), messages.widget.readHint),
    ),
    stage.ownerDocument,
  ) as HTMLElement
  stage.after(card)
  const left = placeOf(mark, marks, plan)
  const middle = mark.y + mark.height / 2
  const top = Math.max(0, Math.min(middle - card.offsetHeight / 2, plan.height - card.offsetHeight))
  card.style.left = `${left}px`
  card.style.top = `${top}px`
  return card
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
