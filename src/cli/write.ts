import { once } from 'node:events'
import { createWriteStream, unlinkSync } from 'node:fs'
import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { inChunks } from './terminal.js'

/**
 * Writes *parts* to *file*, whole or not at all: first to a draft beside it, then under its name, with the
 * rights of the file that was there. Throws when the file exists, unless *force*. A link stays one: what it
 * points to is replaced, or made. A device or a pipe is written to directly.
 */
export async function writeWhole(
  file: string,
  parts: Iterable<string>,
  force: boolean,
): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw new Error(`${file} is a folder`)
  if (found && !found.isFile()) return writeTo(file, parts)
  const exists = found !== undefined || (await isLink(file))
  if (exists && !force) throw existing(file)

  const target = exists ? await targetOf(file, found !== undefined) : file
  const letters = Math.random().toString(36).slice(2)
  const draft = join(dirname(target), `.${basename(target)}.${letters}.tmp`)
  const letGo = removeWhenStopped(draft)
  try {
    const handle = await open(draft, 'wx')
    try {
      for (const chunk of inChunks(parts)) await handle.writeFile(chunk)
      if (found) await chmod(draft, found.mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await (exists ? rename(draft, target) : claim(draft, target))
  } catch (error) {
    throw explain(error, file)
  } finally {
    letGo()
    await unlink(draft).catch(() => undefined)
  }
}

/** Writes *files* into *folder*, which is made when it is missing. Throws before the first when one exists, unless *force*. */
export async function writeFolder(
  folder: string,
  files: readonly (readonly [name: string, parts: Iterable<string>])[],
  force: boolean,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw ['EEXIST', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))
      ? new Error(`${folder} is not a folder`)
      : explain(error, folder)
  })
  for (const [name] of files) {
    const file = join(folder, name)
    if (!force && (await lstat(file).catch(() => undefined))) throw existing(file)
  }
  for (const [name, parts] of files) await writeWhole(join(folder, name), parts, force)
}

async function writeTo(device: string, parts: Iterable<string>): Promise<void> {
  const stream = createWriteStream(device, { flags: 'a' })
  for (const chunk of inChunks(parts)) {
    if (!stream.write(chunk)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
}

/** Deletes *draft* when a signal ends the program; gives what undoes that. */
function removeWhenStopped(draft: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (signal: NodeJS.Signals): void => {
    letGo()
    try {
      unlinkSync(draft)
    } catch {
      // Not written yet.
    }
    // Without our listener the signal does what it always does.
    process.kill(process.pid, signal)
  }
  const letGo = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.on(signal, stop)
  return letGo
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
}

/** What *file* stands for; a link whose target is missing is followed by one step. */
async function targetOf(file: string, isThere: boolean): Promise<string> {
  return isThere ? realpath(file) : resolve(dirname(file), await readlink(file))
}

/** Unlike a rename, a link fails when the file was made meanwhile; not every disk has links. */
async function claim(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw existing(file)
    await rename(draft, file)
  }
}

function existing(file: string): Error {
  return new Error(`${file} exists; --force replaces it`)
}

/** In place of the name of the draft, which nobody knows, that of the file. */
function explain(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Error(`cannot write ${file}: no such folder`)
  if (code === 'EACCES' || code === 'EPERM') return new Error(`cannot write ${file}: not allowed`)
  if (code === 'ENOSPC') return new Error(`cannot write ${file}: no space left`)
  return error
}
