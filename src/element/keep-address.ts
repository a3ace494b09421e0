import { queryWords } from '../model/choices.js'
import { formatFilter } from '../query/format-filter.js'
import type { Query } from '../query/parse.js'

/** Puts *query* into the page's address, if `url-state` on *element* asks for it. */
export function keepInAddress(element: Element, query: Query): void {
  const prefix = element.getAttribute('url-state')
  const view = element.ownerDocument.defaultView
  if (prefix === null || !view) return
  const given = queryWords.filter((word) => element.hasAttribute(word))
  try {
    const address = addressWith(query, view.location, prefix, given)
    view.history.replaceState(view.history.state, '', address)
  } catch {
    // A frame without an address of its own has none to keep it in.
  }
}

/**
 * The page's address with *query* in place of what it asked; what others put there stays letter for
 * letter. What attributes ask, the words *given*, and *query* does not, stands there as empty.
 */
export function addressWith(
  query: Query,
  { href }: Pick<Location, 'href'>,
  prefix: string,
  given: readonly string[],
): string {
  const [, page = '', asked = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)/.exec(href) ?? []
  const start = prefix ? `${prefix}.` : ''
  const own = new Set(queryWords.map((word) => start + word))
  const kept = asked.split('&').filter((pair) => pair && !own.has(nameOf(pair)))
  const asks = formatFilter(query).split('&').filter(Boolean)
  const none = given
    .filter((word) => !asks.some((pair) => nameOf(pair) === word))
    .map((word) => `${word}=`)
  const pairs = [...kept, ...[...asks, ...none].map((pair) => encodeURIComponent(start) + pair)]
  return `${page}${pairs.length ? '?' : ''}${pairs.join('&')}${fragment}`
}

function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? ''
}
