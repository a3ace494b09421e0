// @ts-check
import { chmodSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the chunk *name* a program: its first line names Node, and its file may be run.
 *
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
export function executable(name) {
  return {
    name: 'executable',
    banner: (chunk) => (chunk.name === name ? '#!/usr/bin/env node' : ''),
    // What `import.meta.dirname` is in CommonJS.
    resolveImportMeta: (property) => (property === 'dirname' ? '__dirname' : null),
    writeBundle({ dir = 'dist' }, output) {
      const file = Object.values(output).find((chunk) => chunk.name === name)
      // npm does this on install, but not in a checkout.
      if (file !== undefined) chmodSync(join(dir, file.fileName), 0o755)
    },
  }
}
