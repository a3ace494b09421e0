import { adoptStyles } from './adopt.js'

/**
 * Calls *tell* with the pixels that *root* has for the axis: now, at each change, and when it was moved to
 * another document or shadow root, where it gets its styles. *changed* is false when the page merely drew
 * it again. *gauge* is as wide as that room and as high as the text. Returns what ends it.
 */
export function watchRoom(
  root: HTMLElement,
  gauge: HTMLElement,
  tell: (width: number, changed: boolean) => void,
): () => void {
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
  observer.observe(gauge)
  look()
  return () => {
    gone = true
    observer.disconnect()
    leave?.()
  }
}
