/** A mark that wants a place in a lane, in pixels from where reading starts. */
export interface Placeable {
  readonly start: number
  readonly end: number
  /** Widths of its label from the fullest to the shortest. */
  readonly labels: readonly number[]
}

export interface Placement {
  /** Rows of a lane count from 0, from the top. */
  readonly row: number
  /** Which of the labels, and on which side; absent where none has room. */
  readonly label?: {
    readonly index: number
    readonly side: 'after' | 'before'
    readonly start: number
  }
}

export interface ArrangeOptions {
  /** Where labels may be. */
  readonly from: number
  readonly to: number
  /** A line that no label of what begins before it may cross. */
  readonly line?: number | undefined
  readonly maxRows: number
}

/** Pixels between a mark and its label, and between two neighbours. */
export const labelOffset = 6
const gap = 10

/**
 * A place for each of *items*, in order of time, on as few rows as their labels need. A label goes after
 * its mark; before it where it would cross the line or the edge, or where no row is free; then it is
 * shortened, and left out in the end.
 */
export function arrange(
  items: readonly Placeable[],
  { from, to, line, maxRows }: ArrangeOptions,
): readonly Placement[] {
  const rows: Box[][] = []
  const freeRow = (box: Box, distance: number): number | undefined => {
    const row = rows.findIndex((boxes) =>
      boxes.every(
        (other) => box.end + distance <= other.start || box.start >= other.end + distance,
      ),
    )
    return row >= 0 ? row : rows.length < maxRows ? rows.length : undefined
  }
  const take = (row: number, box: Box): void => {
    ;(rows[row] ??= []).push(box)
  }
  return items.map(({ start, end, labels }) => {
    const limit = line !== undefined && end <= line ? Math.min(line - 4, to) : to
    for (const [index, width] of labels.entries()) {
      const after = { start, end: end + labelOffset + width }
      const before = { start: start - labelOffset - width, end }
      const sides = [
        after.end <= limit && { box: after, side: 'after' as const, x: end + labelOffset },
        before.start >= from && { box: before, side: 'before' as const, x: before.start },
      ]
      for (const option of sides) {
        if (!option) continue
        const row = freeRow(option.box, gap)
        if (row === undefined) continue
        take(row, option.box)
        return { row, label: { index, side: option.side, start: option.x } }
      }
    }
    const row = freeRow({ start, end }, 1) ?? leastFull(rows)
    take(row, { start, end })
    return { row }
  })
}

interface Box {
  readonly start: number
  readonly end: number
}

function leastFull(rows: readonly (readonly Box[])[]): number {
  let best = 0
  for (let row = 1; row < rows.length; row++) {
    if (rows[row]!.length < rows[best]!.length) best = row
  }
  return best
}
