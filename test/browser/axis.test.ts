import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import type { Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { renderTimeline } from '../../src/timeline/index.js'
import { mountAxis, overlap, settled } from '../support/axis.js'

describe.each([600, 800, 1400])('at %i pixels', (width) => {
  test('every label can be read: there, inside, and touching no other', async () => {
    const { container, all } = await mountAxis({ width })
    expect(all('label')).toHaveLength(timeline.trips.length)
    const whole = container.getBoundingClientRect()
    const texts = all('text').map((element) => ({
      text: element.textContent,
      box: element.getBoundingClientRect(),
    }))
    texts.forEach(({ text, box }, index) => {
      expect(box.width, text).toBeGreaterThan(0)
      expect(box.left, text).toBeGreaterThanOrEqual(whole.left)
      expect(box.right, text).toBeLessThanOrEqual(whole.right)
      for (const other of texts.slice(index + 1)) {
        expect(overlap(box, other.box), `${text} / ${other.text}`).toBe(false)
      }
    })
  })

  test('names of years never touch', async () => {
    const { container } = await mountAxis({ width })
    const boxes = years(container).map((element) => element.getBoundingClientRect())
    expect(boxes.length).toBeGreaterThan(3)
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    })
  })

  test('the page gets no wider', async () => {
    const { container } = await mountAxis({ width })
    expect(container.scrollWidth).toBeLessThanOrEqual(width)
  })
})

test('on a phone records are ticks without labels, under names of lanes', async () => {
  const { container, all } = await mountAxis({ width: 360 })
  expect(all('tick')).toHaveLength(timeline.trips.length)
  expect(all('label')).toHaveLength(0)
  expect(laneNames(container)).toContain('China 5')
})

describe('before the engine has come', () => {
  test('the chart stands there, and stays where it is', async () => {
    const container = document.createElement('div')
    container.style.width = '1000px'
    document.body.append(container)
    const handle = renderTimeline(container, timeline)
    const circles = container.querySelectorAll('[data-id] circle')
    expect(circles).toHaveLength(timeline.trips.length)
    const before = circles[0]!.getBoundingClientRect()
    const height = container.offsetHeight
    await handle.ready
    await settled()
    const item = container.querySelector('.vis-item')!.getBoundingClientRect()
    expect(item.top).toBeCloseTo(before.top, 0)
    expect(item.left + item.width / 2).toBeCloseTo(before.left + before.width / 2, 0)
    expect(container.offsetHeight).toBe(height)
    expect(container.querySelectorAll('.ktt-chart-mark')).toHaveLength(0)
    handle.destroy()
    container.remove()
  })
})

describe('with text twice as large', () => {
  test.each([1200, 1400])('every label is whole at %i pixels', async (width) => {
    const { container, all } = await mountAxis({ width })
    container.style.fontSize = '32px'
    await settled()
    await settled()
    const whole = all('picture')[0]!.getBoundingClientRect()
    const boxes = all('text').map((element) => element.getBoundingClientRect())
    expect(boxes.length).toBeGreaterThan(5)
    expect(boxes[0]!.height).toBeGreaterThan(30)
    boxes.forEach((box, index) => {
      expect(box.left).toBeGreaterThanOrEqual(whole.left)
      expect(box.right).toBeLessThanOrEqual(whole.right)
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    })
  })
})

describe('time', () => {
  test('is true to scale, or skips empty years where a strip is torn out', async () => {
    const { handle, container } = await mountAxis()
    const breaks = (): number => container.querySelectorAll('.ktt-chart-break').length
    expect(breaks()).toBe(0)
    handle.setScale('compressed')
    expect(breaks()).toBe(3)
    container.querySelector<HTMLButtonElement>('[data-action="scale"]')!.click()
    expect(breaks()).toBe(0)
  })

  test('keeps breaks as wide when zoomed', async () => {
    const { handle, container } = await mountAxis({ width: 1200, scale: 'compressed' })
    const widest = (): number =>
      Math.max(
        ...[...container.querySelectorAll('.ktt-chart-break')].map(
          (element) => element.getBoundingClientRect().width,
        ),
      )
    const before = widest()
    handle.select('2023-09-russian-far-east')
    handle.zoom(2)
    expect(widest()).toBeCloseTo(before, 0)
  })

  test('has months and days as it gets wider', async () => {
    const { handle, container } = await mountAxis()
    const said = (): string =>
      [...container.querySelectorAll('.ktt-chart-ruler > text')]
        .map(({ textContent }) => textContent)
        .join(' ')
    expect(said()).not.toContain('Jul')
    handle.select('2018-06-singapore')
    handle.zoom(10)
    expect(said()).toMatch(/Apr|May|Jun|Jul/)
    expect(said()).toContain('2018')
  })
})

