import { guard } from '../model/csv/rows.js'

/** What a cell can hold; a list is joined by ` | `. */
export type Value = string | number | boolean | null | undefined | readonly string[]

/** *values* as a line of CSV (RFC 4180). */
export function toLine(values: readonly Value[], delimiter: string = ','): string {
  return `${values.map((value) => toCell(value, delimiter)).join(delimiter)}\r\n`
}

/** *address* for a list: its own `|` as `%7C`, which leads to the same page. */
export function toListed(address: string): string {
  return address.replaceAll('|', '%7C')
}

function toCell(value: Value, delimiter: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.map(escapeItem).join(' | ')
  const safe = guard(text)
  const quoted = /["\r\n]|^\s|\s$/.test(safe) || safe.includes(delimiter)
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Within a list `|` is written `\|`, and so that this can be undone, a backslash `\\`. */
function escapeItem(item: string): string {
  return item.replace(/[\\|]/g, '\\$&')
}
