import { clean, type Markup, type Tree } from './tree.js'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Elements of which only the first child was made, with the trees of what is missing. */
export type Unbuilt = Map<Element, readonly Markup[]>

/**
 * *markup* as nodes of *document*, made without parsing any text as HTML. With *unbuilt*, closed
 * `<details>` get their summary alone; what is left out is put into the map, for `build`.
 */
export function toNodes(markup: Markup, document: Document, unbuilt?: Unbuilt): Node {
  if (typeof markup === 'string') return document.createTextNode(clean(markup))
  return make(markup, document, markup.tag === 'svg', unbuilt)
}

/** Makes what `toNodes` left out of *element*. Does nothing if that was done or was not needed. */
export function build(element: Element, unbuilt: Unbuilt): void {
  const missing = unbuilt.get(element)
  if (!missing) return
  unbuilt.delete(element)
  const document = element.ownerDocument
  for (const markup of missing) element.append(toNodes(markup, document))
}

function make(tree: Tree, document: Document, svg: boolean, unbuilt: Unbuilt | undefined): Element {
  const { tag, attributes } = tree
  const element = svg ? document.createElementNS(svgNamespace, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : clean(String(value)))
  }
  const { children } = tree
  const closed = unbuilt && tag === 'details' && !attributes['open'] && children.length > 1
  if (closed) unbuilt.set(element, children.slice(1))
  for (const child of closed ? children.slice(0, 1) : children) {
    element.append(
      typeof child === 'string'
        ? clean(child)
        : make(child, document, child.tag === 'svg' || (svg && tag !== 'foreignObject'), unbuilt),
    )
  }
  return element
}
