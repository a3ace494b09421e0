import { textStyles, type Measure, type TextKind } from '../chart/text-width.js'
import { measureLike, sampleText, textKinds } from '../timeline/measure.js'

/** The width of a box and the size of its text, known without asking the page to lay itself out. */
export interface WidthObserver {
  readonly box: HTMLElement | undefined
  /** 0 while the box is not laid out. */
  readonly width: number
  readonly fontSize: number
  /** Measures text of a chart in the box; absent where nothing can be measured. Another one: other fonts. */
  readonly measure: Measure | undefined
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
 * Calls *changed* within the frame in which the width of the box becomes another, or its fonts. A width that comes back
 * at once, as when a scrollbar comes and goes with our height, is passed over.
 */
export function createWidthObserver(changed: () => void): WidthObserver {
  let box: HTMLElement | undefined
  let gauge: HTMLElement | undefined
  let samples: readonly HTMLElement[] = []
  let observer: ResizeObserver | undefined
  let fonts: AbortController | undefined
  let measure: Measure | undefined
  let drawn = ''
  let width = 0
  let fontSize = 16
  let before = { width: 0, until: 0 }

  const look = (next: number, isOtherFont = false): void => {
    if (!box || !next) return
    const size = Number.parseFloat(getComputedStyle(box).fontSize) || 16
    const widths = samples.map(({ offsetWidth }) => offsetWidth).join(' ')
    const isOther = isOtherFont || widths !== drawn || !measure
    if (isOther) measure = measureLike(samples, 1)
    drawn = widths
    if (next === width && size === fontSize && !isOther) return
    const now = performance.now()
    const flickers = next === before.width && now < before.until && next > width
    if (flickers && size === fontSize && !isOther) return
    before = { width, until: now + flickerTime }
    width = next
    fontSize = size
    changed()
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
    get width() {
      return width
    },
    get fontSize() {
      return fontSize
    },
    get measure() {
      return measure
    },
    get gauges() {
      return gauge ? [gauge] : []
    },
    watch(next) {
      if (observer && next === box) return
      stop()
      box = next
      if (!box) return
      const document = box.ownerDocument
      try {
        // The gauge has no height: drawing into the box never changes what is observed.
        observer = new document.defaultView!.ResizeObserver(() => look(gauge!.clientWidth))
      } catch {
        measure = undefined
        width = unknownWidth
        changed()
        return
      }
      if (gauge?.ownerDocument !== document) {
        gauge = document.createElement('div')
        gauge.className = 'ktt-gauge'
        gauge.setAttribute('aria-hidden', 'true')
        samples = textKinds.map((kind) => sampleOf(document, kind))
        gauge.append(...samples)
      }
      if (gauge.parentElement !== box) box.prepend(gauge)
      for (const element of [gauge, ...samples]) observer.observe(element)
      fonts = new AbortController()
      document.fonts?.addEventListener?.('loadingdone', () => look(gauge!.clientWidth, true), {
        signal: fonts.signal,
      })
      // At once, not with the first report: what stands below would be seen to move.
      look(gauge.clientWidth)
    },
    stop,
  }
}

/** The sample as text of *kind*. A style sheet writes it: it is no text of the page. */
function sampleOf(document: Document, kind: TextKind): HTMLElement {
  const element = document.createElement('span')
  const { size, weight } = textStyles[kind]
  element.className = 'ktt-gauge-sample'
  element.dataset['text'] = sampleText
  element.style.fontSize = `${size}px`
  element.style.fontWeight = weight
  return element
}
