import { bold, type Streams } from './terminal.js'
import { cut, pad, plain, widthOf } from './width.js'

export interface Column {
  readonly heading: string
  readonly cells: readonly string[]
  /** Fewest columns that this one can be cut to; absent: it is never cut. */
  readonly least?: number
  /** Numbers stand on the right. */
  readonly numeric?: boolean
}

const gap = 2

/**
 * *columns* as lines that fit the terminal: the widest of those that can be cut is cut, and when that
 * is not enough the last column goes, until they fit.
 */
export function toTable(
  columns: readonly Column[],
  terminal: Pick<Streams, 'columns' | 'color'>,
): string {
  const clean = columns.map((column) => ({ ...column, cells: column.cells.map(plain) }))
  const limit = terminal.columns ?? Infinity
  let shown = clean
  let widths = fit(shown, limit)
  while (!widths && shown.length > 1) {
    shown = shown.slice(0, -1)
    widths = fit(shown, limit)
  }
  const sizes = widths ?? [limit]
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => place(cut(cell, sizes[index]!), sizes[index]!, shown[index]!.numeric))
      .join(' '.repeat(gap))
      .trimEnd()
  const rows = clean[0]?.cells.map((_, row) => line(shown.map(({ cells }) => cells[row] ?? '')))
  return [bold(line(shown.map(({ heading }) => heading)), terminal), ...(rows ?? [])]
    .map((text) => `${text}\n`)
    .join('')
}

/** A width for each of *columns* that sum up to *limit* at most, or `undefined` when there are none. */
function fit(columns: readonly Column[], limit: number): readonly number[] | undefined {
  const widths = columns.map(({ heading, cells }) =>
    cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(heading)),
  )
  const total = (): number => widths.reduce((sum, width) => sum + width, gap * (widths.length - 1))
  while (total() > limit) {
    const flexible = columns.flatMap(({ least }, index) =>
      least !== undefined && widths[index]! > least ? index : [],
    )
    if (!flexible.length) return undefined
    const widest = flexible.reduce((one, other) => (widths[other]! > widths[one]! ? other : one))
    widths[widest]!--
  }
  return widths
}

function place(text: string, width: number, numeric = false): string {
  return numeric ? ' '.repeat(Math.max(0, width - widthOf(text))) + text : pad(text, width)
}
