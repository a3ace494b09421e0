// @ts-check
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rollup/parseAst'

/** The version whose text the edits below were written for. */
const pinned = '8.5.4'
const entry = modulePath('vis-timeline/esnext', 'vis-timeline-graph2d.mjs')
const standIns = {
  moment: fileURLToPath(new URL('utc-moment.mjs', import.meta.url)),
  uuid: '\0vis-trim:uuid',
}

/**
 * Cuts out of `vis-timeline/esnext` what a read-only timeline never runs, and what a guest on
 * somebody else's page must not do: HTML sinks, a global moment and its locale, `window.Hammer`.
 * Every edit must match, or the build fails. For rollup and vite.
 *
 * @returns {import('rollup').Plugin}
 */
export function trimVisTimeline() {
  return {
    name: 'trim-vis-timeline',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (source === 'vis-timeline/esnext') return { id: entry, moduleSideEffects: false }
        if (!importer || !/[\\/](vis-timeline|vis-data|vis-util)[\\/]/.test(importer)) return null
        if (source in standIns) return standIns[/** @type {keyof typeof standIns} */ (source)]
        return null
      },
    },
    load(id) {
      if (id !== standIns.uuid) return null
      // Ids need only be unique within one DataSet; crypto.randomUUID is missing on plain http.
      return 'let count = 0\nexport const v4 = () => `kim-travel-timeline-${++count}`'
    },
    transform(code, id) {
      if (id === entry) {
        const version = / \* @version (\S+)/.exec(code)?.[1]
        if (version !== pinned)
          throw new Error(`unknown vis-timeline: ${version}; expected ${pinned}`)
        return { code: trim(code), map: { mappings: '' }, moduleSideEffects: false }
      }
      if (/[\\/]component-emitter[\\/]index\.js$/.test(id)) {
        // Else a bundler warns of it, and a page that has a global `module` is written to.
        const guard = /if \(typeof module !== 'undefined'\) \{\s*module\.exports = Emitter;\s*\}/
        if (!guard.test(code)) throw new Error('unknown component-emitter')
        const own = `${code.replace(guard, '')}\nexport default Emitter`
        return { code: own, map: { mappings: '' }, moduleSideEffects: false }
      }
      // Their packages do not say so, but nothing happens when they are imported.
      return /[\\/](vis-data|vis-util)[\\/]esnext[\\/]/.test(id)
        ? { code, map: null, moduleSideEffects: false }
        : null
    },
  }
}

/** Top-level names to cut, each with everything that is assigned to it. */
const unused = [
  // Graph2d
  ...['prepareElements', 'cleanupElements', 'resetElements', 'getSVGElement', 'getDOMElement'],
  ...['drawPoint', 'drawBar', 'DataScale', 'DataAxis', 'Points', 'getGroupTemplate', 'getCallback'],
  ...['Bargraph', 'Line', 'GraphGroup', 'Legend', 'UNGROUPED', 'LineGraph', 'Graph2d'],
  ...['allOptions', 'configureOptions', 'allOptions$1', 'configureOptions$1'],
  ...['string', 'bool', 'number', 'array', 'date', 'object', 'dom', 'moment', 'any'],
  ...[
    'string$1',
    'bool$1',
    'number$1',
    'array$1',
    'date$1',
    'object$1',
    'dom$1',
    'moment$1',
    'any$1',
  ],
  // What helps an author try options out, and what checks them
  ...[
    'htmlColors',
    'ColorPicker',
    'Configurator',
    'errorFound',
    'allOptions$2',
    'printStyle',
    'Validator',
  ],
  // Filtering of HTML: there is no HTML
  ...['setupXSSCleaner', 'setupNoOpCleaner', 'configuredXSSProtection', 'setupXSSProtection'],
  // The table of parts for those who patch them
  ...['defaultLanguage', 'getNavigatorLanguage', 'timeline'],
  ...['it', 'nl', 'de', 'fr', 'es', 'uk', 'ru', 'pl', 'pt', 'tr', 'ja', 'sv', 'nb', 'lt'],
  ...['it_IT', 'it_CH', 'nl_NL', 'nl_BE', 'de_DE', 'de_CH', 'fr_FR', 'fr_CA', 'fr_BE', 'fr_CH'],
  ...['es_ES', 'uk_UA', 'ru_RU', 'pl_PL', 'pt_BR', 'pt_PT', 'tr_TR', 'ja_JP', 'sv_SE', 'nb_NO'],
  ...['nn', 'nn_NO', 'lt_LT', 'locales'],
]

/**
 * What stands in *code*, and what takes its place, as often as the number says.
 *
 * @type {readonly (readonly [number, string | RegExp, string])[]}
 */
