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
Compare the ratios: milliseconds depend on the machine, and it may have been busy. A *bar* is the ratio or time that this package
aims to stay below. A row of ours above its bar misses the target.

## Sizes

What a page loads at once: code, records and separate style sheets, minified by esbuild and gzipped.

${await sizes()}

## Questions

All cases answer the same question over the same records, and their answers are compared before anything is measured. The cases take
turns, so that a busy moment affects all of them. The ratio compares medians with the first case. For eleven records, a plain loop is
faster than any index; the index pays off from about a thousand records.

${measured('query')}

## The command line

${measured('cli')}

## The axis

In Chromium, with a fresh page for every run. Unless a case says otherwise, all code is loaded first. The time runs from the call
to the frame in which a record is visible and can be clicked. A run may take 60 seconds.

${measured('--browser', 'axis')}

## Beside other timelines

The same for other packages, each set up as its documentation says and given the same records.

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
