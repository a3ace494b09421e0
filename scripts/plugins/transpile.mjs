// @ts-check
import { transformWithOxc } from 'vite'

/**
 * Compiles TypeScript file by file. Keeps pure annotations.
 *
 * @returns {import('rollup').Plugin}
 */
export function transpile() {
  return {
    name: 'transpile',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null
      const { code: output, map } = await transformWithOxc(code.replace(/^#!.*/, ''), id, {
        target: 'es2022',
        sourcemap: true,
        tsconfig: false,
      })
      return { code: output, map }
    },
  }
}
