import { textStyles, type Measure, type TextKind } from '../chart/text-width.js'
import { measureLike, sampleText, textKinds } from '../timeline/measure.js'

/** What a chart has to know of the box that it is drawn in. */
export interface Room {
  /** In pixels; 0 while the box is not laid out. */
  readonly width: number
  readonly fontSize: number
  /** Measures text of a chart in the box; absent where nothing can be measured. Another one: other fonts. */
  readonly measure: Measure | undefined
  /** How wide the samples of text are, by which other fonts are noticed. */
  readonly sampleWidths: string
}

/** An element without height that is as wide as the box it stands in, with samples of the text of a chart. */
export interface Gauge {
  readonly element: HTMLElement
  readonly samples: readonly HTMLElement[]
}

/** Width of a chart where nothing can be measured, as in jsdom. */
const unmeasured: Room = { width: 960, fontSize: 16, measure: undefined, sampleWidths: '' }

export function createGauge(document: Document): Gauge {
  const element = document.createElement('div')
  element.className = 'ktt-gauge'
  element.setAttribute('aria-hidden', 'true')
  const samples = textKinds.map((kind) => sampleOf(document, kind))
  element.append(...samples)
  return { element, samples }
}

/** The room in the box in which the gauge stands. Of *before*, the measure stays as long as the fonts do. */
export function readRoom({ element, samples }: Gauge, before?: Room): Room {
  const view = element.ownerDocument.defaultView
  // What lays nothing out has no observer of sizes either.
  if (!view?.ResizeObserver) return unmeasured
  const width = element.clientWidth
  if (!width) return { width, fontSize: 16, measure: undefined, sampleWidths: '' }
  const sampleWidths = samples.map(({ offsetWidth }) => offsetWidth).join(' ')
  const sameFonts = before?.measure && before.sampleWidths === sampleWidths
  return {
    width,
    fontSize: Number.parseFloat(view.getComputedStyle(element).fontSize) || 16,
    measure: sameFonts ? before.measure : measureLike(samples, 1),
    sampleWidths,
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
