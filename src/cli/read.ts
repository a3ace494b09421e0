import { readFile } from 'node:fs/promises'

/** The text of *file*; `-` is standard input. Throws when there is none. */
export async function readText(file: string): Promise<string> {
  const name = nameOf(file)
  return decode(await readBytes(file, name), name)
}

/** What *text*, that of *file*, says as JSON. Throws when it is none. */
export function parseJSON(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${nameOf(file)} is not valid JSON: ${(error as Error).message}`)
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

async function readBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file)
    // Reading as a stream waits for a writer that is late.
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? `no such file: ${name}` : `cannot read ${name}: ${message}`)
  }
}

/** *bytes* as text: UTF-8, or UTF-16 where the byte order mark says so. */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') {
      throw new Error(`${name} is too large to be read at once: ${bytes.length} bytes`)
    }
    const before = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0]!
    const line = before.split('\n').length
    throw new Error(
      `${name}, line ${line}: expected ${encoding.toUpperCase()}, got another encoding; save the file as UTF-8`,
    )
  }
}
