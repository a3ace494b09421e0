import { h, type Attributes, type Markup, type Tree } from '../../markup/tree.js'
import type { ChartPlan, Mark } from '../chart-plan.js'
import { palettes, type Palette, type Theme } from '../palette.js'
import { groundTree, lanesTree } from './lanes.js'
import { markTree } from './marks.js'
import { bucketTree } from './buckets.js'
import { rulerTree } from './ruler.js'

export interface ChartTreeOptions {
  /**
   * - *light*, *dark*: colours written out
   * - *auto*: the colour of the text around it
   * - *css*: custom properties, such as `--ktt-line`, `--ktt-silence` and `--ktt-country-cn`, and classes
   */
  readonly theme?: Theme | undefined
  /** What assistive technology calls the chart; absent: it is hidden from it, as the list says the same. */
  readonly label?: string | undefined
  /** Attributes for the element of a mark, beside its own. */
  readonly mark?: ((mark: Mark) => Attributes) | undefined
}

/** *plan* as an `<svg>`, with a `<g data-id>` for each mark. It holds no styles, scripts, links or ids. */
export function chartTree(plan: ChartPlan, options: ChartTreeOptions = {}): Tree {
  const { theme = 'css', label } = options
  const { width, height } = plan
  return h(
    'svg',
    {
      ...(theme !== 'css' && { xmlns: 'http://www.w3.org/2000/svg' }),
      class: `ktt-chart ktt-chart-${plan.layout}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
      ...textAttributes(plan),
    },
    ...chartParts(plan, palettes[theme], options),
  )
}

/** How text in a chart is set where nothing else is said. */
export function textAttributes({ locale, dir }: ChartPlan): Attributes {
  return {
    lang: locale,
    direction: dir,
    fill: 'none',
    'font-family': 'var(--ktt-ui-font, system-ui), sans-serif',
    'font-size': 13,
  }
}

/** The groups of a chart, from the back to the front. */
export function chartParts(
  plan: ChartPlan,
  palette: Palette,
  { mark }: Pick<ChartTreeOptions, 'mark'> = {},
): readonly Markup[] {
  return [
    groundTree(plan, palette),
    rulerTree(plan, palette),
    lanesTree(plan, palette),
    h(
      'g',
      { class: 'ktt-chart-marks' },
      plan.buckets.map((bucket) => bucketTree(bucket, plan, palette)),
      plan.marks.map((one) => markTree(one, plan, palette, mark?.(one))),
    ),
  ]
}
