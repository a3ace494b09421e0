import { afterEach, describe, expect, test, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { renderTimeline } from '../../src/timeline/index.js'
import { engine } from '../../src/timeline/vis/engine.js'
import { mountAxis, settled } from '../support/axis.js'

afterEach(() => document.body.replaceChildren())

function place(style = 'width: 800px'): HTMLElement {
  const container = document.createElement('div')
  container.style.cssText = style
  document.body.append(container)
  return container
}

describe('destroy', () => {
  test('leaves the container, the document and the window as they were', async () => {
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener')
    const remove = vi.spyOn(EventTarget.prototype, 'removeEventListener')
    const container = place()
    container.append('before')
    const html = container.outerHTML
    const handle = renderTimeline(container, timeline)
    await handle.ready
    expect(document.adoptedStyleSheets).toHaveLength(1)
    handle.zoom(2)
    handle.destroy()
    handle.destroy()
    expect(container.outerHTML).toBe(html)
    expect(document.adoptedStyleSheets).toHaveLength(0)
    expect(handle.vis).toBeUndefined()
    const outside = (spy: typeof add | typeof remove): number =>
      spy.mock.contexts.filter(
        (target) => target === window || target === document || target === document.body,
      ).length
    expect(outside(remove)).toBeGreaterThanOrEqual(outside(add))
    vi.restoreAllMocks()
  })

  test('before the engine has come is as good', async () => {
    const container = place()
    const handle = renderTimeline(container, timeline)
    handle.destroy()
    await handle.ready
    expect(container.childNodes).toHaveLength(0)
  })

  test('while it moves, and any call after it, does no harm', async () => {
    const { handle } = await mountAxis()
    handle.zoom(3)
    handle.destroy()
    handle.zoom(2)
    handle.move(1)
    handle.fit()
    handle.select('2019-02-hanoi')
    handle.setScale('true')
    handle.update(timeline)
    await settled()
  })

  test(
    'after a thousand times leaves no more nodes than after one',
    { timeout: 120_000 },
    async () => {
      const container = place()
      const count = async (): Promise<number> => {
        const handle = renderTimeline(container, timeline)
        await handle.ready
        handle.destroy()
        return document.querySelectorAll('*').length
      }
      const once = await count()
      for (let turn = 0; turn < 1000; turn++) await count()
      expect(await count()).toBe(once)
    },
  )
})

describe('the container', () => {
  test('may be hidden at first: the axis comes when it is shown', async () => {
    const container = place('width: 800px; display: none')
    const handle = renderTimeline(container, timeline)
    await settled()
    expect(handle.vis).toBeUndefined()
    container.style.display = ''
    await handle.ready
    expect(container.querySelectorAll('.ktt-axis-label').length).toBeGreaterThan(10)
    handle.destroy()
  })

  test('may have no width, then one, then another', async () => {
    const container = place('width: 0')
    const handle = renderTimeline(container, timeline)
    await settled()
    container.style.width = '700px'
    await handle.ready
    await settled()
    expect(container.querySelector<HTMLElement>('.vis-timeline')!.offsetWidth).toBe(691)
    container.style.width = '1200px'
    await settled()
    expect(container.querySelector<HTMLElement>('.vis-timeline')!.offsetWidth).toBe(1191)
    expect(container.textContent).toContain('Donald Trump')
    handle.destroy()
  })

  test('may move into a shadow root: the styles come along', async () => {
    const { container, handle } = await mountAxis()
    const host = document.createElement('div')
    host.style.width = '900px'
    document.body.append(host)
    const root = host.attachShadow({ mode: 'open' })
    root.append(container)
    await settled()
    expect(root.adoptedStyleSheets).toHaveLength(1)
    expect(document.adoptedStyleSheets).toHaveLength(0)
    handle.zoom(1.2)
    handle.destroy()
    expect(root.adoptedStyleSheets).toHaveLength(0)
  })

  test('may leave the page and come back', async () => {
    const { container, handle } = await mountAxis()
    container.remove()
    await settled()
    handle.zoom(2)
    document.body.append(container)
    await settled()
    handle.fit()
    await settled()
    expect(container.querySelectorAll('.ktt-axis-label').length).toBeGreaterThan(10)
  })
})

test('resizing keeps the days in view', async () => {
  const { container, handle } = await mountAxis({ width: 900 })
  handle.zoom(12)
  handle.select('2018-06-singapore')
  const majors = (): string =>
    [...container.querySelectorAll('.ktt-chart-ruler > text')]
      .map(({ textContent }) => textContent)
      .join()
  expect(majors()).toContain('2018')
  const before = majors()
  container.style.width = '1000px'
  await settled()
  expect(majors().startsWith(before)).toBe(true)
})

test.each([null, undefined, '#here', {}])(
  '%o is refused in place of an element',
  (container: unknown) => {
    expect(() => renderTimeline(container as HTMLElement)).toThrow(
      `expected an element to draw into, got ${String(container)}`,
    )
  },
)

test('a list is refused in place of a Timeline, and nothing is left behind', () => {
  const container = place()
  const list = timeline.trips as unknown as typeof timeline
  expect(() => renderTimeline(container, list)).toThrow('expected a Timeline, such as')
  expect(container.childElementCount).toBe(0)
})

test('paper gets a picture of what is shown, and the screen keeps none', async () => {
  const { handle, container } = await mountAxis()
  handle.update(timeline.where({ country: 'RU' }))
  const svg = () => container.querySelector('.ktt-axis-print svg')
  await vi.waitFor(() => {
    dispatchEvent(new Event('beforeprint'))
    expect(svg()).not.toBeNull()
  })
  dispatchEvent(new Event('beforeprint'))
  expect(container.querySelectorAll('.ktt-axis-print svg')).toHaveLength(1)
  expect(svg()!.textContent).toContain('Vladivostok')
  expect(svg()!.textContent).not.toContain('Hanoi')
  expect(svg()!.checkVisibility()).toBe(false)
  dispatchEvent(new Event('afterprint'))
  expect(svg()).toBeNull()
  handle.destroy()
  dispatchEvent(new Event('beforeprint'))
  expect(svg()).toBeNull()
})

test('paper gets none where the page says so', async () => {
  const { container } = await mountAxis({ print: false })
  await new Promise((resolve) => setTimeout(resolve, 300))
  dispatchEvent(new Event('beforeprint'))
  expect(container.querySelector('.ktt-axis-print')).toBeNull()
  dispatchEvent(new Event('afterprint'))
})

test('update shows another set, an empty one too', async () => {
  const { container, handle, stage } = await mountAxis()
  handle.update(timeline.where({ country: 'RU' }))
  await settled()
  const titles = () =>
    [...container.querySelectorAll('.ktt-axis-title')].map(({ textContent }) => textContent)
  expect(titles().join(' ')).toContain('Vladivostok')
  expect(titles().join(' ')).not.toContain('Hanoi')
  handle.update(timeline.where({ kind: 'trip', to: '2000' }))
  expect(stage.querySelector('.vis-item')).toBeNull()
  expect(container.querySelector('button')!.checkVisibility()).toBe(false)
  expect(container.textContent).toContain('Data through')
  handle.update(timeline)
  await settled()
  expect(titles()).toContain('Hanoi')
})

test('update before the engine has come counts', async () => {
  const container = place()
  const handle = renderTimeline(container, timeline)
  handle.update(timeline.where({ country: 'VN' }))
  handle.select('2019-02-hanoi')
  await handle.ready
  expect(container.querySelectorAll('.ktt-axis-label')).toHaveLength(1)
  expect(container.querySelector('.vis-selected')?.textContent).toContain('Hanoi')
  handle.destroy()
})

test('several axes share a page and its one style sheet', async () => {
  const [one, other] = [await mountAxis(), await mountAxis({ locale: 'ko' })]
  expect(document.adoptedStyleSheets).toHaveLength(1)
  one.handle.destroy()
  expect(document.adoptedStyleSheets).toHaveLength(1)
  other.handle.select('2019-02-hanoi')
  expect(other.container.querySelector('.vis-selected')).not.toBeNull()
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('records may be called what objects have as properties', async () => {
  const trips = timeline.trips.map((trip, index) => ({
    ...trip,
    id: ['__proto__', 'constructor', 'toString'][index] ?? trip.id,
  }))
  // No sound set has such ids: it is a Timeline only by its members.
  const odd = Object.create(timeline.where({ kind: 'trip' }), {
    trips: { value: trips },
    isWhole: { value: false },
    upcoming: { value: () => [] },
    status: { value: () => 'completed' },
    people: { value: timeline.people },
    person: { value: () => undefined },
    place: { value: () => undefined },
  }) as typeof timeline
  const { handle, container } = await mountAxis({ timeline: odd })
  handle.select('__proto__')
  expect(container.querySelector('.vis-selected')?.textContent).toContain('Mar 25')
})

test('an engine that fails rejects ready; the chart stays, and moving it tries again', async () => {
  const container = place()
  let fails = true
  class Timeline extends (engine.Timeline as new (...args: unknown[]) => object) {
    constructor(...args: unknown[]) {
      if (fails) throw new Error('no canvas today')
      super(...args)
    }
  }
  const handle = renderTimeline(container, timeline, { vis: { ...engine, Timeline } })
  await expect(handle.ready).rejects.toThrow('no canvas today')
  expect(container.querySelectorAll('.ktt-chart-marks > *').length).toBeGreaterThan(0)
  fails = false
  handle.zoom(2)
  await expect.poll(() => container.querySelectorAll('.vis-item').length).toBeGreaterThan(0)
  expect(container.querySelectorAll('.ktt-chart-marks > *')).toHaveLength(0)
  handle.destroy()
  expect(container.childNodes).toHaveLength(0)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})

test('nothing moves by itself: no animation, no transition, no timer left running', async () => {
  const { container, handle } = await mountAxis()
  handle.select('2025-09-beijing')
  for (const element of container.querySelectorAll('*')) {
    const { animationName, transitionDuration } = getComputedStyle(element)
    expect(animationName).toBe('none')
    expect(transitionDuration).toMatch(/^0s/)
  }
  const interval = vi.spyOn(window, 'setInterval')
  await mountAxis()
  expect(interval).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
