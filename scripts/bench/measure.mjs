// @ts-check
// Times the cases of a table in turns, and compares them with the figures that the design asks for.

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {string} [method] a sentence on how it is measured
 * @property {Readonly<Record<string, (tools: object) => unknown>>} cases by name; the others are compared with the first
 * @property {number} [rounds] how often each case runs
 * @property {readonly Target[]} [targets]
 */

/**
 * A limit for one case: *most* times another one, at *least* so many times faster than another one, or *most*
 * milliseconds where there is no other.
 *
 * @typedef {object} Target
 * @property {string} what
 * @property {string} of the name of the case
 * @property {string} [to] the name of the case it is compared with
 * @property {number} [most]
 * @property {number} [least]
 */

/** A line of the table of targets. @typedef {{ what: string, target: string, measured: string, met: boolean }} Row */

/** Milliseconds that one run of a case in a browser may take. */
export const limit = 60_000

/**
 * Milliseconds of every run, by case. The cases take turns, so that a busy moment of the machine hits all of them.
 *
 * @param {Table} table
 * @param {(run: (tools: object) => unknown) => Promise<number>} time
 * @param {{ warmUp: boolean }} options
 * @returns {Promise<Map<string, number[]>>}
 */
export async function measure({ cases, rounds = 7 }, time, { warmUp }) {
  const times = new Map(Object.keys(cases).map((name) => [name, /** @type {number[]} */ ([])]))
  for (let round = warmUp ? -1 : 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(cases)) {
      const taken = times.get(name) ?? []
      // One slow run may be the machine's fault; two are the case's.
      if (taken.filter((elapsed) => elapsed === Infinity).length === 2) continue
      const elapsed = await time(run)
      if (round >= 0) taken.push(elapsed)
    }
  }
  return times
}

/** *times* as a table in Markdown. @param {Map<string, number[]>} times */
export function tableOf(times) {
  const [base = Number.NaN] = [...times.values()].map(least)
  const rows = [...times].map(
    ([name, list]) =>
      `| ${name} | ${ratio(least(list), base)} | ${milliseconds(least(list))} | ${milliseconds(median(list))} |`,
  )
  return ['| case | ratio | least ms | median ms |', '| --- | ---: | ---: | ---: |', ...rows].join(
    '\n',
  )
}

/**
 * @param {Target} target
 * @param {Map<string, number[]>} times
 * @returns {Row}
 */
export function judge({ what, of, to, most, least: atLeast }, times) {
  const own = least(times.get(of) ?? [])
  if (to === undefined) {
    const target = `at most ${most} ms`
    return { what, target, measured: `${milliseconds(own)} ms`, met: own <= Number(most) }
  }
  const other = least(times.get(to) ?? [])
  if (atLeast !== undefined) {
    const target = `at least ${atLeast} × faster`
    return { what, target, measured: `${(other / own).toFixed(1)} ×`, met: other / own >= atLeast }
  }
  const target = `at most ${Number(most).toFixed(1)} × ${to}`
  return { what, target, measured: `${ratio(own, other)} ×`, met: own / other <= Number(most) }
}

/** Rows as a table in Markdown. @param {readonly Row[]} rows */
export function targetsOf(rows) {
  const lines = rows.map(
    ({ what, target, measured, met }) =>
      `| ${what} | ${target} | ${measured} | ${met ? 'met' : '**missed**'} |`,
  )
  return ['| what | target | measured | |', '| --- | --- | ---: | --- |', ...lines].join('\n')
}

/** @param {number} own @param {number} base */
function ratio(own, base) {
  if (own === Infinity) return base === Infinity ? '' : `> ${(limit / base).toFixed(2)}`
  return base === Infinity ? `< ${(own / limit).toFixed(2)}` : (own / base).toFixed(2)
}

/** @param {number} time */
function milliseconds(time) {
  return time === Infinity ? `over ${limit}` : time.toFixed(time < 10 ? 2 : 0)
}

/** @param {readonly number[]} list */
function least(list) {
  return list.reduce((one, other) => Math.min(one, other), Infinity)
}

/** @param {readonly number[]} list */
function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
}
