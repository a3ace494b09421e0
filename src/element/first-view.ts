import { toNodes } from '../markup/dom.js'
import { searchWords } from '../i18n/search-words.js'
import { applyQuery, type Answer } from './apply-query.js'
import { drawPicture, type Drawn } from './picture.js'
import { initialState, type Settings, type State } from './state.js'
import { viewOf, viewTree, type View } from './view.js'

/** What the reader sees before anything can be done with it, and what it was made from. */
export interface FirstView {
  readonly settings: Settings
  readonly view: View
  /** Absent where the element is not laid out, or hides its chart. */
  readonly chart: Drawn | undefined
}

/** Writes what *settings* show of *data* into *root*, which is empty. */
export function showFirst(
  root: ShadowRoot,
  settings: Settings,
  data: NonNullable<Settings['data']>,
): FirstView {
  const state = initialState(settings, root)
  const view = viewOf(state, data, answerTo(state, data))
  const fresh = toNodes(viewTree(view), root.ownerDocument) as Element
  // The list comes last: the chart asks how wide it is, which the list does not change.
  const body = fresh.querySelector('.ktt-body')!
  const place = root.ownerDocument.createComment('')
  body.replaceWith(place)
  root.append(fresh)
  const chart = drawPicture(fresh.querySelector<HTMLElement>('.ktt-figure')!, view)
  place.replaceWith(body)
  return { settings, view, chart }
}

/** What *data* answers to the query of *state*. */
export function answerTo({ query, messages, list }: State, data: View['data']): Answer {
  const synonyms = query.filter.text ? searchWords(list.locale ?? 'en', messages, data) : undefined
  return applyQuery(data, query, synonyms)
}
