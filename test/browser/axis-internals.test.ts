import { beforeEach, describe, expect, test, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { engine } from '../../src/timeline/vis/engine.js'
import type { VisModule } from '../../src/timeline/vis/adapter.js'
import { mountAxis, settled } from '../support/axis.js'

// What the axis uses of vis-timeline beyond its interface. For each: it is still there, it still does
// what it is used for, and without it the axis stands all the same.

interface Internals {
  initialFitDone?: boolean
  redrawCount?: number
  itemSet: { groups: Record<string, Record<string, unknown>> }
  range: Record<string, unknown>
  hasListeners: (this: unknown, name: string) => boolean
}

const internals = ['_checkIfVisible', '_isGroupVisible', '_calculateGroupSizeAndPosition']

/** The engine with *spoil* done to every instance, before its constructor is left. */
function spoiled(spoil: (instance: Internals) => void): VisModule {
  class Spoiled extends (engine.Timeline as new (...args: unknown[]) => object) {
    constructor(...args: unknown[]) {
      super(...args)
      spoil(this as unknown as Internals)
    }
  }
  return { ...engine, Timeline: Spoiled as unknown as VisModule['Timeline'] }
}

let log: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  log = vi.spyOn(console, 'log')
  return () => vi.restoreAllMocks()
})

async function expectAxis(vis: VisModule): Promise<void> {
  const { all, handle, stage } = await mountAxis({ vis })
  await settled()
  expect(all('label').length).toBeGreaterThanOrEqual(timeline.trips.length)
  handle.zoom(3)
  handle.select('2018-06-singapore')
  await settled()
  expect(stage.querySelector('.vis-selected')).not.toBeNull()
}

describe('initialFitDone', () => {
  test('is a field, and set, nothing fits the view but us', async () => {
    const { handle } = await mountAxis()
    expect((handle.vis as Internals).initialFitDone).toBe(true)
  })

  test('may be missing', () => expectAxis(spoiled((instance) => delete instance.initialFitDone)))
})

describe('redrawCount', () => {
  test('is a field that counts, and reset, no warning comes', async () => {
    const { handle } = await mountAxis()
    expect((handle.vis as Internals).redrawCount).toBeTypeOf('number')
    expect(log).not.toHaveBeenCalled()
  })

  test('may be missing', () => expectAxis(spoiled((instance) => delete instance.redrawCount)))
})

describe('the groups', () => {
  test('ask whether they and new items are in view, by these names', async () => {
    const { handle } = await mountAxis()
    const groups = Object.values((handle.vis as Internals).itemSet.groups)
    expect(groups.length).toBeGreaterThan(5)
    for (const group of groups) {
      expect(group['_checkIfVisible']).toBeTypeOf('function')
      expect(group['_isGroupVisible']).toBeTypeOf('function')
      expect(group['_calculateGroupSizeAndPosition']).toBeTypeOf('function')
    }
  })

  test('are as wide as the panel they lie in, and know where when asked', async () => {
    const { handle } = await mountAxis()
    for (const { width, top, dom } of Object.values((handle.vis as Internals).itemSet.groups)) {
      const { foreground } = dom as { foreground: HTMLElement }
      if (!foreground.isConnected) continue
      expect(width).toBe(foreground.offsetWidth)
      expect(top).toBe(foreground.offsetTop)
    }
  })

  test('take items without measuring each by itself', async () => {
    const measure = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get')
    await mountAxis()
    const few = measure.mock.calls.length
    measure.mockClear()
    await mountAxis({ timeline: timeline.where({ ids: ['2018-06-singapore'] }) })
    expect(few).toBeLessThan(measure.mock.calls.length * 8)
  })

  test('may refuse to be told otherwise', () =>
    expectAxis(
      spoiled(({ itemSet }) => {
        for (const group of Object.values(itemSet.groups)) {
          for (const name of internals) {
            const value = group[name]
            Object.defineProperty(group, name, { get: () => value, set: () => {} })
          }
        }
      }),
    ))
})

describe('the _change event', () => {
  test('has a listener that draws at once', async () => {
    const { handle, container } = await mountAxis()
    const vis = handle.vis as { hasListeners(name: string): boolean; emit(name: string): void }
    expect(vis.hasListeners('_change')).toBe(true)
    container.querySelector<HTMLElement>('.ktt-axis')!.style.width = '600px'
    vis.emit('_change')
    expect(container.querySelector<HTMLElement>('.vis-center')!.style.width).toMatch(/^[45]\d\dpx$/)
  })

  test('may be missing: the public redraw does', () =>
    expectAxis(
      spoiled((instance) => {
        const { hasListeners } = instance
        instance.hasListeners = (name) => name !== '_change' && hasListeners.call(instance, name)
      }),
    ))
})

describe('the range', () => {
  test('has what stops it', async () => {
    const { handle } = await mountAxis()
    const { range } = handle.vis as Internals
    expect(range['_cancelAnimation']).toBeTypeOf('function')
    expect(range).toHaveProperty('timeoutID')
  })

  test('tells nobody after destroy', async () => {
    const { handle } = await mountAxis()
    handle.zoom(2)
    const { range } = handle.vis as Internals
    const clear = vi.spyOn(window, 'clearTimeout')
    handle.destroy()
    expect(clear.mock.calls.map(([id]) => id)).toContain(range['timeoutID'])
  })
})

test('its elements have the class names that are looked for', async () => {
  const { container } = await mountAxis()
  const names = [
    '.vis-panel.vis-center',
    '.vis-panel.vis-left',
    '.vis-foreground > .vis-group',
    '.vis-item .vis-item-content',
  ]
  for (const name of names) expect(container.querySelector(name), name).not.toBeNull()
})
