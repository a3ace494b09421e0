// @ts-check
// Prints how well the data is cited, per trip and in all: `npm run data:report`.
import { pathToFileURL } from 'node:url'
import { load, readTables } from './load.mjs'

/** @typedef {import('../../src/model/types.js').Trip | import('../../src/model/types.js').TravelEvent} Entry */

/**
 * The coverage of *data* by citations as a Markdown table.
 *
 * @param {Record<string, any>} data
 * @param {(record: any) => readonly string[]} factFields
 * @param {(record: any) => readonly string[]} sourceIdsOf
 */
export function report(data, factFields, sourceIdsOf) {
  const sources = new Map(data['sources'].map((/** @type {any} */ source) => [source.id, source]))
  const row = (/** @type {string} */ name, /** @type {readonly any[]} */ records) => {
    const fields = records.flatMap((record) =>
      factFields(record).map((field) => record.citations[field]?.length > 0),
    )
    const cited = [...new Set(records.flatMap(sourceIdsOf))].map((id) => sources.get(id))
    const disputes = records.flatMap(({ disputes = [] }) => disputes)
    return [
      name,
      records.length,
      fields.length,
      fields.filter(Boolean).length,
      cited.length,
      new Set(cited.map(({ publisher }) => publisher)).size,
      new Set(cited.map(({ language }) => language.split('-')[0])).size,
      disputes.length,
      disputes.filter(({ chosen }) => chosen === undefined).length,
    ]
  }
  return table([
    ['', 'records', 'fields', 'cited', 'sources', 'publishers', 'languages', 'disputes', 'open'],
    ...data['trips'].map((/** @type {any} */ trip) => row(trip.id, [trip])),
    row('all trips', data['trips']),
    row('all events', data['events']),
    row('in all', [...data['trips'], ...data['events']]),
  ])
}

/** @param {readonly (readonly (string | number)[])[]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  )
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[0] ?? 0),
    )
    return `| ${cells.join(' | ')} |`
  })
  const rule = widths.map((width, column) =>
    column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2),
  )
  return `${[lines[0], `|${rule.join('|')}|`, ...lines.slice(1)].join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { factFields } = await load('src/model/check/editorial.ts')
  const { sourceIdsOf } = await load('src/query/cite.ts')
  process.stdout.write(report(readTables(), factFields, sourceIdsOf))
}
