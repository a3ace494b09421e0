import { chartTree } from '../chart/svg/chart.js'
import type { ChartPlan, Mark } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import type { View } from './view.js'

/** The chart as the reader meets it: a listbox, with an option over each mark and its label. */
export function createStage(document: Document): HTMLElement {
  const stage = document.createElement('div')
  stage.className = 'ktt-stage'
  stage.tabIndex = 0
  stage.setAttribute('role', 'listbox')
  stage.setAttribute('aria-orientation', 'horizontal')
  return stage
}

/** Draws *plan* in *stage*, with options for *marks*. */
export function fillStage(
  stage: HTMLElement,
  plan: ChartPlan,
  marks: readonly Mark[],
  view: View,
): void {
  const document = stage.ownerDocument
  const { axis } = view.state.messages
  stage.setAttribute('aria-label', axis.label)
  stage.setAttribute('aria-description', axis.hint)
  stage.hidden = !marks.length && !plan.buckets.length
  const options = marks.map((mark) => optionOf(mark, document, view))
  stage.replaceChildren(toNodes(chartTree(plan, { theme: 'css' }), document), ...options)
}

/** The marks of *plan*, one for each record, in order of time: a trip to several countries has several marks. */
export function marksOf({ marks }: ChartPlan): readonly Mark[] {
  const seen = new Set<string>()
  return marks.filter((mark) => !seen.has(mark.id) && seen.add(mark.id))
}

/** Lies over a mark and its label, so that all pointers and assistive technology hit them. */
function optionOf(
  { id, name, x, y, width, height, label }: Mark,
  document: Document,
  { context }: View,
): HTMLElement {
  const option = document.createElement('div')
  const left = Math.min(x, label?.left ?? x) - 4
  const right = Math.max(x + width, label ? label.left + label.width : x) + 4
  option.className = 'ktt-option'
  option.id = context.id(`ktt-option-${id}`)
  option.dataset['id'] = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  option.setAttribute('aria-label', name)
  option.style.left = `${left}px`
  option.style.top = `${y + height / 2 - 11}px`
  option.style.width = `${right - left}px`
  return option
}
