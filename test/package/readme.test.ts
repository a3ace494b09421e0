import { copyFileSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { serve } from '../../examples/serve.mjs'
import { launchOptions } from '../support/browser.mjs'
import { project } from '../support/consumer.js'
import { codeIn, linksIn } from '../support/markdown.js'
import { compile } from '../support/typescript.js'

const files = inject('packedFiles')
const pages = files.filter((file) => file.endsWith('.md'))
const readmeBlocks = codeIn(readFileSync('README.md', 'utf8'), 'html')
const [classic = '', module = ''] = codeIn(readFileSync('docs/embedding.md', 'utf8'), 'html')

test('a reader of the tarball has every guide', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/guide.md', 'CONTRIBUTING.md']))
})

test.each(pages)('what %s links to is in the tarball', (page) => {
  const targets = linksIn(readFileSync(page, 'utf8')).map((target) =>
    posix.join(posix.dirname(page), target),
  )
  const isThere = (target: string) =>
    files.some((file) => file === target || file.startsWith(`${target}/`))
  expect(targets.filter((target) => !isThere(target))).toEqual([])
})

test('what is written for programs compiles as it stands, at its strictest', () => {
  const blocks = ['README.md', 'docs/guide.md', 'docs/own-records.md'].flatMap((page) =>
    codeIn(readFileSync(page, 'utf8'), 'js', 'ts').map((code, index) => [
      `${page.replaceAll(/\W/g, '-')}-${index}.ts`,
      `${code}\nexport {}\n`,
    ]),
  )
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    typeRoots: [resolve('node_modules/@types')],
    types: ['node'],
    noEmit: true,
    strict: true,
  }
  const folder = project({
    ...Object.fromEntries(blocks),
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  })
  expect(blocks.length).toBeGreaterThan(5)
  expect(compile(folder)).toBe('')
})

describe('in a browser', () => {
  test.each([
    ['the README', readmeBlocks[0]!],
    ['the README, with records of one’s own,', readmeBlocks.join('\n')],
    ['the guide', codeIn(readFileSync('docs/guide.md', 'utf8'), 'html')[0]!],
    ['the page on embedding', classic],
  ])('the first lines of %s work in a page opened from a file', async (_, html) => {
    const page = await openPage()
    await page.goto(String(pathToFileURL(join(folderOf({ 'page.html': html }), 'page.html'))))
    const widget = page.locator('kim-travel-timeline').last()
    await widget.locator('[part~=chart] svg').last().waitFor()
    // Such a page does not say that it is UTF-8.
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252')
    const text = await widget.evaluate((element) => element.shadowRoot?.textContent)
    expect(text?.match(/.{0,9}(?:â€|Â).{0,9}/)).toBeNull()
  })

  test('a module from a file is refused, as the guides say', async () => {
    const page = await openPage()
    await page.goto(String(pathToFileURL(join(folderOf({ 'page.html': module }), 'page.html'))))
    await page.waitForLoadState('load')
    expect(await page.evaluate(() => !!customElements.get('kim-travel-timeline'))).toBe(false)
  })

  test('the framed page works beside the widget alone, asks what its address says and tells its height', async () => {
    const embed = codeIn(readFileSync('docs/embedding.md', 'utf8'), 'html').find((html) =>
      html.startsWith('<!doctype'),
    )!
    const article = `<!doctype html><title>An article</title>
      <script>addEventListener('message', ({ data }) => { window.told = data })</script>
      <iframe src="embed.html?country=RU&lang=ko" sandbox="allow-scripts"></iframe>`
    const folder = folderOf({ 'embed.html': embed, 'index.html': article })
    const server = await serve({ port: 0, root: dirname(folder), open: [posix.basename(folder)] })
    onTestFinished(() => server.close())
    const page = await openPage()
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url())
    })
    await page.goto(`${server.address}${posix.basename(folder)}/`)
    const frame = page.frameLocator('iframe')
    await frame.locator('kim-travel-timeline[lang=ko] .ktt-trips .ktt-record').first().waitFor()
    expect(await frame.locator('kim-travel-timeline .ktt-trips .ktt-record').count()).toBe(2)
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'told') as unknown))
      .toEqual({ type: 'kim-travel-timeline:height', height: expect.any(Number) })
    expect(failed).toEqual([])
  })
})

/** A folder with `widget.js` and *pages*. */
function folderOf(pages: Readonly<Record<string, string>>): string {
  const folder = project(pages)
  const widget = join(inject('consumer'), 'node_modules/kim-travel-timeline/dist/widget.js')
  copyFileSync(widget, join(folder, 'widget.js'))
  return folder
}

async function openPage() {
  const browser = await chromium.launch(launchOptions())
  onTestFinished(() => browser.close())
  return browser.newPage()
}
