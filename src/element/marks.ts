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
    if (at instanceof HTMLDetailsElement) at.open = true
  }
}

/** Opens all details in *root*; what comes back closes them again. */
export function openAll(root: ShadowRoot): () => void {
  const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const details of closed) details.open = true
  return () => {
    for (const details of closed) details.open = false
  }
}

/** Scrolls *element* into view if it is not, and with `focus` moves the focus there. */
export function reveal(element: HTMLElement, move: 'scroll' | 'focus'): void {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  if (move === 'scroll') return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** Says on *button*, until the reader moves on, and in the live region of *root* that text was copied. */
export function showCopied(root: ShadowRoot, button: HTMLElement, text: string): void {
  const label = button.textContent
  button.textContent = text
  button.addEventListener('blur', () => (button.textContent = label), { once: true })
  const said = root.querySelector('.ktt-said')
  if (said) said.textContent = text
}

/** Puts *text* beside *button*, selected, where the page may not use the clipboard. */
export function showForCopying(button: HTMLElement, label: string, text: string): void {
  const document = button.ownerDocument
  const field = document.createElement('textarea')
  field.readOnly = true
  field.value = text
  field.ariaLabel = label
  field.setAttribute('part', 'input')
  field.addEventListener('blur', () => field.remove(), { once: true })
  button.after(field)
  field.focus()
  field.select()
}
