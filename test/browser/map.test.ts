import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { timeline } from '../../src/data/bundled.js'
import { renderMap, type MapHandle, type RenderMapOptions } from '../../src/map/index.js'

const handles: MapHandle[] = []

afterEach(() => {
  for (const handle of handles.splice(0)) handle.destroy()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

function place(style = 'width: 600px'): HTMLElement {
  const container = document.createElement('div')
  container.style.cssText = style
  document.body.append(container)
  return container
}

async function mount(options: RenderMapOptions = {}, style?: string): Promise<HTMLElement> {
  const container = place(style)
  const handle = renderMap(container, timeline, options)
  handles.push(handle)
  await handle.ready
  return container
}

function picture(container: HTMLElement): SVGElement {
  return container.querySelector<SVGElement>('.ktt-map-stage > svg')!
}

/** Ids of the trips that stand out. */
function active(container: HTMLElement): readonly (string | undefined)[] {
  return [...container.querySelectorAll<SVGElement>('[data-id]')]
    .filter((trip) => trip.getAttribute('opacity') === '1')
    .map((trip) => trip.dataset['id'])
}

async function frames(): Promise<void> {
  for (let count = 0; count < 3; count++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

describe('renderMap', () => {
  test('draws the bundled records when no timeline is given, and another set on update', async () => {
    const container = place()
    const handle = renderMap(container)
    handles.push(handle)
    expect(picture(container)).toBeNull()
    await handle.ready
    expect(picture(container).textContent).toContain('Singapore')
    handle.update(timeline.where({ country: 'RU' }))
    expect(picture(container).textContent).not.toContain('Singapore')
    expect(picture(container).textContent).toContain('Vladivostok')
  })

  test('is as wide as its container, and follows it', async () => {
    const container = await mount()
    expect(picture(container).getBoundingClientRect().width).toBe(600)
    container.style.width = '340px'
    await expect.poll(() => picture(container).getBoundingClientRect().width).toBe(340)
    expect(container.scrollWidth).toBe(340)
  })

  test('waits for a hidden container to be shown', async () => {
    const container = place('width: 600px; display: none')
    const handle = renderMap(container, timeline)
    handles.push(handle)
    const ready = vi.fn<() => void>()
    void handle.ready.then(ready)
    await frames()
    expect(ready).not.toHaveBeenCalled()
    container.style.display = ''
    await handle.ready
    expect(picture(container)).not.toBeNull()
  })

  test('has its styles in a shadow root, also when moved there', async () => {
    const container = await mount()
    const host = place()
    const root = host.attachShadow({ mode: 'open' })
    expect(document.adoptedStyleSheets).toHaveLength(1)
    root.append(container)
    container.style.width = '500px'
    await expect.poll(() => root.adoptedStyleSheets.length).toBe(1)
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })

  test('draws without ResizeObserver and constructable style sheets', async () => {
    vi.stubGlobal('ResizeObserver', undefined)
    vi.stubGlobal('CSSStyleSheet', undefined)
    try {
      const container = await mount({}, 'width: 0')
      expect(picture(container).getAttribute('width')).toBe('600')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('destroy leaves the container and the document as they were', async () => {
    const container = place()
    container.append('before')
    const html = container.outerHTML
    const handle = renderMap(container, timeline)
    await handle.ready
    expect(container.outerHTML).not.toBe(html)
    handle.destroy()
    handle.destroy()
    handle.select('2018-06-singapore')
    handle.update(timeline)
    expect(container.outerHTML).toBe(html)
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })

  test('refuses what is no element, no timeline or no option', () => {
    expect(() => renderMap(null as never, timeline)).toThrow('expected an element to draw into')
    expect(() => renderMap(place(), [] as never)).toThrow('expected a Timeline')
    expect(() => renderMap(place(), timeline, { width: 300 } as never)).toThrow(
      'unknown option of renderMap: width',
    )
    expect(document.querySelector('.ktt-map')).toBeNull()
  })
})

describe('a reader', () => {
  test('points at a line and at a place, and clicks them', async () => {
    const onHighlight = vi.fn<(id: string | undefined) => void>()
    const onSelect = vi.fn<(id: string | undefined) => void>()
    const container = await mount({ onHighlight, onSelect })
    const line = container.querySelector('[data-id="2019-02-hanoi"] .ktt-map-hit')!
    await userEvent.hover(page.elementLocator(line), { force: true })
    expect(onHighlight).toHaveBeenLastCalledWith('2019-02-hanoi')
    expect(active(container)).toEqual(['2019-02-hanoi'])
    const dot = page.elementLocator(
      container.querySelector('.ktt-map-dot[data-ids="2018-06-singapore"]')!,
    )
    await userEvent.click(dot)
    expect(onSelect).toHaveBeenLastCalledWith('2018-06-singapore')

    const title = container.querySelector('.ktt-map-title')!
    await userEvent.hover(page.elementLocator(title))
    expect(onHighlight).toHaveBeenLastCalledWith(undefined)
    expect(active(container)).toEqual(['2018-06-singapore'])
    await userEvent.click(page.elementLocator(title))
    expect(onSelect).toHaveBeenLastCalledWith(undefined)
    expect(active(container)).toEqual([])
  })

  test('gets from trip to trip by clicking a place of several', async () => {
    const onSelect = vi.fn<(id: string | undefined) => void>()
    const container = await mount({ onSelect })
    const beijing = [...container.querySelectorAll('text')].find((text) =>
      text.textContent.startsWith('Beijing'),
    )!
    for (let count = 0; count < 4; count++) await userEvent.click(page.elementLocator(beijing))
    expect(onSelect.mock.calls.flat()).toEqual([
      '2025-09-beijing',
      '2018-03-beijing',
      '2018-06-beijing',
      '2019-01-beijing',
    ])
  })

  test('walks through the trips by keyboard', async () => {
    const onHighlight = vi.fn<(id: string | undefined) => void>()
    const onSelect = vi.fn<(id: string | undefined) => void>()
    const container = await mount({ onHighlight, onSelect })
    // Away from where the test before left the pointer.
    await userEvent.hover(page.elementLocator(container.querySelector('.ktt-map-title')!))
    const stage = container.querySelector<HTMLElement>('.ktt-map-stage')!
    await userEvent.tab()
    expect(document.activeElement).toBe(stage)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(onHighlight).toHaveBeenLastCalledWith(timeline.trips[1]!.id)
    const current = document.getElementById(stage.getAttribute('aria-activedescendant')!)
    expect(current?.textContent).toContain('April 27, 2018: ')
    await userEvent.keyboard('{End}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('2025-09-beijing')
    expect(container.querySelector('[aria-selected="true"]')?.textContent).toContain('2025')
    await userEvent.tab()
    expect(onHighlight).toHaveBeenLastCalledWith(undefined)
    expect(active(container)).toEqual(['2025-09-beijing'])
  })

  test('keeps the focus when the map is drawn again', async () => {
    const container = await mount()
    container.querySelector<HTMLElement>('.ktt-map-stage')!.focus()
    container.style.width = '400px'
    await expect.poll(() => picture(container).getAttribute('width')).toBe('400')
    expect(document.activeElement?.className).toBe('ktt-map-stage')
  })
})

describe('to assistive technology', () => {
  test('is a named list box with the dates and stops of each trip', async () => {
    const container = await mount()
    const box = page.getByRole('listbox', { name: 'Places visited' })
    await expect.element(box).toBeVisible()
    const options = container.querySelectorAll('[role="option"]')
    expect(options).toHaveLength(timeline.trips.length)
    expect(options[6]?.textContent).toContain('February 26 – March 2, 2019: Dong Dang, Hanoi')
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('is a named image while there is nothing to list', async () => {
    const container = place()
    const handle = renderMap(container, timeline.where({ to: '2000' }))
    handles.push(handle)
    await handle.ready
    await expect.element(page.getByRole('img', { name: 'Places visited' })).toBeVisible()
  })
})

test('takes colours from the theme and from custom properties', async () => {
  const container = await mount({ theme: 'dark' })
  const land = container.querySelector('.ktt-map-land')!
  expect(getComputedStyle(land).fill).toBe('rgb(35, 40, 45)')
  container.style.setProperty('--ktt-land', 'rgb(1, 2, 3)')
  expect(getComputedStyle(land).fill).toBe('rgb(1, 2, 3)')
})
