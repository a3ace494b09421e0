import { execFileSync } from 'node:child_process'

/** Runs npm in *cwd* and gives what it prints; throws what it complains about. */
export function npm(args: readonly string[], cwd: string = process.cwd()): string {
  // npm itself tells its children where it lives; on Windows the bare name needs a shell.
  const script = process.env['npm_execpath']
  const [command, ...prefix] =
    script === undefined ? (['npm'] as const) : ([process.execPath, script] as const)
  return execFileSync(command, [...prefix, ...args], {
    cwd,
    encoding: 'utf8',
    shell: script === undefined && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
