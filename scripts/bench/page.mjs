// @ts-check
// Measures everything and writes the measured part of docs/benchmarks.md: node scripts/bench/page.mjs, after a build.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { targetsOf } from './measure.mjs'
import { sizes } from './sizes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = `${root}docs/benchmarks.md`
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

// Each in a process of its own, so that the memory of one does not slow down the next.
const size = await sizes()
const peers = measured('--browser', 'peers')
const axis = measured('--browser', 'axis')
const pages = measured('--browser', 'pages')
const query = measured('query')
const cli = measured('cli')
const zones = measured('zones')

const rows = [size, peers, axis, query, cli, pages, zones].flatMap((part) => part.rows)
const page = `Measured by \`npm run bench:page\` on ${new Date().toISOString().slice(0, 10)}: version ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.

## Targets

${rows.filter(({ met }) => met).length} of ${rows.length} targets are met.

${targetsOf(rows)}

## Sizes

What a page loads at once, minified by esbuild and gzipped.

${size.table}

## In the browser

Chromium, with a fresh page for every run.

${textOf([...peers.sections, ...axis.sections])}

## Questions

Each case answers the same question over the same records; the answers are compared before anything is measured.

${textOf(query.sections)}

## The command line

${textOf(cli.sections)}`

const [start, end] = ['<!-- measured -->', '<!-- end of measured -->']
const text = readFileSync(file, 'utf8')
const [before, rest = ''] = text.split(start)
const [, after = ''] = rest.split(end)
writeFileSync(file, `${before}${start}\n\n${page}\n\n${end}${after}`)

/**
 * @param {string[]} options
 * @returns {{ sections: { title: string, method: string, table: string }[], rows: import('./measure.mjs').Row[] }}
 */
function measured(...options) {
  const output = execFileSync(process.execPath, ['scripts/bench/run.mjs', '--json', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output)
}

/** @param {readonly { title: string, method: string, table: string }[]} sections */
function textOf(sections) {
  return sections
    .map(({ title, method, table }) => `### ${title}\n\n${method && `${method}\n\n`}${table}`)
    .join('\n\n')
}
