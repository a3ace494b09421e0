// @ts-check
// What a page loads for this package, and for what one would install instead.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleSize, gzipSize } from '../../test/support/bundle-size.mjs'
import { installPeers, peersFolder } from './peers/install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A table, in Markdown. */
export async function sizes() {
  const rows = [...(await bundled()), ...(await bundledPeers()), ...files()].map(
    ([name, bytes]) => `| ${name} | ${(bytes / 1000).toFixed(1)} kB |`,
  )
  return ['| what | gzip |', '| --- | ---: |', ...rows].join('\n')
}

/** @typedef {readonly (readonly [name: string, bytes: number])[]} Sizes */

/** @returns {Promise<Sizes>} */
function bundled() {
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const { arquero, lodash, 'vis-timeline': vis } = devDependencies
  return measured(root, {
    '`import { trips }`': "import { trips } from 'kim-travel-timeline'; console.log(trips)",
    'all of `kim-travel-timeline`': "export * from 'kim-travel-timeline'",
    '`kim-travel-timeline/export`': "export * from 'kim-travel-timeline/export'",
    '`kim-travel-timeline/element`, before the axis': "import 'kim-travel-timeline/element'",
    'the axis engine, loaded when it is near': "export * from './dist/chunks/engine.js'",
    [`vis-timeline ${vis}, standalone`]:
      "export { Timeline, DataSet } from 'vis-timeline/standalone'",
    [`vis-timeline ${vis}, esnext, script and styles`]:
      "import 'vis-timeline/styles/vis-timeline-graph2d.min.css'; export { Timeline } from 'vis-timeline/esnext'; export { DataSet } from 'vis-data/esnext'",
    [`Arquero ${arquero}`]: "export * from 'arquero'",
    [`lodash ${lodash}`]: "import lodash from 'lodash'; console.log(lodash)",
  })
}

/** @returns {Promise<Sizes>} */
async function bundledPeers() {
  const versions = installPeers()
  const timelineJs = '@knight-lab/timelinejs'
  const chrono = `react-chrono ${versions['react-chrono']}, script and styles`
  const [code, react] = ["export * from './react-chrono.mjs'", ['react', 'react-dom']]
  return [
    ...(await measured(
      peersFolder,
      {
        [`TimelineJS3 ${versions[timelineJs]}, script and styles; fonts come on top`]: `import '${timelineJs}/dist/js/timeline.js'; import '${timelineJs}/dist/css/timeline.css'`,
      },
      ['../js/../css/icons/*'],
    )),
    ...(await measured(peersFolder, { [`${chrono}; React comes on top`]: code }, react)),
    ...(await measured(peersFolder, { [`${chrono}, with React ${versions['react']}`]: code })),
  ]
}

/** @returns {Sizes} */
function files() {
  const names = readdirSync(`${root}data`).filter((name) => /^(?!schema).*\.json$/.test(name))
  const records = names.map((name) => readFileSync(`${root}data/${name}`, 'utf8')).join('\n')
  const widget = readFileSync(`${root}dist/widget.js`, 'utf8')
  return [
    ['the records alone, `data/*.json`', gzipSize(records)],
    ['`widget.js`: element, engine, styles and records', gzipSize(widget)],
  ]
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} codes by what they are
 * @param {string[]} external what does not count
 */
async function measured(folder, codes, external = []) {
  return Promise.all(
    Object.entries(codes).map(
      async ([name, code]) =>
        /** @type {const} */ ([name, await bundleSize(code, folder, { external })]),
    ),
  )
}
