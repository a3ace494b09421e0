// @ts-check
// Whole runs of the program: beside node that does nothing, and with very many records.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorld } from './world.mjs'

const program = fileURLToPath(new URL('../../dist/cli/bin.cjs', import.meta.url))
const commands = [
  'list',
  'show 2018-06-singapore',
  'history 2018-06-singapore',
  'stats',
  'upcoming --as-of 2025-09-02',
  'map',
  'export --format csv',
  'export --format html',
]
const nothing = '`node -e 0`'

/** @returns {Generator<import('./measure.mjs').Table>} */
export function* tables() {
  yield {
    title: 'The command line, from start to exit',
    method:
      'With an empty environment: variables that slow down the start of Node, such as extra certificates, would make the ratios look better.',
    rounds: 15,
    cases: {
      [nothing]: () => run(['-e', '0']),
      ...Object.fromEntries(
        commands.map((words) => [words, () => run([program, ...words.split(' ')])]),
      ),
    },
    targets: [
      { what: 'command line, `list`', of: 'list', to: nothing, most: 1.8 },
      {
        what: 'command line, `export --format html`',
        of: 'export --format html',
        to: nothing,
        most: 3,
      },
    ],
  }
}

/** @returns {import('./measure.mjs').Row[]} */
export function facts() {
  const folder = mkdtempSync(join(tmpdir(), 'ktt-bench-'))
  try {
    return [listed(folder, 130_000), exported(folder, 100_000)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder @param {number} count */
function listed(folder, count) {
  const { seconds, lines } = big(folder, count, ['list'])
  return {
    what: 'command line, `list` of 130,000 records',
    target: 'all rows',
    measured: `${lines > count ? 'all' : lines} rows in ${seconds} s`,
    met: lines > count,
  }
}

/** @param {string} folder @param {number} count */
function exported(folder, count) {
  const { seconds, megabytes } = big(folder, count, ['export', '--format', 'html'])
  return {
    what: 'command line, 100,000 records to HTML',
    target: 'within 512 MB',
    measured: `${megabytes} MB in ${seconds} s`,
    met: megabytes <= 512,
  }
}

/** Runs the program over a file of *count* records. @param {string} folder @param {number} count @param {string[]} words */
function big(folder, count, words) {
  const file = join(folder, 'records.json')
  writeFileSync(file, JSON.stringify(createWorld(count)))
  const watch =
    "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, `${process.resourceUsage().maxRSS}`))"
  const start = performance.now()
  const { stdout, stderr } = run([
    `--import=data:text/javascript,${encodeURIComponent(watch)}`,
    program,
    ...words,
    '--data',
    file,
  ])
  return {
    seconds: ((performance.now() - start) / 1000).toFixed(1),
    lines: stdout.reduce((lines, byte) => lines + Number(byte === 10), 0),
    // Messages of progress come before it.
    megabytes: Math.round((Number(/\d+$/.exec(String(stderr))?.[0]) * 1024) / 1e6),
  }
}

/** @param {readonly string[]} words */
function run(words) {
  const result = spawnSync(process.execPath, words, {
    env: { PATH: process.env['PATH'] },
    maxBuffer: 1e9,
  })
  assert.equal(result.status, 0, String(result.stderr))
  return result
}
