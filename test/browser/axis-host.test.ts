import { afterEach, describe, expect, test, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { renderTimeline } from '../../src/timeline/index.js'
import { mountAxis, overlap, settled } from '../support/axis.js'

afterEach(() => document.body.replaceChildren())

/** An axis in the innermost element of *html*. */
async function mountIn(html: string): Promise<HTMLElement> {
  const host = document.createElement('div')
  host.innerHTML = html
  document.body.append(host)
  host.querySelector('dialog')?.showModal()
  const place = host.querySelector<HTMLElement>('.here')!
  await renderTimeline(place, timeline).ready
  return place
}

describe('the ruler and the marks share one scale', () => {
  const here = '<div class="here" style="width: 900px"></div>'
  test.each([
    ['half as large', `<div style="transform: scale(0.5)">${here}</div>`],
    ['half as large again', `<div style="transform: scale(1.5)">${here}</div>`],
    ['zoomed by CSS', `<div style="zoom: 1.5">${here}</div>`],
    [
      'in a scaled SVG',
      `<svg viewBox="0 0 900 400" width="1350"><foreignObject width="900" height="400">${here}</foreignObject></svg>`,
    ],
    [
      'in a dialog that grows as it opens',
      `<style>@keyframes grow { from { transform: scale(0.3) } }</style><dialog style="animation: grow 100ms">${here}</dialog>`,
    ],
  ])('%s', async (_, html) => {
    const place = await mountIn(html)
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const boxOf = (selector: string): DOMRect =>
      place.querySelector(selector)!.getBoundingClientRect()
    await vi.waitFor(() => {
      const [ruler, marks] = [boxOf('.ktt-axis-ticks'), boxOf('.vis-center')]
      expect(Math.abs(ruler.left - marks.left)).toBeLessThan(2)
      expect(Math.abs(ruler.right - marks.right)).toBeLessThan(2)
    })
  })
})

describe('labels have the room that they need', () => {
  test('when text becomes wider but not larger, as in a font that comes late', async () => {
    const { container, all } = await mountAxis({ width: 760 })
    const drawn = container.querySelector('.ktt-axis-layer svg')
    const style = document.createElement('style')
    style.textContent = '.ktt-axis * { letter-spacing: 0.2em !important }'
    container.before(style)
    await vi.waitFor(() => expect(drawn!.isConnected).toBe(false))
    await settled()
    const boxes = all('text').map((text) => text.getBoundingClientRect())
    expect(boxes.length).toBeGreaterThan(5)
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false)
    })
  })
})
