// @ts-check
// Whole runs of the program, against node that does nothing.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))
const commands = [
  'list',
  'show 2018-06-singapore',
  'stats',
  'upcoming --as-of 2025-09-02',
  'export --format csv',
  'export --format html',
]

export const title = 'the command line, from start to exit'
export const method =
  'With an empty environment: variables that slow down the start of Node, such as extra certificates, would make the ratios look better.'
export const rounds = 30
export const cases = {
  'node -e 0': () => run('-e', '0'),
  ...Object.fromEntries(commands.map((words) => [words, () => run(program, ...words.split(' '))])),
}

/** @param {readonly string[]} words */
function run(...words) {
  const { status, stderr } = spawnSync(process.execPath, words, {
    env: { PATH: process.env['PATH'] },
    maxBuffer: 1e8,
  })
  assert.equal(status, 0, String(stderr))
}
