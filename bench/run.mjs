// @ts-check
// node bench/run.mjs [--browser] [name …]
//
// Runs every bench/*.bench.mjs, or with --browser every bench/*.browser.mjs. Such a file exports
//
// - title: what is measured
// - cases: by name, functions that do it once; the first is what the others are compared with.
//   In a browser file they are given { page, address } with a fresh page, and return milliseconds.
// - rounds: how often each case runs (default 15); the cases take turns, so that a busy moment
//   of the machine hits all alike
//
// or tables: a generator of such objects.
//
// The answer is the ratio of medians to the first case: single milliseconds say little.
import { readdirSync } from 'node:fs'

const inBrowser = process.argv.includes('--browser')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const ending = inBrowser ? '.browser.mjs' : '.bench.mjs'
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(ending))
  .filter((file) => wanted.length === 0 || wanted.includes(file.slice(0, -ending.length)))
  .sort()

const { time, close } = inBrowser ? await pageTimer() : { time: timeHere, close: undefined }
try {
  for (const file of files) {
    const bench = await import(new URL(file, import.meta.url).href)
    for (const { title, cases, rounds = 15 } of bench.tables?.() ?? [bench]) {
      report(title, await measure(Object.entries(cases), rounds))
    }
  }
} finally {
  await close?.()
}

/**
 * @param {[string, (tools: object) => unknown][]} cases
 * @param {number} rounds
 * @returns {Promise<Map<string, number[]>>}
 */
async function measure(cases, rounds) {
  const times = new Map(cases.map(([name]) => [name, /** @type {number[]} */ ([])]))
  // One round to warm up.
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of cases) {
      const elapsed = await time(run)
      if (round >= 0) times.get(name)?.push(elapsed)
    }
  }
  return times
}

/**
 * @param {string} title
 * @param {Map<string, number[]>} times
 */
function report(title, times) {
  const [first = []] = times.values()
  console.log(`\n${title}`)
  console.log('| case | ratio | median ms | least ms |\n| --- | --- | --- | --- |')
  for (const [name, list] of times) {
    const ratio = (median(list) / median(first)).toFixed(2)
    console.log(
      `| ${name} | ${ratio} | ${median(list).toFixed(2)} | ${Math.min(...list).toFixed(2)} |`,
    )
  }
}

/** @param {number[]} list */
function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}

/** @param {(tools: object) => unknown} run */
async function timeHere(run) {
  const start = performance.now()
  await run({})
  return performance.now() - start
}

/** A timer that gives every run a fresh page of its own. */
async function pageTimer() {
  const { chromium } = await import('playwright')
  const { serve } = await import('../examples/serve.mjs')
  const { launchOptions } = await import('../test/support/browser.mjs')
  const server = await serve({
    port: 0,
    open: ['bench', 'dist', 'data', 'examples', 'node_modules'],
  })
  const browser = await chromium.launch(launchOptions())
  return {
    /** @param {(tools: object) => unknown} run */
    async time(run) {
      const page = await browser.newPage()
      const elapsed = await run({ page, address: server.address })
      await page.close()
      return Number(elapsed)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
