/**
 * Tells *onPrint* before and after the page is printed, to write what is otherwise left out. With
 * `print="details"` on the element all panels are open on paper, and then closed again.
 */
export function keepForPrint(
  root: ShadowRoot,
  signal: AbortSignal,
  onPrint: (isPrinting: boolean) => void,
): void {
  const view = root.ownerDocument.defaultView
  let closed: readonly HTMLDetailsElement[] = []
  const start = (): void => {
    onPrint(true)
    if (root.host.getAttribute('print') !== 'details') return
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of closed) details.open = true
  }
  const end = (): void => {
    for (const details of closed) details.open = false
    closed = []
    onPrint(false)
  }
  view?.addEventListener('beforeprint', start, { signal })
  view?.addEventListener('afterprint', end, { signal })
}
