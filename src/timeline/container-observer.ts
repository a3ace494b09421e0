import css from 'styles:timeline/styles'
import { createAdopter } from '../markup/sheets.js'

const adoptStyles = createAdopter(css)

/** The room that an axis has, in layout pixels: a transform around it changes nothing. */
export interface Room {
  readonly width: number
  /** Pixels of its font. */
  readonly em: number
}

/**
 * Gives *root* its styles in whatever document or shadow root it is, and tells of its room until *signal*
 * aborts: at once, at each change of width or font, and when it was moved elsewhere. *isChanged* is false
 * when neither width nor font became others. *gauge* is as wide as that room and holds a word in its font.
 */
export function observeContainer(
  root: HTMLElement,
  gauge: HTMLElement,
  tell: (room: Room, isChanged: boolean) => void,
  signal: AbortSignal,
): void {
  const { defaultView: view, fonts } = root.ownerDocument
  let leave = adoptStyles(root)
  let home = root.getRootNode()
  let known = ''
  const widths = createDamper()
  const probe = gauge.firstElementChild as HTMLElement | null

  const look = (isChanged: boolean): void => {
    if (signal.aborted || gauge.offsetWidth === 0) return
    const isMoved = root.getRootNode() !== home
    if (isMoved) {
      leave?.()
      leave = adoptStyles(root)
      home = root.getRootNode()
    }
    const width = widths.settle(gauge.offsetWidth)
    const em = Number.parseFloat(view!.getComputedStyle(gauge).fontSize) || 16
    // A web font may come without an event: then a word has another width.
    const size = `${width} ${em} ${probe?.offsetWidth ?? 0}`
    const isOther = isChanged || isMoved || size !== known
    known = size
    tell({ width, em }, isOther)
  }

  signal.addEventListener('abort', () => leave?.())
  fonts?.addEventListener?.('loadingdone', () => look(true), { signal })
  if (view && typeof view.ResizeObserver === 'function') {
    // Wait a frame: resizing inside a ResizeObserver callback raises a loop error.
    const observer = new view.ResizeObserver(() => view.requestAnimationFrame(() => look(false)))
    observer.observe(gauge)
    if (probe) observer.observe(probe)
    signal.addEventListener('abort', () => observer.disconnect())
  }
  look(false)
}

/** Milliseconds within which widths that alternate are one and the same cause. */
const soon = 1000

/**
 * A scrollbar that comes and goes with the height of the chart makes two widths alternate for ever: the
 * narrower of two that alternated twice is kept until a third comes.
 */
function createDamper(): { settle(width: number): number } {
  let seen: { readonly width: number; readonly at: number }[] = []
  let held: readonly [number, number] | undefined
  return {
    settle(width) {
      if (held?.includes(width)) return Math.min(...held)
      held = undefined
      const at = Date.now()
      if (width !== seen.at(-1)?.width) seen = [...seen.slice(-3), { width, at }]
      const [a, b, c, d] = seen
      if (!d || a!.width !== c!.width || b!.width !== d.width || d.at - a!.at > soon) return width
      held = [a!.width, d.width]
      return Math.min(...held)
    },
  }
}
