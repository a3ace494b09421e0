// @ts-check
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rollup/parseAst'

/** The version that the edits below match. */
const pinned = '8.5.4'
const entry = modulePath('vis-timeline/esnext', 'vis-timeline-graph2d.mjs')
const standIns = {
  moment: fileURLToPath(new URL('utc-moment.mjs', import.meta.url)),
  uuid: '\0vis-trim:uuid',
}

/**
 * Removes from `vis-timeline/esnext` what a read-only timeline never runs, and what is unsafe on other
 * people's pages: HTML sinks, the global moment and its locale, `window.Hammer`. An edit that does not
 * match fails the build. Works in rollup and vite.
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
          throw new Error(`vis-timeline is version ${version}; the edits are for ${pinned}`)
        return { code: trim(code), map: { mappings: '' }, moduleSideEffects: false }
      }
      if (/[\\/]component-emitter[\\/]index\.js$/.test(id)) {
        // Bundlers warn about `module`, and a page may have a global of that name.
        const guard = /if \(typeof module !== 'undefined'\) \{\s*module\.exports = Emitter;\s*\}/
        if (!guard.test(code))
          throw new Error('component-emitter has changed; adapt scripts/plugins/vis-trim.mjs')
        const own = `${code.replace(guard, '')}\nexport default Emitter`
        return { code: own, map: { mappings: '' }, moduleSideEffects: false }
      }
      // Their package.json does not declare it, but these modules have no side effects.
      return /[\\/](vis-data|vis-util)[\\/]esnext[\\/]/.test(id)
        ? { code, map: null, moduleSideEffects: false }
        : null
    },
  }
}

/** Top-level names to remove, with all assignments to them. */
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
  // Configurator and option validator
  ...[
    'htmlColors',
    'ColorPicker',
    'Configurator',
    'errorFound',
    'allOptions$2',
    'printStyle',
    'Validator',
  ],
  // HTML sanitizer, not needed without HTML
  ...['setupXSSCleaner', 'setupNoOpCleaner', 'configuredXSSProtection', 'setupXSSProtection'],
  // Locales, and the table of internal classes
  ...['defaultLanguage', 'getNavigatorLanguage', 'timeline'],
  ...['it', 'nl', 'de', 'fr', 'es', 'uk', 'ru', 'pl', 'pt', 'tr', 'ja', 'sv', 'nb', 'lt'],
  ...['it_IT', 'it_CH', 'nl_NL', 'nl_BE', 'de_DE', 'de_CH', 'fr_FR', 'fr_CA', 'fr_BE', 'fr_CH'],
  ...['es_ES', 'uk_UA', 'ru_RU', 'pl_PL', 'pt_BR', 'pt_PT', 'tr_TR', 'ja_JP', 'sv_SE', 'nb_NO'],
  ...['nn', 'nn_NO', 'lt_LT', 'locales'],
]

/**
 * Edits: how often the text or pattern occurs, the text or pattern, and its replacement.
 *
 * @type {readonly (readonly [number, string | RegExp, string])[]}
 */
const edits = [
  // Read and write no globals of the page.
  [1, '(typeof window !== "undefined" && window["moment"]) || moment$3', 'moment$3'],
  [1, 'window["Hammer"] || Hammer', 'Hammer'],
  [1, /^moment\$3\.locale\(defaultLanguage\);$/m, ''],
  [1, /if \(typeof moment\$2\.locale === "function"\) \{[^}]*\} else \{[^}]*\}/, ''],
  [1, /^import xssFilter from 'xss';$/m, ''],
  [1, /^import keycharm from 'keycharm';$/m, ''],
  [1, /^import \* as util from .*$/m, ''],
  [1, /^Object\.defineProperty\(availableUtils, "xss", \{\s*get: [^}]*\},\s*\}\);$/m, ''],
  [1, 'options && availableUtils.setupXSSProtection(options.xss);', ''],
  // Insert all text as text.
  [11, /availableUtils\.xss\(/g, 'asIs('],
  [5, /\.innerHTML = ""/g, '.textContent = ""'],
  [10, /\.innerHTML = asIs\(/g, '.textContent = asIs('],
  [4, /event\.target\.innerHTML/g, 'event.target.textContent'],
  // Elements may belong to the document of another window.
  [8, /(\w+) instanceof Element\b/g, '($1?.nodeType === 1)'],
  // No option validator and no configurator.
  [
    1,
    /let errorFound = Validator\.validate\(options, allOptions\);\s*if \(errorFound === true\) \{[^}]*\}/,
    '',
  ],
  [1, 'return new Configurator(this, this.dom.container, configureOptions);', ''],
  // The Escape key is handled outside.
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
  // One locale: dates are written by Intl.
  [1, 'const en_US = en;', 'const en_US = en;\nconst locales = { en, en_EN, en_US };'],
  // Items added while in view are measured together, not one by one.
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
    throw new Error(`vis-timeline: expected ${times} matches of ${from}, found ${found}`)
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
  if (missing.length > 0) throw new Error(`vis-timeline has no ${missing.join(', ')}`)
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
 * Imports only the used functions of vis-util, so that the rest is tree-shaken.
 *
 * @param {string} code
 */
function useOnly(code) {
  const table = /^const availableUtils = \{\s*\.\.\.util,\s*convert,\s*setupXSSProtection,\s*\};$/m
  if (!table.test(code)) throw new Error('vis-timeline has no table of utilities')
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
