import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { createWorld } from '../../scripts/bench/world.mjs'
import { createTimeline } from '../../src/query/create.js'
import { maxItems } from '../../src/chart/aggregate.js'
import { renderTimeline } from '../../src/timeline/index.js'
import { mountAxis, settled } from '../support/axis.js'

const world = createTimeline(createWorld(10_000))
const numbers = (elements: readonly HTMLElement[]): readonly number[] =>
  elements.map(({ textContent }) => Number(textContent.replaceAll(',', '')))

test('ten thousand records come as few bars whose numbers add up', async () => {
  const { all } = await mountAxis({ timeline: world, width: 1200 })
  expect(all('bucket').length).toBeLessThanOrEqual(maxItems)
  expect(numbers(all('count')).reduce((sum, number) => sum + number, 0)).toBe(10_000)
})

test('bars lie on the calendar, what is counted is said, and no number is cut', async () => {
  for (const width of [1200, 360]) {
    const { all, container } = await mountAxis({ timeline: world, width })
    expect(container.querySelector('.ktt-axis-legend')?.textContent).toContain('Number of trips')
    const years = all('line').filter((line) => line.classList.contains('ktt-axis-major'))
    const lefts = all('bucket').map((bar) => bar.getBoundingClientRect().left)
    for (const year of width > 1000 ? years : []) {
      const x = year.getBoundingClientRect().left
      expect(Math.min(...lefts.map((left) => Math.abs(left - x)))).toBeLessThanOrEqual(1)
    }
    for (const number of all('count')) {
      if (getComputedStyle(number).visibility === 'hidden') continue
      const bar = number.closest('.vis-item')!.getBoundingClientRect()
      expect(number.getBoundingClientRect().right).toBeLessThanOrEqual(bar.right)
    }
  }
})

test('no lane has two storeys of bars', async () => {
  const { container } = await mountAxis({ timeline: world, width: 1200 })
  for (const group of container.querySelectorAll('.vis-foreground > .vis-group')) {
    const tops = [...group.querySelectorAll('.ktt-axis-bucket')].map(
      (bar) => bar.getBoundingClientRect().top,
    )
    expect(new Set(tops).size).toBeLessThanOrEqual(1)
  }
})

test('nearer, bars give way to records with labels; farther, they come back', async () => {
  const { handle, all } = await mountAxis({ timeline: world, width: 1200 })
  handle.zoom(500)
  await settled()
  expect(all('bucket')).toHaveLength(0)
  expect(all('label').length).toBeGreaterThan(2)
  expect(all('label').length).toBeLessThanOrEqual(maxItems + 1)
  handle.fit()
  await settled()
  expect(all('label')).toHaveLength(0)
  expect(all('bucket').length).toBeGreaterThan(10)
})

test('moving takes new ones in and keeps those that stay', async () => {
  const { handle, container } = await mountAxis({ timeline: world, width: 1200 })
  handle.zoom(8)
  await settled()
  const before = new Set(container.querySelectorAll('.ktt-axis-bucket'))
  for (let step = 0; step < 10; step++) {
    handle.move(0.05)
    await settled()
    expect(container.querySelectorAll('.vis-item').length).toBeLessThanOrEqual(maxItems)
  }
  const after = [...container.querySelectorAll('.ktt-axis-bucket')]
  expect(after.some((bar) => before.has(bar))).toBe(true)
  expect(after.some((bar) => !before.has(bar))).toBe(true)
})

test('a click on a bar opens its days', async () => {
  const { handle, all } = await mountAxis({ timeline: world, width: 1200 })
  const before = numbers(all('count')).reduce((sum, number) => sum + number, 0)
  await userEvent.click(all('bucket')[2]!)
  await settled()
  const after = numbers(all('count')).reduce((sum, number) => sum + number, 0)
  expect(after).toBeLessThan(before)
  expect(after).toBeGreaterThan(0)
  handle.fit()
})

test('a click on a bar before the engine has come opens its days as soon as it has', async () => {
  const container = document.createElement('div')
  container.style.width = '1200px'
  document.body.append(container)
  const handle = renderTimeline(container, world)
  const bar = container.querySelector('.ktt-chart-bucket')!
  const { left, top, width, height } = bar.getBoundingClientRect()
  const met = document.elementFromPoint(left + width / 2, top + height / 2)!
  expect(met.closest('.ktt-chart-bucket')).toBe(bar)
  met.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await handle.ready
  await settled()
  const shown = numbers([...container.querySelectorAll<HTMLElement>('.ktt-axis-count')])
  expect(shown.reduce((sum, number) => sum + number, 0)).toBeLessThan(10_000)
  handle.destroy()
  container.remove()
})

test('a record is found among thousands and shown', async () => {
  const { handle, container } = await mountAxis({ timeline: world, width: 1200 })
  handle.zoom(800)
  handle.select(world.trips[5000]!.id)
  await settled()
  expect(container.querySelectorAll('.vis-selected')).toHaveLength(1)
})
