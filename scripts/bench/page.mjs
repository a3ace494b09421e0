// @ts-check
// Measures everything and writes docs/benchmarks.md: node scripts/bench/page.mjs, after a build. Takes minutes.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { sizes } from './sizes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

writeFileSync(
  `${root}docs/benchmarks.md`,
  `# Benchmarks

Made by \`npm run bench:page\` on ${new Date().toISOString().slice(0, 10)}: version ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.
Read the ratios: milliseconds are those of one machine, which may have been busy. A *bar* is the ratio, or the time, that
we set out to stay below; a row of ours above it misses it, and says where this package is slower than it should be.

## Sizes

What a page loads at once, records included, minified by esbuild and gzipped; styles too where they come apart.

${await sizes()}

## Questions

Each case answers the same question over the same records; answers are compared before anything is measured. The cases
take turns, so that a busy moment hits all alike; the ratio is that of medians to the first case. With eleven records a plain
loop is faster than any index; with a thousand or more, look at the rows for country and window.

${measured('query')}

## The command line

${measured('cli')}

## The axis

In Chromium, a fresh page for every run. All code is loaded before, unless a case says otherwise; then the time runs from
the call to the frame in which a record can be seen and a click would meet it. A run has 60 seconds.

${measured('--browser', 'axis')}

## Beside other timelines

The same for a choice of what one would install instead, each set up as its guide says and given the same records.

${measured('--browser', 'peers')}
`,
)

/** @param {string[]} options */
function measured(...options) {
  const output = execFileSync(process.execPath, ['scripts/bench/run.mjs', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return output.trim()
}
