// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { clean } from './scripts/plugins/clean.mjs'
import { coast } from './scripts/plugins/coast.mjs'
import { declarations } from './scripts/plugins/declarations.mjs'
import { executable } from './scripts/plugins/executable.mjs'
import { integrity } from './scripts/plugins/integrity.mjs'
import { json } from './scripts/plugins/json.mjs'
import { minifyChunks } from './scripts/plugins/minify.mjs'
import { keepNatives } from './scripts/plugins/natives.mjs'
import { notices } from './scripts/plugins/notices.mjs'
import { styleSheet, styles } from './scripts/plugins/styles.mjs'
import { transpile } from './scripts/plugins/transpile.mjs'
import { trimVisTimeline } from './scripts/plugins/vis-trim.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const banner = `/*! kim-travel-timeline ${version} | MIT | licences of what is inside: NOTICES.txt */`

const entries = {
  index: 'src/index.ts',
  'export/index': 'src/export/index.ts',
  messages: 'src/messages.ts',
  'timeline/index': 'src/timeline/index.ts',
  'map/index': 'src/map/index.ts',
  'element/index': 'src/element/index.ts',
}

const plugins = [
  styles(),
  coast(),
  trimVisTimeline(),
  keepNatives(),
  transpile(),
  json(),
  nodeResolve({
    extensions: ['.ts', '.mjs', '.js'],
    browser: true,
    // Our own sideEffects speaks of dist, not of src.
    ignoreSideEffectsForRoot: true,
  }),
]

/** @type {import('rollup').WarningHandlerWithDefault} */
function onwarn(warning) {
  const cycle = warning.code === 'CIRCULAR_DEPENDENCY' ? (warning.ids ?? []) : []
  // vis-timeline has cycles of its own; ours are errors.
  if (cycle.length > 0 && cycle.every((id) => id.includes('node_modules'))) return
  throw new Error(warning.message)
}

/**
 * Which modules go into which chunk, by path; the first match counts, and rollup arranges the rest.
 *
 * @type {readonly (readonly [RegExp, string])[]}
 */
const chunks = [
  // A bundler leaves out the tables that nobody imports.
  [/\/data\/(\w+)\.json$/, 'data-$1'],
  // What loads the records later, apart from what the main entry names.
  [/\/src\/data\/dataset/, 'dataset'],
  [/\/src\/data\//, 'bundled'],
  // Only createTimeline, checkDataset and fromCSV need these; a bundler leaves them out for everybody else.
  [
    /\/src\/(?:model\/(?:check|csv\/(?:from-csv|columns|named)|schema|shape)|query\/create)\b/,
    'check',
  ],
  // The widget loads one language; exports have them all, and `summarise` has two.
  [/\/src\/i18n\/all\.ts$/, 'i18n-all'],
  [/\/src\/i18n\/summarise\.ts$/, 'summarise'],
  [/\/src\/i18n\/load\.ts$/, 'i18n-load'],
  [/\/src\/i18n\/(?:summary-)?([a-z]{2,3}(?:-\w+)?)\.ts$/, 'i18n-$1'],
  [/^\0coast:|\/d3-geo\/|\/src\/map\/(?!index|to-map)/, 'map'],
  // One chunk per folder, so that a page without a bundler loads few files.
  // The entry of the element stays out: the call that registers it is the one side effect.
  [/\/src\/(model|query|i18n|markup|chart|list|element(?!\/index\.ts))\//, '$1'],
]

/** @type {import('rollup').GetManualChunk} */
function chunkOf(id, { getModuleInfo }) {
  const path = id.replaceAll('\\', '/')
  for (const [pattern, name] of chunks) {
    const match = pattern.exec(path)
    if (!match) continue
    // What the element loads at once stands apart from what comes later.
    const later = name === '$1' && !loadedAtOnce(getModuleInfo).has(id)
    return name.replace('$1', match[1] ?? '') + (later ? '-later' : '')
  }
  return undefined
}

/** @type {Set<string> | undefined} */
let atOnce

/** @param {import('rollup').GetModuleInfo} getModuleInfo */
function loadedAtOnce(getModuleInfo) {
  if (!atOnce) {
    atOnce = new Set([fileURLToPath(new URL(entries['element/index'], import.meta.url))])
    for (const id of atOnce)
      for (const next of getModuleInfo(id)?.importedIds ?? []) atOnce.add(next)
  }
  return atOnce
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    onwarn,
    plugins: [
      ...plugins,
      minifyChunks(({ name }) => name === 'engine' || name === 'map', banner),
      notices(),
      clean(),
      declarations('scripts/tsconfig.types.json'),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      // What the element runs on every page is compiled when it is loaded, off the main thread, not function by
      // function while the reader waits.
      banner: ({ name }) =>
        /^(?:model|query|i18n|markup|chart|list|element)\b/.test(name)
          ? '//# allFunctionsCalledOnLoad'
          : '',
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      manualChunks: chunkOf,
    },
  },
  {
    input: 'src/cli/bin.ts',
    external: /^node:/,
    onwarn,
    plugins: [...plugins, executable('bin'), minifyChunks(() => true)],
    // As CommonJS it starts in half the time: Node has no module loader to set up, and no file waits for another.
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: 'cli/[name].cjs',
      chunkFileNames: 'cli/[name].cjs',
      hoistTransitiveImports: false,
      // One file loads faster than five.
      experimentalMinChunkSize: 10_000,
    },
  },
  {
    input: 'src/widget.ts',
    onwarn,
    plugins: [
      ...plugins,
      // The byte order mark makes browsers read the script as UTF-8 on pages in another encoding.
      minifyChunks(() => true, `\uFEFF${banner}`),
      styleSheet([
        'element/styles',
        'element/controls',
        'element/server',
        'timeline/styles',
        'map/styles',
      ]),
      integrity(['widget.js', 'styles.css']),
    ],
    output: {
      dir: 'dist',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
]
