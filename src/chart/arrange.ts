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
const labelOffset = 6
const gap = 10

/**
 * A place for each of *items*, in order of time, on as few rows as their labels need. A label goes after
 * its mark; before it where it would cross the line or the edge. In a lane that would need more rows than
 * it may have, marks are spread over those there are, and labels shortened or left out.
 */
export function arrange(
  items: readonly Placeable[],
  options: ArrangeOptions,
): readonly Placement[] {
  const rows: Box[][] = []
  const placements: Placement[] = []
  for (const item of items) {
    const choices = choicesOf(item, options)
    const box = choices[0]?.box ?? bareBox(item)
    const row = firstFree(rows, box)
    if (row >= options.maxRows) return spread(items, options)
    ;(rows[row] ??= []).push(box)
    placements.push(choices[0] ? { row, label: choices[0].label } : { row })
  }
  return placements
}

/** Marks on the rows there are, each as far from the one before as it can be; labels where they touch nothing. */
function spread(items: readonly Placeable[], options: ArrangeOptions): readonly Placement[] {
  const rows: Box[][] = [...Array(options.maxRows).keys()].map(() => [])
  const ends = rows.map(() => -Infinity)
  const placed = items.map((item) => {
    const row = ends.indexOf(Math.min(...ends))
    const box = bareBox(item)
    rows[row]!.push(box)
    ends[row] = Math.max(ends[row]!, box.end)
    return { row, box }
  })
  return items.map((item, index) => {
    const { row, box } = placed[index]!
    const others = rows[row]!.filter((other) => other !== box)
    const choice = choicesOf(item, options).find((one) => isFree(others, one.box))
    if (!choice) return { row }
    rows[row]!.push(choice.box)
    return { row, label: choice.label }
  })
}

interface Box {
  readonly start: number
  readonly end: number
  /** A mark alone, without a label. */
  readonly isBare?: boolean
}

function bareBox({ start, end }: Placeable): Box {
  return { start, end, isBare: true }
}

/** Where labels of an item may stand, best first, together with its mark. */
function choicesOf(
  { start, end, labels }: Placeable,
  { from, to, line }: ArrangeOptions,
): readonly { readonly box: Box; readonly label: NonNullable<Placement['label']> }[] {
  const limit = line !== undefined && end <= line ? Math.min(line - 4, to) : to
  return labels.flatMap((width, index) => {
    const after = { start, end: end + labelOffset + width }
    const before = { start: start - labelOffset - width, end }
    return [
      ...(after.end <= limit
        ? [{ box: after, label: { index, side: 'after' as const, start: end + labelOffset } }]
        : []),
      ...(before.start >= from
        ? [{ box: before, label: { index, side: 'before' as const, start: before.start } }]
        : []),
    ]
  })
}

function firstFree(rows: readonly (readonly Box[])[], box: Box): number {
  const row = rows.findIndex((boxes) => isFree(boxes, box))
  return row < 0 ? rows.length : row
}

function isFree(boxes: readonly Box[], box: Box): boolean {
  return boxes.every((other) => {
    const distance = box.isBare && other.isBare ? 2 : gap
    return box.end + distance <= other.start || box.start >= other.end + distance
  })
}
