// @ts-check
// What a page loads for this package, and for what one would install instead.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledText, bundleSize, gzipSize } from '../../test/support/bundle-size.mjs'
import { installPeers, peersFolder } from './peers/install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const records = readdirSync(`${root}data`)
  .filter((name) => /^(?!schema).*\.json$/.test(name))
  .map((name) => read(`data/${name}`))

/** @typedef {readonly [name: string, bytes: number]} Size */

/** A table of all sizes, in Markdown, and rows of the table of targets. */
export async function sizes() {
  const { rows, list } = await ours()
  const lines = [...list, ...(await others())].map(([name, bytes]) => `| ${name} | ${kB(bytes)} |`)
  return { table: ['| what | gzip |', '| --- | ---: |', ...lines].join('\n'), rows }
}

/** What is ours: with a limit, and without. */
async function ours() {
  const trips = gzipSize(read('data/trips.json'))
  const data = gzipSize(records.join(''))
  const element = "import 'kim-travel-timeline/element'"
  const [one, core, first, all, exports] = await Promise.all([
    size("import { trips } from 'kim-travel-timeline'; console.log(trips)"),
    size("import * as core from 'kim-travel-timeline'; console.log(core)"),
    size(element, { plugins: [without(/[\\/]chunks[\\/](data-|engine|map)/)] }),
    size(element),
    size("export * from 'kim-travel-timeline/export'"),
  ])
  const ownRecords = await bundledText(
    "import { createTimeline } from 'kim-travel-timeline'; import { renderTimeline } from 'kim-travel-timeline/timeline'; renderTimeline(document.body, createTimeline({ trips: [] }))",
    root,
  )
  const isFree = !ownRecords.includes('2018-06-singapore')
  const rows = [
    row('`import { trips }`, bundled', one, 1.25 * trips, '1.25 × `data/trips.json`'),
    row('all of `kim-travel-timeline`, bundled', core, data + 12_000, 'the data + 12 kB'),
    row('element before engine, map and records', first, 36_000),
    row('map with its coast', gzipSize(read('dist/chunks/map.js')), 28_000),
    row('engine', gzipSize(read('dist/chunks/engine.js')), 60_000),
    {
      what: '`createTimeline` with `renderTimeline`, bundled',
      target: 'no record of ours',
      measured: isFree ? `none, ${kB(gzipSize(ownRecords))}` : 'records of ours',
      met: isFree,
    },
  ]
  /** @type {Size[]} */
  const list = [
    ['the records alone, `data/*.json`', data],
    ['`kim-travel-timeline/element`, before engine, map and records, with its entry', all],
    ['`kim-travel-timeline/export`', exports],
    ['`widget.js`: element, engine, map, styles and records', gzipSize(read('dist/widget.js'))],
  ]
  return { rows, list }
}

/** What one would install instead. @returns {Promise<Size[]>} */
async function others() {
  const { devDependencies } = JSON.parse(read('package.json'))
  const { arquero, lodash, 'vis-timeline': vis } = devDependencies
  const versions = installPeers()
  const timelineJs = '@knight-lab/timelinejs'
  const code = "export * from './react-chrono.mjs'"
  /** @type {readonly [string, Promise<number>][]} */
  const sizes = [
    [
      `vis-timeline ${vis}, esnext, script and styles`,
      size(
        "import 'vis-timeline/styles/vis-timeline-graph2d.min.css'; export { Timeline } from 'vis-timeline/esnext'; export { DataSet } from 'vis-data/esnext'",
      ),
    ],
    [
      `TimelineJS3 ${versions[timelineJs]}, script and styles, without its fonts`,
      bundleSize(
        `import '${timelineJs}/dist/js/timeline.js'; import '${timelineJs}/dist/css/timeline.css'`,
        peersFolder,
        { external: ['../js/../css/icons/*'] },
      ),
    ],
    [
      `react-chrono ${versions['react-chrono']}, script and styles, without React`,
      bundleSize(code, peersFolder, { external: ['react', 'react-dom'] }),
    ],
    [
      `react-chrono ${versions['react-chrono']}, with React ${versions['react']}`,
      bundleSize(code, peersFolder),
    ],
    [`Arquero ${arquero}`, size("export * from 'arquero'")],
    [`lodash ${lodash}`, size("import lodash from 'lodash'; console.log(lodash)")],
  ]
  return Promise.all(sizes.map(async ([name, bytes]) => /** @type {const} */ ([name, await bytes])))
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} limit
 * @param {string} [of]
 */
function row(what, bytes, limit, of) {
  const target = `at most ${of ? `${of} = ` : ''}${kB(limit)}`
  return { what, target, measured: kB(bytes), met: bytes <= limit }
}

/** @param {string} code @param {import('../../test/support/bundle-size.mjs').Options} [options] */
function size(code, options) {
  return bundleSize(code, root, options)
}

/** Keeps the modules that match *pattern* out of a bundle. @param {RegExp} pattern @returns {import('esbuild').Plugin} */
function without(pattern) {
  return {
    name: 'without',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, resolveDir }) =>
        pattern.test(join(resolveDir, path)) ? { path, external: true } : undefined,
      )
    },
  }
}

/** @param {string} path */
function read(path) {
  return readFileSync(`${root}${path}`, 'utf8')
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
