/** Marks the record *id* in *root* as the one selected, and no other. */
export function mark(root: ShadowRoot, id: string | undefined): void {
  for (const record of root.querySelectorAll('.ktt-record[aria-current]')) {
    if (record.id !== id) record.removeAttribute('aria-current')
  }
  if (id !== undefined) root.getElementById(id)?.setAttribute('aria-current', 'true')
}

/** Folds the filter away where it would fill the screen of a phone. */
export function foldFilter(root: ShadowRoot): void {
  const filter = root.querySelector<HTMLDetailsElement>('.ktt-filter')
  if (!filter?.clientWidth) return
  const em = Number.parseFloat(getComputedStyle(filter).fontSize)
  filter.open = filter.clientWidth >= 35 * em
}

/** Opens *element*, if it opens, and all details that it lies in. */
export function openAround(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'details') (at as HTMLDetailsElement).open = true
  }
}

/** Scrolls *element* into view if it is not, and with `focus` moves the focus there. */
export function reveal(element: HTMLElement, move: 'scroll' | 'focus'): void {
  const { height } = element.getBoundingClientRect()
  // What is taller than the view is read from its beginning.
  const block = height > element.ownerDocument.documentElement.clientHeight ? 'start' : 'nearest'
  element.scrollIntoView({ block, behavior: 'instant' })
  if (move === 'scroll') return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
