// @ts-check
// Writes the records in file formats such as CSV and iCalendar to the build folder, and as tables to
// data/tables: node scripts/data/files.mjs [build folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(process.argv[2] ?? 'dist')
/** @param {string} file */
const load = (file) => import(pathToFileURL(join(folder, file)).href)
/** @type {typeof import('../../src/index.js')} */
const { timeline } = await load('index.js')
/** @type {typeof import('../../src/export/index.js')} */
const { toCSV, toGeoJSON, toHTML, toICalendar, toJSONLD, toSVG, toTables } =
  await load('export/index.js')
/** @type {typeof import('../../src/map/index.js')} */
const { toMap } = await load('map/index.js')

const trips = timeline.where({ kind: 'trip' })
const events = timeline.where({ kind: 'event' })
const { title } = timeline.meta
const files = {
  'trips.csv': toCSV(trips, { bom: true }),
  'trips.ics': toICalendar(trips, { name: title }),
  'trips.geojson': format(toGeoJSON(trips)),
  'trips.jsonld': format(toJSONLD(trips)),
  'trips.svg': `${toSVG(trips)}\n`,
  'trips-map.svg': `${toMap(trips)}\n`,
  'trips.html': toPage(toHTML(trips)),
  'events.csv': toCSV(events, { bom: true }),
  'events.ics': toICalendar(events, { name: `${title}: events` }),
}

writeFiles(join(folder, 'files'), files)
writeFiles('data/tables', toTables(timeline))

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** @param {string} list */
function toPage(list) {
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="stylesheet" href="../styles.css">
</head>
<body>
${list}
</body>
</html>
`
}

/** @param {object} value */
function format(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}
