/**
 * *css* as a sheet to adopt, one for each document: a sheet cannot be shared between documents, and
 * belongs to the one whose window made it. `undefined` where sheets cannot be constructed, as in jsdom.
 */
export function createSheets(css: string): (document: Document) => CSSStyleSheet | undefined {
  const sheets = new WeakMap<Document, CSSStyleSheet>()
  return (document) => {
    let sheet = sheets.get(document)
    if (sheet) return sheet
    const Sheet = document.defaultView?.CSSStyleSheet
    if (!Sheet || !('replaceSync' in Sheet.prototype)) return undefined
    sheet = new Sheet()
    sheet.replaceSync(css)
    sheets.set(document, sheet)
    return sheet
  }
}

/** Gives *root* the sheet that *sheetFor* makes, unless it has it. */
export function adoptSheet(
  root: ShadowRoot,
  sheetFor: (document: Document) => CSSStyleSheet | undefined,
): void {
  const sheet = 'adoptedStyleSheets' in root && sheetFor(root.ownerDocument)
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/**
 * A function that gives the document or shadow root in which an element lives the styles of *css*, once for
 * all elements there that ask. It returns what takes them away again; `undefined` while the element is in
 * neither, and where sheets cannot be adopted.
 */
export function createAdopter(css: string): (element: Element) => (() => void) | undefined {
  const sheetFor = createSheets(css)
  const users = new WeakMap<Document | ShadowRoot, number>()
  return (element) => {
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
}
