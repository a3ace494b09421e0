/** What a command may do to the world; only `bin.ts` knows the process. */
export interface Terminal {
  /** Columns that a line may take; `undefined`: as many as it needs. */
  readonly columns: number | undefined
  /** Whether to mark headings with escape sequences. */
  readonly color: boolean
  /** Writes *text* where answers go. */
  readonly print: (text: string) => void
  /** Writes *text* where messages go. */
  readonly warn: (text: string) => void
  /** The version of the package. */
  readonly version: () => string
}

/** Something asked in a way that has no answer: exit code 2. */
export class UsageError extends Error {}

/** Bold text on terminals that take it. */
export function bold(text: string, { color }: Terminal): string {
  return color && text ? `\u001b[1m${text}\u001b[22m` : text
}

/** Quiet text on terminals that take it. */
export function dim(text: string, { color }: Terminal): string {
  return color && text ? `\u001b[2m${text}\u001b[22m` : text
}
