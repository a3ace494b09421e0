// @ts-check
// What the data scripts read: modules of src, which Node cannot load as they stand, and the tables.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The folder of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The files of a dataset, in the order in which they are listed. */
export const tableNames = /** @type {const} */ ([
  'trips',
  'events',
  'people',
  'places',
  'sources',
  'assessments',
])

/**
 * The module at *path*, such as `src/model/schema.ts`, with all it imports.
 *
 * @param {string} path
 */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

/**
 * The tables of *folder*, by name.
 *
 * @param {string} [folder]
 * @returns {Record<string, any>}
 */
export function readTables(folder = join(root, 'data')) {
  return Object.fromEntries(
    [...tableNames, 'meta'].map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    ]),
  )
}
