// @ts-check
import { rmSync } from 'node:fs'

/**
 * Empties the output folder just before the bundle is written: a build that fails before that
 * leaves the old files.
 *
 * @returns {import('rollup').Plugin}
 */
export function clean() {
  return {
    name: 'clean',
    generateBundle: {
      order: 'post',
      handler({ dir }, _, isWrite) {
        if (isWrite && dir !== undefined) rmSync(dir, { recursive: true, force: true })
      },
    },
  }
}
