// @ts-check
// The browser for benchmarks that need one. All requests stay on this machine.
import { chromium } from 'playwright'
import { serve } from '../../examples/serve.mjs'
import { launchOptions } from '../../test/support/browser.mjs'

/** What a case or a fact is given. @typedef {{ page: import('playwright').Page, address: string }} Tools */

/**
 * Gives every run a fresh page of its own. A timed run of more than *limit* milliseconds counts as Infinity.
 *
 * @param {number} limit
 */
export async function openPages(limit) {
  const server = await serve({
    port: 0,
    open: ['scripts', 'dist', 'data', 'docs', 'examples', 'node_modules'],
  })
  const { args = [], ...options } = launchOptions()
  const rules = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  const launch = () =>
    chromium.launch({
      ...options,
      args: [...args, `--host-resolver-rules=${rules}`, '--js-flags=--expose-gc'],
    })
  let browser = await launch()

  /**
   * @template Result
   * @param {(tools: Tools) => Promise<Result>} run
   * @param {number} time
   * @returns {Promise<Result | number>}
   */
  const within = async (run, time) => {
    const page = await browser.newPage()
    /** @type {string[]} */
    const asked = []
    page.on('request', (request) => asked.push(request.url()))
    const result = await race(time, run({ page, address: server.address }))
    const away = asked.find((url) => !url.startsWith(server.address) && /^https?:/.test(url))
    if (away) throw new Error(`a request would leave the machine: ${away}`)
    if (result === Infinity) {
      // A page that is busy does not close.
      await browser.close()
      browser = await launch()
    } else await page.close()
    return result
  }
  return {
    /** @type {<Result>(run: (tools: Tools) => Promise<Result>) => Promise<Result>} */
    withPage: async (run) => /** @type {any} */ (await within(run, Infinity)),
    /** @param {(tools: any) => any} run */
    time: async (run) => Number(await within(run, limit)),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/**
 * @template Result
 * @param {number} time
 * @param {Promise<Result>} result
 * @returns {Promise<Result | number>}
 */
async function race(time, result) {
  if (time === Infinity) return result
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, time, Infinity)
  })
  return Promise.race([result, late]).finally(() => clearTimeout(timer))
}
