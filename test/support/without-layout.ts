import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'
import type { KimTravelTimelineElement } from '../../src/element/index.js'
import { renderTimeline } from '../../src/timeline/index.js'

/** Tests of a page in which nothing has a size, as tools for tests have it. */
export function describeWithoutLayout(): void {
  const complaints: unknown[] = []

  beforeEach(() => {
    complaints.length = 0
    for (const level of ['warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words))
    }
  })
  afterEach(() => {
    document.body.replaceChildren()
    vi.restoreAllMocks()
  })

  describe('the element', () => {
    it('lists the trips, with a headline', async () => {
      const root = await shown(mount())
      const ids = [...root.querySelectorAll('.ktt-trips .ktt-record')].map(({ id }) => id)
      expect(ids).toEqual(timeline.trips.map(({ id }) => id))
      expect(root.querySelector('.ktt-heading')!.textContent).toContain('Kim Jong Un')
      expect(complaints).toEqual([])
    })

    it('filters, opens a record, and leaves nothing outside itself', async () => {
      const before = document.head.innerHTML
      const element = mount()
      element.filter = { country: 'CN' }
      element.selected = '2018-03-beijing'
      await vi.waitFor(() =>
        expect(element.shadowRoot?.querySelectorAll('.ktt-trips .ktt-record')).toHaveLength(5),
      )
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(document.head.innerHTML).toBe(before)
      expect(document.body.childNodes).toHaveLength(0)
      expect(complaints).toEqual([])
    })

    it('loads the bundled records when it is given none', async () => {
      const element = document.createElement('kim-travel-timeline')
      document.body.append(element)
      await vi.waitFor(() =>
        expect(element.shadowRoot?.querySelectorAll('.ktt-trips .ktt-record')).toHaveLength(11),
      )
      expect(complaints).toEqual([])
    })
  })

  describe('a container', () => {
    it('waits for room to draw a timeline in, and is empty after destroy', async () => {
      const container = document.body.appendChild(document.createElement('div'))
      const axis = renderTimeline(container, timeline)
      await new Promise((resolve) => setTimeout(resolve, 50))
      axis.destroy()
      expect(container.childNodes).toHaveLength(0)
      expect(complaints).toEqual([])
    })
  })
}

/** The element with the bundled records, in the page. */
export function mount(): KimTravelTimelineElement {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  document.body.append(element)
  return element
}

/** What *element* shows, once its messages are there. */
export async function shown(element: Element): Promise<ShadowRoot> {
  await vi.waitFor(() => expect(element.shadowRoot?.childElementCount).toBeGreaterThan(0))
  return element.shadowRoot!
}
