import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { timeline } from '../../../src/data/bundled.js'
import type { Dataset } from '../../../src/model/types.js'
import { openPage } from '../../support/pages.js'

const record = '.ktt-trips .ktt-record'

async function withChart(page: Page): Promise<void> {
  await page.locator('.ktt-option').first().waitFor()
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('[data-menu=filters]').first().click()
}

describe('a page with the strictest policy', () => {
  it('reports no violation while everything is used', async () => {
    const { page, complaints, strangers } = await openPage('examples/widget-csp.html')
    await withChart(page)
    await openFilters(page)
    await page.locator('select[name=country]').selectOption('CN')
    await page.locator('.ktt-option').first().hover()
    await page.locator('.ktt-preview').waitFor()
    await page.locator('.ktt-stage').press('ArrowRight')
    await page.locator('.ktt-day').press('ArrowLeft')
    await page.locator('#\\32 018-05-dalian summary').click()
    await page.locator('#\\32 018-05-dalian [data-action=cite]').click()
    await page.locator('.ktt-map').waitFor()
    await page.locator('[data-action=zoom]').click()
    await page.locator('.ktt-zoom .vis-item').first().waitFor()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.locator('input[name=text]').fill('no such thing')
    await page.locator('.ktt-empty button').click()
    await page.locator(record).nth(10).waitFor()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })
})

describe('a page with bad manners', () => {
  it('neither changes the widget nor is changed by it', async () => {
    const { page } = await openPage('examples/hostile.html')
    await withChart(page)
    const widget = page.locator('kim-travel-timeline')
    expect(await widget.locator(record).count()).toBe(11)
    for (const part of [record, '.ktt-chip', '.ktt-heading', '.ktt-details summary']) {
      expect(await widget.locator(part).first().isVisible(), part).toBe(true)
    }
    const styles = await widget.evaluate((element) => {
      const heading = getComputedStyle(element.shadowRoot!.querySelector('.ktt-heading')!)
      return [heading.textTransform, heading.letterSpacing, heading.whiteSpace, heading.position]
    })
    expect(styles).toEqual(['none', 'normal', 'normal', 'static'])
    // The same class in the page stays as the page has it.
    expect(
      await page.locator('body > ol > li').evaluate((item) => getComputedStyle(item).display),
    ).toBe('none')
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await page.evaluate(() => document.head.querySelectorAll('style').length)).toBe(0)
  })

  it('finds its globals as they were', async () => {
    const { page } = await openPage('examples/widget.html')
    await withChart(page)
    const leaked = await page.evaluate(() =>
      ['moment', 'vis', 'xss', 'Hammer', 'Timeline', 'ktt', 'propagating'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(leaked).toEqual([])
  })
})

describe('records with markup in every text', () => {
  const evil = `<img src="https://evil.example/x.png" onerror="globalThis.hit = 1"><script>globalThis.hit = 2</script>"'>`
  const texts =
    'title summary text by office format note name publisher invitedBy occasion value why via analyst'.split(
      ' ',
    )
  const { trips, events, people, places, sources, assessments, meta } = timeline
  const hostile = JSON.parse(
    JSON.stringify(
      { trips, events, people, places, sources, assessments, meta },
      (key, value: unknown) => {
        if (typeof value === 'string' && texts.includes(key)) return evil
        return key === 'names' || key === 'chosen' ? undefined : value
      },
    ),
  ) as Dataset

  it('are shown as the text they are, in the list and on the axis', async () => {
    const { page, complaints, strangers } = await openPage('examples/module.html')
    await page.evaluate((data) => Object.assign(globalThis, { data }), hostile)
    await page.addScriptTag({
      type: 'module',
      content: `
        import { createTimeline } from '../dist/index.js'
        const element = document.querySelector('kim-travel-timeline')
        element.removeAttribute('heading')
        element.timeline = createTimeline(globalThis.data)`,
    })
    await page.locator(record).nth(10).waitFor()
    await withChart(page)
    await page.locator('.ktt-events > summary').click()
    await page.locator(`${record} .ktt-details summary`).first().click()
    await page.locator('.ktt-stage').press('End')
    expect(await page.locator('.ktt-title').first().textContent()).toContain(
      '<img src="https://evil.example/x.png"',
    )
    const made = await page
      .locator('kim-travel-timeline')
      .evaluate(
        (element) =>
          element.shadowRoot!.querySelectorAll('img, script, iframe, style, [onerror]').length,
      )
    expect(made).toBe(0)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })
})

describe('many on a page', () => {
  it('two widgets know nothing of each other', async () => {
    const { page } = await openPage('examples/widget-classic.html')
    const [first, second] = [
      page.locator('kim-travel-timeline').nth(0),
      page.locator('kim-travel-timeline').nth(1),
    ]
    await second.locator('[data-menu=filters]').click()
    await second.locator('select[name=year]').selectOption('2019')
    expect(await first.locator(record).count()).toBe(5)
    expect(await second.locator(record).count()).toBe(2)
    await first.locator(`${record} summary`).first().click()
    expect(await second.locator('[aria-current]').count()).toBe(0)
  })

  it('a second copy of the script does no harm', async () => {
    const { page, complaints } = await openPage('examples/widget.html')
    await page.addScriptTag({ url: '../dist/widget.js?second' })
    await page.evaluate(() => document.body.append(document.createElement('kim-travel-timeline')))
    await page.locator('kim-travel-timeline').nth(1).locator(record).nth(10).waitFor()
    expect(complaints).toEqual([])
  })
})

describe('a page from the server', () => {
  it('is whole without script, and its details open', async () => {
    const { page } = await openPage('examples/server.html', { javaScriptEnabled: false })
    const widget = page.locator('kim-travel-timeline')
    expect(await widget.locator(record).count()).toBe(2)
    expect(await widget.locator('form, button').count()).toBe(0)
    await widget.locator('.ktt-details summary').first().click()
    expect(await widget.locator('.ktt-sources').first().isVisible()).toBe(true)
  })

  it('is taken over without being written again', async () => {
    const { page, complaints } = await openPage('examples/server.html')
    await withChart(page)
    expect(await page.locator(record).count()).toBe(2)
    expect(await page.locator('.ktt-count').textContent()).toContain('2 of 11 trips')
    expect(complaints).toEqual([])
  })
})

describe('in a frame', () => {
  it('shows what its address asks, and tells its height', async () => {
    const { page } = await openPage('examples/embedding.html')
    const widget = page.frameLocator('iframe').locator('kim-travel-timeline')
    await widget.locator(record).nth(4).waitFor()
    expect(await widget.locator('.ktt-count').textContent()).toContain('5 of 11 trips')
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 1000)
  })

  it('holds the choice of its reader in its own address', async () => {
    const { page } = await openPage('examples/embed.html?country=CN&theme=dark')
    await openFilters(page)
    await page.locator('select[name=year]').selectOption('2019')
    expect(page.url()).toMatch(/embed\.html\?theme=dark&country=CN&from=2019&to=2019$/)
    await page.reload()
    await page.locator(record).first().waitFor()
    expect(await page.locator(record).count()).toBe(1)
  })
})

