// @ts-check
// Adds new ids to test/fixtures/ids.json, the list of all ids ever used. A test fails when an id of the list
// is neither in use nor in data/retired-ids.json. Run by `npm run gen`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readTables, root, tableNames } from './load.mjs'

/**
 * The ids of *before* and of *tables*, by table.
 *
 * @param {Record<string, any>} tables
 * @param {Record<string, readonly string[]>} [before]
 */
export function idsEverUsed(tables, before = {}) {
  return Object.fromEntries(
    tableNames.map((table) => {
      const now = tables[table].map((/** @type {{ id: string }} */ { id }) => id)
      return [table, [...new Set([...(before[table] ?? []), ...now])].toSorted()]
    }),
  )
}

/**
 * Messages for ids of *before* that are missing from *tables* but not retired, and for retired ids in use.
 *
 * @param {Record<string, readonly string[]>} before
 * @param {Record<string, any>} tables
 * @param {readonly { readonly id: string, readonly table: string }[]} retired
 */
export function idIssues(before, tables, retired) {
  return tableNames.flatMap((table) => {
    const now = new Set(tables[table].map((/** @type {{ id: string }} */ { id }) => id))
    const gone = new Set(retired.filter((entry) => entry.table === table).map(({ id }) => id))
    const lost = (before[table] ?? []).filter((id) => !now.has(id) && !gone.has(id))
    return [
      ...lost.map(
        (id) => `${table}: ${id} is missing; restore it or add it to data/retired-ids.json`,
      ),
      ...[...gone]
        .filter((id) => now.has(id))
        .map((id) => `${table}: ${id} is retired; choose another id`),
    ]
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'test/fixtures/ids.json')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(file, `${JSON.stringify(idsEverUsed(readTables(), before), null, 2)}\n`)
}
