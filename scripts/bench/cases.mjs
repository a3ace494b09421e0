// @ts-check
// Cases of a bench in a browser: what one of subjects/ takes on a page of its own.

/** @typedef {{ count: number, [option: string]: unknown }} Options */

/**
 * Milliseconds until *options.count* invented records, or with 0 the bundled trips, can be seen and clicked.
 *
 * @param {string} subject
 * @param {Options} options
 */
export function start(subject, options) {
  return onStage('start', subject, options)
}

/**
 * Milliseconds a frame while they are moved.
 *
 * @param {string} subject
 * @param {Options & { move: 'pan' | 'zoom', steps: number }} options
 */
export function frames(subject, options) {
  return onStage('frames', subject, options)
}

/**
 * @param {'start' | 'frames'} what
 * @param {string} subject
 * @param {Options} options
 */
function onStage(what, subject, options) {
  return async (/** @type {{ page: import('playwright').Page, address: string }} */ tools) => {
    const { page, address } = tools
    await page.setViewportSize({ width: 1200, height: 900 })
    await page.goto(new URL('scripts/bench/stage.html', address).href)
    return page.evaluate(
      async ({ what, subject, options }) => {
        // @ts-expect-error the page has it from the server
        const stage = await import('/scripts/bench/stage.mjs')
        return stage[what](subject, options)
      },
      { what, subject, options },
    )
  }
}
