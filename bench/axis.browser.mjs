// @ts-check
// The axis against vis-timeline used bare, in milliseconds until it can be seen and clicked, and in
// milliseconds a frame while it is moved and zoomed.

/** @typedef {{ page: import('playwright').Page, address: string }} Tools */

export function* tables() {
  yield {
    title: 'the eleven trips, until the axis can be clicked (bar: 0.25)',
    rounds: 7,
    cases: {
      'bare vis-timeline given start and end': start('bare', { count: 0, window: true }),
      'renderTimeline, engine loaded': start('ours', { count: 0 }),
      'renderTimeline, engine to be loaded': start('ours', { count: 0, cold: true }),
    },
  }
  yield {
    title: '10,000 records, until the axis can be clicked (bar: 0.05)',
    rounds: 3,
    cases: {
      'bare vis-timeline, all in view': start('bare', { count: 10_000 }),
      renderTimeline: start('ours', { count: 10_000 }),
      'renderTimeline, 80,000 records': start('ours', { count: 80_000 }),
    },
  }
  for (const move of ['pan', 'zoom']) {
    yield {
      title: `${move}, a frame (bar: 20 ms)`,
      rounds: 3,
      cases: {
        'bare vis-timeline, 10,000 records': frames('bare', { count: 10_000, move, steps: 3 }),
        'renderTimeline, the eleven trips': frames('ours', { count: 0, move, steps: 60 }),
        'renderTimeline, 10,000 records': frames('ours', { count: 10_000, move, steps: 60 }),
        'renderTimeline, 80,000 records': frames('ours', { count: 80_000, move, steps: 60 }),
      },
    }
  }
}

/**
 * @param {'bare' | 'ours'} whose
 * @param {{ count: number, window?: boolean, cold?: boolean }} options
 */
function start(whose, options) {
  return async (/** @type {Tools} */ tools) => {
    await open(tools)
    return tools.page.evaluate(
      async ({ whose, options }) => {
        const { begin } = await import('/bench/axis-page.mjs')
        return (await begin(whose, options)).elapsed
      },
      { whose, options },
    )
  }
}

/**
 * @param {'bare' | 'ours'} whose
 * @param {{ count: number, move: string, steps: number }} options
 */
function frames(whose, options) {
  return async (/** @type {Tools} */ tools) => {
    await open(tools)
    return tools.page.evaluate(
      async ({ whose, options }) => {
        const { begin, frameTime } = await import('/bench/axis-page.mjs')
        return frameTime((await begin(whose, options)).step, options)
      },
      { whose, options },
    )
  }
}

/** @param {Tools} tools */
async function open({ page, address }) {
  await page.setViewportSize({ width: 1200, height: 900 })
  await page.goto(new URL('bench/axis.html', address).href)
}
