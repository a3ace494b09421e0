// @ts-check
// Puts data/*.json into canonical form: `npm run format:data`; a test compares.
// Trips and events by start and id, undated last; other tables by id; keys as in src/model/schema.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load, readTables, root } from './load.mjs'

/** @typedef {import('../../src/model/schema.js').Shape} Shape */
/** @typedef {import('../../src/model/schema.js').Fields} Fields */

/**
 * The files of data/ as they should stand, by name.
 *
 * @param {Record<string, any>} tables
 * @param {typeof import('../../src/model/schema.js')} shape
 * @param {(day: any) => { earliest: number }} boundsOf
 * @returns {Record<string, string>}
 */
export function formatTables(tables, { shapes, metaShape }, boundsOf) {
  const fieldsOf = /** @type {Record<string, Fields>} */ ({ ...shapes, meta: metaShape })
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => {
      const fields = fieldsOf[name] ?? {}
      const sorted = Array.isArray(table)
        ? sort(table, name === 'trips' || name === 'events' ? boundsOf : undefined)
        : table
      const inOrder = Array.isArray(sorted)
        ? sorted.map((record) => orderKeys(record, { is: 'record', of: fields }))
        : orderKeys(sorted, { is: 'record', of: fields })
      return [`${name}.json`, `${JSON.stringify(inOrder, null, 2)}\n`]
    }),
  )
}

/**
 * @param {readonly any[]} records
 * @param {((day: any) => { earliest: number }) | undefined} boundsOf
 */
function sort(records, boundsOf) {
  const dayOf = (/** @type {any} */ { start, end }) => {
    const day = start ?? end
    return boundsOf && day ? boundsOf(day).earliest : Infinity
  }
  return records.toSorted(
    (one, other) => compare(dayOf(one), dayOf(other)) || compare(one.id, other.id),
  )
}

/**
 * @param {any} value
 * @param {Shape} shape
 * @returns {any}
 */
function orderKeys(value, shape) {
  if (value === null || typeof value !== 'object') return value
  if (shape.is === 'optional' || shape.is === 'nullable') return orderKeys(value, shape.of)
  if (shape.is === 'list') return value.map((/** @type {any} */ item) => orderKeys(item, shape.of))
  if (shape.is !== 'record') return value
  const known = Object.keys(shape.of)
  const keys = Object.keys(value).toSorted((one, other) =>
    compare(place(known, one), place(known, other)),
  )
  return Object.fromEntries(
    keys.map((key) => {
      const inner = shape.of[key]
      if (key === 'citations') return [key, orderCitations(value[key], known)]
      if (key === 'names') return [key, Object.fromEntries(Object.entries(value[key]).toSorted())]
      return [key, inner ? orderKeys(value[key], inner) : value[key]]
    }),
  )
}

/**
 * By field as the record has them, the whole list before its items.
 *
 * @param {Record<string, unknown>} citations
 * @param {readonly string[]} fields
 */
function orderCitations(citations, fields) {
  const parts = (/** @type {string} */ key) => /** @type {[string, string?]} */ (key.split('.'))
  return Object.fromEntries(
    Object.entries(citations).toSorted(([one], [other]) => {
      const [field, index = -1] = parts(one)
      const [otherField, otherIndex = -1] = parts(other)
      return (
        compare(place(fields, field), place(fields, otherField)) ||
        compare(Number(index), Number(otherIndex))
      )
    }),
  )
}

/**
 * Unknown words last, as they stood: what is wrong with them is for checkDataset to say.
 *
 * @param {readonly string[]} known
 * @param {string} word
 */
function place(known, word) {
  const at = known.indexOf(word)
  return at < 0 ? Infinity : at
}

/**
 * @param {number | string} one
 * @param {number | string} other
 */
function compare(one, other) {
  return one === other ? 0 : one < other ? -1 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? join(root, 'data')
  const shape = await load('src/model/schema.ts')
  const { boundsOf } = await load('src/model/days.ts')
  for (const [file, text] of Object.entries(formatTables(readTables(folder), shape, boundsOf))) {
    const path = join(folder, file)
    if (readFileSync(path, 'utf8') === text) continue
    writeFileSync(path, text)
    console.log(`formatted ${file}`)
  }
}
