import { clean, type Markup } from './tree.js'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** *markup* as nodes of *document*, made without parsing any text as HTML. */
export function toNodes(markup: Markup, document: Document, inSvg = false): Node {
  if (typeof markup === 'string') return document.createTextNode(clean(markup))
  const { tag, attributes, children } = markup
  const svg = inSvg || tag === 'svg'
  const element = svg ? document.createElementNS(svgNamespace, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : clean(String(value)))
  }
  element.append(
    ...children.map((child) => toNodes(child, document, svg && tag !== 'foreignObject')),
  )
  return element
}
