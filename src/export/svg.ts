import { createFeed } from '../layout/feed.js'
import { fit, type Fit } from '../layout/fit.js'
import { labelOf, linesOf, widthOf, type LabelPiece } from '../layout/labels.js'
import { createLanes, stack, type Lane } from '../layout/lanes.js'
import { palettes, type Palette } from '../layout/palette.js'
import { rowsOf, type Row } from '../layout/rows.js'
import { estimateWidth } from '../layout/text.js'
import { toMarkup } from '../markup/text.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import { formatDay, formatSpan } from '../model/format.js'
import type { Status } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import { countryNames, localeOf, wordsFor } from '../words/index.js'
import { barTree, bucketTree, rulerTree } from './svg-parts.js'

export interface SVGOptions {
  /** Pixels. Defaults to 1200. The height follows from what is shown, and is at least 630 at that width. */
  readonly width?: number
  /** Language of dates, names and words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Defaults to `light`; `auto` takes the colour of the text around it and has no ground of its own. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Whether years without any record are narrowed. Defaults to `compressed`. */
  readonly scale?: 'compressed' | 'true'
  readonly title?: string
}

/** A picture of the axis of *timeline*: an SVG document without styles, scripts or links. */
export function toSVG(timeline: Timeline, options: SVGOptions = {}): string {
  return toMarkup(svgTree(timeline, options))
}

/** The same as a tree, to be drawn into a page. Its text is what a screen reader hears. */
export function svgTree(timeline: Timeline, options: SVGOptions = {}): Tree {
  const { width = 1200, theme = 'light', scale = 'compressed' } = options
  const locale = localeOf(options.locale)
  const words = wordsFor(locale)
  const palette = palettes[theme]
  const title = options.title ?? words.heading
  const titleSize = Math.min(20, Math.floor((20 * (width - 2 * edge)) / estimateWidth(title, 20, 'bold')))
  const { list, laneOf } = createLanes(timeline.trips, {
    lanes: 'country',
    country: countryNames(locale),
    upcoming: words.axis.upcoming,
    other: words.axis.other,
  })
  const rows = rowsOf(timeline, laneOf)
  const narrow = width < 620
  const lanes = list.filter(({ key }) => rows.some(({ lane }) => lane === key))
  const names = lanes.map(({ label }) => estimateWidth(label, textSize, 'bold'))
  const left = narrow ? edge : edge + Math.max(0, ...names) + 32
  const axisWidth = width - left - edge

  const whole = rows.length <= mostRows
  const labels: Labels = new Map()
  const lineLength = narrow ? 18 : width < 1000 ? 24 : 52
  if (whole) {
    for (const row of rows) {
      const label = labelOf(row.record, timeline, { locale, words })
      const lines = linesOf(narrow ? { ...label, person: '' } : label, lineLength)
      labels.set(row, { lines, status: label.status })
    }
  }
  const fitted = fit(
    rows.map((row) => ({
      first: row.first,
      last: row.last,
      labelWidth: whole ? widthOf(labels.get(row)!.lines, measure) + 8 : 0,
    })),
    { mode: scale, width: axisWidth, breakPixels: narrow ? 40 : 64 },
  )

  const xOf = (day: number): number => {
    const pixels = (fitted.scale.toPosition(day) - fitted.from) * fitted.pixelsPerDay
    return Math.round((left + pixels) * 10) / 10
  }
  const rulerBottom = narrow ? 98 : 88
  let y = rulerBottom
  const parts: Markup[] = []
  for (const lane of lanes) {
    const own = rows.filter((row) => row.lane === lane.key)
    const { tree, height } = whole
      ? laneTree(lane, own, { labels, xOf, palette, top: y + (narrow ? 22 : 0) })
      : crowdTree(lane, own, { fitted, xOf, palette, top: y, locale })
    parts.push(laneName(lane, { x: edge, y: y + (narrow ? 17 : 24), palette }), tree)
    y += height + (narrow ? 22 : 0)
    parts.push(h('path', { d: `M${edge} ${y}H${width - edge}`, stroke: palette.line }))
  }

  const through = words.through(formatDay(timeline.coverage.through, locale))
  const height = Math.max(y + 34, width === 1200 ? 630 : 0)
  const said = rows.slice(0, mostRows).map(({ record }) => {
    const { title: name, person, remark } = labelOf(record, timeline, { locale, words })
    return [name, person, formatSpan(record, locale), remark].filter(Boolean).join(', ')
  })
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: locale,
      direction: 'ltr',
      fill: 'none',
      'font-family': 'system-ui, sans-serif',
      'font-size': textSize,
    },
    h('title', null, title),
    h('desc', null, [...said, through].join('; ')),
    palette.background !== undefined && h('rect', { width, height, fill: palette.background }),
    text(title, { x: edge, y: 32, fill: palette.text, 'font-size': titleSize, 'font-weight': 600 }),
    rulerTree({ fitted, left, width: axisWidth, top: 46, bottom: rulerBottom, floor: y, locale, words, palette, measure }),
    ...parts,
    text(through, { x: edge, y: y + 21, fill: palette.muted, 'fill-opacity': theme === 'auto' ? 0.75 : undefined }),
  )
}

