// @ts-check

/**
 * Compiles JSON to a module with one constant, without white space, which bundlers can drop as a whole.
 *
 * @returns {import('rollup').Plugin}
 */
export function json() {
  return {
    name: 'json',
    transform(code, id) {
      if (!id.endsWith('.json')) return null
      return { code: `export default ${JSON.stringify(JSON.parse(code))}`, map: { mappings: '' } }
    },
  }
}
