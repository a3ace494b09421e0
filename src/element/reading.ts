/** Where the reader came from when a record was opened from the chart, and which record is read now. */
export interface Reading {
  /** The reader goes from the chart to *record*; *origin* gets the focus back. */
  start(record: HTMLElement, origin: HTMLElement | undefined): void
  /** Returns to the chart, where the reader was. Does nothing if the reader never left it. */
  stop(): void
  /** From now on tells *onRead* which record is being read; `undefined`: none, the chart is in view. */
  connect(signal: AbortSignal, onRead: (id: string | undefined) => void): void
}

/** A record is read when it crosses this line, in per cent of the height of the view from its top. */
const line = 25

export function createReading(root: ShadowRoot): Reading {
  let origin: { readonly element: HTMLElement | undefined; readonly top: number } | undefined
  let tell: ((id: string | undefined) => void) | undefined
  let records: IntersectionObserver | undefined
  let chart: IntersectionObserver | undefined

  const view = (): (Window & typeof globalThis) | null => root.ownerDocument.defaultView

  const leave = (): void => {
    records?.disconnect()
    chart?.disconnect()
    records = chart = undefined
    origin = undefined
    tell?.(undefined)
  }

  const watch = (): void => {
    const Observer = view()?.IntersectionObserver
    if (!Observer) return
    records?.disconnect()
    chart?.disconnect()
    records = new Observer(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting)
        if (crossing) tell?.(crossing.target.id)
      },
      { rootMargin: `-${line}% 0px -${100 - line - 1}% 0px` },
    )
    for (const record of root.querySelectorAll('.ktt-record')) records.observe(record)
    // Back at the chart there is nothing to go back to.
    let left = false
    chart = new Observer((entries) => {
      const isVisible = entries.at(-1)!.isIntersecting
      if (isVisible && left) leave()
      left ||= !isVisible
    })
    const figure = root.querySelector('.ktt-figure')
    if (figure) chart.observe(figure)
  }

  return {
    start(record, element) {
      origin ??= { element, top: view()?.scrollY ?? 0 }
      tell?.(record.id)
      watch()
    },
    stop() {
      if (!origin) return
      const { element, top } = origin
      leave()
      view()?.scrollTo({ top, behavior: 'instant' })
      element?.focus({ preventScroll: true })
    },
    connect(signal, onRead) {
      tell = onRead
      signal.addEventListener('abort', leave)
    },
  }
}
