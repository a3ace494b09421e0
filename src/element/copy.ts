import { formatDay, formatSpan } from '../model/format.js'
import type { TravelEvent, Trip } from '../model/types.js'
import type { Context } from '../export/context.js'

/** The address of this page that opens *id*. */
export function linkTo(id: string, { href }: Location): string {
  return `${href.split('#', 1)[0]}#${encodeURIComponent(id)}`
}

/** *record* as a citation with its dates, the state of the data, *address* and the numbered sources. */
export function citationOf(record: Trip | TravelEvent, address: string, context: Context): string {
  const { heading, locale, timeline, words } = context
  const { version, coverage } = timeline.meta
  const through = words.through(formatDay(coverage.through, locale))
  return [
    `${record.title} (${formatSpan(record, locale)}). ${heading} ${version}. ${through}.`,
    address,
    ...timeline.cite(record).map(({ number, text }) => `${number}. ${text}`),
  ].join('\n')
}

/** Puts *text* on the clipboard. Says whether it could: pages may be forbidden to. */
export async function copy(text: string, { navigator }: Window): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
