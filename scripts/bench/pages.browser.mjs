// @ts-check
// What example pages and long lives show: layout shift, and what a thousand widgets leave behind.
import { readdirSync } from 'node:fs'

/** @typedef {import('./browser.mjs').Tools} Tools */
/** @typedef {Awaited<ReturnType<typeof import('./browser.mjs').openPages>>} Pages */

/** @param {Pages} pages @returns {Promise<import('./measure.mjs').Row[]>} */
export async function facts(pages) {
  return [await layoutShift(pages), ...(await memory(pages))]
}

/** @param {Pages} pages */
async function layoutShift({ withPage }) {
  const files = readdirSync(new URL('../../examples', import.meta.url))
  const names = [...files.filter((file) => file.endsWith('.html')), 'server.html']
  const shifts = new Map()
  for (const name of names) {
    for (const width of [390, 1200]) {
      const shift = await withPage((tools) => shiftOf(`examples/${name}`, width, tools))
      if (shift > 0) shifts.set(`${name} at ${width} px`, shift.toFixed(3))
    }
  }
  const found = [...shifts].map(([name, shift]) => `${shift} on ${name}`).join(', ')
  return {
    what: `layout shift of ${names.length} example pages, at 390 and 1200 px`,
    target: '0',
    measured: found || '0',
    met: shifts.size === 0,
  }
}

/** @param {string} path @param {number} width @param {Tools} tools */
async function shiftOf(path, width, { page, address }) {
  await page.setViewportSize({ width, height: 800 })
  await page.addInitScript(() => {
    let sum = 0
    Object.assign(globalThis, { shift: () => sum })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = /** @type {any} */ (entry)
        if (!hadRecentInput) sum += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(new URL(path, address).href, { waitUntil: 'load' })
  // Panels and forms are built when the browser is idle.
  await page.waitForTimeout(1000)
  return page.evaluate(() => /** @type {any} */ (globalThis).shift())
}

/** @param {Pages} pages */
async function memory({ withPage }) {
  const kinds = { element: 'elements', axis: 'calls of `renderTimeline`' }
  const rows = []
  for (const [kind, name] of Object.entries(kinds)) {
    const { nodes, listeners, heap } = await withPage((tools) => leftBy(kind, tools))
    rows.push({
      what: `1,000 ${name}, mounted and destroyed`,
      target: 'no growth',
      measured: `${nodes} nodes, ${listeners} listeners, ${(heap / 1e6).toFixed(2)} MB`,
      met: nodes <= 0 && listeners <= 0 && heap < 0.5e6,
    })
  }
  return rows
}

/** What 1,000 lives leave behind, after as many in which the browser has compiled what it will. @param {string} kind @param {Tools} tools */
async function leftBy(kind, { page, address }) {
  await page.goto(new URL('scripts/bench/stage.html', address).href)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const live = (/** @type {number} */ times) =>
    page.evaluate(
      async ({ kind, times }) => {
        // @ts-expect-error the page has it from the server
        const { mount } = await import('/scripts/bench/lives.mjs')
        await mount(kind, times)
      },
      { kind, times },
    )
  const count = async () => {
    for (let time = 0; time < 3; time++) {
      await page.waitForTimeout(300)
      await session.send('HeapProfiler.collectGarbage')
    }
    const { metrics } = await session.send('Performance.getMetrics')
    const value = (/** @type {string} */ name) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    }
  }
  await live(1000)
  const before = await count()
  await live(1000)
  const after = await count()
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  }
}
