/**
 * *css* as a sheet to adopt, one for each document: a sheet cannot be shared between documents, and
 * belongs to the one whose window made it.
 */
export function createSheets(css: string): (document: Document) => CSSStyleSheet {
  const sheets = new WeakMap<Document, CSSStyleSheet>()
  return (document) => {
    let sheet = sheets.get(document)
    if (!sheet) {
      const { CSSStyleSheet: Sheet } = document.defaultView ?? globalThis
      sheet = new Sheet()
      sheet.replaceSync(css)
      sheets.set(document, sheet)
    }
    return sheet
  }
}
