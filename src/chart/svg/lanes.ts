import { grouperIn } from '../../i18n/numbers.js'
import { h, type Tree } from '../../markup/tree.js'
import type { ChartPlan, PlannedLane } from '../chart-plan.js'
import { swatch } from '../lanes.js'
import { colorOf, type Palette } from '../palette.js'
import { round, textTree } from './text.js'

/** What lies behind the lanes: silences, lines of the ruler, skipped years, and what came later. */
export function groundTree(plan: ChartPlan, palette: Palette): Tree {
  const { top, bottom, dimensions, ticks, breaks, later } = plan
  const height = bottom - top
  return h(
    'g',
    { class: 'ktt-chart-ground' },
    dimensions
      .filter(({ kind }) => kind === 'silence')
      .map(({ x, width }) =>
        h('rect', {
          class: 'ktt-chart-silence-ground',
          x: round(x),
          y: top,
          width: round(width),
          height,
          fill: palette.silence,
        }),
      ),
    ticks.length > 0 &&
      h('path', {
        class: 'ktt-chart-ticks',
        d: ticks.map(({ x }) => `M${round(x)} ${top}V${bottom}`).join(''),
        stroke: palette.line,
      }),
    breaks.map(({ x, width }) =>
      h('path', {
        class: 'ktt-chart-break',
        d: tornStrip(x, width, top, bottom),
        fill: palette.line,
        'fill-opacity': 0.5,
      }),
    ),
    later &&
      height > 0 &&
      h('path', {
        class: 'ktt-chart-later',
        d: hatching(later.x, later.x + later.width, top, bottom),
        stroke: palette.line,
      }),
  )
}

/** Names and numbers of lanes, and the rules above them. */
export function lanesTree(plan: ChartPlan, palette: Palette): Tree {
  const { lanes, width, bottom, layout } = plan
  const right = layout === 'wide' ? width - 8 : width
  const [from, to] = plan.dir === 'rtl' ? [width - right, width] : [0, right]
  const rule = (y: number): Tree =>
    h('path', { class: 'ktt-chart-rule', d: `M${from} ${y}H${to}`, stroke: palette.line })
  return h(
    'g',
    { class: 'ktt-chart-lanes' },
    lanes.map((lane) =>
      h('g', { class: 'ktt-chart-lane' }, rule(lane.top), nameTree(lane, plan, palette)),
    ),
    layout === 'strip' && lanes.length > 0 && rule(bottom),
  )
}

function nameTree(lane: PlannedLane, plan: ChartPlan, palette: Palette): Tree | undefined {
  const { layout, column, width, dir } = plan
  if (!lane.label) return undefined
  const inline = (x: number, span = 0): number => (dir === 'rtl' ? width - x - span : x)
  const count = grouperIn(plan.locale)(lane.count)
  const bold = { 'font-weight': 700 }
  if (layout === 'strip') {
    return textTree({ x: inline(0), y: lane.top + 16 }, palette, { 'font-size': 12 }, [
      h('tspan', bold, lane.text),
      ' ',
      h('tspan', { fill: palette.muted }, count),
    ])
  }
  const y = lane.top + 17
  return h(
    'g',
    null,
    h('rect', {
      x: inline(0, 8),
      y: y - 8,
      width: 8,
      height: 8,
      fill: colorOf(palette, lane.key, lane.order),
    }),
    h('text', { x: inline(swatch), y, fill: palette.text, ...bold }, lane.text),
    h('text', { x: inline(column - 16), y, 'text-anchor': 'end', fill: palette.muted }, count),
  )
}

/** Slanting lines that fill a box, drawn one by one: a pattern would need an id. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const height = bottom - top
  let path = ''
  for (let x = left - height; x < right; x += 8) {
    const from = Math.max(x, left)
    const to = Math.min(x + height, right)
    if (to > from)
      path += `M${round(from)} ${round(bottom - (from - x))}L${round(to)} ${round(bottom - (to - x))}`
  }
  return path
}

/** A strip from *top* to *floor* whose sides are torn. */
function tornStrip(x: number, width: number, top: number, floor: number): string {
  const tooth = Math.min(6, width / 4)
  const steps = Math.max(1, Math.round((floor - top) / 12))
  const rise = (floor - top) / steps
  const right = `l${-tooth} ${round(rise / 2)}l${tooth} ${round(rise / 2)}`.repeat(steps)
  const left = `l${tooth} ${round(-rise / 2)}l${-tooth} ${round(-rise / 2)}`.repeat(steps)
  return `M${round(x)} ${top}H${round(x + width)}${right}H${round(x)}${left}Z`
}
