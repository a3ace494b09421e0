import css from 'styles:timeline'
import { createAdopter } from '../markup/sheets.js'

const adoptStyles = createAdopter(css)

/** Where the axis stands and what room it has there. */
export interface ContainerObserver {
  /** From now on tells of the room: at once, at each change, and when the axis was moved elsewhere. */
  watch(): void
  leave(): void
}

/**
 * The room of *root*, which has its styles in whatever document or shadow root it is. *gauge* is as wide as
 * that room and as high as the text. *tell* gets the pixels for the axis; *changed* is false when neither
 * they nor the text became others.
 */
export function observeContainer(
  root: HTMLElement,
  gauge: HTMLElement,
  tell: (width: number, changed: boolean) => void,
): ContainerObserver {
  let leave = adoptStyles(root)
  let home = root.getRootNode()
  let known = ''
  let gone = false

  const look = (): void => {
    const { width, height } = gauge.getBoundingClientRect()
    if (gone || width === 0) return
    const moved = root.getRootNode() !== home
    if (moved) {
      leave?.()
      leave = adoptStyles(root)
      home = root.getRootNode()
    }
    const size = `${Math.round(width)} ${height}`
    const changed = moved || size !== known
    known = size
    tell(Math.round(width), changed)
  }

  // In a frame of its own: what is drawn while sizes are told of would be told of as an error.
  const observer = new ResizeObserver(() => requestAnimationFrame(look))
  return {
    watch() {
      observer.observe(gauge)
      look()
    },
    leave() {
      gone = true
      observer.disconnect()
      leave?.()
    },
  }
}
