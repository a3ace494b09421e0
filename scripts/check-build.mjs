// @ts-check
// Builds again and compares the result with dist, byte by byte.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const again = 'dist.again'
try {
  run('node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--dir', again)
  run('scripts/data/files.mjs', again)
  const first = read('dist')
  const second = read(again)
  const names = [...new Set([...first.keys(), ...second.keys()])].sort()
  const different = names.filter((name) => first.get(name) !== second.get(name))
  if (different.length > 0) throw new Error(`two builds differ in: ${different.join(', ')}`)
  console.log(`${names.length} files are identical`)
} finally {
  rmSync(again, { recursive: true, force: true })
}

/**
 * Runs Node.
 *
 * @param {string[]} args
 */
function run(...args) {
  execFileSync(process.execPath, args, { stdio: 'inherit' })
}

/**
 * The files below *folder*, by relative path.
 *
 * @param {string} folder
 */
function read(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  )
}
