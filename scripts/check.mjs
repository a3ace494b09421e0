// @ts-check
// Builds, then runs all check:* scripts of package.json, two at a time.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
/** @type {[string, string][]} */
const checks = Object.entries(scripts)
  .filter(([name]) => name.startsWith('check:'))
  .map(([name, command]) => [name.slice('check:'.length), command])
/** Writes to dist, so it runs alone. */
const alone = 'build'

let passed = 0
let failed = 0
await pass('built', scripts.build)
await inPairs(checks.filter(([name]) => name !== alone))
await inPairs(checks.filter(([name]) => name === alone))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** @param {readonly [string, string][]} commands */
async function inPairs(commands) {
  const waiting = [...commands]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await pass(...next)
  }
  await Promise.all([worker(), worker()])
}

/**
 * @param {string} name
 * @param {string} command
 */
async function pass(name, command) {
  const start = performance.now()
  const { status, output } = await run(command)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  // Some registries have no audit endpoint; that is no failure of the package.
  if (status !== 0 && name === 'audit' && output.includes('audit endpoint returned an error')) {
    console.log(`- ${name}: skipped, the registry has no audit endpoint`)
  } else if (status === 0) {
    passed += 1
    console.log(`✓ ${name} (${seconds} s)`)
  } else {
    failed += 1
    console.log(
      `✗ ${name} (${seconds} s): ${command}\n${output.trimEnd().replaceAll(/^/gm, '    ')}`,
    )
  }
}

/**
 * @param {string} command
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: [join(process.cwd(), 'node_modules/.bin'), process.env['PATH']].join(delimiter),
        // npm pack would build again otherwise.
        npm_config_ignore_scripts: 'true',
        CI: '1',
        NO_COLOR: '1',
      },
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
}
