// @ts-check
// Prints how well the data is cited, who is cited and how far it reaches: `npm run data:report`.
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

/**
 * For each field that states a fact, the records of *data* that have it and cite it, as a Markdown table.
 *
 * @param {Record<string, any>} data
 * @param {(record: any) => readonly string[]} factFields
 */
export function reportFields(data, factFields) {
  /** @param {readonly any[]} records */
  const count = (records) => {
    /** @type {Map<string, { stated: number, cited: number, sources: number }>} */
    const counts = new Map()
    for (const record of records) {
      for (const field of factFields(record)) {
        const ids = new Set(
          Object.entries(record.citations).flatMap(([key, list]) =>
            key.split('.')[0] === field ? list : [],
          ),
        )
        const { stated, cited, sources } = counts.get(field) ?? { stated: 0, cited: 0, sources: 0 }
        counts.set(field, {
          stated: stated + 1,
          cited: cited + (ids.size ? 1 : 0),
          sources: sources + ids.size,
        })
      }
    }
    return [...counts].map(([field, { stated, cited, sources }]) => [
      field,
      stated,
      cited,
      (sources / stated).toFixed(1),
    ])
  }
  const heading = ['stated', 'cited', 'sources each']
  return [
    table([['field of trips', ...heading], ...count(data['trips'])]),
    table([['field of events', ...heading], ...count(data['events'])]),
  ].join('\n')
}

/**
 * Who wrote the sources of *data*, in which language, of which kind and how they were read, most first,
 * as Markdown tables. Publishers of fewer than *least* sources are counted together.
 *
 * @param {Record<string, any>} data
 */
export function reportSources({ sources }, least = 5) {
  /** @param {string} name @param {(source: any) => string} keyOf @param {number} [from] */
  const count = (name, keyOf, from = 0) => {
    /** @type {Map<string, number>} */
    const counts = new Map()
    for (const source of sources) counts.set(keyOf(source), (counts.get(keyOf(source)) ?? 0) + 1)
    const all = [...counts].toSorted(([, one], [, other]) => other - one)
    const few = all.filter(([, number]) => number < from)
    const rest = few.reduce((sum, [, number]) => sum + number, 0)
    return table([
      [name, 'sources'],
      ...all.filter(([, number]) => number >= from),
      ...(few.length ? [[`${few.length} others`, rest]] : []),
    ])
  }
  return [
    count('publisher', ({ publisher }) => publisher, least),
    count('language', ({ language }) => language.split('-')[0]),
    count('kind', ({ kind }) => kind),
    count('read', ({ read = 'not noted' }) => read),
  ].join('\n')
}

/**
 * The newest source of *data* and how far *today* lies behind the last day that it covers.
 *
 * @param {Record<string, any>} data
 * @param {string} today
 * @param {{ dayNumber: (day: any) => number, boundsOf: (date: any) => { latest: number } }} days
 */
export function reportReach({ sources, meta }, today, { dayNumber, boundsOf }) {
  const dated = sources.filter((/** @type {any} */ { published }) => published)
  const newest = dated.toSorted(
    (/** @type {any} */ one, /** @type {any} */ other) =>
      boundsOf(other.published).latest - boundsOf(one.published).latest,
  )[0]
  const { through, denseThrough } = meta.coverage
  const newestLine = newest
    ? `${newest.published}, ${newest.publisher} (${newest.id})`
    : 'none is dated'
  return [
    `Newest source: ${newestLine}`,
    `Data through ${through}, dense through ${denseThrough}; ${dayNumber(today) - dayNumber(through)} days to ${today}`,
    '',
  ].join('\n')
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
  const { sourceIdsOf } = await load('src/query/source-ids.ts')
  const days = await load('src/model/days.ts')
  const data = readTables()
  const parts = [
    report(data, factFields, sourceIdsOf),
    reportFields(data, factFields),
    reportSources(data),
    reportReach(data, new Date().toISOString().slice(0, 10), days),
  ]
  process.stdout.write(parts.join('\n'))
}
