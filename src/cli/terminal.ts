import { harmless } from './width.js'

/** What the process offers; `bin.ts` makes it. */
export interface Streams {
  /** Columns that a line may take; `undefined`: as many as it needs. */
  readonly columns: number | undefined
  /** Whether to mark headings with escape sequences. */
  readonly color: boolean
  /** Whether what is printed goes to a terminal, not to a file or another program. */
  readonly isTerminal: boolean
  readonly out: (text: string) => void | Promise<void>
  readonly err: (text: string) => void
  /** Shows what is going on in place of what was shown before; `undefined` takes it away. */
  readonly progress: (text: string | undefined) => void
  /** The version of the package. */
  readonly version: () => string
}

/** What commands write to. All text that can reach a terminal passes through here. */
export interface Terminal extends Pick<Streams, 'columns' | 'color' | 'version' | 'progress'> {
  /** Prints *text* for a person. */
  readonly print: (text: string) => void
  /** Prints data for another program: unchanged, unless it goes to a terminal. */
  readonly write: (parts: Iterable<string>) => Promise<void>
  /** Prints a message. */
  readonly warn: (text: string) => void
}

export function createTerminal(streams: Streams): Terminal {
  const { isTerminal, out, err, progress } = streams
  return {
    ...streams,
    print(text) {
      progress(undefined)
      void out(harmless(text))
    },
    async write(parts) {
      for (const chunk of inChunks(parts)) {
        if (isTerminal) progress(undefined)
        await out(isTerminal ? harmless(chunk) : chunk)
      }
    },
    warn(text) {
      progress(undefined)
      err(harmless(text))
    },
  }
}

/** *parts* joined to chunks of some 64 kB, so that a long text is neither held whole nor written in crumbs. */
export function* inChunks(parts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  if (chunk) yield chunk
}

/** Something asked in a way that has no answer: exit code 2. */
export class UsageError extends Error {}

/** Bold text on terminals that take it. */
export function bold(text: string, { color }: Pick<Streams, 'color'>): string {
  return color && text ? `\u001b[1m${text}\u001b[22m` : text
}

/** Quiet text on terminals that take it. */
export function dim(text: string, { color }: Pick<Streams, 'color'>): string {
  return color && text ? `\u001b[2m${text}\u001b[22m` : text
}
