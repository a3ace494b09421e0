import type { Bucket } from '../aggregate.js'
import type { Mark } from '../day-marker.js'
import type { Palette } from '../palette.js'
import type { Plan } from '../plan.js'
import { firmDays, shapeOf, type Row } from '../rows.js'
import { besideLine, createTicks, daysBeyond } from '../ticks.js'
import { h, type Markup, type Tree } from '../../markup/tree.js'
import type { Status } from '../../model/types.js'
import type { Messages } from '../../i18n/index.js'

export interface RulerOptions {
  readonly plan: Plan
  readonly left: number
  readonly top: number
  readonly bottom: number
  /** Where the lowest lane ends. */
  readonly floor: number
  readonly locale: string
  readonly messages: Messages
  readonly palette: Palette
  readonly mark: Mark | undefined
}

/** Years and months above the lanes, lines behind them, and strips torn out where years are skipped. */
export function rulerTree(options: RulerOptions): Tree {
  const { plan, left, top, bottom, floor, locale, messages, palette, mark } = options
  const { axisWidth: width } = plan
  const ticks = createTicks({
    ...plan.fit,
    end: plan.fit.end + daysBeyond,
    width,
    locale,
    measure: (text, rank) => plan.measure(text, rank) + besideLine,
    mark,
    pause: messages.pause,
  })
  const say = (content: string, x: number, row: number, attributes: Tree['attributes']): Tree =>
    h('text', { x: round(left + x), y: top + 12 + row * 18, ...attributes }, content)
  return h(
    'g',
    null,
    ticks.breaks.map(({ x, width: span }) => {
      const path = tornStrip(left + x, span, bottom, floor)
      return h('path', { d: path, fill: palette.line, 'fill-opacity': 0.4 })
    }),
    ticks.lines.map(({ rank, x }) => {
      const length = rank === 'major' ? floor : bottom + 5
      const opacity = rank === 'major' ? 0.6 : undefined
      const d = `M${round(left + x)} ${bottom}V${length}`
      return h('path', { d, stroke: palette.line, 'stroke-opacity': opacity })
    }),
    ticks.labels.map(({ rank, text, x }) =>
      rank === 'major'
        ? say(text, x + 4, 0, { fill: palette.text, 'font-weight': 600 })
        : say(text, x + 4, 1, { fill: palette.muted }),
    ),
    ticks.breaks.flatMap(({ texts }) =>
      texts.map(({ text, x }, row) =>
        say(text, x, 1 + row * 0.8, { fill: palette.muted, 'font-style': 'italic' }),
      ),
    ),
    h('path', { d: `M${left} ${bottom}H${left + width}`, stroke: palette.text }),
    ticks.mark && [
      h('path', {
        d: `M${round(left + ticks.mark.x)} ${bottom}V${floor}`,
        stroke: palette.accent,
      }),
      say(ticks.mark.text, ticks.mark.textX + 4, 1, { fill: palette.accent }),
    ],
  )
}

export interface BarOptions {
  readonly xOf: (day: number) => number
  readonly y: number
  readonly color: string
}

/** The bar of *row*, or a dot where that would be too narrow to see. */
export function barTree(
  row: Row,
  { xOf, y, color, status }: BarOptions & { readonly status: Status | undefined },
): Tree {
  const start = xOf(row.first)
  const span = xOf(row.last + 1) - start
  const shape = shapeOf(status)
  if (span < 10) {
    const dash = shape === 'dashed' ? '2 2' : undefined
    return shape === 'solid'
      ? h('circle', { cx: round(start + 4.5), cy: y + 3.5, r: 4.5, fill: color })
      : h('circle', {
          cx: round(start + 4.5),
          cy: y + 3.5,
          r: 3.5,
          stroke: color,
          'stroke-width': 2,
          'stroke-dasharray': dash,
        })
  }
  const firm = firmDays(row.record)
  const sure = firm?.first === row.first && firm.last === row.last
  const parts: Markup[] = []
  if (shape !== 'solid' || !sure) {
    parts.push(
      h('rect', {
        x: round(start + 1),
        y: y + 1,
        width: round(span - 2),
        height: 5,
        stroke: color,
        'stroke-width': shape === 'struck' ? 1 : 2,
        'stroke-dasharray': shape === 'dashed' ? '2 2' : sure ? undefined : '5 2',
      }),
    )
  }
  if (shape === 'struck')
    parts.push(
      h('path', {
        d: `M${round(start)} ${y + 3.5}h${round(span)}`,
        stroke: color,
        'stroke-width': 2,
      }),
    )
  if (shape === 'solid' && firm) {
    const from = xOf(firm.first)
    parts.push(
      h('rect', {
        x: round(from),
        y,
        width: round(xOf(firm.last + 1) - from),
        height: 7,
        fill: color,
      }),
    )
  }
  return h('g', null, parts)
}

/** A bar that stands for many records, with their number where it has room. */
export function bucketTree(
  { start, end, count, share }: Bucket,
  {
    xOf,
    y,
    height,
    color,
    palette,
    locale,
  }: BarOptions & { readonly height: number; readonly palette: Palette; readonly locale: string },
): Tree {
  const x = xOf(start)
  const width = Math.max(1, xOf(end) - x - 1)
  const number = count.toLocaleString(locale)
  return h(
    'g',
    null,
    h('rect', {
      x: round(x),
      y,
      width: round(width),
      height,
      fill: color,
      'fill-opacity': round(0.2 + 0.6 * share),
    }),
    width > 8 * number.length + 6 &&
      h('text', { x: round(x + 4), y: y + height - 9, fill: palette.text }, number),
  )
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

function round(value: number): number {
  return Math.round(value * 10) / 10
}
