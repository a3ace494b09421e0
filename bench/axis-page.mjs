// Runs in the page that axis.browser.mjs opens.
import { createWorld } from './world.mjs'

/**
 * Draws *count* records of an invented world, or the bundled trips, and waits until one can be clicked.
 *
 * @param {'bare' | 'ours'} whose
 * @param {{ count: number, window?: boolean, cold?: boolean }} options
 */
export async function begin(whose, options) {
  const { createTimeline, timeline } = await import('../dist/index.js')
  const set = options.count > 0 ? createTimeline(createWorld(options.count)) : timeline
  const here = /** @type {HTMLElement} */ (document.querySelector('#here'))
  return whose === 'bare' ? bare(here, set, options) : ours(here, set, options)
}

/**
 * The median time between frames while *step* is made again and again.
 *
 * @param {(move: string, turn: number) => void} step
 * @param {{ move: string, steps: number }} options
 */
export async function frameTime(step, { move, steps }) {
  const times = []
  let last = performance.now()
  for (let turn = 0; turn < steps; turn++) {
    step(move, turn)
    await frame()
    const now = performance.now()
    times.push(now - last)
    last = now
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

async function ours(here, set, { cold = false }) {
  const { renderTimeline } = await import('../dist/timeline/index.js')
  if (!cold) await import('../dist/chunks/engine.js')
  const before = performance.now()
  const handle = renderTimeline(here, set, { today: null })
  await handle.ready
  await clickable(here, '.vis-item')
  const elapsed = performance.now() - before
  return {
    elapsed,
    step: (move, turn) =>
      move === 'pan'
        ? handle.move(turn % 20 < 10 ? 0.03 : -0.03)
        : handle.zoom(turn % 40 < 20 ? 1.12 : 1 / 1.12),
  }
}

async function bare(here, set, { window: given = false }) {
  const { Timeline, DataSet } = await import(
    // @ts-expect-error the page takes the file itself
    '../node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs'
  )
  const rows = set.trips.map(({ id, title, start, end }) => ({
    id,
    content: title,
    start: Date.parse(start),
    end: Date.parse(end ?? start) + 864e5,
  }))
  const before = performance.now()
  // Given no window it fits all in: first it draws the days around now, in which there may be nothing.
  const chart = new Timeline(here, new DataSet(rows), {
    orientation: 'top',
    ...(given && { start: '2018-01-01', end: '2026-01-01' }),
  })
  const all = given ? 0 : rows.length * 0.9
  while (here.querySelectorAll('.vis-range').length < all) await frame()
  await clickable(here, '.vis-item')
  const elapsed = performance.now() - before
  return {
    elapsed,
    step(move, turn) {
      const { start, end } = chart.getWindow()
      const width = end.valueOf() - start.valueOf()
      const way = move === 'pan' ? width * 0.03 : 0
      const less = move === 'zoom' ? width * (turn % 2 ? -0.06 : 0.06) : 0
      chart.setWindow(start.valueOf() + way + less, end.valueOf() + way - less, {
        animation: false,
      })
    },
  }
}

/** Resolves in the frame in which a click somewhere on *here* would meet an element of *selector*. */
async function clickable(here, selector) {
  for (;;) {
    const { left, right, top, bottom } = here.getBoundingClientRect()
    const floor = Math.min(bottom, innerHeight)
    for (let y = top + 2; y < floor; y += 8) {
      for (let x = left + 2; x < right; x += 8) {
        const hit = document.elementFromPoint(x, y)?.closest(selector)
        if (hit && getComputedStyle(hit).visibility === 'visible') return
      }
    }
    await frame()
  }
}

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
