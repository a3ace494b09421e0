/** One row of a table in CSV, and its number, from 1, as a spreadsheet counts it. */
export interface Row {
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * *text* as rows of cells (RFC 4180): quotes, line ends of any kind, a byte order mark. The delimiter is
 * a comma, semicolon or tab, whichever the header has most. Rows without any text are left out.
 * Throws on a quote that is not closed.
 */
export function readRows(text: string, delimiter: string = delimiterOf(text)): readonly Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let number = 1
  let index = text.startsWith('\ufeff') ? 1 : 0
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim())) rows.push({ number, cells })
    cells = []
    number++
  }
  while (index < text.length) {
    let cell = ''
    if (text[index] === '"') {
      for (;;) {
        const end = text.indexOf('"', index + 1)
        if (end < 0) {
          throw new Error(
            `row ${number}: expected a closing quote after ${JSON.stringify(cell || text.slice(index, index + 20))}`,
          )
        }
        cell += text.slice(index + 1, end)
        index = end + 1
        if (text[index] !== '"') break
        cell += '"'
      }
    }
    const start = index
    while (index < text.length && text[index] !== delimiter && !/[\r\n]/.test(text[index]!)) index++
    cells.push(cell + text.slice(start, index))
    if (text[index] === delimiter) {
      index++
      if (index < text.length) continue
      cells.push('')
    }
    if (text[index] === '\r' && text[index + 1] === '\n') index++
    index++
    endRow()
  }
  return rows
}

/** The items of a list in one cell: split at `|`, with `\|` for a `|` and `\\` for a backslash within an item. */
export function readList(cell: string): readonly string[] {
  const items: string[] = ['']
  for (let index = 0; index < cell.length; index++) {
    const letter = cell[index]!
    const next = cell[index + 1]
    if (letter === '|') items.push('')
    else if (letter === '\\' && (next === '|' || next === '\\')) {
      items[items.length - 1] += next
      index++
    } else items[items.length - 1] += letter
  }
  return items.map((item) => item.trim())
}

function delimiterOf(text: string): string {
  const header = text
    .slice(0, 10_000)
    .split(/[\r\n]/, 1)[0]!
    .replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** Whether a spreadsheet may run *text* as a formula; spaces and invisible characters do not stop it. */
function isFormula(text: string): boolean {
  return formula.test(text)
}

/** Tab and return alone may start a formula. */
const formula = /^(?:[\t\r]|[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/u

/** *text* with an apostrophe before what a spreadsheet would run; one that stood there is kept apart. */
export function guard(text: string): string {
  return isFormula(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The text that `guard` was given. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}
