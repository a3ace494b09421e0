// @ts-check
// The browser for benchmarks that need one. All requests stay on this machine.
import { chromium } from 'playwright'
import { serve } from '../../examples/serve.mjs'
import { launchOptions } from '../../test/support/browser.mjs'

/**
 * A timer that gives every run a fresh page of its own. A run of more than *limit* milliseconds counts
 * as Infinity.
 *
 * @param {number} limit
 */
export async function pageTimer(limit) {
  const server = await serve({
    port: 0,
    open: ['scripts', 'dist', 'data', 'examples', 'node_modules'],
  })
  const { args = [], ...options } = launchOptions()
  const rules = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  const launch = () =>
    chromium.launch({ ...options, args: [...args, `--host-resolver-rules=${rules}`] })
  let browser = await launch()
  return {
    /** @param {(tools: object) => unknown} run */
    async time(run) {
      const page = await browser.newPage()
      /** @type {string[]} */
      const asked = []
      page.on('request', (request) => asked.push(request.url()))
      const elapsed = await within(limit, run({ page, address: server.address }))
      const away = asked.find((url) => !url.startsWith(server.address) && /^\w+:\/\//.test(url))
      if (away) throw new Error(`a request would leave the machine: ${away}`)
      if (elapsed === Infinity) {
        // A page that is busy does not close.
        await browser.close()
        browser = await launch()
      } else await page.close()
      return Number(elapsed)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/**
 * @param {number} time
 * @param {unknown} result
 */
async function within(time, result) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, time, Infinity)
  })
  return Promise.race([result, late]).finally(() => clearTimeout(timer))
}
