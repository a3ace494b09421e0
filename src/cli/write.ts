import { link, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes *text* to *file*, whole or not at all: first beside it, then under its name.
 * Throws when the file exists, unless *force*. A device or a pipe is written to as it is.
 */
export async function writeWhole(file: string, text: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw new Error(`${file} is a folder`)
  if (found && !found.isFile()) return writeFile(file, text)
  if (found && !force) throw exists(file)

  // A link stays one: what it points to is replaced.
  const target = found ? await realpath(file) : file
  const letters = Math.random().toString(36).slice(2)
  const draft = join(dirname(target), `.${basename(target)}.${letters}.tmp`)
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true, mode: found?.mode ?? 0o666 })
    await (found ? rename(draft, target) : claim(draft, target))
  } finally {
    await unlink(draft).catch(() => undefined)
  }
}

/** Unlike a rename, a link fails when somebody else was faster; not every disk has links. */
async function claim(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(file)
    await rename(draft, file)
  }
}

function exists(file: string): Error {
  return new Error(`${file} exists; --force replaces it`)
}
