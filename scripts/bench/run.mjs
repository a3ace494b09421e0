// @ts-check
// node scripts/bench/run.mjs [--browser] [--json] [name …]
//
// Runs every *.bench.mjs, or with --browser every *.browser.mjs, and prints Markdown. Such a file exports
//
// - tables: a generator of tables of cases to time, see measure.mjs. A case in a browser is given
//   { page, address } with a fresh page, and returns milliseconds
// - facts: an asynchronous function that gives rows of the table of targets that are not times
//
// or one of the two.
import { readdirSync } from 'node:fs'
import { judge, limit, measure, tableOf, targetsOf } from './measure.mjs'

/** @typedef {import('./measure.mjs').Row} Row */
/** @typedef {{ title: string, method: string, table: string }} Section */

const inBrowser = process.argv.includes('--browser')
const asJSON = process.argv.includes('--json')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const ending = inBrowser ? '.browser.mjs' : '.bench.mjs'
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(ending))
  .filter((file) => wanted.length === 0 || wanted.includes(file.slice(0, -ending.length)))
  .sort()

/** @type {Section[]} */
const sections = []
/** @type {Row[]} */
const rows = []
const pages = inBrowser ? await (await import('./browser.mjs')).openPages(limit) : undefined
try {
  for (const file of files) {
    const bench = await import(new URL(file, import.meta.url).href)
    /** @type {AsyncIterable<import('./measure.mjs').Table>} */
    const tables = bench.tables?.() ?? []
    for await (const table of tables) {
      const times = await measure(table, pages?.time ?? timeHere, { warmUp: !inBrowser })
      const { title, method = '', targets = [] } = table
      const section = { title, method, table: tableOf(times) }
      sections.push(section)
      for (const target of targets) rows.push(judge(target, times))
      if (!asJSON) console.log(`\n### ${title}\n${method && `\n${method}\n`}\n${section.table}`)
    }
    rows.push(...((await bench.facts?.(pages)) ?? []))
  }
} finally {
  await pages?.close()
}
if (asJSON) console.log(JSON.stringify({ sections, rows }))
else console.log(`\n### Targets\n\n${targetsOf(rows)}`)

/** @param {(tools: object) => unknown} run */
async function timeHere(run) {
  const start = performance.now()
  await run({})
  return performance.now() - start
}
