/** Runs *task* when the page has nothing better to do. Returns what calls that off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 100)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(task, { timeout: 1000 })
  return () => cancelIdleCallback(request)
}
