import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { timeline } from '../../src/data/bundled.js'
import { toHTML } from '../../src/export/html.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { KimTravelTimelineElement } from '../../src/element/index.js'
import { journeys } from '../fixtures/journeys.js'
import { manyTrips } from '../fixtures/many.js'
import { loadControls } from '../support/element.js'

const small = createTimeline(journeys)

/** An element with the bundled records, which it shows at once. */
function create(records = timeline as Timeline): KimTravelTimelineElement {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = records
  return element
}

beforeAll(loadControls)
afterEach(() => {
  document.body.replaceChildren()
})

function records(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('.ktt-trips .ktt-record')]
}

describe('the list that a server wrote', () => {
  it('stays as it is, node by node, and what was opened stays open', () => {
    const server = toHTML(timeline, { shadow: true, locale: 'en', styles: 'data:text/css,' })
    // Without a registry in its document, the element is not upgraded while we look.
    const host = document.implementation.createHTMLDocument().createElement('div')
    host.setHTMLUnsafe(server)
    const element = host.firstElementChild as KimTravelTimelineElement
    element.timeline = timeline
    const before = records(element)
    const titles = before.map((record) => record.querySelector('h3'))
    before[3]!.querySelector('details')!.open = true
    document.body.append(element)
    expect(element.matches(':defined')).toBe(true)
    expect(records(element)).toEqual(before)
    expect(records(element).map((record) => record.querySelector('h3'))).toEqual(titles)
    expect(before[3]!.querySelector('details')!.open).toBe(true)
    expect(element.shadowRoot!.querySelector('link')).toBeNull()
    expect(element.shadowRoot!.querySelector('.ktt-chip')).not.toBeNull()
    expect(before[0]!.querySelector('button')).not.toBeNull()
  })

  it('keeps the focus of whoever reads it already', () => {
    const host = document.implementation.createHTMLDocument().createElement('div')
    host.setHTMLUnsafe(toHTML(timeline, { shadow: true }))
    const element = document.createElement('ktt-taken-over') as KimTravelTimelineElement
    element.timeline = timeline
    const root = element.attachShadow({ mode: 'open' })
    root.append(...host.firstElementChild!.shadowRoot!.childNodes)
    document.body.append(element)
    const summary = root.querySelector<HTMLElement>('#\\32 018-05-dalian summary')!
    summary.focus()
    expect(root.activeElement).toBe(summary)
    KimTravelTimelineElement.define('ktt-taken-over')
    expect(root.querySelector('.ktt-chip')).not.toBeNull()
    expect(root.querySelector('.ktt-wait-bar')).toBeNull()
    expect(root.activeElement).toBe(summary)
  })

  it('in the light stays where it is, for whoever reads the source', () => {
    const element = create()
    element.setHTMLUnsafe(toHTML(timeline))
    const list = element.querySelector('ol')
    document.body.append(element)
    expect(element.querySelector('ol')).toBe(list)
    expect(records(element)).toHaveLength(11)
    expect(list!.checkVisibility()).toBe(false)
  })
})

describe('a long list', () => {
  const many = createTimeline(manyTrips(1000))

  const open = (): HTMLElementTagNameMap['kim-travel-timeline'] => {
    const element = create(many)
    document.body.append(element)
    return element
  }

  it('shows a hundred, and a hundred more with every step', () => {
    const element = open()
    expect(records(element)).toHaveLength(100)
    expect(element.shadowRoot!.querySelector('.ktt-count')!.textContent).toContain(
      '1,000 of 1,000 trips',
    )
    element.shadowRoot!.querySelector<HTMLElement>('[data-action="more"]')!.click()
    expect(records(element)).toHaveLength(200)
    expect(element.shadowRoot!.activeElement!.id).toBe('trip-101-title')
  })

  it('shows the hundred around the record asked for', () => {
    const element = open()
    element.selected = 'trip-555'
    expect(records(element).map(({ id }) => id)).toContain('trip-555')
    expect(records(element)).toHaveLength(100)
    element.shadowRoot!.querySelector<HTMLElement>('[data-action="earlier"]')!.click()
    expect(records(element)[0]!.id).toBe('trip-401')
  })

  it('starts from the top again for other records', async () => {
    const element = open()
    element.selected = 'trip-900'
    element.timeline = timeline
    await Promise.resolve()
    expect(records(element)).toHaveLength(11)
  })
})

