import { estimateWidth } from '../chart/text-width.js'
import type { LabelText } from './labels.js'

/** The size of all text on a map *width* pixels wide. */
export function textSizeAt(width: number): number {
  return width < 420 ? 11 : width < 800 ? 12 : 13
}

/** *name* in one line and, where it is long and has spaces, in two or three. */
export function labelVariants(name: string, size: number, bold: boolean): readonly LabelText[] {
  const measure = (...lines: readonly string[]): LabelText => ({
    lines,
    width: Math.max(...lines.map((line) => estimateWidth(line, size, bold ? 'bold' : 'normal'))),
  })
  const counts = name.length > 12 ? [1, 2, 3] : [1]
  return counts.flatMap((count) => {
    const lines = breakInto(count, name)
    return lines ? [measure(...lines)] : []
  })
}

/** *text* in lines at most *width* pixels wide, unless one word is wider. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    if (lines.length && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else if (word) lines.push(word)
  }
  return lines
}

/** The *count* lines that *name* breaks into most evenly; `undefined` when it has too few spaces. */
function breakInto(count: number, name: string): readonly string[] | undefined {
  if (count === 1) return [name]
  let best: readonly string[] | undefined
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const rest = breakInto(count - 1, name.slice(at + 1))
    const lines = rest && [name.slice(0, at), ...rest]
    if (lines && (!best || longest(lines) < longest(best))) best = lines
  }
  return best
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length))
}
