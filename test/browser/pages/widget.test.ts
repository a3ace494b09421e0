import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/pages.js'

const pages = [
  'index.html',
  'widget.html',
  'widget-classic.html',
  'widget-csp.html',
  'day.html',
  'module.html',
  'own-records.html',
  'csv.html',
  'korean.html',
  'rtl.html',
  'hostile.html',
  'embed.html?country=CN',
  'embedding.html',
  'server.html',
  'react.html',
  'vue.html',
  'svelte.html',
]

describe.each(pages)('%s', (path) => {
  it('shows chart and list without a complaint, a request to strangers or a layout shift', async () => {
    const { page, complaints, strangers } = await openPage(`examples/${path}`)
    const place = path.startsWith('embedding') ? page.frameLocator('iframe') : page
    const widget = place.locator('kim-travel-timeline').first()
    await widget.locator('.ktt-trips .ktt-record').first().waitFor()
    await widget.locator('[part~=chart] svg').first().waitFor()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
    expect(await layoutShift(page)).toBe(0)
  })

  it('needs no sideways scrolling and no layout shift at 320 pixels', async () => {
    const { page } = await openPage(`examples/${path}`, { viewport: { width: 320, height: 800 } })
    const place = path.startsWith('embedding') ? page.frameLocator('iframe') : page
    await place.locator('kim-travel-timeline .ktt-trips .ktt-record').first().waitFor()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    expect(await layoutShift(page)).toBe(0)
  })
})

describe('a table in CSV', () => {
  it('is shown, and its errors are told', async () => {
    const { page } = await openPage('examples/csv.html')
    const titles = page.locator('kim-travel-timeline .ktt-title')
    await titles.filter({ hasText: 'Talks in Paris' }).waitFor()
    await page.locator('textarea').fill('id,title,start\n2025-07-bern,Visit to Bern,2025-07-02')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await titles.filter({ hasText: 'Visit to Bern' }).waitFor()
    expect(await titles.count()).toBe(1)
    await page.locator('textarea').fill('id,title,start\nbern,Visit to Bern,2025-02-30')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.poll(() => page.locator('[role=status]').first().textContent()).toMatch(/row 2/)
    expect(await titles.count()).toBe(1)
  })
})

/** How much has moved on *page* since it was opened, as browsers score it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let score = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) score += (entry as { value?: number }).value ?? 0
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(score), 500)
      }),
  )
}
