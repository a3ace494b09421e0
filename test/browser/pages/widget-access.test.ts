import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/pages.js'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const record = '.ktt-trips .ktt-record'

async function open(path: string = 'widget.html', options?: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(`examples/${path}`, options)
  await page.locator('kim-travel-timeline .ktt-trips .ktt-record').first().waitFor()
  return page
}

interface Node {
  readonly role: string
  readonly name: string
  readonly depth: number
  readonly properties: Readonly<Record<string, unknown>>
}

/** What Chromium tells assistive technology, in reading order, without what it ignores. */
async function accessibilityTree(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const found: Node[] = []
  const visit = (id: string, depth: number): void => {
    const node = byId.get(id)
    if (!node) return
    if (!node.ignored) {
      found.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        depth,
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
        ),
      })
    }
    for (const child of node.childIds ?? []) visit(child, depth + 1)
  }
  visit(nodes[0]!.nodeId, 0)
  return found
}

describe('the accessibility tree', () => {
  it('has a region with a heading, a slider, a count, and labelled fields once they are open', async () => {
    const page = await open()
    await page.locator('[data-menu=filters]').click()
    const tree = await accessibilityTree(page)
    const find = (role: string, name: RegExp): Node | undefined =>
      tree.find((node) => node.role === role && name.test(node.name))
    expect(find('region', /Kim Jong Un has spent \d+ days abroad$/)).toBeTruthy()
    expect(find('heading', /days abroad$/)?.properties['level']).toBe(2)
    for (const label of ['Country', 'Person', 'Year', 'Kind', 'Status']) {
      expect(find('combobox', new RegExp(`^${label}$`)), label).toBeTruthy()
    }
    expect(find('searchbox', /^Search$/)).toBeTruthy()
    expect(find('slider', /^As known on$/)).toBeTruthy()
    expect(find('button', /^China 5$/)).toBeTruthy()
    expect(find('list', /^Trips$/)).toBeTruthy()
    const status = tree.findIndex(({ role }) => role === 'status')
    expect(tree[status]!.properties['live']).toBe('polite')
    expect(tree[status + 1]!.name).toContain('11 of 11 trips')
  })

  it('names every trip once in the chart and once in the list, with its dates, in order of time', async () => {
    const tree = await accessibilityTree(await open())
    const years = [2018, 2018, 2018, 2018, 2018, 2019, 2019, 2019, 2019, 2023, 2025]
    const named = (role: string, pattern: RegExp): string[] =>
      tree.filter((node) => node.role === role && pattern.test(node.name)).map(({ name }) => name)
    const titles = named('heading', /\d{4} \S/)
    expect(titles.slice(0, 11).map((name) => Number(/\d{4}/.exec(name)?.[0]))).toEqual(years)
    expect(titles[3]).toMatch(/^Jun\w* 10 – 12, 2018 Summit with Donald Trump/)
    const options = named('option', /\d{4}/).filter((name) => !/^\d{4}$/.test(name))
    expect(options.slice(0, 11).map((name) => Number(/20\d\d/.exec(name)?.[0]))).toEqual(years)
  })
})

