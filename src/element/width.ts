/** The width of a box and the size of its text, known without asking the page to lay itself out. */
export interface WidthObserver {
  readonly box: HTMLElement | undefined
  /** 0 while the box is not laid out. */
  readonly width: number
  readonly fontSize: number
  /** Elements that have to stand in the box. */
  readonly gauges: readonly Element[]
  watch(box: HTMLElement | undefined): void
  stop(): void
}

/** Width of a chart where nothing can be measured, as in jsdom. */
const unknownWidth = 960
/** Two widths that alternate faster than this, in milliseconds, come from a scrollbar of our own making. */
const flickerTime = 500

/**
 * Calls *changed* within the frame in which the width of the box becomes another. A width that comes back
 * at once, as when a scrollbar comes and goes with our height, is passed over.
 */
export function createWidthObserver(changed: () => void): WidthObserver {
  let box: HTMLElement | undefined
  let gauge: HTMLElement | undefined
  let observer: ResizeObserver | undefined
  let width = 0
  let fontSize = 16
  let before = { width: 0, until: 0 }

  const look = (next: number): void => {
    if (!box || !next) return
    const size = Number.parseFloat(getComputedStyle(box).fontSize) || 16
    if (next === width && size === fontSize) return
    const now = performance.now()
    const flickers = next === before.width && now < before.until && next > width
    if (flickers && size === fontSize) return
    before = { width, until: now + flickerTime }
    width = next
    fontSize = size
    changed()
  }

  return {
    get box() {
      return box
    },
    get width() {
      return width
    },
    get fontSize() {
      return fontSize
    },
    get gauges() {
      return gauge ? [gauge] : []
    },
    watch(next) {
      observer?.disconnect()
      observer = undefined
      box = next
      if (!box) return
      const document = box.ownerDocument
      try {
        // The gauge has no height: drawing into the box never changes what is observed.
        observer = new document.defaultView!.ResizeObserver((entries) =>
          look(Math.round(entries.at(-1)!.contentRect.width)),
        )
      } catch {
        width = unknownWidth
        changed()
        return
      }
      if (gauge?.ownerDocument !== document) {
        gauge = document.createElement('div')
        gauge.className = 'ktt-gauge'
        gauge.setAttribute('aria-hidden', 'true')
      }
      if (gauge.parentElement !== box) box.prepend(gauge)
      observer.observe(gauge)
      // At once, not with the first report: what stands below would be seen to move.
      look(gauge.clientWidth)
    },
    stop() {
      observer?.disconnect()
      observer = undefined
    },
  }
}
