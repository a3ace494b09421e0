import { h, type Attributes, type Markup, type Tree } from '../../markup/tree.js'
import type { ChartPlan, LabelPiece, Mark, MarkLabel } from '../chart-plan.js'
import { colorOf, type Palette } from '../palette.js'
import { round, textTree } from './text.js'

/** The mark of a record and its label. Its status is told by shape and word, never by colour alone. */
export function markTree(
  mark: Mark,
  { lanes, selected }: ChartPlan,
  palette: Palette,
  attributes?: Attributes,
): Tree {
  const { id, shape, form, label } = mark
  const order = lanes.find(({ key }) => key === mark.lane)?.order ?? -1
  const [code] = mark.record.kind === 'trip' ? mark.record.countries : []
  const color = colorOf(palette, mark.lane === 'all' ? (code ?? 'all') : mark.lane, order)
  const isSelected = id === selected
  return h(
    'g',
    {
      class: `ktt-chart-mark ktt-chart-${form} ktt-chart-${shape}${isSelected ? ' ktt-chart-selected' : ''}`,
      'data-id': id,
      ...attributes,
    },
    isSelected && ringTree(mark, palette),
    form === 'tick'
      ? tickTree(mark, color)
      : form === 'dot'
        ? dotTree(mark, color)
        : barTree(mark, color),
    label && labelTree(label, shape === 'struck' ? palette.alert : palette.text, palette),
  )
}

function ringTree({ form, x, y, width, height }: Mark, palette: Palette): Tree {
  const ring = { class: 'ktt-chart-ring', stroke: palette.accent, 'stroke-width': 2 }
  if (form === 'dot')
    return h('circle', { ...ring, cx: round(x + width / 2), cy: y + height / 2, r: 8 })
  const margin = form === 'tick' ? 3.5 : 3
  return h('rect', {
    ...ring,
    x: round(x - margin),
    y: y - margin,
    width: round(width + 2 * margin),
    height: height + 2 * margin,
    rx: 2,
  })
}

function tickTree({ shape, x, y, width, height }: Mark, color: string): Tree {
  if (shape === 'solid')
    return h('rect', { x: round(x), y, width: round(width), height, fill: color })
  return h('path', {
    d: `M${round(x + width / 2)} ${y}v${height}${shape === 'struck' ? `m-3.5 ${3.5 - height / 2}l7 -7` : ''}`,
    stroke: color,
    'stroke-width': shape === 'struck' ? 1 : 2,
    'stroke-dasharray': shape === 'dashed' ? '2 2' : shape === 'outline' ? '5 2' : undefined,
  })
}

function dotTree({ shape, x, y, width, height }: Mark, color: string): Markup {
  const [cx, cy] = [round(x + width / 2), y + height / 2]
  if (shape === 'solid') return h('circle', { cx, cy, r: 4.5, fill: color })
  const circle = h('circle', {
    cx,
    cy,
    r: 3.75,
    stroke: color,
    'stroke-width': 1.5,
    'stroke-dasharray': shape === 'dashed' ? '2 2' : undefined,
  })
  if (shape !== 'struck') return circle
  const strike = `M${round(cx - 6)} ${cy + 6}L${round(cx + 6)} ${cy - 6}`
  return h('g', null, circle, h('path', { d: strike, stroke: color, 'stroke-width': 1.5 }))
}

function barTree({ shape, x, y, width, height, firm }: Mark, color: string): Tree {
  const isSure = firm !== undefined && firm.width >= width - 0.1
  if (shape === 'solid' && isSure) {
    return h('rect', { x: round(x), y, width: round(width), height, rx: 4.5, fill: color })
  }
  const middle = y + height / 2
  return h(
    'g',
    null,
    h('rect', {
      x: round(x + 0.75),
      y: y + 0.75,
      width: round(width - 1.5),
      height: height - 1.5,
      rx: 3.75,
      stroke: color,
      'stroke-width': 1.5,
      'stroke-dasharray': shape === 'dashed' ? '2 2' : isSure ? undefined : '5 2',
    }),
    shape === 'solid' &&
      firm &&
      h('rect', { x: round(firm.x), y, width: round(firm.width), height, rx: 4.5, fill: color }),
    shape === 'struck' &&
      h('path', {
        d: `M${round(x)} ${middle}h${round(width)}`,
        stroke: color,
        'stroke-width': 1.5,
      }),
  )
}

/** One line in pieces, with real spaces between them for readers that ignore how they are set. */
function labelTree({ pieces, side, x, y }: MarkLabel, remark: string, palette: Palette): Tree {
  const styles: Readonly<Record<LabelPiece['kind'], Attributes>> = {
    title: { 'font-weight': 700 },
    person: {},
    dates: { fill: palette.muted, 'font-size': 12 },
    remark: { fill: remark, 'font-size': 12, 'font-weight': 700 },
  }
  const content = pieces.flatMap(({ kind, text }, index): readonly Markup[] => [
    ...(index > 0 ? [' '] : []),
    h(
      'tspan',
      { class: `ktt-chart-${kind}`, dx: index > 0 ? 3 : undefined, ...styles[kind] },
      text,
    ),
  ])
  return textTree(
    { x, y, anchor: side === 'before' ? 'end' : 'start' },
    palette,
    { class: 'ktt-chart-label' },
    content,
  )
}
