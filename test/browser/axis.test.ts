import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { rowsOf } from '../../src/chart/rows.js'
import type { Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { mountAxis, overlap, settled } from '../support/axis.js'

describe.each([360, 800, 1400])('at %i pixels', (width) => {
  test('every label can be read: there, inside, and touching no other', async () => {
    const { container, all } = await mountAxis({ width })
    const texts = all('text').map((element) => ({
      text: element.textContent,
      box: element.getBoundingClientRect(),
    }))
    for (const { start, end } of timeline.trips) {
      const year = (end ?? start)!.slice(0, 4)
      expect(texts.some(({ text }) => text.includes(year))).toBe(true)
    }
    expect(all('label')).toHaveLength(everything())
    const whole = container.getBoundingClientRect()
    texts.forEach(({ text, box }, index) => {
      expect(box.width, text).toBeGreaterThan(0)
      expect(box.left, text).toBeGreaterThanOrEqual(whole.left)
      expect(box.right, text).toBeLessThanOrEqual(whole.right)
      for (const other of texts.slice(index + 1)) {
        expect(overlap(box, other.box), `${text} / ${other.text}`).toBe(false)
      }
    })
  })

  test('names of years and months never touch', async () => {
    const { container } = await mountAxis({ width })
    const boxes = [...container.querySelectorAll('.ktt-axis-ticks > span')].map((element) =>
      element.getBoundingClientRect(),
    )
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

describe('with text twice as large', () => {
  test.each([320, 360])('every label is whole at %i pixels', async (width) => {
    for (const set of [timeline, timeline.asOf('2025-09-02')]) {
      const { container, all, handle } = await mountAxis({ width, timeline: set })
      container.style.fontSize = '34px'
      await settled()
      await settled()
      const whole = all('picture')[0]!.getBoundingClientRect()
      const boxes = all('text').map((element) => element.getBoundingClientRect())
      boxes.forEach((box, index) => {
        expect(box.left).toBeGreaterThanOrEqual(whole.left)
        expect(box.right).toBeLessThanOrEqual(whole.right)
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      })
      handle.destroy()
    }
  })
})

describe('time', () => {
  test('skips empty years where a strip is torn out, and says how many', async () => {
    const { all } = await mountAxis({ width: 1200 })
    expect(all('break')).toHaveLength(2)
    expect(all('pause').map(({ textContent }) => textContent)).toEqual(['4 y 2 m', '1 y 11 m'])
  })

  test('is true to scale when asked for, by option, handle and button', async () => {
    const { handle, container, all } = await mountAxis({ scale: 'true' })
    expect(all('break')).toHaveLength(0)
    handle.setScale('compressed')
    expect(all('break')).toHaveLength(2)
    container.querySelector<HTMLButtonElement>('[data-action="scale"]')!.click()
    expect(all('break')).toHaveLength(0)
  })

  test('keeps breaks as wide when zoomed', async () => {
    const { handle, all } = await mountAxis({ width: 1200 })
    const before = all('break')[0]!.offsetWidth
    handle.select('2023-09-russian-far-east')
    handle.zoom(4)
    expect(all('break')[0]!.offsetWidth).toBeCloseTo(before, -1)
  })

  test.each([1200, 1000])(
    'runs from the first day to the end of the last: bars stand on their days, resized to %i too',
    async (width) => {
      const { container, all } = await mountAxis({
        width: 900,
        timeline: timeline.where({ ids: ['2018-06-singapore'] }),
      })
      container.style.width = `${width}px`
      await settled()
      const bar = container
        .querySelector('.vis-item:is(.ktt-axis-range, .ktt-axis-point)')!
        .getBoundingClientRect()
      const grid = all('grid')[0]!.getBoundingClientRect()
      const days = [...container.querySelectorAll<HTMLElement>('.ktt-axis-ticks > .ktt-axis-minor')]
      const lineOf = (day: string): number => {
        const label = days.find(({ textContent }) => textContent === day)!
        return grid.left + Number.parseFloat(label.style.translate)
      }
      expect(bar.left).toBeCloseTo(lineOf('10'), 0)
      expect(bar.right).toBeCloseTo(lineOf('13'), 0)
    },
  )

  test('reaches today only where the data do', async () => {
    const within = await mountAxis({ today: '2019-03-01' })
    expect(within.container.querySelector('.ktt-axis-ticks > .ktt-axis-mark')?.textContent).toBe(
      'Today',
    )
    expect(within.container.textContent).not.toContain('Data through')
    const beyond = await mountAxis({ today: '2030-01-01' })
    expect(beyond.container.querySelector('.ktt-axis-ticks > .ktt-axis-mark')?.textContent).toBe(
      'Data end',
    )
    expect(beyond.container.textContent).toContain('Data through October 8, 2026')
  })
})

test('the page below stays where it is as the view is zoomed; the grid ends with the lanes', async () => {
  const { handle, container, all } = await mountAxis()
  const height = container.offsetHeight
  handle.select('2018-03-beijing')
  for (const factor of [3, 3, 3]) {
    handle.zoom(factor)
    await settled()
    expect(container.offsetHeight).toBe(height)
  }
  expect(all('grid')[0]!.offsetHeight).toBe(all('canvas')[0]!.offsetHeight)
  expect(all('grid')[0]!.offsetHeight).toBeLessThan(height / 2)
  handle.update(timeline.where({ country: 'VN' }))
  await settled()
  expect(container.offsetHeight).toBeLessThan(height)
})

test('text that becomes larger gets more room, in a page written from top to bottom too', async () => {
  const { container, all } = await mountAxis({ width: 800 })
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
  test('are points until they are wide enough to be ranges', async () => {
    const { handle, all } = await mountAxis()
    expect(all('point').length).toBeGreaterThanOrEqual(timeline.trips.length)
    handle.select('2023-09-russian-far-east')
    handle.zoom(10)
    expect(all('range').length).toBeGreaterThan(0)
  })

  test('stand in lanes by country, what is ahead in one of its own', async () => {
    const { all } = await mountAxis({ width: 1000 })
    expect(
      all('lane')
        .map(({ textContent }) => textContent)
        .filter(Boolean),
    ).toEqual(['China', 'South Korea', 'Singapore', 'Vietnam', 'Russia', 'Ahead'])
  })

  test('stand in one lane when asked for, and then a legend names the colours', async () => {
    const { all, container } = await mountAxis({ lanes: 'none' })
    expect(
      all('lane')
        .map(({ textContent }) => textContent)
        .filter(Boolean),
    ).toEqual(['Ahead'])
    expect(container.querySelector('.ktt-axis-legend')?.textContent).toContain('China')
  })

  test('say by shape and in words what is not settled', async () => {
    const { container } = await mountAxis({ timeline: timeline.asOf('2025-09-03') })
    const item = [...container.querySelectorAll('.vis-item')].find((element) =>
      element.textContent.includes('Under way'),
    )
    expect(item?.className).toContain('ktt-axis-solid')
    const { container: later } = await mountAxis({ timeline: timeline.asOf('2025-03-28') })
    const legend = later.querySelector('.ktt-axis-legend')!.textContent
    for (const word of ['Expected', 'Speculated', 'Date uncertain']) {
      expect(legend).toContain(word)
      if (word !== 'Date uncertain')
        expect(later.querySelector('.vis-foreground')!.textContent).toContain(word)
    }
  })

  test('are explained as they are drawn, and only what is drawn', async () => {
    const { container } = await mountAxis({ timeline: timeline.asOf('2025-03-28'), width: 1200 })
    const entries = [...container.querySelectorAll('.ktt-axis-legend li')]
    const drawn = [...container.querySelectorAll('.vis-item')]
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      'Completed',
      'Expected',
      'Speculated',
      'Date uncertain',
    ])
    for (const entry of entries) {
      const { classList } = entry.querySelector('.ktt-axis-sign')!
      const marks = [...classList].filter((name) => name !== 'ktt-axis-sign')
      const like = drawn.filter((item) => marks.every((name) => item.classList.contains(name)))
      expect(like.length, marks.join()).toBeGreaterThan(0)
    }
    const { container: past } = await mountAxis({ timeline: timeline.where({ country: 'CN' }) })
    expect(past.querySelector('.ktt-axis-legend')).toBeNull()
  })

  test('have soft ends where their dates are rough', async () => {
    const rough = { ...timeline.trips[3]!, start: '2018-06-10/2018-06-11', end: null } as const
    const { container } = await mountAxis({ timeline: timelineOf([rough]) })
    const item = container.querySelector<HTMLElement>('.vis-item.ktt-axis-soft')!
    expect(item.style.getPropertyValue('--firm-from')).toBe('50%')
  })

  test('are text, whatever they hold', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const { container } = await mountAxis({ title: () => hostile })
    expect(container.querySelector('img, script')).toBeNull()
    expect(container.querySelector('.ktt-axis-title')?.textContent).toMatch(/^<img/)
  })
})

test('another language changes every word', async () => {
  const { container } = await mountAxis({ locale: 'ko' })
  expect(container.textContent).toContain('중국')
  expect(container.textContent).toContain('2018년')
  expect(container.textContent).not.toMatch(/China|Zoom|Ahead/)
})

test('from right to left the picture is mirrored, and items stand under their days', async () => {
  const { container, all } = await mountAxis({ dir: 'rtl', locale: 'ar' })
  const [first, last] = [all('label')[0]!, all('label').at(-1)!].map((label) =>
    label.getBoundingClientRect(),
  )
  expect(first!.right).toBeGreaterThan(last!.right)
  const year = [...container.querySelectorAll('.ktt-axis-ticks > .ktt-axis-major')].map(
    (element) => ({
      text: element.textContent,
      right: element.getBoundingClientRect().right,
    }),
  )
  expect(year[0]!.right).toBeGreaterThan(year.at(-1)!.right)
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
  expect(all('label')).toHaveLength(everything())
  handle.zoom(1e-9)
  expect(all('label')).toHaveLength(everything())
  handle.zoom(1e9)
  handle.fit()
  for (const far of [1e9, -1e9]) {
    handle.move(far)
    await settled()
    expect(all('label').length).toBeGreaterThan(0)
  }
  handle.fit()
  await settled()
  expect(all('label')).toHaveLength(everything())
})

describe('the wheel', () => {
  const turn = (target: Element, init: WheelEventInit): boolean =>
    target.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }))

  test('alone is left to the page', async () => {
    const { stage } = await mountAxis()
    expect(turn(stage.querySelector('.vis-center')!, { deltaY: 120 })).toBe(true)
  })

  test.each(['ctrlKey', 'metaKey'])('with %s zooms about the pointer', async (key) => {
    const { stage, all } = await mountAxis()
    const bar = stage.querySelector('.vis-item.ktt-axis-point')!
    const { left } = bar.getBoundingClientRect()
    expect(
      turn(stage.querySelector('.vis-center')!, { deltaY: -120, clientX: left, [key]: true }),
    ).toBe(false)
    await settled()
    expect(all('point')[0]!.getBoundingClientRect().left).toBeCloseTo(left, 0)
  })

  test('sideways moves the view', async () => {
    const { stage, handle } = await mountAxis()
    handle.zoom(4)
    await settled()
    const label = stage.querySelector('.ktt-axis-ticks > .ktt-axis-minor')!
    const before = label.getBoundingClientRect().left
    expect(turn(stage.querySelector('.vis-center')!, { deltaX: 20 })).toBe(false)
    expect(label.getBoundingClientRect().left).toBeCloseTo(before - 20, 0)
  })
})

/** How many records have a place on the axis. */
function everything(): number {
  return rowsOf(timeline, () => '').length
}

function timelineOf(trips: readonly Trip[]): Timeline {
  const { people, places, sources } = timeline
  return createTimeline({ trips, people, places, sources })
}
