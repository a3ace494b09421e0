import { grouperIn } from '../../i18n/numbers.js'
import { h, type Tree } from '../../markup/tree.js'
import type { ChartPlan, PlannedBucket } from '../chart-plan.js'
import { colorOf, type Palette } from '../palette.js'
import { round, textTree } from './text.js'

/** A bar that stands for many records, with their number where it has room. */
export function bucketTree(
  { key, lane, x, y, width, height, count, share }: PlannedBucket,
  plan: ChartPlan,
  palette: Palette,
): Tree {
  const order = plan.lanes.find((one) => one.key === lane)?.order ?? -1
  const text = grouperIn(plan.locale)(count)
  return h(
    'g',
    { class: 'ktt-chart-bucket', 'data-bucket': key },
    h('rect', {
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      fill: colorOf(palette, lane, order),
      'fill-opacity': round(0.2 + 0.6 * share),
    }),
    width > 8 * text.length + 6 &&
      textTree(
        { x: x + width / 2, y: y + height / 2 + 4.5, anchor: 'middle' },
        palette,
        { 'font-size': 12 },
        [text],
      ),
  )
}
