import { afterEach, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'

afterEach(() => document.body.replaceChildren())

// Once loaded, what answers the reader is there at once: one test is all that one page can hold.
it('the first view is whole before anything answers, and a click on it counts as soon as something does', async () => {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  document.body.append(element)
  while (!element.shadowRoot?.querySelector('.ktt')) {
    await new Promise((resolve) => setTimeout(resolve))
  }
  const root = element.shadowRoot
  const records = (): NodeListOf<Element> => root.querySelectorAll('.ktt-trips .ktt-record')
  expect(root.querySelector('[role=slider]')).toBeNull()
  expect(root.querySelector('h2')!.textContent).toContain('35 days abroad')
  expect(root.querySelectorAll('.ktt-stage [role=option]')).toHaveLength(11)
  expect(records()).toHaveLength(11)

  const stage = root.querySelector('.ktt-stage')
  root.querySelector<HTMLElement>('[data-action="country"][data-value="RU"]')!.click()
  expect(records()).toHaveLength(11)
  await vi.waitFor(() => expect(records()).toHaveLength(2), 20_000)
  expect(root.querySelector('[role=slider]')).not.toBeNull()
  expect(element.filter).toEqual({ country: 'RU' })
  // The first view is taken over, not drawn anew.
  expect(root.querySelector('.ktt-stage')).toBe(stage)
})
