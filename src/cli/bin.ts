import { readFileSync } from 'node:fs'
import { run } from './run.js'

const { stdout, stderr, env } = process

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as `head` does.
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await run(process.argv.slice(2), {
  // A terminal that does not know its width says 0.
  columns: stdout.columns || Number(env['COLUMNS']) || undefined,
  color: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  print: (text) => void stdout.write(text),
  warn: (text) => void stderr.write(text),
  version: () => {
    const file = new URL('../../package.json', import.meta.url)
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
  },
})
