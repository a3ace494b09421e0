import { h, type Attributes, type Markup, type Tree } from '../../markup/tree.js'
import type { Text } from '../chart-plan.js'
import type { Palette } from '../palette.js'

/** A text of a chart on a halo of the background, so that no line runs through it. */
export function textTree(
  { x, y, anchor }: Omit<Text, 'text'>,
  palette: Palette,
  attributes: Attributes,
  content: readonly Markup[],
): Tree {
  return h(
    'text',
    {
      x: round(x),
      y: round(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: palette.text,
      'unicode-bidi': 'plaintext',
      ...(palette.background !== undefined && {
        stroke: palette.background,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
      ...attributes,
    },
    ...content,
  )
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
