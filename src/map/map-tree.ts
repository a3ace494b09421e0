import { colorOf, palettes, type Palette, type Theme } from '../chart/palette.js'
import { hasOwnColor } from '../model/colors.js'
import { headingOf } from '../i18n/heading.js'
import { en } from '../i18n/en.js'
import type { Messages } from '../i18n/messages.js'
import { localeOf, nameIn } from '../i18n/names.js'
import { h, type Tree } from '../markup/tree.js'
import type { Timeline } from '../query/timeline.js'
import { captionOf, describeRecords, maxDescribed, type Description } from './describe.js'
import { createFrame, type Point } from './frame.js'
import { dotsTree, labelsTree, routesTree, type Route } from './layers.js'
import { placeLabels } from './labels.js'
import { visibleDots, type Dot } from './dots.js'
import { labelVariants, textSizeAt, wrapText } from './text.js'
import type { MapOptions } from './options.js'
import { subjectOf, type Subject } from './places.js'
import { legsOf, type Leg } from './routes.js'

export interface DrawOptions extends Omit<MapOptions, 'theme' | 'messages'> {
  /** Defaults to English. */
  readonly messages?: Messages
  /** *css*: custom properties, such as `--ktt-land`, for a page with our style sheets. */
  readonly theme?: Theme
}

/** A map with what it says. */
export interface DrawnMap {
  readonly tree: Tree
  readonly title: string
  readonly caption: string
  /** The records on it in words. */
  readonly descriptions: readonly Description[]
}

/**
 * The map of *timeline* as an SVG element in plain data, to be drawn into a page or written as text. Every
 * part has a class, so that a style sheet can set its colours: `ktt-map-land`, `-line`, `-dot`, `-home`,
 * `-label`, `-title`, `-text`, with `ktt-map-tone-xx` for some countries. A trip is a group with its id in
 * `data-id`; dots and labels have the ids of the trips there in `data-ids`, separated by spaces.
 */
export function mapTree(timeline: Timeline, options: DrawOptions = {}): Tree {
  return drawMap(timeline, options).tree
}

/** The same with its words, for those who show them otherwise. */
export function drawMap(timeline: Timeline, options: DrawOptions = {}): DrawnMap {
  const { width = 600, theme = 'light', selected, messages = en } = options
  const locale = localeOf(options.locale)
  const palette = palettes[theme]
  const subject = subjectOf(timeline)
  const colors = { palette, of: colorsOf(subject, palette) }
  const routes = routesOf(subject, timeline)

  const size = textSizeAt(width)
  const title = options.title ?? messages.map.title
  const legs = routes.flatMap((route) => route.legs)
  const caption = captionOf(subject, legs, messages)
  const captionLines = wrapText(caption, width - 8, size)
  const top = title ? size + 16 : 0
  const bottom = captionLines.length * (size + 4) + 8
  const frame = createFrame(
    subject.spots.map(({ position }) => position),
    legs,
    { width, height: options.height && Math.max(80, options.height - top - bottom) },
  )
  const dots = visibleDots(subject.spots, frame)
  const labels = placeLabels(
    dots.map(({ spot, at, radius }, index) => ({
      at,
      radius,
      variants: index < maxLabels ? labelVariants(nameOf(spot), size, spot.home) : [],
    })),
    { width, height: frame.height, lineHeight: size + 2, lines: pointsOf(legs, dots, frame) },
  )

  function nameOf({ place, recordIds: { length } }: Dot['spot']): string {
    return `${nameIn(locale, place)}${length > 1 ? `\u00a0×${length}` : ''}`
  }

  const height = top + frame.height + bottom
  const heading = headingOf(timeline.meta, messages)
  const lines = [title, ...captionLines]
  const descriptions = describeRecords(subject, timeline, { locale, messages })
  const tree = h(
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
      'font-size': size,
    },
    h('title', null, [heading, title || messages.map.title].join(': ')),
    h('desc', null, [...descriptions.map(({ text }) => text), caption].join('\n')),
    palette.background !== undefined &&
      h('rect', { class: 'ktt-map-background', width, height, fill: palette.background }),
    h(
      'svg',
      { y: top, width, height: frame.height, viewBox: `0 0 ${width} ${frame.height}` },
      h('path', { class: 'ktt-map-land', d: frame.land, fill: palette.land }),
      frame.edge !== '' &&
        h('path', { class: 'ktt-map-edge', d: frame.edge, stroke: palette.line }),
      routesTree(routes, frame, { colors, selected }),
      dotsTree(dots, colors),
      labelsTree(dots, labels, { palette, lineHeight: size + 2 }),
    ),
    lines.flatMap((line, index) =>
      line
        ? [
            h(
              'text',
              {
                class: index === 0 ? 'ktt-map-title' : 'ktt-map-text',
                x: 0,
                y: index === 0 ? size + 2 : top + frame.height + 2 + index * (size + 4),
                fill: index === 0 ? palette.text : palette.muted,
                ...(index === 0 && { 'font-size': size + 2, 'font-weight': 600 }),
              },
              line,
            ),
          ]
        : [],
    ),
  )
  return { tree, title: title || messages.map.title, caption, descriptions }
}

/** Names that are tried; in a larger set there is no room for the rest. */
const maxLabels = 150

/** Countries without a colour of their own take colours in order of the first visit, as in the chart. */
function colorsOf({ records, spots }: Subject, palette: Palette): (country: string) => string {
  const visited = records.flatMap((record) => (record.kind === 'trip' ? record.countries : []))
  const countries = visited.length ? visited : spots.map(({ place }) => place.country ?? '')
  const series = [...new Set<string>(countries)].filter((code) => !hasOwnColor(code))
  return (country) => colorOf(palette, country, series.indexOf(country))
}

/** The lines of the trips. More of them than can be described would cover the map: then there are none. */
function routesOf({ records, home }: Subject, timeline: Timeline): readonly Route[] {
  if (records.length > maxDescribed) return []
  return records.flatMap((record) => {
    if (record.kind === 'event') return []
    const legs = legsOf(record, timeline, home)
    return legs.length ? [{ id: record.id, country: record.countries[0] ?? '', legs }] : []
  })
}

/** Points that labels should not cover: those of lines, but for where they meet a dot. */
function pointsOf(
  legs: readonly Leg[],
  dots: readonly Dot[],
  frame: { along(leg: Leg, step: number): readonly Point[] },
): readonly Point[] {
  const seen = new Set<string>()
  const different = legs.filter(({ from, to }) => {
    const key = [from, to].map(String).sort().join(' ')
    return !seen.has(key) && seen.add(key)
  })
  const points = different.flatMap((leg) => frame.along(leg, 4))
  const near = dots.slice(0, maxLabels)
  return points.filter((point) =>
    near.every(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) > 4),
  )
}
