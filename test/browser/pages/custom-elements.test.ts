import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPage } from '../../support/pages.js'

test('the parts described are those that the element has', async () => {
  const { page } = await openPage('examples/widget.html')
  const element = page.locator('kim-travel-timeline')
  const parts = (): Promise<readonly string[]> =>
    element.evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part]')].flatMap((inner) => [...inner.part]),
    )
  await element.locator('.ktt-record').first().waitFor()
  await element.locator('.ktt-map').waitFor()
  await element.locator('.ktt-events > summary').click()
  await element.locator('[part~=event]').first().waitFor()
  await element.locator('[data-menu=filters]').click()
  const full = await parts()
  await element.getByRole('searchbox').fill('no such words')
  await element.locator('[part~=empty]').waitFor()
  const empty = await parts()

  const text = readFileSync('src/element/custom-elements.json', 'utf8')
  const { modules } = JSON.parse(text) as {
    modules: [{ declarations: [{ cssParts: { name: string }[] }] }]
  }
  const described = modules[0].declarations[0].cssParts.map(({ name }) => name)
  // The zoomable axis is made when it is asked for.
  const found = new Set([...full, ...empty, 'axis'])
  expect([...found].sort()).toEqual(described.sort())
})
