/** What text is measured as: each kind is set in its own way. */
export type TextKind = 'title' | 'person' | 'dates' | 'lane' | 'major' | 'minor'

/** Sizes in pixels and weights of the kinds of text in a chart. */
export const textStyles: Readonly<
  Record<TextKind, { readonly size: number; readonly weight: 'normal' | 'bold' }>
> = {
  title: { size: 13, weight: 'bold' },
  person: { size: 13, weight: 'normal' },
  dates: { size: 12, weight: 'normal' },
  lane: { size: 13, weight: 'bold' },
  major: { size: 12, weight: 'bold' },
  minor: { size: 12, weight: 'normal' },
}
/** Width of *text* in pixels. */
export type Measure = (text: string, kind: TextKind) => number

/** About how wide *text* is in a common sans serif, for charts that are drawn where nothing can be measured. */
export function estimate(text: string, kind: TextKind): number {
  const { size, weight } = textStyles[kind]
  return estimateWidth(text, size, weight)
}

/**
 * About how wide *text* is in pixels in a common sans serif of *size* pixels: never much less than it
 * turns out to be. For pictures that are drawn where nothing can be measured.
 */
export function estimateWidth(
  text: string,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): number {
  let units = 0
  for (const character of text) units += unitsOf(character)
  return Math.ceil(units * size * (weight === 'bold' ? 1.07 : 1))
}

function unitsOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 0x0300 && code <= 0x036f) return 0
  // Hangul, Han, kana and full-width forms fill a square.
  if (code >= 0x1100 && (code <= 0x11ff || (code >= 0x2e80 && code < 0xfb00))) return 1
  if (code > 0xffff) return 1.1
  if (" .,:;|!'’‘ijlIftr()[]-·\u00a0".includes(character)) return 0.36
  if ('mwMW@%–—…'.includes(character)) return 0.9
  return /[A-Z]/.test(character) ? 0.69 : 0.57
}
