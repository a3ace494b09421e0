// @ts-check
// What the benchmarks compare this package with, in a folder and a lock of its own.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers are installed; what is to import them is bundled from here. */
export const peersFolder = import.meta.dirname

/** Installs the peers, unless they are. Gives their versions. */
export function installPeers() {
  if (!existsSync(join(peersFolder, 'node_modules'))) {
    // What they build with is not needed to run them, nor a Node that suits that.
    execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: peersFolder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  /** @type {Record<string, string>} */
  const versions = JSON.parse(
    readFileSync(join(peersFolder, 'package.json'), 'utf8'),
  ).devDependencies
  return versions
}