const edge = 24
const textSize = 13
const lineHeight = 15
/** Above this many records they are drawn as bars that stand for many. */
const mostRows = 300

function measure(piece: string, kind: LabelPiece['kind'] | 'major' | 'minor'): number {
  return estimateWidth(piece, textSize, kind === 'title' || kind === 'major' ? 'bold' : 'normal')
}

type Labels = Map<
  Row,
  { readonly lines: readonly (readonly LabelPiece[])[]; readonly status: Status | undefined }
>

interface LaneOptions {
  readonly xOf: (day: number) => number
  readonly palette: Palette
  readonly top: number
}

/** The records of one lane, on as many storeys as their labels need. */
function laneTree(
  { key }: Lane,
  rows: readonly Row[],
  options: LaneOptions & { readonly labels: Labels },
): { readonly tree: Tree; readonly height: number } {
  const { labels, xOf, palette, top } = options
  const storeys = stack(
    rows.map((row) => {
      const start = xOf(row.first)
      return { start, end: Math.max(xOf(row.last + 1), start + widthOf(labels.get(row)!.lines, measure)) }
    }),
    12,
  )
  const heights: number[] = []
  rows.forEach((row, index) => {
    const storey = storeys[index]!
    heights[storey] = Math.max(heights[storey] ?? 0, 12 + labels.get(row)!.lines.length * lineHeight)
  })
  const tops = heights.map((_, storey) => top + 5 + heights.slice(0, storey).reduce((sum, one) => sum + one, 0))
  const color = palette.countries[key] ?? palette.other
  const items = rows.map((row, index) => {
    const y = tops[storeys[index]!]!
    const x = xOf(row.first)
    const { lines, status } = labels.get(row)!
    return h(
      'g',
      null,
      barTree(row, { xOf, y, color, status }),
      lines.map((pieces, line) =>
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

/** The records of one lane where there are too many to be told one by one. */
function crowdTree(
  { key }: Lane,
  rows: readonly Row[],
  { fitted, xOf, palette, top, locale }: LaneOptions & { readonly fitted: Fit; readonly locale: string },
): { readonly tree: Tree; readonly height: number } {
  const { scale, from, to } = fitted
  const middle = (from + to) / 2
  // The feed looks half a view farther on either side: half the view is the whole.
  const feed = createFeed(rows, [key], scale)
  const { rows: single, buckets } = feed.pick(scale.toDay((from + middle) / 2), scale.toDay((middle + to) / 2))
  const color = palette.countries[key] ?? palette.other
  const tree = h(
    'g',
    null,
    single.map((index) => barTree(rows[index]!, { xOf, y: top + 18, color, status: undefined })),
    buckets.map((bucket) => bucketTree(bucket, { xOf, y: top + 8, height: 28, color, palette, locale })),
  )
  return { tree, height: 44 }
}

function laneName(
  { key, label }: Lane,
  { x, y, palette }: { readonly x: number; readonly y: number; readonly palette: Palette },
): Tree {
  const color = palette.countries[key] ?? palette.other
  return h(
    'g',
    null,
    h('rect', { x, y: y - 9, width: 9, height: 9, fill: color }),
    text(label, { x: x + 16, y, fill: palette.text, 'font-weight': 600 }),
  )
}

function text(content: string, attributes: Tree['attributes']): Tree {
  return h('text', attributes, content)
}
