import { toNodes } from '../markup/dom.js'
import type { Timeline } from '../query/timeline.js'
import type { TimelineHandle, TimelineOptions } from '../timeline/index.js'

/** The axis of one widget: made when it comes near the view, and while it is not, only a reserved space. */
export interface Axis {
  update(timeline: Timeline): void
  select(id: string | undefined): void
  destroy(): void
}

/**
 * An axis of *timeline* in *container*. If the renderer cannot be loaded or does not start, a drawn
 * picture takes its place; if that fails as well, the list below still tells all.
 */
export function createAxis(
  container: HTMLElement,
  timeline: Timeline,
  options: TimelineOptions,
): Axis {
  let current = timeline
  let selected: string | undefined
  let handle: TimelineHandle | undefined
  let picture = false
  let gone = false

  const start = async (): Promise<void> => {
    try {
      const { renderTimeline } = await import('../timeline/index.js')
      if (gone) return
      handle = renderTimeline(container, current, options)
      await handle.ready
      // It takes its height with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => (container.style.minBlockSize = '')))
      if (selected !== undefined) handle.select(selected)
    } catch (error) {
      if (gone) return
      console.warn('kim-travel-timeline: the axis did not start', error)
      handle?.destroy()
      handle = undefined
      picture = true
      container.style.minBlockSize = ''
      await draw()
    }
  }

  const draw = async (): Promise<void> => {
    try {
      const { svgTree } = await import('../export/svg.js')
      if (gone) return
      const { locale = 'en', scale = 'compressed' } = options
      const width = container.clientWidth || 1200
      const tree = svgTree(current, { locale, scale, width, theme: 'auto' })
      container.replaceChildren(toNodes(tree, container.ownerDocument))
    } catch {
      container.hidden = true
    }
  }

  // About what it will take, so that the list below does not jump when it comes.
  const rows = Math.min(20, timeline.trips.length + timeline.upcoming({ kind: 'event' }).length)
  container.style.minBlockSize = `${8 + 2.4 * rows}em`

  const { IntersectionObserver } = container.ownerDocument.defaultView as Window & typeof globalThis
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      void start()
    },
    { rootMargin: '50% 0px' },
  )
  observer.observe(container)

  return {
    update(timeline) {
      current = timeline
      handle?.update(timeline)
      if (picture) void draw()
    },
    select(id) {
      selected = id
      handle?.select(id)
    },
    destroy() {
      gone = true
      observer.disconnect()
      handle?.destroy()
      container.style.minBlockSize = ''
      container.replaceChildren()
    },
  }
}
