import { fit } from '../layout/fit.js'
import { labelOf, linesOf, nameOf, widthOf } from '../layout/labels.js'
import { createLanes } from '../layout/lanes.js'
import { palettes } from '../layout/palette.js'
import { rowsOf } from '../layout/rows.js'
import { estimateWidth } from '../layout/text-width.js'
import { toMarkup } from '../markup/text.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import { formatDay } from '../model/format.js'
import type { Timeline } from '../query/timeline.js'
import { countryNames, localeOf, wordsFor } from '../words/index.js'
import { crowdTree, laneName, laneTree, measure, textSize, type Labels } from './svg-lanes.js'
import { rulerTree } from './svg-parts.js'

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
  const titleSize = Math.min(
    20,
    Math.floor((20 * (width - 2 * edge)) / estimateWidth(title, 20, 'bold')),
  )
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
  const said = rows
    .slice(0, mostRows)
    .map(({ record }) => nameOf(labelOf(record, timeline, { locale, words }), locale))
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
    h(
      'text',
      { x: edge, y: 32, fill: palette.text, 'font-size': titleSize, 'font-weight': 600 },
      title,
    ),
    rulerTree({
      fitted,
      left,
      width: axisWidth,
      top: 46,
      bottom: rulerBottom,
      floor: y,
      locale,
      words,
      palette,
      // Names stand four pixels beside their lines.
      measure: (text, rank) => measure(text, rank) + 4,
    }),
    ...parts,
    h(
      'text',
      {
        x: edge,
        y: y + 21,
        fill: palette.muted,
        'fill-opacity': theme === 'auto' ? 0.75 : undefined,
      },
      through,
    ),
  )
}

const edge = 24
/** Above this many records they are drawn as bars that stand for many. */
const mostRows = 300
