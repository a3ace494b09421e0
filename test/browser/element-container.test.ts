import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'
import { loadControls } from '../support/element.js'

beforeAll(loadControls)
afterEach(async () => {
  document.body.replaceChildren()
  await page.viewport(1024, 768)
})

function place(parent: string, own = ''): HTMLElement {
  const outer = document.createElement('div')
  outer.style.cssText = parent
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.style.cssText = own
  outer.append(element)
  document.body.append(outer)
  return element
}

describe.each([1200, 400])('on a page of %i pixels', (width) => {
  it.each([
    ['display: flex', ''],
    ['display: grid; place-items: center', ''],
    ['display: flex; flex-direction: column; align-items: center', ''],
    ['float: left', ''],
    ['display: inline-block', ''],
    ['display: table-cell', ''],
    ['width: fit-content', ''],
    ['position: absolute', ''],
    ['', 'float: left'],
    ['', 'display: inline-block'],
    ['', 'position: absolute'],
    ['display: flex', 'display: block'],
  ])('a parent with "%s" gives it room, and it "%s" keeps to the page', async (parent, own) => {
    await page.viewport(width, 800)
    const element = place(parent, own)
    const box = element.getBoundingClientRect()
    expect(box.width).toBeGreaterThan(Math.min(900, width - 60))
    expect(box.height).toBeLessThan(8000)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  })
})

it('leaves no room for a chart on which nothing would stand', () => {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.setAttribute('text', 'reindeer')
  document.body.append(element)
  const chart = element.shadowRoot!.querySelector<HTMLElement>('.ktt-stage')
  expect(element.shadowRoot!.querySelector('.ktt-empty')).not.toBeNull()
  expect(chart?.checkVisibility() ?? false).toBe(false)
})
