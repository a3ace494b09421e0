// @ts-check
// What the scripts for the data read: modules of src and the tables.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The folder of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

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
 * Imports the TypeScript module at *path*, such as `src/model/schema.ts`.
 *
 * @param {string} path
 */
export async function load(path) {
  const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' })
  /** @type {{ module: any }} */
  const { module } = await runnerImport(join(root, path), options)
  return module
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