describe('in a frame of mere text, which has no address', () => {
  it('the page is told of a change, and what cannot be copied is there to be read', async () => {
    const { page } = await openPage('examples/page.css', { viewport: { width: 360, height: 800 } })
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.sandbox.add('allow-scripts')
      frame.width = '340'
      frame.height = '700'
      frame.srcdoc = `<script src="${new URL('../dist/widget.js', location.href).href}"></script>
        <kim-travel-timeline url-state></kim-travel-timeline><p></p><script>
        addEventListener('filter-change', ({ detail }) => {
          document.querySelector('p').textContent = JSON.stringify(detail.filter)
        })</script>`
      document.body.append(frame)
    })
    const frame = page.frameLocator('iframe')
    await frame.locator('[data-action=cite]').first().click()
    const { width } = (await frame.locator('textarea').boundingBox())!
    expect(width).toBeGreaterThan(250)
    await frame.locator('[data-menu=filters]').click()
    await frame.locator('select[name=country]').selectOption('RU')
    await expect.poll(() => frame.locator('body > p').textContent()).toBe('{"country":"RU"}')
  })
})

describe('on paper', () => {
  it('the chart and the list are there, without what needs a screen', async () => {
    const { page } = await openPage('examples/widget.html')
    await withChart(page)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.ktt-stage .ktt-chart').isVisible()).toBe(true)
    expect(await page.locator(`${record} .ktt-sources`).first().isVisible()).toBe(true)
    for (const part of ['.ktt-bar', '.ktt-chart-foot', '.ktt-actions', '.ktt-sources .ktt-back'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    // Numbers of sources stand behind the full stop, not on it.
    const group = page.locator(`${record} .ktt-references`).first()
    const [sup, link] = [(await group.boundingBox())!, (await group.locator('a').boundingBox())!]
    expect(link.x).toBeGreaterThanOrEqual(sup.x)
  })
})

describe('where nothing can be measured', () => {
  it('the chart is drawn all the same, and stays where the axis cannot start', async () => {
    const { page, strangers } = await openPage('examples/index.html')
    await page.addInitScript(() => {
      // What vis-timeline cannot do without.
      Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
        get: () => {
          throw new Error('broken')
        },
      })
      Object.defineProperty(globalThis, 'ResizeObserver', {
        value: class {
          constructor() {
            throw new Error('broken')
          }
        },
      })
    })
    await page.goto(new URL('widget.html', page.url()).href)
    await page.locator('.ktt-stage .ktt-chart').waitFor()
    await page.locator('[data-action=zoom]').click()
    await page.locator('[data-action=zoom][aria-pressed=false]').waitFor()
    expect(await page.locator('.ktt-stage .ktt-chart').isVisible()).toBe(true)
    expect(await page.locator(record).count()).toBe(11)
    expect(strangers).toEqual([])
  })
})
