/**
 * Opens all details in *root* while the page is printed, and then closes those that were closed.
 * *onPrint* is told before the first and after the last, to write what is otherwise left out.
 */
export function openForPrint(
  root: ShadowRoot,
  signal: AbortSignal,
  onPrint: (isPrinting: boolean) => void,
): void {
  const { defaultView: view } = root.ownerDocument
  let closed: readonly HTMLDetailsElement[] = []
  const start = (): void => {
    onPrint(true)
    closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of closed) details.open = true
  }
  const end = (): void => {
    for (const details of closed) details.open = false
    onPrint(false)
  }
  view?.addEventListener('beforeprint', start, { signal })
  view?.addEventListener('afterprint', end, { signal })
}
