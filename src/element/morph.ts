/**
 * Makes *current* like *fresh* with as few changes as it can, so that focus, selection, opened details
 * and a list that the server wrote stay as they are. Children are told apart by `id`, `data-key` or
 * `name`, else by place. The inside of an element with `data-keep` is left alone, and so is a panel
 * of a record that *fresh* leaves out.
 */
export function morph(current: Element, fresh: Element): void {
  if (current.isEqualNode(fresh)) return
  copyAttributes(current, fresh)
  if (current.hasAttribute('data-keep')) return
  if (fresh.localName === 'details' && fresh.hasAttribute('data-id') && isBare(fresh)) {
    const [summary, freshSummary] = [current.firstElementChild, fresh.firstElementChild]
    if (summary && freshSummary) return morph(summary, freshSummary)
  }
  morphChildren(current, fresh)
}

/** Whether *details* have a summary and nothing else. */
function isBare(details: Element): boolean {
  return details.childElementCount === 1
}

/** Makes the children of *current* like those of *fresh*, which is used up. */
function morphChildren(current: ParentNode & Node, fresh: ParentNode & Node): void {
  const known = new Map<string, Element>()
  for (const child of current.children) {
    const key = keyOf(child)
    if (key) known.set(key, child)
  }
  const children = [...fresh.childNodes]
  const wanted = new Set(children.map(keyOf))
  let place = current.firstChild
  for (const child of children) {
    const key = keyOf(child)
    const match = key ? known.get(key) : place && !keyOf(place) ? place : undefined
    if (match && match.nodeName === child.nodeName) {
      // Moving a node takes the focus from it: those before it that are not wanted go first.
      while (place && place !== match && !wanted.has(keyOf(place) ?? '')) place = removed(place)
      if (match === place) place = place.nextSibling
      else current.insertBefore(match, place)
      if (isElement(match)) morph(match, child as Element)
      else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue
    } else {
      current.insertBefore(child, place)
    }
  }
  while (place) place = removed(place)
}

/** The node after *node*, which is taken away. */
function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling
  node.remove()
  return next
}

function copyAttributes(current: Element, fresh: Element): void {
  for (const { name } of [...current.attributes]) {
    // Details that the reader has opened stay open; a tab stop may have been added for the focus.
    if (!fresh.hasAttribute(name) && !isKept(name)) current.removeAttribute(name)
  }
  for (const { name, value } of fresh.attributes) {
    if (current.getAttribute(name) !== value && name !== 'open') current.setAttribute(name, value)
  }
}

function isKept(name: string): boolean {
  return name === 'open' || name === 'tabindex' || name === 'aria-current'
}

function keyOf(element: Node): string | undefined {
  if (!isElement(element)) return undefined
  const key = element.id || element.getAttribute('data-key') || element.getAttribute('name')
  return key ? `${element.nodeName} ${key}` : undefined
}

/** No `instanceof`: nodes of another window's document are of other classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
