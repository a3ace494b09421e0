/** Milliseconds without a change after which something is at rest. */
const pause = 150

/** Runs *task* once `wait` has not been called for a moment; `cancel` calls that off. */
export function createRest(task: () => void): { wait(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    wait() {
      clearTimeout(timer)
      timer = setTimeout(task, pause)
    },
    cancel: () => clearTimeout(timer),
  }
}

/** Runs *task* when the page has nothing better to do. Returns what calls that off. */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 100)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(task, { timeout: 1000 })
  return () => cancelIdleCallback(request)
}
