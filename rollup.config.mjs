// @ts-check
import { readFileSync } from 'node:fs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { clean } from './scripts/plugins/clean.mjs'
import { coast } from './scripts/plugins/coast.mjs'
import { declarations } from './scripts/plugins/declarations.mjs'
import { executable } from './scripts/plugins/executable.mjs'
import { integrity } from './scripts/plugins/integrity.mjs'
import { json } from './scripts/plugins/json.mjs'
import { minifyChunks } from './scripts/plugins/minify.mjs'
import { notices } from './scripts/plugins/notices.mjs'
import { styleSheet, styles } from './scripts/plugins/styles.mjs'
import { transpile } from './scripts/plugins/transpile.mjs'
import { trimVisTimeline } from './scripts/plugins/vis-trim.mjs'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const banner = `/*! kim-travel-timeline ${version} | MIT | licences of what is inside: NOTICES.txt */`

const entries = {
  index: 'src/index.ts',
  'export/index': 'src/export/index.ts',
  'timeline/index': 'src/timeline/index.ts',
  'map/index': 'src/map/index.ts',
  'element/index': 'src/element/index.ts',
  'cli/bin': 'src/cli/bin.ts',
}

const plugins = [
  styles(),
  coast(),
  trimVisTimeline(),
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
 * One chunk a layer, so that a page without a bundler loads few files; each data file by itself,
 * so that a bundler leaves out those that nobody asks for. The rest is for rollup to decide:
 * exporters and commands, for instance, are loaded one by one.
 *
 * @param {string} id
 */
function chunkOf(id) {
  const data = /[\\/]data[\\/](\w+)\.json$/.exec(id)?.[1]
  if (data !== undefined) return `data-${data}`
  if (/[\\/]src[\\/]data[\\/](records|ids|bundled)\.ts$/.test(id)) return 'bundled'
  // What nearly every command needs, as one file: a command is to answer at once.
  if (/[\\/]src[\\/]cli[\\/](bundled|facts|json|select|table|width)\.ts$/.test(id)) return 'common'
  // Readers of sound data need no checks: a bundler can leave these out only as a module of their own.
  const checks = /[\\/]src[\\/](model[\\/](check|schema|shape)|query[\\/]create)\b/
  if (checks.test(id)) return 'check'
  // The widget loads a language when it is read; what writes at once has them all.
  const language = /[\\/]src[\\/]i18n[\\/](index|[a-z]{2,3})\.ts$/.exec(id)?.[1]
  if (language !== undefined && language !== 'en') return `i18n-${language.replace('index', 'all')}`
  // With d3-geo and the coast, which nothing else needs.
  if (/^\0coast:|[\\/]d3-geo[\\/]|[\\/]src[\\/]map[\\/](?!index)/.test(id)) return 'map'
  return /[\\/]src[\\/](model|query|i18n|markup|chart)[\\/]/.exec(id)?.[1]
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    external: /^node:/,
    onwarn,
    plugins: [
      ...plugins,
      minifyChunks(({ name }) => name === 'engine' || name === 'map', banner),
      executable('cli/bin'),
      notices(),
      clean(),
      declarations('scripts/tsconfig.types.json'),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: ({ moduleIds }) =>
        moduleIds.every((id) => /[\\/]src[\\/]cli[\\/]/.test(id))
          ? 'cli/[name].js'
          : 'chunks/[name].js',
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      manualChunks: chunkOf,
    },
  },
  {
    input: 'src/widget.ts',
    onwarn,
    plugins: [
      ...plugins,
      // The byte order mark makes browsers read the script as UTF-8 on pages in another encoding.
      minifyChunks(() => true, `\uFEFF${banner}`),
      styleSheet(['element', 'timeline', 'map']),
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