describe('the keyboard', () => {
  it('has one stop on the chart; arrows only mark there, Enter opens the trip, Escape comes back', async () => {
    const page = await open()
    await page.evaluate(() => {
      document.body.addEventListener('trip-select', ({ detail }) => (document.title += detail.id))
    })
    await page.locator('.ktt-stage').focus()
    await page.keyboard.press('Home')
    const before = await page.evaluate(() => [scrollY, document.title])
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.ktt-record[aria-current]').getAttribute('id')).toBe(
      '2018-04-panmunjom',
    )
    expect(await page.locator('.ktt-details[open]').count()).toBe(0)
    expect(await page.evaluate(() => [scrollY, document.title])).toEqual(before)
    await page.keyboard.press('Enter')
    expect(await page.title()).toBe(`${before[1]}2018-04-panmunjom`)
    const focused = (): Promise<string | undefined> =>
      page
        .locator('kim-travel-timeline')
        .evaluate(({ shadowRoot }) =>
          shadowRoot!.activeElement
            ? shadowRoot!.activeElement.id || shadowRoot!.activeElement.className
            : '',
        )
    expect(await focused()).toBe('2018-04-panmunjom-title')
    await page.locator('.ktt-ribbon .ktt-lit').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('ktt-stage')
    expect(await page.evaluate(() => scrollY)).toBe(before[0])
  })

  it('moves the day to the next change, and headline, chart and list with it', async () => {
    const page = await open()
    await page
      .locator('kim-travel-timeline')
      .evaluate((element: HTMLElement & { asOf?: string }) => {
        element.asOf = '2018-05-24'
      })
    const slider = page.locator('.ktt-day')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('called off')
    for (const [day, word] of [
      ['May 25, 2018', 'possible'],
      ['June 1, 2018', 'back on'],
    ] as const) {
      await slider.press('ArrowRight')
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(`${day}: `)
      expect(await slider.getAttribute('aria-valuetext')).toContain(word)
      expect(await page.locator('.ktt-heading').textContent()).toContain(day)
      expect(await page.locator('#\\32 018-06-singapore').count()).toBe(1)
    }
    await slider.press('End')
    await page.locator(record).nth(10).waitFor()
  })

  it('moves the day in a window that ends before the data do', async () => {
    const page = await open()
    const widget = page.locator('kim-travel-timeline')
    await widget.evaluate((element) => element.setAttribute('to', '2018'))
    const heading = widget.locator('.ktt-heading')
    await expect.poll(() => heading.textContent()).toBe('5 trips in 2018')
    const slider = page.locator('.ktt-day')
    const atEnd = (await slider.boundingBox())!.x
    await slider.press('ArrowLeft')
    await expect.poll(() => heading.textContent()).toContain('June 20, 2018')
    expect((await slider.boundingBox())!.x).toBeLessThan(atEnd - 20)
    await slider.press('ArrowRight')
    await expect.poll(() => heading.textContent()).toBe('5 trips in 2018')
  })

  it('reaches every control, and shows where it is', async () => {
    const page = await open()
    const seen: string[] = []
    for (let stop = 0; stop < 14; stop++) {
      await page.keyboard.press('Tab')
      const at = await page.locator('kim-travel-timeline').evaluate((element) => {
        const active = element.shadowRoot!.activeElement
        if (!active) return ''
        const { outlineStyle, outlineWidth } = getComputedStyle(active)
        const visible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return `${active.getAttribute('name') ?? active.localName}${visible ? '' : ' (not visible)'}`
      })
      if (at) seen.push(at)
    }
    // What counts as a trip, six chips and two menus, then the slider of days and the chart.
    expect(seen.slice(0, 11)).toEqual(['summary', ...Array(8).fill('button'), 'div', 'div'])
    expect(seen.filter((stop) => stop.includes('not visible'))).toEqual([])
  })
})

describe('targets', () => {
  it.each([1200, 360])('are 24 pixels at least on a screen of %i', async (width) => {
    const page = await open('widget.html', { viewport: { width, height: 900 } })
    await openDetails(page, 3)
    const small = await page.locator('kim-travel-timeline').evaluate((element) =>
      [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, select, summary'),
      ].flatMap((target) => {
        if (!target.checkVisibility({ contentVisibilityAuto: true })) return []
        const boxes = [...target.getClientRects()]
        const fits = boxes.some((box) => box.width >= 23.9 && box.height >= 23.9)
        return fits || !boxes.length
          ? []
          : [`${target.className} ${target.textContent} ${boxes[0]!.width}×${boxes[0]!.height}`]
      }),
    )
    expect(small).toEqual([])
  })

  it.each([1200, 360])('beside each other do not overlap on a screen of %i', async (width) => {
    const page = await open('widget.html', { viewport: { width, height: 900 } })
    await openDetails(page, 3)
    const pitch = await page.locator('kim-travel-timeline').evaluate((element) =>
      Math.min(
        ...[...element.shadowRoot!.querySelectorAll('.ktt-references')].flatMap((group) => {
          const boxes = [...group.querySelectorAll('a')].map((link) => link.getBoundingClientRect())
          return boxes
            .slice(1)
            .flatMap(({ left, top, width }, index) =>
              top === boxes[index]!.top && width
                ? [left + width / 2 - boxes[index]!.left - boxes[index]!.width / 2]
                : [],
            )
        }),
      ),
    )
    expect(pitch).toBeGreaterThanOrEqual(24)
  })
})

