import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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

/**
 * A project as `pnpm` lays it out: the package lies apart, links lead to it and to *others*, which are
 * those of this checkout, and it finds nothing that nobody asked for.
 */
export function strictProject(
  files: Readonly<Record<string, string>>,
  others: readonly string[] = [],
): string {
  const folder = project(files)
  const modules = join(folder, 'node_modules')
  const store = join(modules, '.pnpm')
  const home = join(store, 'kim-travel-timeline@0.0.0/node_modules/kim-travel-timeline')
  cpSync(join(inject('consumer'), 'node_modules/kim-travel-timeline'), home, { recursive: true })
  link(home, join(modules, 'kim-travel-timeline'))
  for (const name of others) {
    for (const parent of [modules, join(store, 'node_modules')]) {
      link(resolve('node_modules', name), join(parent, name))
    }
  }
  return folder
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
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