const edits = [
  // Nothing to ask and nothing to leave behind in the page.
  [1, '(typeof window !== "undefined" && window["moment"]) || moment$3', 'moment$3'],
  [1, 'window["Hammer"] || Hammer', 'Hammer'],
  [1, /^moment\$3\.locale\(defaultLanguage\);$/m, ''],
  [1, /if \(typeof moment\$2\.locale === "function"\) \{[^}]*\} else \{[^}]*\}/, ''],
  [1, /^import xssFilter from 'xss';$/m, ''],
  [1, /^import keycharm from 'keycharm';$/m, ''],
  [1, /^import \* as util from .*$/m, ''],
  [1, /^Object\.defineProperty\(availableUtils, "xss", \{\s*get: [^}]*\},\s*\}\);$/m, ''],
  [1, 'options && availableUtils.setupXSSProtection(options.xss);', ''],
  // Text is text.
  [11, /availableUtils\.xss\(/g, 'asIs('],
  [5, /\.innerHTML = ""/g, '.textContent = ""'],
  [10, /\.innerHTML = asIs\(/g, '.textContent = asIs('],
  [4, /event\.target\.innerHTML/g, 'event.target.textContent'],
  // An option validator and a configurator that are not there.
  [
    1,
    /let errorFound = Validator\.validate\(options, allOptions\);\s*if \(errorFound === true\) \{[^}]*\}/,
    '',
  ],
  [1, 'return new Configurator(this, this.dom.container, configureOptions);', ''],
  // Escape is ours to handle.
  [
    1,
    /if \(this\.keycharm !== undefined\) \{\s*this\.keycharm\.destroy\(\);\s*\}\s*this\.keycharm = keycharm\(\);/,
    '',
  ],
  [
    1,
    /if \(this\.keycharm !== undefined\) \{\s*this\.keycharm\.destroy\(\);\s*\}\s*this\.keycharm = null;/,
    '',
  ],
  [1, 'this.keycharm.bind("esc", this.escListener);', ''],
  [1, 'this.keycharm.unbind("esc", this.escListener);', ''],
  // One locale: every word of ours comes through Intl.
  [1, 'const en_US = en;', 'const en_US = en;\nconst locales = { en, en_EN, en_US };'],
  // An item that is added while in view is measured with all others, not by itself.
  [1, /^  _checkIfVisible\((.*)\) \{$/m, '  _checkIfVisible() {}\n  _checkIfVisibleAlone($1) {'],
  [1, 'export { Graph2d, Timeline, timeline };', 'export { Timeline };'],
]

/** @param {string} code */
function trim(code) {
  const cut = drop(code, new Set(unused))
  const edited = edits.reduce(replace, cut)
  return useOnly(edited)
}

/**
 * @param {string} code
 * @param {readonly [number, string | RegExp, string]} edit
 */
function replace(code, [times, from, to]) {
  const found = typeof from === 'string' ? code.split(from).length - 1 : count(code, from)
  if (found !== times)
    throw new Error(`vis-timeline: expected ${from} ${times} times, got ${found}`)
  return typeof from === 'string' ? code.split(from).join(to) : code.replace(from, to)
}

/**
 * @param {string} code
 * @param {RegExp} pattern
 */
function count(code, pattern) {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`
  return [...code.matchAll(new RegExp(pattern, flags))].length
}

/**
 * *code* without the top-level statements that declare, or assign to, one of *names*.
 *
 * @param {string} code
 * @param {Set<string>} names
 */
function drop(code, names) {
  const found = new Set()
  let rest = ''
  let end = 0
  for (const node of parseAst(code).body) {
    const statement = /** @type {typeof node & { start: number, end: number }} */ (node)
    const name = nameOf(statement)
    rest += code.slice(end, statement.start)
    if (name !== undefined && names.has(name)) found.add(name)
    else rest += code.slice(statement.start, statement.end)
    end = statement.end
  }
  const missing = [...names].filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`vis-timeline: nothing called ${missing.join(', ')}`)
  return rest + code.slice(end)
}

/**
 * The name that a top-level statement declares or assigns to, as in `Name.prototype.x = …`.
 *
 * @param {any} statement
 * @returns {string | undefined}
 */
function nameOf(statement) {
  if (statement.id) return statement.id.name
  if (statement.declarations) return statement.declarations[0].id.name
  let target = statement.expression?.left
  while (target?.object) target = target.object
  return target?.name
}

/**
 * Imports from vis-util just what is called, so that the rest of it can be shaken off.
 *
 * @param {string} code
 */
function useOnly(code) {
  const table = /^const availableUtils = \{\s*\.\.\.util,\s*convert,\s*setupXSSProtection,\s*\};$/m
  if (!table.test(code)) throw new Error('vis-timeline: no table of utilities')
  const names = new Set([...code.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name]) => name))
  names.delete('convert')
  const list = [...names].sort().join(', ')
  return `import { ${list} } from 'vis-util/esnext/esm/vis-util.js';\n${code.replace(
    table,
    `const asIs = (text) => text;\nconst availableUtils = { convert, ${list} };`,
  )}`
}

/**
 * @param {string} specifier
 * @param {string} file beside what *specifier* resolves to
 */
function modulePath(specifier, file) {
  return fileURLToPath(new URL(file, import.meta.resolve(specifier)))
}
