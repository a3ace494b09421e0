import { planChart, type ChartPlan } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import type { Controller } from './controller.js'
import type { View } from './view.js'

/** The chart as a thin strip that stays in view while the reader reads in the list. */
export interface Ribbon {
  /** Draws what the chart shows; it is seen while the list is read. */
  draw(plan: ChartPlan, view: View): void
  showReading(id: string | undefined): void
  connect(signal: AbortSignal): void
}

const height = 56
/** Room for the button back to the chart. */
const buttonWidth = 148
const tick = { top: 26, height: 22 }

export function createRibbon(controller: Controller): Ribbon {
  let latest: { readonly plan: ChartPlan; readonly view: View } | undefined
  let drawn: unknown
  let reading: string | undefined

  const box = (): HTMLElement | null => controller.root.querySelector('.ktt-ribbon')

  const mark = (): void => {
    for (const group of box()?.querySelectorAll('[data-id]') ?? []) {
      group.classList.toggle('ktt-lit', group.getAttribute('data-id') === reading)
    }
  }

  /** Drawn when it is first needed: most readers only look at the chart. */
  const drawNow = (): void => {
    const place = box()
    if (!place || !latest || drawn === latest) return
    drawn = latest
    place.replaceChildren(toNodes(ribbonTree(latest.plan, latest.view), place.ownerDocument))
    mark()
  }

  return {
    draw(plan, view) {
      latest = { plan, view }
      if (reading !== undefined) drawNow()
    },
    showReading(id) {
      reading = id
      const place = box()
      place?.toggleAttribute('data-reading', id !== undefined)
      if (id === undefined) return
      drawNow()
      mark()
    },
    connect(signal) {
      const onClick = ({ target }: Event): void => {
        const id = (target as Element).closest('.ktt-ribbon [data-id]')?.getAttribute('data-id')
        if (id) controller.choose(id, { move: 'scroll', fromChart: true })
      }
      controller.root.addEventListener('click', onClick, { signal })
    },
  }
}

/** Years, empty periods and a tick for each record, and the way back. */
function ribbonTree({ width, dir }: ChartPlan, { answer, state, context, choices }: View): Tree {
  const plan = planChart(answer.shown, {
    width: Math.max(160, width - buttonWidth),
    locale: context.locale,
    messages: state.messages,
    scale: state.scale,
    dir,
    layout: 'strip',
    countries: choices.visited,
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
