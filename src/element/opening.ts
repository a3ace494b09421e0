import { listed } from '../list/list.js'
import type { Entry } from '../model/types.js'
import { arrange } from '../query/arrange.js'
import { pageAround } from './paging.js'
import type { State } from './state.js'
import type { View } from './view.js'

/** The records of one list in the order in which it shows them. */
export function inOrder(
  { state, answer, context }: View,
  list: 'trips' | 'events',
  lists = listed(context),
): readonly Entry[] {
  return arrange<Entry>(lists[list], state.query, answer.shown)
}

/** What has to be open for the record *id* to be listed. */
export function openingOf(view: View, id: string): Partial<State> {
  const { state, answer, context } = view
  const lists = listed(context)
  const gap = lists.gaps.find(({ events }) => events.some((event) => event.id === id))
  if (gap) return { openGaps: new Set([...state.openGaps, gap.key]) }
  const pages = { ...state.pages }
  for (const list of ['trips', 'events'] as const) {
    const place = inOrder(view, list, lists).findIndex((record) => record.id === id)
    pages[list] = pageAround(place, pages[list])
  }
  return { pages, eventsOpen: state.eventsOpen || answer.shown.event(id) !== undefined }
}
