import { formatFilter, type Query } from '../query/parse.js'

/** The id that the page's fragment names, if any. */
export function idInFragment({ hash }: Location): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined
  } catch {
    return undefined
  }
}

/** What the page's address asks; with a *prefix*, only `prefix.country` and the like. */
export function pairsInAddress({ search }: Location, prefix: string): [string, string][] {
  const start = prefix ? `${prefix}.` : ''
  return [...new URLSearchParams(search)].flatMap(([name, value]): [string, string][] =>
    name.startsWith(start) ? [[name.slice(start.length), value]] : [],
  )
}

/** The page's address with *query* in place of what it asked; what others put there stays. */
export function addressWith(
  query: Query,
  { href }: Location,
  prefix: string,
  own: readonly string[],
): string {
  const url = new URL(href)
  const start = prefix ? `${prefix}.` : ''
  for (const name of own) url.searchParams.delete(start + name)
  for (const [name, value] of new URLSearchParams(formatFilter(query))) {
    url.searchParams.set(start + name, value)
  }
  return url.href.replaceAll('%2C', ',')
}
