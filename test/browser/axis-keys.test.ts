import axe from 'axe-core'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { createTimeline } from '../../src/query/create.js'
import { createWorld } from '../../scripts/bench/world.mjs'
import { mountAxis } from '../support/axis.js'

/** What a screen reader says of the selected record. */
function current(stage: HTMLElement): string | undefined {
  const id = stage.getAttribute('aria-activedescendant')
  return id === null ? undefined : stage.querySelector(`#${id}`)!.textContent
}

describe('the stage', () => {
  test('is one tab stop after the buttons', async () => {
    const { container, stage } = await mountAxis()
    const buttons = [...container.querySelectorAll('button')]
    for (const button of buttons) {
      await userEvent.tab()
      expect(document.activeElement).toBe(button)
    }
    await userEvent.tab()
    expect(document.activeElement).toBe(stage)
    await userEvent.tab()
    expect(container.contains(document.activeElement)).toBe(false)
  })

  test('is a listbox whose options have dates in their names', async () => {
    const { stage } = await mountAxis()
    const names = [...stage.querySelectorAll('[role="option"]')].map(
      ({ textContent }) => textContent,
    )
    expect(names).toContain('Summit with Donald Trump in Singapore, June 10 – 12, 2018')
    expect(names.length).toBeGreaterThanOrEqual(timeline.trips.length)
    for (const name of names) expect(name).toMatch(/\d{4}/)
  })

  test('hides the picture from assistive technology, and nothing in it takes focus', async () => {
    const { stage } = await mountAxis()
    const picture = stage.querySelector('.ktt-axis-picture')!
    expect(picture.getAttribute('aria-hidden')).toBe('true')
    expect(picture.querySelector('[tabindex], a, button, input')).toBeNull()
  })

  test('passes axe', async () => {
    const { container } = await mountAxis()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

describe('keys', () => {
  test('walk through the records in order of time', async () => {
    const onSelect = vi.fn()
    const { stage } = await mountAxis({ onSelect })
    stage.focus()
    expect(current(stage)).toBeUndefined()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}')
    expect(onSelect.mock.calls.map(([id]) => id)).toEqual([
      '2018-03-beijing',
      '2018-04-panmunjom',
      '2018-05-dalian',
      '2018-04-panmunjom',
      '2018-03-beijing',
    ])
    expect(onSelect.mock.calls.every(([, by]) => by === 'key')).toBe(true)
    expect(current(stage)).toContain('March 25')
    await userEvent.keyboard('{ArrowLeft}')
    expect(current(stage)).toContain('March 25')
  })

  test('jump to both ends', async () => {
    const { stage } = await mountAxis({ timeline: timeline.where({ kind: 'trip' }) })
    stage.focus()
    await userEvent.keyboard('{End}')
    expect(current(stage)).toContain('2025')
    await userEvent.keyboard('{Home}')
    expect(current(stage)).toContain('2018')
  })

  test('hand the selected record on with Enter', async () => {
    const onActivate = vi.fn()
    const { stage, handle } = await mountAxis({ onActivate })
    stage.focus()
    await userEvent.keyboard('{Enter}')
    expect(onActivate).not.toHaveBeenCalled()
    handle.select('2019-02-hanoi')
    await userEvent.keyboard('{Enter}')
    expect(onActivate).toHaveBeenCalledExactlyOnceWith('2019-02-hanoi')
  })

  test('that belong to the browser or the page are left alone', async () => {
    const { stage } = await mountAxis()
    for (const init of [
      { key: 'Tab' },
      { key: 'a' },
      { key: 'ArrowRight', altKey: true },
      { key: 'Home', metaKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
      expect(stage.dispatchEvent(event)).toBe(true)
    }
  })

  test('bring what they select into view', async () => {
    const { stage, handle } = await mountAxis()
    handle.select('2018-03-beijing')
    handle.zoom(30)
    stage.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    const item = stage.querySelector('.vis-item.vis-selected')!
    expect(item.textContent).toContain('Dalian')
    const [box, whole] = [item.getBoundingClientRect(), stage.getBoundingClientRect()]
    expect(box.left).toBeGreaterThanOrEqual(whole.left)
    expect(box.right).toBeLessThanOrEqual(whole.right)
  })

  test('point the way time runs from right to left', async () => {
    const onSelect = vi.fn()
    const { stage } = await mountAxis({ onSelect, dir: 'rtl' })
    stage.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
    expect(onSelect.mock.lastCall).toEqual(['2018-03-beijing', 'key'])
  })

  test('walk through thousands, of which only those around are there', async () => {
    const world = createTimeline(createWorld(3000))
    const { stage } = await mountAxis({ timeline: world })
    stage.focus()
    await userEvent.keyboard('{End}')
    const options = stage.querySelectorAll('[role="option"]')
    expect(options.length).toBeLessThanOrEqual(300)
    expect(options[options.length - 1]!.getAttribute('aria-setsize')).toBe('3000')
    expect(options[options.length - 1]!.getAttribute('aria-posinset')).toBe('3000')
    expect(current(stage)).toContain('2026')
  })
})

describe('selecting', () => {
  test('by a click tells the page once, and again for a record the keys had walked to', async () => {
    const onSelect = vi.fn()
    const { stage } = await mountAxis({ onSelect })
    const label = [...stage.querySelectorAll('.ktt-axis-title')].find(
      ({ textContent }) => textContent === 'Hanoi',
    )!
    await userEvent.click(label)
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('2019-02-hanoi', 'pointer')
    expect(current(stage)).toContain('Hanoi')
    stage.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}')
    expect(onSelect).toHaveBeenLastCalledWith('2019-02-hanoi', 'key')
    await userEvent.click(label)
    expect(onSelect).toHaveBeenLastCalledWith('2019-02-hanoi', 'pointer')
  })

  test('from the page marks the record and tells nobody', async () => {
    const onSelect = vi.fn()
    const { stage, handle } = await mountAxis({ onSelect })
    handle.select('2018-06-singapore')
    expect(stage.querySelector('.vis-selected')?.textContent).toContain('Singapore')
    expect(stage.querySelectorAll('[aria-selected="true"]')).toHaveLength(1)
    handle.select('no-such-record')
    expect(stage.querySelector('.vis-selected')).toBeNull()
    expect(stage.hasAttribute('aria-activedescendant')).toBe(false)
    expect(onSelect).not.toHaveBeenCalled()
  })

  test('outlives an update that still has the record', async () => {
    const { stage, handle } = await mountAxis()
    handle.select('2019-02-hanoi')
    handle.update(timeline.where({ country: 'VN' }))
    expect(stage.querySelector('.vis-selected')?.textContent).toContain('Hanoi')
    handle.update(timeline.where({ country: 'CN' }))
    expect(stage.querySelector('.vis-selected')).toBeNull()
  })
})
