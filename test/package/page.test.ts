import { basename } from 'node:path'
import { chromium } from 'playwright'
import { expect, inject, onTestFinished, test } from 'vitest'
import { serve } from '../../examples/serve.mjs'
import { launchOptions } from '../support/browser.mjs'
import { project } from '../support/consumer.js'

const home = '/node_modules/kim-travel-timeline'
const imports = { 'kim-travel-timeline/': `${home}/dist/` }

test.each([
  ['a classic script', `<script src="${home}/dist/widget.js"></script>`],
  ['a module script', `<script type="module" src="${home}/dist/widget.js"></script>`],
  [
    'an import map',
    `<script type="importmap">${JSON.stringify({ imports })}</script>
     <script type="module">import 'kim-travel-timeline/element/index.js'</script>`,
  ],
])('%s shows the eleven trips and adds nothing to the globals', async (_, script) => {
  const page = await open(`<!doctype html><meta charset="utf-8"><title>A page</title>
    <script>window.moment = 'mine'; window.before = Object.keys(window)</script>
    ${script}
    <kim-travel-timeline></kim-travel-timeline>`)

  const items = page.locator('kim-travel-timeline').getByRole('listitem')
  await expect.poll(() => items.filter({ hasText: 'Singapore' }).count()).toBeGreaterThan(0)
  await page.locator('kim-travel-timeline [part~=chart] svg').first().waitFor()
  const added = await page.evaluate(() => {
    const before = Reflect.get(window, 'before') as string[]
    return Object.keys(window).filter((key) => !before.includes(key) && key !== 'before')
  })
  expect(added).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'moment'))).toBe('mine')
})

/** Opens *html* next to the installed package; any error on the page fails the test. */
async function open(html: string) {
  const folder = basename(project({ 'index.html': html }))
  const server = await serve({ port: 0, root: inject('consumer'), open: ['node_modules', folder] })
  const browser = await chromium.launch(launchOptions())
  const errors: string[] = []
  onTestFinished(async () => {
    await browser.close()
    await server.close()
    expect(errors).toEqual([])
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${server.address}${folder}/`)
  return page
}
