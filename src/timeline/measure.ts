import { estimateWidth, type Measure, type TextKind } from '../chart/text-width.js'

/** Each has a class of its own in the style sheet. */
const kinds: readonly TextKind[] = ['title', 'person', 'dates', 'lane', 'major', 'minor']

/**
 * Measures in the fonts that the style sheet gives *root* now. Digits of equal width may be wider than
 * those that a canvas measures: a little is added.
 */
export function createMeasure(root: HTMLElement): Measure {
  const document = root.ownerDocument
  const context = document.createElement('canvas').getContext('2d')
  const fonts = new Map<TextKind, string>()
  const samples = kinds.map((kind) => {
    const sample = document.createElement('span')
    sample.className = `ktt-axis-${kind}`
    return sample
  })
  // All in and all out at once: each change of the page costs a round of styles.
  root.append(...samples)
  kinds.forEach((kind, index) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(samples[index]!)
    fonts.set(kind, `${fontWeight} ${fontSize} ${fontFamily}`)
  })
  for (const sample of samples) sample.remove()
  const widths = new Map<string, number>()
  return (text, kind) => {
    if (!context)
      return estimateWidth(text, 13, kind === 'title' || kind === 'major' ? 'bold' : 'normal')
    const key = `${kind}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      if (widths.size > 5000) widths.clear()
      context.font = fonts.get(kind)!
      widths.set(key, (width = Math.ceil(context.measureText(text).width * 1.03)))
    }
    return width
  }
}
