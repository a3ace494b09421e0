import type { CDPSession, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/pages.js'

interface Finger {
  readonly x: number
  readonly y: number
}

/** Moves *fingers*, each along its own way, as a touch screen tells it. */
async function touch(
  session: CDPSession,
  fingers: readonly (readonly [Finger, Finger])[],
): Promise<void> {
  const at = (share: number): Finger[] =>
    fingers.map(([from, to]) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 10; step++) {
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: at(step / 10),
    })
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Where the years of the ruler stand. */
async function places(page: Page): Promise<ReadonlyMap<string, number>> {
  const labels = page
    .locator('.ktt-axis-layer .ktt-chart-ruler > text')
    .filter({ hasText: /^\d{4}$/ })
  return new Map(
    await labels.evaluateAll((elements) =>
      elements.map((element): [string, number] => [
        element.textContent,
        element.getBoundingClientRect().left,
      ]),
    ),
  )
}

describe('under fingers', () => {
  const phone = { viewport: { width: 800, height: 500 }, hasTouch: true, isMobile: true }

  async function open(): Promise<{ page: Page; session: CDPSession; y: number }> {
    const { page } = await openPage('examples/render.html', phone)
    await page.locator('.vis-item').first().waitFor()
    await page.evaluate(() => {
      document.body.style.paddingBlockEnd = '1000px'
    })
    const box = await page.locator('.vis-center').boundingBox()
    const session = await page.context().newCDPSession(page)
    return { page, session, y: (box?.y ?? 0) + 40 }
  }

  it('moving up scrolls the page', async () => {
    const { page, session, y } = await open()
    await touch(session, [
      [
        { x: 400, y: y + 60 },
        { x: 400, y: y - 60 },
      ],
    ])
    await page.waitForFunction(() => scrollY > 50)
  })

  it('moving sideways moves the axis and not the page', async () => {
    const { page, session, y } = await open()
    await page.locator('[data-action="zoom-in"]').tap()
    await page.locator('[data-action="zoom-in"]').tap()
    const before = await places(page)
    await touch(session, [
      [
        { x: 500, y },
        { x: 400, y },
      ],
    ])
    const after = await places(page)
    const year = [...after.keys()].find(
      (text) => before.has(text) && (before.get(text) ?? 0) > 200,
    )!
    expect(after.get(year)).toBeLessThan((before.get(year) ?? 0) - 50)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('two of them apart zoom the axis and not the page', async () => {
    const { page, session, y } = await open()
    const before = await places(page)
    await touch(session, [
      [
        { x: 380, y },
        { x: 250, y },
      ],
      [
        { x: 420, y },
        { x: 550, y },
      ],
    ])
    const after = await places(page)
    expect(after.size).toBeLessThan(before.size)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  })
})

describe('made and destroyed three hundred times', () => {
  it('an axis leaves no node, no listener and next to no memory', async () => {
    const { page } = await openPage('examples/render.html')
    await page.locator('.vis-item').first().waitFor()
    const session = await page.context().newCDPSession(page)
    // As text: what is imported is the built package, in the page.
    const turn = (times: number): Promise<void> =>
      page.evaluate(`(async () => {
        const { renderTimeline } = await import(new URL('../dist/timeline/index.js', location.href))
        const container = document.createElement('div')
        document.body.append(container)
        for (let index = 0; index < ${times}; index++) {
          const handle = renderTimeline(container)
          await handle.ready
          handle.select('2018-06-singapore')
          if (index % 3 === 0) await new Promise((resolve) => requestAnimationFrame(resolve))
          handle.destroy()
        }
        container.remove()
      })()`)
    const count = async (): Promise<{ nodes: number; listeners: number; heap: number }> => {
      for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage')
      const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters')
      const { usedSize: heap } = await session.send('Runtime.getHeapUsage')
      return { nodes, listeners, heap }
    }
    // What is compiled on the way is not lost: it is kept once.
    await turn(150)
    await page.waitForTimeout(500)
    const before = await count()
    await turn(300)
    await page.waitForTimeout(500)
    const after = await count()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners)
    expect(after.heap - before.heap).toBeLessThan(300 * 2000)
  })
})
