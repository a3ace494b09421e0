// @ts-check
import { minify } from 'vite'

/**
 * Minifies the chunks for which *wanted* is true, and puts the line *banner* before them.
 *
 * @param {(chunk: import('rollup').RenderedChunk) => boolean} wanted
 * @param {string} [banner]
 * @returns {import('rollup').Plugin}
 */
export function minifyChunks(wanted, banner) {
  return {
    name: 'minify-chunks',
    async renderChunk(code, chunk, { format }) {
      if (!wanted(chunk)) return null
      const { code: output, map } = await minify(chunk.fileName, code, {
        module: format === 'es',
        compress: { target: 'es2022' },
        sourcemap: true,
      })
      if (map === undefined || map === null) throw new Error(`no source map: ${chunk.fileName}`)
      if (banner === undefined) return { code: output, map }
      return { code: `${banner}\n${output}`, map: { ...map, mappings: `;${map.mappings}` } }
    },
  }
}
