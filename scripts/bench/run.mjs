// @ts-check
// node scripts/bench/run.mjs [--browser] [name …]
//
// Runs every *.bench.mjs, or with --browser every *.browser.mjs. Such a file exports
//
// - title: what is measured, and perhaps method: a sentence on how
// - cases: by name, functions that do it once; the first is what the others are compared with.
//   In a browser file they are given { page, address } with a fresh page, and return milliseconds;
//   a case that twice takes longer than the limit is not run again.
// - rounds: how often each case runs (default 15); the cases take turns, so that a busy moment
//   of the machine hits all alike
//
// or tables: a generator of such objects.
//
// The answer, in Markdown, is the ratio of medians to the first case: single milliseconds say little.
import { readdirSync } from 'node:fs'

const inBrowser = process.argv.includes('--browser')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const ending = inBrowser ? '.browser.mjs' : '.bench.mjs'
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(ending))
  .filter((file) => wanted.length === 0 || wanted.includes(file.slice(0, -ending.length)))
  .sort()

/** Milliseconds that one run of a case in a browser may take. */
const limit = 60_000

const { time, close } = inBrowser ? await pageTimer() : { time: timeHere, close: undefined }
try {
  for (const file of files) {
    const bench = await import(new URL(file, import.meta.url).href)
    for await (const { title, method, cases, rounds = 15 } of bench.tables?.() ?? [bench]) {
      console.log(`\n### ${title}\n${method ? `\n${method}\n` : ''}`)
      report(await measure(Object.entries(cases), rounds))
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
  // One round to warm up; in a browser every run has a page of its own, which nothing warms.
  for (let round = inBrowser ? 0 : -1; round < rounds; round++) {
    for (const [name, run] of cases) {
      // Once may be the machine; twice is the case.
      if (times.get(name)?.filter((time) => time === Infinity).length === 2) continue
      const elapsed = await time(run)
      if (round >= 0 || elapsed === Infinity) times.get(name)?.push(elapsed)
    }
  }
  return times
}

/** @param {Map<string, number[]>} times */
function report(times) {
  const [first = []] = times.values()
  console.log('| case | ratio | median ms | least ms |\n| --- | --- | --- | --- |')
  for (const [name, list] of times) {
    const [middle, least] = [median(list), Math.min(...list)]
    console.log(`| ${name} | ${ratio(middle, median(first))} | ${show(middle)} | ${show(least)} |`)
  }
}

/** @param {number} own @param {number} base */
function ratio(own, base) {
  if (own === Infinity) return base === Infinity ? '' : `> ${(limit / base).toFixed(2)}`
  return base === Infinity ? `< ${(own / limit).toFixed(2)}` : (own / base).toFixed(2)
}

/** @param {number} time */
function show(time) {
  return time === Infinity ? `not within ${limit / 1000} s` : time.toFixed(2)
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

async function pageTimer() {
  const { pageTimer } = await import('./browser.mjs')
  return pageTimer(limit)
}
