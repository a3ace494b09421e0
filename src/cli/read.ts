import { readFileSync } from 'node:fs'

/** The content of the JSON file *file*. `-` is standard input. Throws when there is none. */
export function readJSON(file: string): unknown {
  const name = file === '-' ? 'standard input' : file
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? `no such file: ${name}` : `cannot read ${name}: ${message}`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    throw new Error(`${name} is no JSON: ${(error as Error).message}`)
  }
}
