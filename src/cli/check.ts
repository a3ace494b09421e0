import { checkDataset } from '../model/check/index.js'
import type { Request } from './options.js'
import { readJSON } from './read.js'
import { UsageError, type Terminal } from './terminal.js'
import { plain } from './width.js'

/** `check FILE`: the faults of somebody's dataset, a line each. */
export async function check({ operands, json }: Request, terminal: Terminal): Promise<number> {
  const [file, ...others] = operands
  if (file === undefined || others.length) throw new UsageError('check takes one file')
  const faults = checkDataset(readJSON(file))
  if (json) terminal.print(`${JSON.stringify(faults, null, 2)}\n`)
  else terminal.print(faults.map(({ message }) => `${plain(message)}\n`).join(''))
  if (faults.length) {
    terminal.warn(`${file}: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}\n`)
    return 1
  }
  if (!json) terminal.print(`${file}: no faults\n`)
  return 0
}
