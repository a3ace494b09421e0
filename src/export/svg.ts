import { palettes } from '../chart/palette.js'
import { planChart, type ChartPlan } from '../chart/plan.js'
import { chartParts, textAttributes } from '../chart/svg/chart.js'
import { round } from '../chart/svg/text.js'
import { estimateWidth } from '../chart/text-width.js'
import { shorten } from '../chart/lanes.js'
import { headingOf } from '../i18n/heading.js'
import { messagesFor } from '../i18n/all.js'
import { localeOf, type Messages, type OwnMessages } from '../i18n/index.js'
import { toMarkup } from '../markup/text.js'
import { h, type Tree } from '../markup/tree.js'
import { dayText } from '../model/date-text.js'
import { checkOptions } from '../model/options.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'

/** How the chart is drawn. */
export interface SVGOptions {
  /**
   * Pixels, 160 or more. Defaults to 1200. The height follows from what is shown, and is at least 630 at
   * that width, as for an image to share.
   */
  readonly width?: number
  /** Language of dates, names and words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Messages in place of those of the language of *locale*. */
  readonly messages?: OwnMessages
  /** Defaults to `light`; `auto` takes the colour of the text around it and has no ground of its own. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** *compressed*: years without any record are narrowed. Defaults to `true`. */
  readonly scale?: 'true' | 'compressed'
  /** Whether past events are shown beside trips. Defaults to whether there are no trips. */
  readonly events?: boolean
  /** Defaults to `country`. */
  readonly lanes?: 'country' | 'none'
  /** Stands above the chart. Defaults to the title of the set, as above the list. */
  readonly title?: string
}

const known = ['width', 'locale', 'messages', 'theme', 'scale', 'events', 'lanes', 'title']

/**
 * The chart of *timeline*: an SVG document without styles, scripts or links. Throws on anything but a
 * Timeline, and on an option or value that is none.
 */
export function toSVG(timeline: Timeline, options: SVGOptions = {}): string {
  assertTimeline(timeline)
  return toMarkup(svgTree(timeline, options))
}

/** The same as a tree, to be drawn into a page. Its text is what a screen reader hears. */
export function svgTree(timeline: Timeline, options: SVGOptions = {}): Tree {
  checkOptions('toSVG', options, known)
  const { width = 1200, theme = 'light' } = options
  if (!(width >= 160 && width < Infinity)) {
    throw new RangeError(`invalid width: ${width}; expected a number of pixels, 160 or more`)
  }
  assertChoice('theme', theme, ['light', 'dark', 'auto'])
  assertChoice('scale', options.scale ?? 'true', ['true', 'compressed'])
  assertChoice('lanes', options.lanes ?? 'country', ['country', 'none'])
  const locale = localeOf(options.locale)
  const messages = messagesFor(locale, options.messages)
  const { title = headingOf(timeline.meta, messages), scale, events, lanes } = options
  const card = width === 1200
  const { plan, zoom } = fitCard(
    (room) =>
      planChart(timeline, {
        scale,
        events,
        lanes,
        locale,
        messages,
        dir: messages.dir,
        width: room,
      }),
    card ? [1.25, 1.1, 1] : [1],
    width - 2 * edge,
  )
  const palette = palettes[theme]
  const room = width - 2 * edge
  const notes = notesOf(timeline, plan, { messages, locale, room })
  const titleSize = Math.min(
    card ? 30 : 22,
    Math.floor((20 * room) / estimateWidth(title, 20, 'bold')),
  )
  const chartTop = card ? 76 : 54
  const y = chartTop + plan.height * zoom
  const height = Math.ceil(Math.max(y + 10 + notes.length * 20 + 12, card ? 630 : 0))
  const start = plan.dir === 'rtl' ? width - edge : edge
  const muted = theme === 'auto' ? 0.75 : undefined
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ...textAttributes(plan),
      'font-family': 'system-ui, sans-serif',
    },
    h('title', null, title),
    h('desc', null, [...plan.marks.map(({ name }) => name), ...notes].join('; ')),
    palette.background !== undefined && h('rect', { width, height, fill: palette.background }),
    h(
      'text',
      {
        x: start,
        y: card ? 48 : 32,
        fill: palette.text,
        'font-size': titleSize,
        'font-weight': 700,
      },
      title,
    ),
    h(
      'g',
      { transform: `translate(${edge} ${chartTop})${zoom === 1 ? '' : ` scale(${zoom})`}` },
      ...chartParts(plan, palette),
    ),
    notes.map((text, index) =>
      h(
        'text',
        {
          x: start,
          y: round(y + 22 + index * 20),
          fill: palette.muted,
          'fill-opacity': muted,
          'font-size': 12,
        },
        text,
      ),
    ),
  )
}

const edge = 24
/** The height of an image to share, and what of it the chart may take. */
const cardHeight = 520

/** The plan at the largest of *zooms* that leaves room for it on a card. */
function fitCard(
  plan: (width: number) => ChartPlan,
  zooms: readonly number[],
  room: number,
): { readonly plan: ChartPlan; readonly zoom: number } {
  for (const zoom of zooms) {
    const found = plan(Math.round(room / zoom))
    if (zoom === 1 || found.height * zoom <= cardHeight) return { plan: found, zoom }
  }
  return { plan: plan(room), zoom: 1 }
}

/** What stands under the chart: what is talked of, and how far the data reach. */
function notesOf(
  { coverage }: Timeline,
  { talkedOf, dataEnd }: ChartPlan,
  {
    messages,
    locale,
    room,
  }: { readonly messages: Messages; readonly locale: string; readonly room: number },
): readonly string[] {
  const fits = (text: string): boolean => estimateWidth(text, 12) <= room
  const items = talkedOf.map(({ record, date }) => `${record.title} (${date})`)
  return [
    ...(items.length
      ? [shorten(`${messages.chart.talkedOf}: ${items.join(messages.separator)}`, fits)]
      : []),
    ...(dataEnd && coverage.through
      ? [shorten(messages.through(dayText(coverage.through, locale)), fits)]
      : []),
  ]
}

function assertChoice(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  throw new RangeError(`unknown ${name}: ${value}; expected one of ${known.join(', ')}`)
}
