import type { ChartPlan } from '../chart/chart-plan.js'
import { mirror } from '../chart/mirror.js'
import { palettes } from '../chart/palette.js'
import type { Occupied } from '../chart/scale.js'
import { chartParts, textAttributes } from '../chart/svg/chart.js'
import { toNodes } from '../markup/dom.js'
import { h } from '../markup/tree.js'

/** What is drawn behind the records: ruler, silences, names of lanes. */
export interface Layer {
  /** Draws *plan*, with its marks and bars if it has any, where *em* is the pixels of the font. */
  draw(plan: ChartPlan, em: number): void
  /** Takes marks and bars away: the engine draws them now. */
  clearMarks(): void
}

export interface LayerSetup {
  readonly isRtl: boolean
  readonly signal: AbortSignal
  /** The reader clicked on the mark of the record *id*. */
  readonly pick: (id: string) => void
  /** The reader clicked on a bar that stands for the records of these days. */
  readonly open: (days: Occupied) => void
}

/** A layer in *element*, drawn by the same functions as the chart of the server. */
export function createLayer(
  element: HTMLElement,
  { isRtl, signal, pick, open }: LayerSetup,
): Layer {
  let buckets: ChartPlan['buckets'] = []
  // What is drawn can be clicked before the engine, which listens itself, has been loaded.
  element.addEventListener(
    'click',
    ({ target }) => {
      const named = (name: string): string | null | undefined =>
        (target as Element).closest(`[${name}]`)?.getAttribute(name)
      const id = named('data-id')
      if (id) pick(id)
      const bar = buckets.find(({ key }) => key === named('data-bucket'))
      if (bar) open({ first: bar.start, last: bar.end - 1 })
    },
    { signal },
  )
  return {
    draw(given, em) {
      buckets = given.buckets
      const plan = isRtl ? mirror(given) : given
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
    clearMarks: () => element.querySelector('.ktt-chart-marks')?.replaceChildren(),
  }
}
