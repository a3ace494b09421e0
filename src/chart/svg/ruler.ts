import { h, type Tree } from '../../markup/tree.js'
import type { ChartPlan } from '../chart-plan.js'
import type { Palette } from '../palette.js'
import { round, textTree } from './text.js'

/** Years above the lanes, under them the silences and the busiest run, and the marked days. */
export function rulerTree(plan: ChartPlan, palette: Palette): Tree {
  const { axis, tickLabels, layout, dataEnd, asOf, startNote, top, bottom } = plan
  return h(
    'g',
    { class: 'ktt-chart-ruler' },
    tickLabels.map(({ text, rank, ...at }) =>
      h(
        'text',
        {
          class: `ktt-chart-${rank}`,
          x: round(at.x),
          y: at.y,
          fill: rank === 'major' ? palette.text : palette.muted,
          'font-size': 12,
          'font-weight': rank === 'major' ? 700 : undefined,
        },
        text,
      ),
    ),
    layout === 'wide' &&
      h('path', {
        class: 'ktt-chart-axis',
        d: `M${round(axis.left)} ${axis.y}H${round(axis.right)}`,
        stroke: palette.text,
      }),
    startNote &&
      textTree(
        startNote,
        palette,
        { class: 'ktt-chart-start', fill: palette.muted, 'font-size': 12 },
        [startNote.text],
      ),
    dataEnd &&
      h(
        'g',
        { class: 'ktt-chart-data-end' },
        h('path', {
          d: `M${round(dataEnd.lineX)} ${layout === 'wide' ? axis.y : top}V${bottom}`,
          stroke: palette.accent,
        }),
        textTree(dataEnd, palette, { fill: palette.accent, 'font-size': 12 }, [dataEnd.text]),
      ),
    asOf &&
      h(
        'g',
        { class: 'ktt-chart-as-of' },
        h('path', { d: `M${round(asOf.lineX)} ${axis.y}V${bottom}`, stroke: palette.accent }),
        textTree(asOf, palette, { fill: palette.accent, 'font-size': 12, 'font-weight': 700 }, [
          asOf.text,
        ]),
      ),
    dimensionsTree(plan, palette),
  )
}

function dimensionsTree(plan: ChartPlan, palette: Palette): Tree {
  const { dimensions, dimensionY, layout } = plan
  const { text: textY, line: y } = dimensionY
  return h(
    'g',
    { class: 'ktt-chart-dimensions' },
    dimensions.map(({ kind, x, width, label }) => {
      const [from, to] = [round(x), round(x + width)]
      const isRun = kind === 'run'
      const ends = layout === 'wide' && !isRun ? `M${from} ${y - 4}v8M${to} ${y - 4}v8` : ''
      return h(
        'g',
        { class: `ktt-chart-${kind}` },
        h('path', {
          d: `M${from} ${y}H${to}${ends}`,
          stroke: isRun ? palette.text : palette.muted,
          'stroke-width': isRun ? 4 : undefined,
        }),
        label &&
          textTree(
            { x: label.x, y: textY, anchor: 'middle' },
            palette,
            isRun
              ? { 'font-size': 12, 'font-weight': 700 }
              : { fill: palette.muted, 'font-size': 12 },
            [label.text],
          ),
      )
    }),
  )
}
