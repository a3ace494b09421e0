import { createGauge, readRoom, type Gauge, type Room } from './room.js'

/** Watches how much room a box has, without asking the page to lay itself out. */
export interface WidthObserver {
  readonly box: HTMLElement | undefined
  /** `undefined` until the box is laid out. */
  readonly room: Room | undefined
  /** Has to stand in the box. */
  readonly gauge: Element | undefined
  /** Watches *box*, and takes its room at once: with the first report, what stands below would be seen to move. */
  watch(box: HTMLElement | undefined): void
  stop(): void
}

/** Two widths that alternate faster than this, in milliseconds, come from a scrollbar of our own making. */
const flickerTime = 500

/**
 * Calls *changed* within the frame in which the room in the box becomes another. A width that comes back at once,
 * as when a scrollbar comes and goes with our height, is passed over. *drawn*: the gauge that stands in the box, and
 * the room that was drawn in.
 */
export function createWidthObserver(
  changed: () => void,
  drawn?: { readonly gauge: Gauge; readonly room: Room },
): WidthObserver {
  let box: HTMLElement | undefined
  let gauge = drawn?.gauge
  let room = drawn?.room
  let observer: ResizeObserver | undefined
  let fonts: AbortController | undefined
  let before = { width: 0, until: 0 }

  /** Takes what room there is now; whether it is another than before. */
  const look = (isOtherFont = false): boolean => {
    if (!box || !gauge) return false
    const next = readRoom(gauge, isOtherFont ? undefined : room)
    if (!next.width) return false
    const now = performance.now()
    if (room?.fontSize === next.fontSize && room.measure === next.measure) {
      if (next.width === room.width) return false
      if (next.width === before.width && now < before.until && next.width > room.width) return false
    }
    before = { width: room?.width ?? 0, until: now + flickerTime }
    room = next
    return true
  }

  const stop = (): void => {
    observer?.disconnect()
    observer = undefined
    fonts?.abort()
  }

  return {
    get box() {
      return box
    },
    get room() {
      return room
    },
    get gauge() {
      return gauge?.element
    },
    watch(next) {
      if (observer && next === box) return
      stop()
      box = next
      if (!box) return
      const document = box.ownerDocument
      if (gauge?.element.ownerDocument !== document) gauge = createGauge(document)
      if (gauge.element.parentElement !== box) box.prepend(gauge.element)
      const Observer = document.defaultView?.ResizeObserver
      if (Observer) {
        // The gauge has no height: drawing into the box never changes what is observed.
        observer = new Observer(() => look() && changed())
        for (const element of [gauge.element, ...gauge.samples]) observer.observe(element)
      }
      fonts = new AbortController()
      const { signal } = fonts
      document.fonts?.addEventListener?.('loadingdone', () => look(true) && changed(), {
        signal,
      })
      look()
    },
    stop,
  }
}
