/** One fault in a set of records. */
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

/** Collects faults, at most 100: whoever has more has one. */
export interface Report {
  readonly issues: Issue[]
  add(path: string, expected: string, got: unknown, hint?: string): void
  readonly full: boolean
}

export function createReport(): Report {
  const issues: Issue[] = []
  return {
    issues,
    add(path, expected, value, hint) {
      if (issues.length >= 100) return
      const got = show(value)
      const message = `${path}: expected ${expected}, got ${got}${hint ? `; ${hint}` : ''}`
      issues.push({ path, expected, got, ...(hint && { hint }), message })
    },
    get full() {
      return issues.length >= 100
    },
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') {
    return value.length > 60
      ? `${JSON.stringify(value.slice(0, 60))}… (${value.length} characters)`
      : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value instanceof Date) return 'a Date object'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : String(value)
}
