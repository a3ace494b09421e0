import css from 'styles:timeline'
import { createSheets } from '../markup/sheets.js'

const sheetFor = createSheets(css)
const users = new WeakMap<Document | ShadowRoot, number>()

/**
 * Gives the document or shadow root that *element* lives in the styles of the axis, once for all axes in
 * it. Returns what takes them away again; `undefined` while the element is in neither.
 */
export function adoptStyles(element: Element): (() => void) | undefined {
  const root = element.getRootNode()
  if (!('adoptedStyleSheets' in root)) return undefined
  const home = root as Document | ShadowRoot
  const sheet = sheetFor(element.ownerDocument)
  if (!sheet) return undefined
  const count = users.get(home) ?? 0
  users.set(home, count + 1)
  if (count === 0) home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet]
  let adopted = true
  return () => {
    if (!adopted) return
    adopted = false
    const left = (users.get(home) ?? 1) - 1
    users.set(home, left)
    if (left > 0) return
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
