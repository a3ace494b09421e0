import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'
import type { KimTravelTimelineElement } from '../../src/element/index.js'
import { loadControls } from '../support/element.js'

beforeAll(loadControls)
afterEach(() => {
  document.body.replaceChildren()
})

function mount(width: number): KimTravelTimelineElement {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.style.inlineSize = `${width}px`
  document.body.append(element)
  return element
}

/** Texts of the chart that touch another, or reach beyond it. */
function collisions(element: Element): string[] {
  const svg = element.shadowRoot!.querySelector('.ktt-picture svg')!
  const edge = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  return texts.flatMap(({ text, box }, index) => [
    ...(box.left < edge.left - 3 || box.right > edge.right + 3 ? [`${text} is cut`] : []),
    ...texts
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 3 &&
          other.left < box.right - 3 &&
          box.top < other.bottom - 5 &&
          other.top < box.bottom - 5,
      )
      .map((other) => `${text} touches ${other.text}`),
  ])
}

describe('text of the chart is placed as wide as it is drawn', () => {
  it.each([600, 760, 900, 1160])('when the reader spaces it out, at %i pixels', async (width) => {
    const element = mount(width)
    const root = element.shadowRoot!
    const drawn = root.querySelector('.ktt-picture svg')
    const style = document.createElement('style')
    style.textContent = '.ktt { letter-spacing: 0.2em !important }'
    root.append(style)
    expect(collisions(element)).not.toEqual([])
    await vi.waitFor(() => expect(root.querySelector('.ktt-picture svg')).not.toBe(drawn))
    expect(collisions(element)).toEqual([])
  })

  it('again when a web font has come', async () => {
    const root = mount(900).shadowRoot!
    const drawn = root.querySelector('.ktt-picture svg')
    expect(drawn).not.toBeNull()
    document.fonts.dispatchEvent(new Event('loadingdone'))
    expect(root.querySelector('.ktt-picture svg')).not.toBe(drawn)
  })
})

it('the sample that is measured is no text of the page', () => {
  const gauge = mount(900).shadowRoot!.querySelector('.ktt-gauge')!
  expect(gauge.textContent).toBe('')
  expect(gauge.children.length).toBeGreaterThan(0)
})
