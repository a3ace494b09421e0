// @ts-check
import { fileURLToPath } from 'node:url'
import { bundle } from 'lightningcss'

const prefix = 'styles:'

/**
 * `import css from 'styles:element'` gives src/element/styles.css, minified, as a string
 * for `new CSSStyleSheet()`. Works in rollup, vite and vitest.
 */
export function styles() {
  return {
    name: 'styles',
    /** @param {string} id */
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null
    },
    /** @param {string} id */
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const css = readStyles(id.slice(prefix.length + 1))
      return {
        code: `export default ${JSON.stringify(css)}`,
        map: { mappings: /** @type {const} */ ('') },
      }
    },
  }
}

/**
 * Emits styles.css, the style sheets of *folders* in that order, and a declaration that lets
 * TypeScript import it.
 *
 * @param {readonly string[]} folders
 * @returns {import('rollup').Plugin}
 */
export function styleSheet(folders) {
  return {
    name: 'style-sheet',
    generateBundle() {
      const source = folders.map(readStyles).join('\n')
      this.emitFile({ type: 'asset', fileName: 'styles.css', source })
      this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {}\n' })
    },
  }
}

/**
 * The style sheet of one folder of src, with its imports, minified.
 *
 * @param {string} folder
 */
function readStyles(folder) {
  const filename = fileURLToPath(new URL(`../../src/${folder}/styles.css`, import.meta.url))
  return bundle({ filename, minify: true }).code.toString()
}