describe('narrow screens and large text', () => {
  it.each([
    { name: '320 px', width: 320, size: '100%' },
    { name: '200 % text', width: 1024, size: '200%' },
    { name: '200 % text on 640 px', width: 640, size: '200%' },
    { name: '200 % text on 320 px', width: 320, size: '200%' },
  ])('$name: nothing sticks out sideways', async ({ width, size }) => {
    const page = await open('widget.html', { viewport: { width, height: 800 } })
    await page.locator('html').evaluate((html, size) => (html.style.fontSize = size), size)
    await openDetails(page, 11)
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }))
    expect(content).toBeLessThanOrEqual(window)
  })

  it('a phone has a strip at once, and a card that steps from trip to trip', async () => {
    const page = await open('widget.html', { viewport: { width: 390, height: 844 } })
    const box = (await page.locator('.ktt-stage').boundingBox())!
    expect(box.y + box.height).toBeLessThan(844)
    const card = page.locator('.ktt-docked')
    expect(await card.textContent()).toContain('11 of 11')
    await card.getByRole('button', { name: 'Previous' }).click()
    expect(await card.textContent()).toContain('10 of 11')
    await card.getByRole('button', { name: 'Read it' }).click()
    expect(await page.locator('.ktt-record[aria-current]').getAttribute('id')).toBe(
      '2023-09-russian-far-east',
    )
  })
})

