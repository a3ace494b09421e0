// @ts-check
// Measures everything and writes docs/benchmarks.md: node bench/page.mjs, after a build. Takes minutes.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const records = readdirSync(`${root}data`).filter((name) => /^(?!schema).*\.json$/.test(name))

/** Measured once, from the files that the packages ship: installing them for this is not worth it. */
const elsewhere = [
  ['TimelineJS3 3.9.11, script and styles; a language file and fonts come on top', '76.0 kB'],
  ['react-chrono 3.3.3, script and styles; React comes on top', '88.5 kB'],
]

writeFileSync(
  `${root}docs/benchmarks.md`,
  `# Benchmarks

Made by \`npm run bench:page\` on ${new Date().toISOString().slice(0, 10)}: version ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.
Read the ratios: milliseconds are those of one machine, which may have been busy.

## Sizes

What a page loads at once, records included, minified by esbuild and gzipped.

${await sizes()}

## Questions

Each case answers the same question over the same records; answers are compared before anything is measured. The cases
take turns, so that a busy moment hits all alike; the ratio is that of medians to the first case.

${measured()}

## The axis

In Chromium, a fresh page for every run. *Ready* is when the axis is visible and takes a click.

${measured('--browser')}
`,
)

async function sizes() {
  const cases = {
    '`import { trips }`': ["import { trips } from 'kim-travel-timeline'; console.log(trips)"],
    'all of `kim-travel-timeline`': [
      "import * as all from 'kim-travel-timeline'; console.log(all)",
    ],
    '`kim-travel-timeline/export`': [
      "import * as all from 'kim-travel-timeline/export'; console.log(all)",
    ],
    '`kim-travel-timeline/element`, before the axis': ["import 'kim-travel-timeline/element'"],
    'the axis engine, loaded when it is near': [
      "import * as engine from './dist/chunks/engine.js'; console.log(engine)",
    ],
    [`vis-timeline ${devDependencies['vis-timeline']}, standalone`]: [
      "import { Timeline, DataSet } from 'vis-timeline/standalone'; console.log(Timeline, DataSet)",
    ],
    [`vis-timeline ${devDependencies['vis-timeline']}, esnext`]: [
      "import { Timeline } from 'vis-timeline/esnext'; import { DataSet } from 'vis-data/esnext'; console.log(Timeline, DataSet)",
    ],
    [`Arquero ${devDependencies['arquero']}`]: ["import * as all from 'arquero'; console.log(all)"],
    [`lodash ${devDependencies['lodash']}`]: ["import lodash from 'lodash'; console.log(lodash)"],
  }
  const rows = []
  for (const [name, [code = '']] of Object.entries(cases)) {
    rows.push(`| ${name} | ${kilobytes(await bundle(code))} |`)
  }
  rows.push(...elsewhere.map(([name, size]) => `| ${name} | ${size} |`))
  const data = gzipSync(records.map((name) => readFileSync(`${root}data/${name}`)).join('\n'))
  rows.push(`| the records alone, \`data/*.json\` | ${kilobytes(data.length)} |`)
  const widget = gzipSync(readFileSync(`${root}dist/widget.js`))
  rows.push(`| \`widget.js\`: element, engine, styles and records | ${kilobytes(widget.length)} |`)
  return ['| what | gzip |', '| --- | ---: |', ...rows].join('\n')
}

/**
 * Gzipped bytes of what loads at once.
 *
 * @param {string} code
 */
async function bundle(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const loaded = new Set(['out/stdin.js'])
  for (const name of loaded) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path)
    }
  }
  const texts = outputFiles.filter(({ path }) =>
    loaded.has(path.slice(root.length).replaceAll('\\', '/')),
  )
  return gzipSync(texts.map(({ text }) => text).join('\n'), { level: 9 }).length
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** @param {string[]} options */
function measured(...options) {
  const output = execFileSync(process.execPath, ['bench/run.mjs', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A title stands above its table.
  return output
    .replaceAll(/^(?!\|)(\S.*)$/gm, '\n### $1\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
