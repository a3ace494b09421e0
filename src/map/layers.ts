import type { Palette } from '../chart/palette.js'
import { hasOwnColor } from '../model/colors.js'
import { h, type Tree } from '../markup/tree.js'
import type { Dot } from './dots.js'
import type { Frame } from './frame.js'
import type { Label } from './labels.js'
import type { Leg, LineStyle } from './routes.js'

/** A trip as it is drawn. */
export interface Route {
  readonly id: string
  readonly country: string
  readonly legs: readonly Leg[]
}

/** How the parts of a map are coloured. */
export interface Colors {
  readonly palette: Palette
  /** The colour of a country, by code. */
  readonly of: (country: string) => string
}

/** The opacity of a trip: of one that stands out, of the others then, and of all while none does. */
export const opacities = { active: 1, rest: 0.35, all: 0.7 } as const

const strokes: Readonly<Record<LineStyle, Tree['attributes']>> = {
  train: { 'stroke-width': 1.75 },
  plane: { 'stroke-width': 2, 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round' },
  thin: { 'stroke-width': 0.75 },
}

/** The lines of all trips. */
export function routesTree(
  routes: readonly Route[],
  frame: Frame,
  { colors, selected }: { readonly colors: Colors; readonly selected: string | undefined },
): Tree {
  const found = routes.some(({ id }) => id === selected)
  return h(
    'g',
    { 'stroke-linejoin': 'round' },
    routes.map(({ id, country, legs }) => {
      const opacity = !found ? opacities.all : id === selected ? opacities.active : opacities.rest
      const styles = [...new Set(legs.map(({ style }) => style))]
      return h(
        'g',
        { class: `ktt-map-trip${toneOf(country)}`, 'data-id': id, opacity },
        styles.map((style) => {
          const own = legs.filter((leg) => leg.style === style)
          const d = own.map((leg) => frame.line(leg)).join('')
          return h('path', {
            class: 'ktt-map-line',
            d,
            stroke: colors.of(country),
            ...strokes[style],
          })
        }),
      )
    }),
  )
}

/** Places as dots, passed through ones smaller; home as a square. */
export function dotsTree(dots: readonly Dot[], colors: Colors): Tree {
  // The most important on top.
  return h(
    'g',
    null,
    dots.toReversed().map((dot) => dotTree(dot, colors)),
  )
}

function dotTree({ spot, at: [x, y], radius, recordIds }: Dot, colors: Colors): Tree {
  const { country = '' } = spot.place
  const { palette } = colors
  const ids = { 'data-ids': recordIds.join(' ') || undefined }
  const edge = { stroke: haloOf(palette), 'stroke-width': 1 }
  return spot.home
    ? h('rect', {
        class: 'ktt-map-home',
        ...ids,
        x: round(x - radius),
        y: round(y - radius),
        width: 2 * radius,
        height: 2 * radius,
        fill: palette.text,
        ...edge,
      })
    : h('circle', {
        class: `ktt-map-dot${toneOf(country)}`,
        ...ids,
        cx: round(x),
        cy: round(y),
        r: radius,
        fill: colors.of(country),
        ...edge,
      })
}

/** Names on a halo in the colour of the ground, some with a line to their dot. */
export function labelsTree(
  dots: readonly Dot[],
  labels: readonly (Label | undefined)[],
  { palette, lineHeight }: { readonly palette: Palette; readonly lineHeight: number },
): Tree {
  return h(
    'g',
    { 'stroke-linejoin': 'round' },
    labels.flatMap((label, index) => {
      const dot = dots[index]
      return label && dot ? [labelTree(label, dot, palette, lineHeight)] : []
    }),
  )
}

function labelTree(
  { lines, box, anchor, leader }: Label,
  { spot, recordIds }: Dot,
  palette: Palette,
  lineHeight: number,
): Tree {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]
  const [from, to] = leader ?? []
  return h(
    'g',
    { 'data-ids': recordIds.join(' ') || undefined },
    from &&
      to &&
      h('path', {
        class: 'ktt-map-leader',
        d: `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`,
        stroke: palette.muted,
        'stroke-width': 0.75,
      }),
    lines.map((line, row) =>
      h(
        'text',
        {
          class: 'ktt-map-label',
          x: round(x),
          y: round(box.top + (row + 0.8) * lineHeight),
          'text-anchor': anchor === 'start' ? undefined : anchor,
          fill: palette.text,
          'font-weight': spot.home ? 600 : undefined,
          stroke: haloOf(palette),
          'stroke-width': 3,
          'paint-order': 'stroke',
        },
        line,
      ),
    ),
  )
}

function haloOf({ background }: Palette): string {
  return background ?? 'Canvas'
}

/** Classes for countries whose colour a style sheet may set. */
function toneOf(country: string): string {
  return hasOwnColor(country) ? ` ktt-map-tone ktt-map-tone-${country.toLowerCase()}` : ''
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
