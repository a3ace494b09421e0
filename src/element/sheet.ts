import css from 'styles:element'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Our style sheet, one for all widgets of *document*: a sheet cannot be shared between documents. */
export function sheetFor(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document)
  if (!sheet) {
    const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(document, sheet)
  }
  return sheet
}
