import { expect, test } from 'vitest'
import { openPage } from '../../support/pages.js'

test.each([340, 1000])('the map stands and follows its list at %i pixels', async (width) => {
  const { page, complaints, strangers } = await openPage('examples/map.html', {
    viewport: { width, height: 800 },
  })
  const dot = page.locator('.ktt-map-dot[data-ids="2018-06-singapore"]')
  await dot.waitFor()
  await page.getByRole('button', { name: / in Singapore$/ }).click()
  await expect
    .poll(() => page.locator('[data-id="2018-06-singapore"]').last().getAttribute('opacity'))
    .toBe('1')
  await page.locator('.ktt-map-label', { hasText: 'Hanoi' }).click()
  const pressed = page.locator('button[aria-pressed="true"]')
  expect(await pressed.getAttribute('data-id')).toBe('2019-02-hanoi')
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  expect(overflow).toBeLessThanOrEqual(0)
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
})
