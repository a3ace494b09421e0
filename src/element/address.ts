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
