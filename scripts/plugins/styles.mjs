// @ts-check
import { fileURLToPath } from 'node:url'
import { bundle } from 'lightningcss'

const prefix = 'styles:'

/**
 * `import css from 'styles:element'` gives src/element/styles.css, minified, as a string
 * for `new CSSStyleSheet()`. Works in rollup, vite and vitest alike.
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
 * The style sheet of one folder of src, minified, with what it imports.
 *
 * @param {string} folder
 * @returns {string}
 */
export function readStyles(folder) {
  const filename = fileURLToPath(new URL(`../../src/${folder}/styles.css`, import.meta.url))
  return bundle({ filename, minify: true }).code.toString()
}
