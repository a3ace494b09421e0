import type { Span } from '../model/types.js'
import { dim, type Terminal } from './terminal.js'
import { plain, widthOf, wrap } from './width.js'

/** A name and what it stands for; each value is a paragraph. */
export interface Row {
  readonly name: string
  readonly values: readonly string[]
}

/** Columns that a page takes at most; longer lines are hard to read. */
export const pageWidth = 100

/** *rows* as lines with the names on the left, or above where the terminal is narrow. */
export function toRows(rows: readonly Row[], terminal: Terminal): readonly string[] {
  const width = Math.min(terminal.columns ?? pageWidth, pageWidth)
  const indent = rows.reduce((most, { name }) => Math.max(most, widthOf(name) + 2), 0)
  const narrow = width < 3 * indent
  return rows.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      const label = index ? '' : name
      const lines = wrap(plain(value), Math.max(8, narrow ? width - 2 : width - indent))
      if (!narrow)
        return lines.map((line, row) => {
          const name = row ? '' : label
          return dim(name, terminal) + ' '.repeat(indent - widthOf(name)) + line
        })
      return [...(label ? [dim(label, terminal)] : []), ...lines.map((line) => `  ${line}`)]
    }),
  )
}

/** *span* as the data writes it, which is short, exact and easy to search for. */
export function printSpan({ start, end }: Span): string {
  if (end === undefined || end === start) return start ?? 'date not known'
  return `${start ?? '?'} – ${end ?? '?'}`
}
