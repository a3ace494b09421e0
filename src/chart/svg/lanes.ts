import { createAggregate, type Drawn } from '../aggregate.js'
import { widthOf } from '../labels.js'
import { stack, type Lane } from '../lanes.js'
import type { Palette } from '../palette.js'
import type { Plan } from '../plan.js'
import type { Row } from '../rows.js'
import { estimateWidth, type TextKind } from '../text-width.js'
import { h, type Tree } from '../../markup/tree.js'
import { barTree, bucketTree } from './parts.js'

export const textSize = 13
const lineHeight = 15

/** About how many pixels *piece* takes. */
export function measure(piece: string, kind: TextKind): number {
  const bold = kind === 'title' || kind === 'lane' || kind === 'major'
  return estimateWidth(piece, textSize, bold ? 'bold' : 'normal')
}

interface LaneOptions {
  readonly plan: Plan
  readonly xOf: (day: number) => number
  readonly palette: Palette
  readonly top: number
}

/** The records of one lane, on as many storeys as their labels need. */
export function laneTree(
  { key }: Lane,
  rows: readonly Row[],
  { plan, xOf, palette, top }: LaneOptions,
): { readonly tree: Tree; readonly height: number } {
  const { scale, pixelsPerDay } = plan.fit
  const textStart = (row: Row): number => xOf(row.first) - plan.shiftFor(row, scale, pixelsPerDay)
  const storeys = stack(
    rows.map((row) => {
      const start = textStart(row)
      return {
        start,
        end: Math.max(xOf(row.last + 1), start + widthOf(plan.linesFor(row), measure)),
      }
    }),
    12,
  )
  const heights: number[] = []
  rows.forEach((row, index) => {
    const storey = storeys[index]!
    heights[storey] = Math.max(heights[storey] ?? 0, 12 + plan.linesFor(row).length * lineHeight)
  })
  const tops = heights.map(
    (_, storey) => top + 5 + heights.slice(0, storey).reduce((sum, one) => sum + one, 0),
  )
  const color = palette.countries[key] ?? palette.other
  const items = rows.map((row, index) => {
    const y = tops[storeys[index]!]!
    const x = textStart(row)
    const { status } = plan.labelFor(row)
    return h(
      'g',
      null,
      barTree(row, { xOf, y, color, status }),
      plan.linesFor(row).map((pieces, line) =>
        h(
          'text',
          { x, y: y + 8 + (line + 1) * lineHeight - 2 },
          pieces.map(({ kind, text: piece }, place) =>
            h(
              'tspan',
              {
                fill: kind === 'dates' ? palette.muted : palette.text,
                'font-weight': kind === 'title' ? 600 : undefined,
              },
              place > 0 ? ` ${piece}` : piece,
            ),
          ),
        ),
      ),
    )
  })
  return { tree: h('g', null, items), height: heights.reduce((sum, one) => sum + one, 6) }
}

/** What to draw of *plan* where its records are too many to be told one by one. */
export function aggregateAll({ rows, lanes, fit: { scale, from, to } }: Plan): Drawn {
  const feed = createAggregate(
    rows,
    lanes.map(({ key }) => key),
    scale,
  )
  // The feed looks half a view farther on either side: half the view is the whole.
  const quarter = (to - from) / 4
  return feed.pick(scale.toDay(from + quarter), scale.toDay(to - quarter))
}

/** The bars of one lane of *fed*. */
export function crowdTree(
  { key }: Lane,
  { buckets }: Drawn,
  { xOf, palette, top, locale }: Omit<LaneOptions, 'plan'> & { readonly locale: string },
): { readonly tree: Tree; readonly height: number } {
  const color = palette.countries[key] ?? palette.other
  const tree = h(
    'g',
    null,
    buckets
      .filter(({ lane }) => lane === key)
      .map((bucket) => bucketTree(bucket, { xOf, y: top + 8, height: 28, color, palette, locale })),
  )
  return { tree, height: 44 }
}

/** The name of a lane behind a mark in its colour. */
export function laneName(
  { key, label }: Lane,
  { x, y, palette }: { readonly x: number; readonly y: number; readonly palette: Palette },
): Tree {
  const color = palette.countries[key] ?? palette.other
  return h(
    'g',
    null,
    h('rect', { x, y: y - 9, width: 9, height: 9, fill: color }),
    h('text', { x: x + 16, y, fill: palette.text, 'font-weight': 600 }, label),
  )
}
