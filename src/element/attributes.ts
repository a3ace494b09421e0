import { queryWords } from '../model/choices.js'
import type { ParseIssue, Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { pairsInAddress } from './address.js'

/** Attributes that say which records to show. */
export const queryAttributes: readonly string[] = [...queryWords, 'url-state']

/** Attributes that say how to show them. */
export const viewAttributes: readonly string[] = [
  'axis',
  'dir',
  'heading',
  'heading-level',
  'hide',
  'lang',
  'print',
  'record-lang',
  'scale',
]

/** What can be left out of the widget with `hide`. */
export const parts = ['heading', 'meta', 'filters', 'chart', 'days', 'list', 'map'] as const
export type Part = (typeof parts)[number]

/** What stands in the place of the chart: the picture, the zoomable axis, or what suits the number of records. */
export type AxisMode = 'auto' | 'chart' | 'zoom'

/** What *element* asks of *timeline*; with `url-state`, what the page's address says goes first. */
export function readAttributes(
  element: Element,
  timeline: Timeline,
): { readonly query: Query; readonly issues: readonly ParseIssue[] } {
  const pairs = new Map<string, string>()
  for (const name of queryAttributes) {
    const value = element.getAttribute(name)
    if (value !== null) pairs.set(name, value)
  }
  const prefix = element.getAttribute('url-state')
  const view = element.ownerDocument.defaultView
  if (prefix !== null && view) {
    for (const [name, value] of pairsInAddress(view.location, prefix)) pairs.set(name, value)
  }
  const { issues, ...query } = timeline.read(pairs)
  return { query, issues }
}

/** The parts that `hide` names. Unknown words count as none. */
export function hiddenParts(element: Element): ReadonlySet<Part> {
  const words = (element.getAttribute('hide') ?? '').split(/[\s,]+/)
  return new Set(parts.filter((part) => words.includes(part)))
}

/** The `axis` of *element*. An unknown word counts as `auto`. */
export function axisMode(element: Element): AxisMode {
  const word = element.getAttribute('axis')
  return word === 'chart' || word === 'zoom' ? word : 'auto'
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

/** Calls *changed* when `lang` or `dir` changes on anything around *element*, until *signal* aborts. */
export function watchLanguage(element: Element, signal: AbortSignal, changed: () => void): void {
  const Observer = element.ownerDocument.defaultView?.MutationObserver
  if (!Observer) return
  const observer = new Observer((records) => {
    if (records.some(({ target }) => target === element || isAround(target, element))) changed()
  })
  let root: Node = element.getRootNode()
  const options = { attributeFilter: ['lang', 'dir'], subtree: true }
  for (;;) {
    observer.observe(root, options)
    if (!('host' in root)) break
    // The host itself belongs to the root around it.
    root = (root as ShadowRoot).host.getRootNode()
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

/** Whether *node* is an ancestor of *element*, also outside the shadow roots it stands in. */
function isAround(node: Node, element: Element): boolean {
  for (let at: Node | null = element; at;) {
    if (at === node) return true
    at = at.parentNode ?? ('host' in at ? (at as ShadowRoot).host : null)
  }
  return false
}
