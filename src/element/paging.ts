import type { Context } from '../list/context.js'
import type { Page } from '../list/list.js'
import { h, type Tree } from '../markup/tree.js'

/** Part of a long list: from one place up to, not including, another. */
export interface PageRange {
  readonly from: number
  readonly to: number
}

const longList = 300
const step = 100

/** The first page of a list, which is all of it unless it is long. */
export const firstPage: PageRange = { from: 0, to: step }

/** The page of *length* records that shows the one at *place*: *page* itself when it does. */
export function pageAround(place: number, page: PageRange): PageRange {
  if (place < 0 || (place >= page.from && place < page.to)) return page
  const from = place - (place % step)
  return { from, to: from + step }
}

/** *page* with the next hundred, or the hundred before. */
export function grow({ from, to }: PageRange, action: 'more' | 'earlier'): PageRange {
  return action === 'more' ? { from, to: to + step } : { from: Math.max(0, from - step), to }
}

/** The records of *items* to show, and buttons for those before and after. No *page*: all of them. */
export function pageOf<Item>(
  list: 'trips' | 'events',
  items: readonly Item[],
  page: PageRange | undefined,
  { messages }: Context,
): Page<Item> {
  if (!page || items.length <= longList) return { items }
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
          messages.list[action](Math.min(step, count)),
        )
      : undefined
  return {
    items: items.slice(page.from, page.to),
    before: button('earlier', page.from),
    after: button('more', items.length - page.to),
  }
}
