/**
 * *text* without what could steer a terminal: control characters and changes of direction. Line ends stay,
 * and so do our own marks for bold and dim.
 */
export function harmless(text: string): string {
  return text
    .split(/(\u001b\[(?:1|2|22)m)/)
    .map((part, index) => (index % 2 ? part : strip(part)))
    .join('')
}

/** *text* in one line and without what could steer a terminal. */
export function plain(text: string): string {
  return strip(text).replace(/\n+/g, ' ')
}

function strip(text: string): string {
  return text
    .replaceAll('\r', '')
    .replace(/[^\P{Cc}\n]+|[\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Columns that *text* takes on a terminal: two for Hangul, Han and the like, none for accents that stand on a letter. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** *text* cut to *width* columns, with an ellipsis in place of what is gone. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > width - 1) break
    kept += character
  }
  return `${kept.replace(/ +$/, '')}…`
}

/**
 * *text* in lines of at most *width* columns, broken at ordinary spaces and between wide characters; longer
 * words stay whole. Other spaces, such as those that keep a number and its unit together, are letters here.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(/ *(?:[^ \u1100-\u11ff\u2e80-\uffef]+|[^ ])| +/gu) ?? []) {
    if (line && used + widthOf(piece.replace(/ +$/, '')) > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    const added = line ? piece : piece.replace(/^ +/, '')
    line += added
    used += widthOf(added)
  }
  return line || !lines.length ? [...lines, line.replace(/ +$/, '')] : lines
}

/** *text* with spaces up to *width* columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

const ascii = /^[ -~]*$/
// The second half of a Hangul syllable written in parts joins the first, which is wide.
const none = /[\p{M}\p{Cf}\u1160-\u11ff]/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

function columnsOf(character: string): number {
  if (character <= '~') return 1
  return none.test(character) ? 0 : wide.test(character) ? 2 : 1
}
