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
