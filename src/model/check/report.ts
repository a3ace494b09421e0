import { show } from '../options.js'

/** One thing that is wrong with a set of records. */
export interface Issue {
  /** Where, such as `trips[0].stops[2].placeId`. */
  readonly path: string
  readonly expected: string
  /** What stands there, shortened. */
  readonly got: string
  /** How to mend it. */
  readonly hint?: string
  /** All of it in one line. */
  readonly message: string
}

/** Collects issues: at most 100, since more usually share one cause, and how many there are. */
export interface Report {
  readonly issues: readonly Issue[]
  readonly count: number
  add(
    path: string,
    expected: string,
    got: unknown,
    hint?: string | (() => string | undefined),
  ): undefined
}

const most = 100

export function createReport(): Report {
  const issues: Issue[] = []
  let count = 0
  return {
    issues,
    get count() {
      return count
    },
    add(path, expected, value, hint) {
      count++
      if (count > most) return
      const got = show(value)
      const mend = typeof hint === 'function' ? hint() : hint
      const message = `${path}: expected ${expected}, got ${got}${mend ? `; ${mend}` : ''}`
      issues.push({ path, expected, got, ...(mend && { hint: mend }), message })
    },
  }
}

/** The issues of *report*, and a last one that says how many more there are. */
export function listIssues({ issues, count }: Report): readonly Issue[] {
  const more = count - issues.length
  if (!more) return issues
  const got = `${more} more`
  return [
    ...issues,
    { path: 'data', expected: `at most ${most} issues`, got, message: `and ${got}` },
  ]
}
