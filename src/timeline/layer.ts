import type { ChartPlan } from '../chart/chart-plan.js'
import { mirror } from '../chart/mirror.js'
import { palettes } from '../chart/palette.js'
import { chartParts, textAttributes } from '../chart/svg/chart.js'
import { toNodes } from '../markup/dom.js'
import { h } from '../markup/tree.js'

/** What is drawn behind the records: ruler, silences, names of lanes. */
export interface Layer {
  /** Draws *plan*; with *marks* also its records, until the engine draws them. */
  draw(plan: ChartPlan, options: { readonly marks: boolean; readonly em: number }): void
}

/** A layer in *element*, drawn by the same functions as the chart of the server. */
export function createLayer(element: HTMLElement, isRtl: boolean): Layer {
  return {
    draw(given, { marks, em }) {
      const shown = marks ? given : { ...given, marks: [], buckets: [] }
      const plan = isRtl ? mirror(shown) : shown
      const tree = h(
        'svg',
        {
          class: `ktt-chart ktt-chart-${plan.layout}`,
          viewBox: `0 0 ${plan.width} ${plan.height}`,
          width: (plan.width * em) / 16,
          height: (plan.height * em) / 16,
          ...textAttributes(plan),
        },
        ...chartParts(plan, palettes.css),
      )
      element.replaceChildren(toNodes(tree, element.ownerDocument))
    },
  }
}
