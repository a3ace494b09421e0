import { estimate, textStyles, type Measure, type TextKind } from '../chart/text-width.js'

const kinds = Object.keys(textStyles) as TextKind[]

/** What widths are calibrated with: common letters, digits and signs. */
const sample = 'Beijing Panmunjom 25 – 28 Mar 2018'

/**
 * Measures in the fonts, spacing and language that *root* has now, in pixels at a font of 16. A canvas
 * measures each text; what it does not know of (spacing, the page's rules) is measured once for a sample.
 */
export function createMeasure(root: HTMLElement, em: number): Measure {
  const { ownerDocument: document } = root
  const context = document.createElement('canvas').getContext?.('2d')
  if (!context) return estimate
  const samples = kinds.map((kind) => {
    const element = document.createElement('span')
    element.className = `ktt-axis-sample ktt-axis-${kind}`
    element.textContent = sample
    return element
  })
  // All in and all out at once: each change of the page costs a round of styles.
  root.append(...samples)
  const fonts = new Map(
    kinds.map((kind, index) => {
      const element = samples[index]!
      const { fontWeight, fontSize, fontFamily } =
        root.ownerDocument.defaultView!.getComputedStyle(element)
      const font = `${fontWeight} ${fontSize} ${fontFamily}`
      context.font = font
      const drawn = element.offsetWidth
      const measured = context.measureText(sample).width
      // Spacing adds to each letter, whatever its width.
      const perLetter = Math.max(0, drawn - measured) / sample.length
      return [
        kind,
        { font, perLetter, factor: Math.max(1, measured && drawn < measured ? 1 : 1.01) },
      ]
    }),
  )
  for (const element of samples) element.remove()
  const widths = new Map<string, number>()
  return (text, kind) => {
    const key = `${kind}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      if (widths.size > 5000) widths.clear()
      const { font, perLetter, factor } = fonts.get(kind)!
      context.font = font
      const pixels = context.measureText(text).width * factor + perLetter * text.length
      widths.set(key, (width = Math.ceil((pixels * 16) / em)))
    }
    return width
  }
}
