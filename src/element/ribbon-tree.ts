import { planChart, type ChartPlan } from '../chart/plan.js'
import { h, type Tree } from '../markup/tree.js'
import type { View } from './view.js'

const height = 56
/** Room for the button back to the chart. */
const buttonWidth = 148
const tick = { top: 26, height: 22 }

/** Years, empty periods and a tick for each record, and the way back. */
export function ribbonTree(
  { width, dir }: ChartPlan,
  { answer, state, context, choices }: View,
): Tree {
  const plan = planChart(answer.shown, {
    width: Math.max(160, width - buttonWidth),
    locale: context.locale,
    messages: state.messages,
    scale: state.scale,
    dir,
    layout: 'strip',
    countries: choices.colored,
  })
  const { top } = tick
  const colors = new Map(plan.lanes.map(({ key, color }) => [key, color]))
  return h(
    'div',
    { class: 'ktt-ribbon-inside' },
    h(
      'svg',
      {
        class: 'ktt-ribbon-picture',
        width: plan.width,
        height,
        viewBox: `0 0 ${plan.width} ${height}`,
        'aria-hidden': 'true',
        direction: dir,
      },
      plan.dimensions
        .filter(({ kind }) => kind === 'silence')
        .map(({ x, width }) =>
          h('rect', { class: 'ktt-ribbon-silence', x, width, y: top - 4, height: 30 }),
        ),
      plan.tickLabels.map(({ text, x, anchor }) =>
        h('text', { x, y: 16, 'text-anchor': anchor }, text),
      ),
      plan.marks.map(({ id, x, width, lane }) =>
        h(
          'g',
          { 'data-id': id },
          h('rect', {
            class: 'ktt-ribbon-ring',
            x: x + width / 2 - 6,
            y: top - 3,
            width: 12,
            height: 28,
          }),
          h('rect', {
            x: x + width / 2 - 1.5,
            y: top,
            width: 3,
            height: tick.height,
            fill: colors.get(lane),
          }),
        ),
      ),
    ),
    h(
      'button',
      { type: 'button', part: 'button', class: 'ktt-chip', 'data-action': 'back' },
      state.messages.widget.backToChart,
    ),
  )
}
