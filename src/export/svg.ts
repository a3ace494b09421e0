import { dayMarkerOf } from '../chart/day-marker.js'
import { palettes } from '../chart/palette.js'
import { createPlan, maxDrawn } from '../chart/plan.js'
import { estimateWidth } from '../chart/text-width.js'
import { toMarkup } from '../markup/text.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import { dayNumber } from '../model/days.js'
import { formatDay } from '../model/format.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { headingOf } from '../i18n/heading.js'
import { localeOf, messagesFor } from '../i18n/index.js'
import {
  crowdTree,
  aggregateAll,
  laneName,
  laneTree,
  measure,
  textSize,
} from '../chart/svg/lanes.js'
import { rulerTree } from '../chart/svg/parts.js'

/** How the picture is drawn. */
export interface SVGOptions {
  /**
   * Pixels, 160 or more. Defaults to 1200. The height follows from what is shown, and is at least 630 at
   * that width.
   */
  readonly width?: number
  /** Language of dates, names and words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Defaults to `light`; `auto` takes the colour of the text around it and has no ground of its own. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Whether years without any record are narrowed. Defaults to `compressed`. */
  readonly scale?: 'compressed' | 'true'
  /** Stands above the picture. Defaults to the title of the set, as above the list. */
  readonly title?: string
}

/**
 * A picture of the axis of *timeline*: an SVG document without styles, scripts or links. Throws on
 * anything but a Timeline, and on a width or theme that is none.
 */
export function toSVG(timeline: Timeline, options: SVGOptions = {}): string {
  assertTimeline(timeline)
  return toMarkup(svgTree(timeline, options))
}

/** The same as a tree, to be drawn into a page. Its text is what a screen reader hears. */
export function svgTree(timeline: Timeline, options: SVGOptions = {}): Tree {
  const { width = 1200, theme = 'light', scale: mode = 'compressed' } = options
  if (!(width >= 160 && width < Infinity)) {
    throw new RangeError(`invalid width: ${width}; expected a number of pixels, 160 or more`)
  }
  if (!Object.hasOwn(palettes, theme)) {
    throw new RangeError(`unknown theme: ${theme}; expected one of light, dark, auto`)
  }
  const locale = localeOf(options.locale)
  const messages = messagesFor(locale)
  const palette = palettes[theme]
  const title = options.title ?? headingOf(timeline.meta, messages)
  const room = width - 2 * edge
  const titleSize = Math.min(20, Math.floor((20 * room) / estimateWidth(title, 20, 'bold')))
  const plan = createPlan(timeline, {
    mode,
    lanes: 'country',
    locale,
    messages,
    width: room,
    measure,
  })
  const { rows, lanes, fit, narrow, axisWidth } = plan
  const left = width - edge - axisWidth
  const aboveRows = plan.laneWidth === 0 ? 22 : 0

  const xOf = (day: number): number => {
    const pixels = (fit.scale.toPosition(day) - fit.from) * fit.pixelsPerDay
    return Math.round((left + pixels) * 10) / 10
  }
  const crowd = rows.length > maxDrawn ? aggregateAll(plan) : undefined
  const rulerBottom = narrow ? 98 : 88
  let y = rulerBottom
  const parts: Markup[] = []
  for (const lane of lanes) {
    const own = rows.filter((row) => row.lane === lane.key)
    const place = { plan, xOf, palette, top: y + aboveRows }
    const { tree, height } = crowd
      ? crowdTree(lane, crowd, { ...place, locale })
      : laneTree(lane, own, place)
    parts.push(laneName(lane, { x: edge, y: y + (aboveRows ? 17 : 24), palette }), tree)
    y += height + aboveRows
    parts.push(h('path', { d: `M${edge} ${y}H${width - edge}`, stroke: palette.line }))
  }

  const through = messages.through(formatDay(timeline.coverage.through, locale))
  const height = Math.max(y + 34, width === 1200 ? 630 : 0)
  const said = rows.slice(0, maxDrawn).map(plan.nameFor)
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
      plan,
      left,
      top: 46,
      bottom: rulerBottom,
      floor: y,
      locale,
      messages,
      palette,
      mark: dayMarkerOf(timeline.coverage, afterData(timeline), { messages, locale }),
    }),
    ...parts,
    h(
      'text',
      {
        x: edge,
        y: y + 21,
        fill: palette.muted,
        'fill-opacity': theme === 'auto' ? 0.75 : undefined,
        'font-size': narrow ? textSize - 2 : undefined,
      },
      through,
    ),
  )
}

const edge = 24

/** A picture has no today: whoever looks at it does so after its data end. */
function afterData({ coverage }: Timeline): number {
  return dayNumber(coverage.through) + 1
}
