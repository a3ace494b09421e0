// @ts-check
import { transformWithOxc } from 'vite'

/**
 * TypeScript to JavaScript, file by file. Pure annotations survive; a #! line does not: the build writes it.
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
