import { once } from 'node:events'
import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error. */
export interface Output {
  /** Writes *text*; a promise where the reader has to catch up. */
  readonly write: (text: string) => void | Promise<void>
  /** Columns of the terminal, where it is one. */
  readonly columns: number | undefined
  readonly isTerminal: boolean
}

/**
 * The output *name*, which is opened when it is first used; *fail* hears of what cannot be written. A pipe or a
 * file is written to directly, because it takes Node 3 ms to load the stream.
 */
export function openOutput(
  name: 'stdout' | 'stderr',
  fail: (error: NodeJS.ErrnoException) => void,
): Output {
  const fd = name === 'stdout' ? 1 : 2
  let stream: NodeJS.WriteStream | undefined
  const open = (): NodeJS.WriteStream => (stream ??= process[name].on('error', fail))
  let isDirect = isPipeOrFile(fd)
  return {
    async write(text) {
      let rest: string | Uint8Array = text
      if (isDirect) {
        try {
          rest = writeDirectly(fd, Buffer.from(text))
        } catch (error) {
          return fail(error as NodeJS.ErrnoException)
        }
        if (!rest.length) return
        isDirect = false
      }
      if (!open().write(rest)) await once(open(), 'drain')
    },
    get columns() {
      return isDirect ? undefined : open().columns
    },
    get isTerminal() {
      return !isDirect && open().isTTY
    },
  }
}

function isPipeOrFile(fd: number): boolean {
  try {
    return !fstatSync(fd).isCharacterDevice()
  } catch {
    // Windows gives some programs none.
    return false
  }
}

/** Writes *bytes*. Gives what a pipe did not take that, shared with another program, does not wait for its reader. */
function writeDirectly(fd: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes
  try {
    while (rest.length) rest = rest.subarray(writeSync(fd, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
  }
  return rest
}
