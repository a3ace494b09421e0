import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { launchOptions } from '../../support/browser.mjs'
import { codeIn } from '../../support/markdown.js'
import { openPage } from '../../support/pages.js'

test('the HTML of docs/own-records.md works as printed, opened from a file', async () => {
  const [html = ''] = codeIn(readFileSync('docs/own-records.md', 'utf8'), 'html')
  const folder = mkdtempSync(join(tmpdir(), 'ktt-own-'))
  writeFileSync(join(folder, 'index.html'), html)
  copyFileSync('dist/widget.js', join(folder, 'widget.js'))
  const browser = await chromium.launch(launchOptions())
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text())
  })
  await page.goto(String(pathToFileURL(join(folder, 'index.html'))))
  const records = page.locator('kim-travel-timeline .ktt-trips .ktt-record')
  await records.first().waitFor()
  expect(await records.count()).toBe(5)
  const text = await page
    .locator('kim-travel-timeline')
    .evaluate((element) => element.shadowRoot?.textContent ?? '')
  expect(text).toContain('Trips of Ada Example')
  expect(text).toContain('Talks in Paris')
  expect(text).not.toMatch(/Kim Jong Un|Data through|Under way|undefined|NaN/)
  expect(complaints).toEqual([])
})

test('countries have one colour in chips, chart and list, whatever is filtered', async () => {
  const { page } = await openPage('examples/own-records.html')
  const widget = page.locator('kim-travel-timeline')
  const colors = (): Promise<readonly (readonly string[])[]> =>
    widget.evaluate((element) => {
      const all = (selector: string): readonly Element[] => [
        ...element.shadowRoot!.querySelectorAll(selector),
      ]
      const square = (name: Element): string => getComputedStyle(name, '::before').backgroundColor
      return [
        all('.ktt-chip .ktt-country').map(square),
        all('.ktt-chart-lane rect').map((lane) => getComputedStyle(lane).fill),
        all('.ktt-trips .ktt-facts .ktt-country').map(square),
      ]
    })
  await widget.locator('.ktt-chart-lane').first().waitFor()
  const [chips, lanes, list] = await colors()
  expect(new Set(lanes).size).toBe(5)
  expect(chips).toEqual(lanes)
  expect(list).toEqual(lanes)
  await widget.evaluate((element) => element.setAttribute('country', 'PL'))
  await expect.poll(async () => (await colors())[2]).toEqual([lanes![4]])
  expect((await colors())[1]).toEqual([lanes![4]])
})
