// @ts-check
// Takes the screenshot in the README: node scripts/picture.mjs, after a build.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { serve } from '../examples/serve.mjs'
import { launchOptions } from '../test/support/browser.mjs'

const file = fileURLToPath(new URL('../docs/timeline.png', import.meta.url))
const most = 200_000

const server = await serve({ port: 0 })
const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
    timezoneId: 'UTC',
    locale: 'en-GB',
  })
  await page.goto(`${server.address}examples/widget.html`)
  await page.locator('kim-travel-timeline [part~=chart] svg').first().waitFor()
  // Show the widget alone, without the header of the example.
  await page.addStyleTag({ content: '.example { visibility: hidden }' })
  await page.evaluate(() => document.fonts.ready)

  const chart = await page.locator('kim-travel-timeline [part~=chart]').first().boundingBox()
  const header = await page.locator('kim-travel-timeline .ktt-header').boundingBox()
  if (!chart || !header) throw new Error('the widget has no chart or no header')
  const margin = 24
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: {
      x: Math.max(0, chart.x - margin),
      y: Math.max(0, header.y - margin),
      width: chart.width + 2 * margin,
      height: chart.y + chart.height - header.y + margin,
    },
  })
} finally {
  await browser.close()
  await server.close()
}

const { size } = statSync(file)
console.log(`docs/timeline.png: ${Math.ceil(size / 1000)} kB`)
if (size > most) throw new Error(`more than ${most / 1000} kB`)
