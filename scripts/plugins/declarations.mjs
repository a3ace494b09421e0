// @ts-check
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Writes a .d.ts beside the bundle for every source file. TypeScript 7 has no JavaScript API, so this
 * runs its compiler.
 *
 * @param {string} project path of the tsconfig
 * @returns {import('rollup').Plugin}
 */
export function declarations(project) {
  return {
    name: 'declarations',
    writeBundle({ dir = 'dist' }) {
      const tsc = join(fileURLToPath(import.meta.resolve('typescript/package.json')), '../bin/tsc')
      execFileSync(process.execPath, [tsc, '-p', project, '--outDir', dir], { stdio: 'inherit' })
    },
  }
}