describe('what the reader prefers', () => {
  it('dark is dark and light is light, unless the page says otherwise', async () => {
    const ground = async (scheme: 'dark' | 'light', theme: string): Promise<number> => {
      const page = await open('widget.html', { colorScheme: scheme })
      return page.locator('kim-travel-timeline').evaluate((element, theme) => {
        element.setAttribute('theme', theme)
        const { backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('.ktt')!)
        return Number(/\d+/.exec(backgroundColor)![0])
      }, theme)
    }
    // The page follows the reader, and the widget the page.
    expect(await ground('dark', 'auto')).toBeLessThan(64)
    expect(await ground('light', 'auto')).toBeGreaterThan(224)
    expect(await ground('dark', 'light')).toBeGreaterThan(224)
    expect(await ground('light', 'dark')).toBeLessThan(64)
  })

  it('nothing moves for those who want no motion', async () => {
    const page = await open('widget.html', { reducedMotion: 'reduce' })
    const moving = await page.locator('kim-travel-timeline').evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll('.ktt *')].some((inner) => {
        const { transitionDuration, animationName } = getComputedStyle(inner)
        return animationName !== 'none' || /[1-9]/.test(transitionDuration)
      }),
    )
    expect(moving).toBe(false)
  })

  it('forced colours leave every mark and every field a border', async () => {
    const page = await open('widget.html', { forcedColors: 'active' })
    await page.locator('[data-menu=filters]').click()
    const widths = await page.locator('kim-travel-timeline').evaluate((element) => {
      const root = element.shadowRoot!
      return [
        getComputedStyle(root.querySelector('.ktt-country')!, '::before').borderTopWidth,
        getComputedStyle(root.querySelector('select')!).borderTopWidth,
      ]
    })
    expect(widths).toEqual(['1px', '1px'])
  })

  it('forced colours leave the mark of the selected record', async () => {
    const page = await open('widget.html', { forcedColors: 'active' })
    const border = await page.locator('kim-travel-timeline').evaluate((element) => {
      const widget = element as HTMLElementTagNameMap['kim-travel-timeline']
      widget.selected = '2018-04-panmunjom'
      const mark = widget.shadowRoot!.querySelector('.ktt-record[aria-current]')!
      const { borderTopWidth, borderTopColor } = getComputedStyle(mark, '::before')
      return [borderTopWidth, borderTopColor === getComputedStyle(mark).backgroundColor]
    })
    expect(border).toEqual(['3px', false])
  })

  it('the lines of the fields can be told from the ground', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('widget.html', { colorScheme })
      await page.locator('[data-menu=filters]').click()
      const same = await page.locator('kim-travel-timeline').evaluate((element) => {
        const root = element.shadowRoot!
        const line = getComputedStyle(root.querySelector('input')!).borderBlockEndColor
        return line === getComputedStyle(root.querySelector('.ktt-meta')!).color
      })
      // The colour of small text, which axe holds to 4.5:1.
      expect(same, colorScheme).toBe(true)
    }
  })

  it('a page from right to left keeps the widget readable', async () => {
    const page = await open('rtl.html', { viewport: { width: 900, height: 800 } })
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }))
    expect(content).toBeLessThanOrEqual(window)
    await page.locator('.ktt-option').first().waitFor()
    const widget = page.locator('kim-travel-timeline')
    const directions = (): Promise<string[]> =>
      widget.evaluate((element) =>
        ['.ktt', '.ktt-header'].map(
          (part) => getComputedStyle(element.shadowRoot!.querySelector(part)!).direction,
        ),
      )
    expect(await directions()).toEqual(['ltr', 'ltr'])
    await widget.evaluate((element: HTMLElement) => (element.dir = 'rtl'))
    await expect.poll(async () => (await directions())[0]).toBe('rtl')
    // "25–28 مارس 2018", read from the right: the year stands left of the month, the days right of it.
    const [days, rest] = await page
      .locator('.ktt-date')
      .first()
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getBoundingClientRect().right))
    expect(days).toBeGreaterThan(rest!)
    // The square stands before the word, and apart from it.
    const gap = await page
      .locator('.ktt-country')
      .first()
      .evaluate((country) => {
        const word = country.querySelector('bdi')!.getBoundingClientRect()
        return country.getBoundingClientRect().right - word.right
      })
    expect(gap).toBeGreaterThan(12)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      window,
    )
  })
})

describe('axe', () => {
  it.each([
    { name: 'light', path: 'widget.html', colorScheme: 'light', width: 1200 },
    { name: 'dark', path: 'widget.html', colorScheme: 'dark', width: 1200 },
    { name: 'on a phone', path: 'widget.html', colorScheme: 'light', width: 360 },
    { name: 'Korean', path: 'korean.html', colorScheme: 'light', width: 1200 },
    { name: 'two widgets', path: 'widget-classic.html', colorScheme: 'light', width: 1200 },
  ] as const)('finds nothing: $name', async ({ path, colorScheme, width }) => {
    const page = await open(path, { colorScheme, viewport: { width, height: 900 } })
    await page.locator('.ktt-option').first().waitFor()
    await openDetails(page, 2)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (context: string) => Promise<AxeResults> } }).axe.run(
        'kim-travel-timeline',
      ),
    )
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 400)}`,
      ),
    ).toEqual([])
  })
})

async function openDetails(page: Page, count: number): Promise<void> {
  await page
    .locator('kim-travel-timeline')
    .first()
    .evaluate((element, count) => {
      const details = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.ktt-details')]
      for (const one of details.slice(0, count)) one.open = true
    }, count)
}
