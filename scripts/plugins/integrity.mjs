// @ts-check
import { createHash } from 'node:crypto'

/**
 * Emits sri.json: for each of *files*, what a page writes into its `integrity` attribute.
 *
 * @param {readonly string[]} files
 * @returns {import('rollup').Plugin}
 */
export function integrity(files) {
  return {
    name: 'integrity',
    generateBundle(_, output) {
      const hashes = Object.fromEntries(
        files.map((fileName) => {
          const file = output[fileName]
          if (file === undefined) throw new Error(`${fileName} is not part of this build`)
          const text = file.type === 'chunk' ? file.code : file.source
          return [fileName, `sha384-${createHash('sha384').update(text).digest('base64')}`]
        }),
      )
      const source = `${JSON.stringify(hashes, null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: 'sri.json', source })
    },
  }
}
