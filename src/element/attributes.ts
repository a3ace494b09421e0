import { queryWords } from '../model/choices.js'
import { readQuery, type Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { pairsInAddress } from './address.js'

/** Attributes that say which records to show. */
export const queryAttributes: readonly string[] = [...queryWords, 'url-state']

/** Attributes that say how to show them. */
export const viewAttributes: readonly string[] = [
  'dir',
  'heading',
  'heading-level',
  'lang',
  'record-lang',
  'scale',
  'selected',
]

/** What *element* asks of *timeline*; with `url-state`, what the page's address says goes first. */
export function readAttributes(
  element: Element,
  timeline: Timeline,
): { readonly query: Query; readonly problems: readonly string[] } {
  const pairs = new Map<string, string>()
  for (const name of queryAttributes) {
    const value = element.getAttribute(name)
    if (value !== null) pairs.set(name, value)
  }
  const prefix = element.getAttribute('url-state')
  if (prefix !== null) {
    for (const [name, value] of pairsInAddress(element.ownerDocument.location, prefix)) {
      pairs.set(name, value)
    }
  }
  const { issues, ...query } = readQuery(pairs, timeline)
  return { query, problems: issues.map(({ key, message }) => `${key}=${message}`) }
}

/** The `lang` that holds for *element*: its own, or that of the nearest around it, also outside a shadow root. */
export function langOf(element: Element): string | undefined {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]')
    if (holder) return holder.getAttribute('lang') || undefined
    const root: Node = at.getRootNode()
    at = 'host' in root ? (root as ShadowRoot).host : null
  }
  return undefined
}
