/** What a wheel or trackpad asks for: *at* is where in the view, from 0 to 1. */
export interface WheelActions {
  readonly rtl: boolean
  zoom(factor: number, at: number): void
  move(fraction: number): void
}

/**
 * Ctrl or Cmd with the wheel, or a pinch on a trackpad, zooms; moving sideways pans; everything else is
 * left to the page. Listens on *element* before vis-timeline does, until *signal* aborts; *axis* covers
 * what the view does.
 */
export function listenToWheel(
  element: HTMLElement,
  axis: HTMLElement,
  { rtl, zoom, move }: WheelActions,
  signal: AbortSignal,
): void {
  const onWheel = (event: WheelEvent): void => {
    const { left, width } = axis.getBoundingClientRect()
    const unit = event.deltaMode === 1 ? 16 : 1
    if (event.ctrlKey || event.metaKey) {
      const at = (event.clientX - left) / width
      const turn = Math.max(-120, Math.min(120, event.deltaY * unit))
      zoom(2 ** (-turn / 240), rtl ? 1 - at : at)
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      move(((rtl ? -1 : 1) * event.deltaX * unit) / width)
    } else {
      event.stopImmediatePropagation()
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal })
}
