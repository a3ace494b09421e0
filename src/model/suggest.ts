/**
 * The one of *known* that is most like *text*, or `undefined` when none is close. A part between hyphens or
 * spaces is enough: `trump` is like `donald-trump`.
 */
export function suggest(text: string, known: Iterable<string>): string | undefined {
  // No word is so long, and to compare would take long.
  if (text.length > 100) return undefined
  const wanted = text.toLowerCase()
  const words = [...known]
  return nearest(wanted, words) ?? (wanted.length < 3 ? undefined : nearestPart(wanted, words))
}

function nearestPart(wanted: string, known: readonly string[]): string | undefined {
  const parts = new Map<string, string>()
  for (const word of known) {
    const own = word.toLowerCase().split(/[\s-]+/)
    if (own.length < 2) continue
    for (const part of own) if (part.length > 2 && !parts.has(part)) parts.set(part, word)
  }
  const part = parts.has(wanted) ? wanted : nearest(wanted, [...parts.keys()])
  return part === undefined ? undefined : parts.get(part)
}

function nearest(wanted: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) >= least) continue
    const steps = distance(wanted, word.toLowerCase())
    if (steps < least) [best, least] = [word, steps]
  }
  return best
}

/** Such as "did you mean CN?"; `undefined` when none of *known* is close. */
export function didYouMean(text: string, known: Iterable<string>): string | undefined {
  const near = suggest(text, known)
  return near && `did you mean ${near}?`
}

/** The word of *known* that *text* is like, as a question, else all of them. */
export function hintFor(text: string, known: readonly string[]): string {
  return didYouMean(text, known) ?? `known: ${known.join(', ')}`
}

/** Letters to add, drop, change or swap with their neighbour. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let above = [...Array(to.length + 1).keys()]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let steps = Math.min(
        above[column]! + 1,
        line[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) steps = Math.min(steps, before[column - 2]! + 1)
      line.push(steps)
    }
    before = above
    above = line
  }
  return above[to.length]!
}