test('the page below stays where it is as the view is zoomed', async () => {
  const { handle, container } = await mountAxis()
  const height = container.offsetHeight
  handle.select('2018-03-beijing')
  for (const factor of [3, 3, 3]) {
    handle.zoom(factor)
    await settled()
    expect(container.offsetHeight).toBe(height)
  }
  handle.update(timeline.where({ country: 'VN' }))
  await settled()
  expect(container.offsetHeight).toBeLessThan(height)
})

test('text that becomes larger gets more room, in a page written from top to bottom too', async () => {
  const { container, all } = await mountAxis({ width: 1200 })
  container.style.writingMode = 'vertical-rl'
  container.style.fontSize = '32px'
  await settled()
  await settled()
  const boxes = all('text').map((element) => element.getBoundingClientRect())
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
  })
  expect(boxes[0]!.height).toBeGreaterThan(30)
})

describe('records', () => {
  test('stand in lanes by country, with their numbers', async () => {
    const { container } = await mountAxis({ width: 1000 })
    expect(laneNames(container)).toEqual([
      'China5',
      'South Korea2',
      'Russia2',
      'Singapore1',
      'Vietnam1',
    ])
  })

  test('stand in one lane when asked for, and then a legend names the colours', async () => {
    const { container } = await mountAxis({ lanes: 'none' })
    expect(laneNames(container)).toEqual([''])
    expect(container.querySelector('.ktt-axis-legend')?.textContent).toContain('China')
  })

  test('say by shape and in words what is unusual, and only that', async () => {
    const { container } = await mountAxis({ timeline: timeline.asOf('2025-09-03') })
    const items = [...container.querySelectorAll('.vis-item')]
    const underway = items.filter((element) => element.textContent.includes('under way'))
    expect(underway).toHaveLength(1)
    expect(underway[0]!.className).toContain('ktt-axis-solid')
    expect(container.textContent).not.toContain('completed')
    const { container: past } = await mountAxis({ timeline: timeline.asOf('2018-05-24') })
    const off = past.querySelector('.vis-item.ktt-axis-struck')!
    expect(off.textContent).toContain('called off on May 24')
  })

  test('what is talked of but not fixed, and where the data end, stand under the chart', async () => {
    const { container } = await mountAxis()
    const notes = container.querySelector('.ktt-axis-notes')!.textContent
    expect(notes).toContain('Talked of, but not fixed: ')
    expect(notes).toContain('Data through')
    const { container: without } = await mountAxis({ through: false })
    expect(without.querySelector('.ktt-axis-notes')!.textContent).toBe('')
  })

  test('are text, whatever they hold', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const { container } = await mountAxis({ title: () => hostile })
    expect(container.querySelector('img, script')).toBeNull()
    expect(container.querySelector('.ktt-axis-title')?.textContent).toMatch(/^<img/)
  })

  test('have soft ends where their dates are rough', async () => {
    const rough = {
      ...timeline.trips[3]!,
      start: '2018-06-10/2018-06-20',
      end: '2018-07-20',
      away: { start: '2018-06-01', end: '2018-08-01' },
    } as const
    const { container } = await mountAxis({ timeline: timelineOf([rough]) })
    const item = container.querySelector<HTMLElement>('.vis-item.ktt-axis-soft')!
    expect(Number.parseFloat(item.style.getPropertyValue('--firm-from'))).toBeGreaterThan(10)
  })
})

