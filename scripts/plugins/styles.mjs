// @ts-check
import { fileURLToPath } from 'node:url'
import { bundle } from 'lightningcss'

const prefix = 'styles:'

/**
 * `import css from 'styles:element/controls'` gives src/element/controls.css, with its imports, minified, as a
 * string for `new CSSStyleSheet()`. Works in rollup, vite and vitest.
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
 * Emits styles.css, the style sheets of *names* in that order, and a declaration that lets
 * TypeScript import it.
 *
 * @param {readonly string[]} names such as `element/controls`
 * @returns {import('rollup').Plugin}
 */
export function styleSheet(names) {
  return {
    name: 'style-sheet',
    generateBundle() {
      const source = names.map(readStyles).join('\n')
      this.emitFile({ type: 'asset', fileName: 'styles.css', source })
      this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {}\n' })
    },
  }
}

/** @param {string} name of a style sheet of src, without `.css` */
function readStyles(name) {
  const filename = fileURLToPath(new URL(`../../src/${name}.css`, import.meta.url))
  return bundle({ filename, minify: true }).code.toString()
}