it('the axis gives each country the colour that it has in the chart, in a part of the set too', async () => {
  const element = create(createTimeline(manyTrips(100)))
  element.filter = { country: 'WS' }
  document.body.append(element)
  const root = element.shadowRoot!
  await expect
    .poll(() => root.querySelector('.ktt-zoom .vis-item'), { timeout: 20_000 })
    .not.toBeNull()
  const colors = (place: string): (string | null)[] =>
    [...root.querySelectorAll(`${place} .ktt-chart-lanes rect`)].map((rect) =>
      rect.getAttribute('fill'),
    )
  expect(colors('.ktt-picture')).toHaveLength(1)
  expect(colors('.ktt-zoom')).toEqual(colors('.ktt-picture'))
})

it('on a strip, a mark that has the focus does not keep the card under it from being clicked', async () => {
  const element = create()
  element.style.inlineSize = '390px'
  document.body.append(element)
  const root = element.shadowRoot!
  await userEvent.click(root.querySelector('[role=option][data-id="2019-02-hanoi"]')!)
  await userEvent.click(root.querySelector('.ktt-docked [data-read]')!)
  expect(element.selected).toBe('2019-02-hanoi')
})

describe('printing', () => {
  it('builds every panel; with print="details" all of them open and close again', async () => {
    const element = create()
    element.setAttribute('print', 'details')
    document.body.append(element)
    // What writes panels loads after the list stands.
    await expect.poll(() => element.shadowRoot!.querySelector('.ktt-panel')).not.toBeNull()
    const closed = (): number => element.shadowRoot!.querySelectorAll('details:not([open])').length
    const before = closed()
    expect(before).toBeGreaterThanOrEqual(11)
    dispatchEvent(new Event('beforeprint'))
    expect(closed()).toBe(0)
    expect(records(element).map((record) => record.querySelectorAll('.ktt-panel').length)).toEqual(
      timeline.trips.map(() => 1),
    )
    dispatchEvent(new Event('afterprint'))
    expect(closed()).toBe(before)
  })
})

describe('coming and going', () => {
  it('works again after it was moved', async () => {
    const element = create()
    document.body.append(element)
    const list = records(element)
    const other = document.createElement('main')
    document.body.append(other)
    other.append(element)
    expect(records(element)).toEqual(list)
    element.filter = { country: 'SG' }
    await Promise.resolve()
    expect(records(element)).toHaveLength(1)
  })

  it('takes its styles along into another document', async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const element = create()
    document.body.append(element)
    frame.contentDocument!.body.append(element)
    await Promise.resolve()
    const heading = element.shadowRoot!.querySelector('h2')!
    expect(frame.contentWindow!.getComputedStyle(heading).fontWeight).toBe('700')
  })

  it('keeps quiet once it is gone', async () => {
    const element = create()
    document.body.append(element)
    element.remove()
    await Promise.resolve()
    location.hash = '#2018-05-dalian'
    dispatchEvent(new HashChangeEvent('hashchange'))
    expect(element.selected).toBeUndefined()
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('draws the chart before the next frame is shown, and a hidden one when it is seen', async () => {
    const element = create()
    const hidden = create()
    hidden.hidden = true
    document.body.append(element, hidden)
    await frames(2)
    expect(chart(element)).not.toBeNull()
    expect(chart(hidden)).toBeNull()
    hidden.hidden = false
    await frames(2)
    expect(chart(hidden)).not.toBeNull()
  })

  it('a thousand times leaves nothing behind', async () => {
    const session = cdp()
    const measure = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
      return session.send('Memory.getDOMCounters')
    }
    const mount = async (times: number): Promise<void> => {
      for (let round = 0; round < times; round++) {
        const element = create(small)
        document.body.append(element)
        // Some live long enough for the chart to be drawn.
        if (round % 50 === 0) await frames(3)
        element.remove()
      }
      await frames(3)
    }
    await mount(50)
    const before = await measure()
    await mount(1000)
    const after = await measure()
    expect(after.nodes - before.nodes).toBeLessThan(200)
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20)
  }, 120_000)
})

function chart(element: Element): Element | null {
  return element.shadowRoot!.querySelector('.ktt-stage .ktt-chart')
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
}
