import type { Context } from '../list/context.js'
import type { Page } from '../list/list.js'
import { h, type Tree } from '../markup/tree.js'

/** Part of a long list: from one place up to, not including, another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const longList = 300
const step = 100

/** The first stretch of a list, which is all of it unless it is long. */
export const firstStretch: Stretch = { from: 0, to: step }

/** The stretch of *length* records that shows the one at *place*: *stretch* itself when it does. */
export function stretchAround(place: number, stretch: Stretch): Stretch {
  if (place < 0 || (place >= stretch.from && place < stretch.to)) return stretch
  const from = place - (place % step)
  return { from, to: from + step }
}

/** *stretch* with the next hundred, or the hundred before. */
export function grow({ from, to }: Stretch, action: 'more' | 'earlier'): Stretch {
  return action === 'more' ? { from, to: to + step } : { from: Math.max(0, from - step), to }
}

/** The records of *items* to show, and buttons for those before and after. */
export function pageOf<Item>(
  list: 'trips' | 'events',
  items: readonly Item[],
  stretch: Stretch,
  { words }: Context,
): Page<Item> {
  if (items.length <= longList) return { items }
  const button = (action: 'more' | 'earlier', count: number): Tree | undefined =>
    count > 0
      ? h(
          'button',
          {
            type: 'button',
            part: 'button',
            class: 'ktt-more',
            'data-action': action,
            'data-list': list,
            'data-key': action,
          },
          words.list[action](Math.min(step, count)),
        )
      : undefined
  return {
    items: items.slice(stretch.from, stretch.to),
    before: button('earlier', stretch.from),
    after: button('more', items.length - stretch.to),
  }
}
