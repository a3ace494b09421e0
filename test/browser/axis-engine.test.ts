import * as untrimmed from 'vis-timeline/standalone'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { engine } from '../../src/timeline/vis/engine.js'
import type { VisModule } from '../../src/timeline/vis/adapter.js'
import { mountAxis, settled } from '../support/axis.js'

const full = untrimmed as unknown as VisModule & {
  readonly moment: { utc(time: unknown): unknown; locale(name?: string): string }
}
const day = 864e5
const june = Date.UTC(2018, 5, 1)

/** What a vis-timeline *module* draws of a few items in a window, as markup. */
async function draw(module: VisModule, start: number, end: number): Promise<string> {
  // Both first draw the days around today, each in its own time zone, and use those labels again.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 18, 3) })
  onTestFinished(() => void vi.useRealTimers())
  const container = document.createElement('div')
  container.style.cssText = 'width: 900px; font: 13px sans-serif'
  document.body.append(container)
  onTestFinished(() => container.remove())
  const items = new module.DataSet(
    [0, 3, 9, 40, 400].map((offset, index) => ({
      id: `i${index}`,
      group: index % 2 ? 'a' : 'b',
      start: june + offset * day,
      end: june + (offset + 1 + index) * day,
      content: `Item ${index}`,
      className: 'item',
    })) as never,
  )
  const groups = ['a', 'b'].map((id) => ({ id, className: `group-${id}`, content: id }))
  const timeline = new module.Timeline(container, items, groups, {
    rtl: false,
    autoResize: false,
    showCurrentTime: false,
    locale: 'en',
    ...('moment' in module && { moment: (time: unknown) => full.moment.utc(time) }),
  })
  ;(timeline as unknown as { initialFitDone: boolean }).initialFitDone = true
  timeline.setWindow(start, end, { animation: false })
  timeline.redraw()
  await settled()
  timeline.redraw()
  await settled()
  const html = container.querySelector('.vis-timeline')!.outerHTML
  timeline.destroy()
  return html
}

describe('the trimmed engine draws, to the letter, what the whole one does', () => {
  test.each([
    ['six hours', june, june + day / 4],
    ['three days', june, june + 3 * day],
    ['two weeks', june - 2 * day, june + 12 * day],
    ['half a year', june - 30 * day, june + 150 * day],
    ['four years', june - 400 * day, june + 1000 * day],
    ['two hundred years', june - 36_500 * day, june + 36_500 * day],
  ])('%s', async (_, start, end) => {
    const [trimmed, whole] = [await draw(engine, start, end), await draw(full, start, end)]
    expect(trimmed).toContain('vis-item')
    expect(trimmed).toContain('vis-minor')
    expect(trimmed).toBe(whole)
  })
})

describe('as a guest', () => {
  test('it asks nothing of the page and leaves nothing in it', async () => {
    const page = window as unknown as Record<string, unknown>
    const trap = (name: string): void => {
      page[name] = new Proxy(() => {}, {
        get: () => {
          throw new Error(`${name} of the page was used`)
        },
        apply: () => {
          throw new Error(`${name} of the page was called`)
        },
      })
      onTestFinished(() => void delete page[name])
    }
    trap('moment')
    trap('Hammer')
    trap('xss')
    const before = Object.keys(page).sort()
    await mountAxis()
    expect(Object.keys(page).sort()).toEqual(before)
  })
})

describe('with a vis-timeline of the page', () => {
  test('the axis looks the same', async () => {
    const own = await mountAxis()
    const theirs = await mountAxis({ vis: full })
    const shape = (element: HTMLElement): string =>
      element.querySelector('.vis-timeline')!.outerHTML.replaceAll(/ktt-axis-\w{8}/g, '')
    // Both draw their own empty axis when there is time.
    await expect.poll(() => shape(theirs.container) === shape(own.container)).toBe(true)
    expect(shape(theirs.container)).toBe(shape(own.container))
    expect(theirs.handle.vis).toBeInstanceOf(full.Timeline)
  })
})
