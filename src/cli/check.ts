import { findDuplicateKeys } from '../model/check/duplicate-keys.js'
import { checkDataset } from '../model/check/index.js'
import { jsonParts } from './json.js'
import type { Request } from './options.js'
import { parseJSON, readText } from './read.js'
import { UsageError, type Terminal } from './terminal.js'
import { plain } from './width.js'

/** `check FILE`: the faults of a dataset, a line each. */
export async function check(request: Request, terminal: Terminal): Promise<number> {
  const [file] = request.operands
  if (file === undefined) throw new UsageError('check needs a file: check FILE')
  terminal.progress(`Reading ${plain(file)}`)
  const text = await readText(file)
  const value = parseJSON(text, file)
  terminal.progress(`Checking ${plain(file)}`)
  const faults = [
    ...findDuplicateKeys(text),
    ...checkDataset(value, { editorial: request.editorial }),
  ]
  if (request.json) await terminal.write(jsonParts(faults))
  else terminal.print(faults.map(({ message }) => `${plain(message)}\n`).join(''))
  if (faults.length) {
    terminal.warn(`${file}: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}\n`)
    return 1
  }
  if (!request.json) terminal.print(`${file}: no faults\n`)
  return 0
}
