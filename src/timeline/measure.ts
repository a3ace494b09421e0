import { estimate, textStyles, type Measure, type TextKind } from '../chart/text-width.js'

/** The kinds of text in a chart. */
export const textKinds = Object.keys(textStyles) as TextKind[]

/** What widths are calibrated with: common letters, digits and signs. */
export const sampleText = 'Beijing Panmunjom 25 – 28 Mar 2018'

/** Measures in the fonts and spacing that *root* has now, in pixels at a font of 16 where *em* is its own. */
export function createMeasure(root: HTMLElement, em: number): Measure {
  const samples = textKinds.map((kind) => {
    const element = root.ownerDocument.createElement('span')
    element.className = `ktt-axis-sample ktt-axis-${kind}`
    element.textContent = sampleText
    return element
  })
  // All in and all out at once: each change of the page costs a round of styles.
  root.append(...samples)
  const measure = measureLike(samples, 16 / em)
  for (const element of samples) element.remove()
  return measure
}

/**
 * Measures in the fonts and spacing of *samples*, which show the sample text for each kind of text, in
 * pixels times *scale*. A canvas measures each text; what it does not know of (spacing, the page's rules)
 * is taken from the samples now.
 */
export function measureLike(samples: readonly HTMLElement[], scale: number): Measure {
  const { ownerDocument: document } = samples[0]!
  const context = document.createElement('canvas').getContext?.('2d')
  if (!context) return estimate
  const fonts = new Map(
    textKinds.map((kind, index) => {
      const element = samples[index]!
      const { fontWeight, fontSize, fontFamily } = document.defaultView!.getComputedStyle(element)
      const font = `${fontWeight} ${fontSize} ${fontFamily}`
      context.font = font
      const drawn = element.offsetWidth
      const measured = context.measureText(sampleText).width
      // Spacing adds to each letter, whatever its width.
      const perLetter = Math.max(0, drawn - measured) / sampleText.length
      return [
        kind,
        { font, perLetter, factor: Math.max(1, measured && drawn < measured ? 1 : 1.01) },
      ]
    }),
  )
  const widths = new Map<string, number>()
  return (text, kind) => {
    const key = `${kind}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      if (widths.size > 5000) widths.clear()
      const { font, perLetter, factor } = fonts.get(kind)!
      context.font = font
      const pixels = context.measureText(text).width * factor + perLetter * text.length
      widths.set(key, (width = Math.ceil(pixels * scale)))
    }
    return width
  }
}
