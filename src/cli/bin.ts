import { readFileSync } from 'node:fs'
import { openOutput } from './output.js'
import { run } from './run.js'

const { env } = process

const stdout = openOutput('stdout', (error) => {
  exitWhenGone(error)
  void stderr.write(`cannot write the output: ${error.message}\n`)
  process.exit(1)
})
const stderr = openOutput('stderr', (error) => {
  exitWhenGone(error)
  process.exit(1)
})

/** The reader has closed the pipe, as `head` does; Windows calls that an end of file. */
function exitWhenGone({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || code === 'EOF') process.exit()
}

let shown = false

void run(process.argv.slice(2), {
  // Some terminals report a width of 0.
  columns: stdout.columns || Number(env['COLUMNS']) || undefined,
  color: stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  isTerminal: stdout.isTerminal,
  out: (text) => stdout.write(text),
  err: (text) => void stderr.write(text),
  progress(text) {
    // Most commands are done within a second: messages would only flicker.
    if (text ? performance.now() < 1000 || !stderr.isTerminal : !shown) return
    void stderr.write(`\r${text ?? ''}\u001b[K`)
    shown = text !== undefined
  },
  version: () => {
    const file = `${import.meta.dirname}/../../package.json`
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  },
}).then((code) => (process.exitCode = code))