test('own words take the place of those of the language', async () => {
  const { container } = await mountAxis({ messages: { axis: { fit: 'Everything' } } })
  const words = [...container.querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(words).toContain('Everything')
  expect(words).toContain('Skip empty years')
})

test('an unknown option is refused', () => {
  const options = { lane: 'none' } as object
  expect(() => renderTimeline(document.createElement('div'), timeline, options)).toThrow(
    'unknown option of renderTimeline: lane; did you mean lanes?',
  )
})

test('another language changes every word', async () => {
  const { container } = await mountAxis({ locale: 'ko', width: 1200 })
  expect(container.textContent).toContain('중국')
  expect(container.textContent).toContain('2018년')
  expect(container.textContent).not.toMatch(/China|Zoom|none/)
})

test('from right to left the picture is mirrored, and items stand under their days', async () => {
  const { container } = await mountAxis({ dir: 'rtl', locale: 'ar' })
  const items = [...container.querySelectorAll('.vis-item')].map((element) =>
    element.getBoundingClientRect(),
  )
  expect(items[0]!.right).toBeGreaterThan(items.at(-1)!.right)
  const boxes = years(container).map((element) => element.getBoundingClientRect())
  expect(boxes[0]!.right).toBeGreaterThan(boxes.at(-1)!.right)
})

test('zoom and move change the view, and fit brings all back', async () => {
  const { handle, all } = await mountAxis()
  const everything = all('label').length
  handle.zoom(20)
  await settled()
  expect(all('label').length).toBeLessThan(everything)
  handle.fit()
  await settled()
  expect(all('label')).toHaveLength(everything)
  const before = all('item').length
  handle.move(0.2)
  await settled()
  expect(all('item').length).toBe(before)
})

test('no number asked for makes the view unusable, and none leaves what there is to see', async () => {
  const { handle, all } = await mountAxis()
  for (const odd of [0, -1, NaN, Infinity]) handle.zoom(odd)
  for (const odd of [NaN, Infinity, -Infinity]) handle.move(odd)
  expect(all('label')).toHaveLength(timeline.trips.length)
  handle.zoom(1e-9)
  expect(all('label')).toHaveLength(timeline.trips.length)
  handle.zoom(1e9)
  handle.fit()
  for (const far of [1e9, -1e9]) {
    handle.move(far)
    await settled()
    expect(all('label').length).toBeGreaterThan(0)
  }
  handle.fit()
  await settled()
  expect(all('label')).toHaveLength(timeline.trips.length)
})

describe('the wheel', () => {
  const turn = (target: Element, init: WheelEventInit): boolean =>
    target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }))

  test('alone is left to the page', async () => {
    const { stage } = await mountAxis()
    expect(turn(stage.querySelector('.vis-center')!, { deltaY: 120 })).toBe(true)
  })

  test.each(['ctrlKey', 'metaKey'])('with %s zooms about the pointer', async (key) => {
    const { stage } = await mountAxis()
    const bar = stage.querySelector('.vis-item')!
    const { left } = bar.getBoundingClientRect()
    expect(
      turn(stage.querySelector('.vis-center')!, { deltaY: -120, clientX: left, [key]: true }),
    ).toBe(false)
    await settled()
    expect(stage.querySelector('.vis-item')!.getBoundingClientRect().left).toBeCloseTo(left, 0)
  })

  test('sideways moves the view', async () => {
    const { stage, handle } = await mountAxis()
    handle.zoom(4)
    await settled()
    const item = stage.querySelector('.vis-item')!
    const before = item.getBoundingClientRect().left
    expect(turn(stage.querySelector('.vis-center')!, { deltaX: 20 })).toBe(false)
    await settled()
    expect(item.getBoundingClientRect().left).toBeCloseTo(before - 20, 0)
  })
})

/** Names of years, months and days above the lanes. */
function years(container: HTMLElement): readonly Element[] {
  return [...container.querySelectorAll('.ktt-chart-ruler > .ktt-chart-minor')]
}

function laneNames(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('.ktt-chart-lane')].map(({ textContent }) => textContent)
}

function timelineOf(trips: readonly Trip[]): Timeline {
  const { people, places, sources } = timeline
  return createTimeline({ trips, people, places, sources })
}
