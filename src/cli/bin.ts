import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { run } from './run.js'

const { stdout, stderr, env } = process

for (const stream of [stdout, stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // The reader has closed the pipe, as `head` does.
    if (code === 'EPIPE') process.exit()
    if (stream === stdout) stderr.write(`cannot write the output: ${message}\n`)
    process.exit(1)
  })
}

let shown = false

process.exitCode = await run(process.argv.slice(2), {
  // Some terminals report a width of 0.
  columns: stdout.columns || Number(env['COLUMNS']) || undefined,
  color: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  isTerminal: stdout.isTTY,
  async out(text) {
    if (!stdout.write(text)) await once(stdout, 'drain')
  },
  err: (text) => void stderr.write(text),
  progress(text) {
    // Most commands are done within a second: messages would only flicker.
    if (!stderr.isTTY || (text ? performance.now() < 1000 : !shown)) return
    stderr.write(`\r${text ?? ''}\u001b[K`)
    shown = text !== undefined
  },
  version: () => {
    const file = new URL('../../package.json', import.meta.url)
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  },
})
