/** Marks the record *id* in *root* as the one selected, and no other. */
export function mark(root: ShadowRoot, id: string | undefined): void {
  for (const record of root.querySelectorAll('.ktt-record[aria-current]')) {
    if (record.id !== id) record.removeAttribute('aria-current')
  }
  if (id !== undefined) root.getElementById(id)?.setAttribute('aria-current', 'true')
}

/** Lights the record *id* in *root*, and no other. */
export function light(root: ShadowRoot, id: string | undefined): void {
  for (const record of root.querySelectorAll('.ktt-record[data-lit]')) {
    if (record.id !== id) record.removeAttribute('data-lit')
  }
  if (id !== undefined) root.getElementById(id)?.setAttribute('data-lit', '')
}

/** Opens *element*, if it opens, and all details that it lies in. */
export function openAround(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'details') (at as HTMLDetailsElement).open = true
  }
}

/** Scrolls *element* into view if it is not. One that is taller than the view is shown from its beginning. */
export function scrollTo(element: Element, block: ScrollLogicalPosition = 'nearest'): void {
  const { height } = element.getBoundingClientRect()
  const isTall = height > element.ownerDocument.documentElement.clientHeight
  // Not there in jsdom.
  element.scrollIntoView?.({ block: isTall ? 'start' : block, behavior: 'instant' })
}

/** Focuses *element*, which may not be focusable by itself, without scrolling. */
export function focus(element: HTMLElement): void {
  if (!element.matches('a[href], button, input, select, summary, [tabindex]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
