import type { ChartPlan } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import type { Controller } from './controller.js'
import { later } from './later.js'
import type { View } from './view.js'

/** The chart as a thin strip that stays in view while the reader reads in the list. */
export interface Ribbon {
  /** Draws what the chart shows; it is seen while the list is read. */
  draw(plan: ChartPlan, view: View): void
  showReading(id: string | undefined): void
  connect(signal: AbortSignal): void
}

/** Most readers only look at the chart: what draws the ribbon comes when it is needed. */
const withTree = later('the ribbon', () => import('./ribbon-tree.js'))

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

  const drawNow = (): void =>
    withTree(({ ribbonTree }) => {
      const place = box()
      if (!place || !latest || drawn === latest) return
      drawn = latest
      place.replaceChildren(toNodes(ribbonTree(latest.plan, latest.view), place.ownerDocument))
      mark()
    })

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
