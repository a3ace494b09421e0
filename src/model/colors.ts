const own: ReadonlySet<string> = new Set(['CN', 'KR', 'RU', 'SG', 'VN'])

/** How many colours there are for countries without one of their own; then they start again. */
export const seriesLength = 8

/** Whether the country *code* has a colour of its own in every set. */
export function hasOwnColor(code: string): boolean {
  return own.has(code)
}

/** The countries of *trips*, which stand in time order, as they take colours: those of the first trips first. */
export function colored(
  trips: readonly { readonly countries: readonly string[] }[],
): readonly string[] {
  return [...new Set(trips.flatMap(({ countries }) => countries))].filter(
    (code) => !hasOwnColor(code),
  )
}
