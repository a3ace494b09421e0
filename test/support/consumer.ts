import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

/** Writes *files*, by relative path, into a new folder of the project that installed the tarball. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(inject('consumer'), 'case-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Runs Node in *cwd* and gives what it prints; throws on failure and on any warning. */
export function node(args: readonly string[], cwd: string): string {
  return execFileSync(process.execPath, ['--throw-deprecation', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
