import type { SVGOptions } from '../export/svg.js'
import { toNodes } from '../markup/dom.js'
import type { Tree } from '../markup/tree.js'
import type { Timeline } from '../query/timeline.js'
import { whenIdle } from './idle.js'

/**
 * Puts a picture into *root* while the page is printed: what the screen shows has the width of the screen.
 * What draws it is loaded when there is time, for nothing can be loaded once printing begins. *ask* says
 * of what, and how. Returns what ends that.
 */
export function drawForPrint(
  root: HTMLElement,
  ask: () => SVGOptions & { readonly timeline: Timeline },
): () => void {
  const { ownerDocument: document } = root
  const { defaultView: view } = document
  let draw: ((timeline: Timeline, options: SVGOptions) => Tree) | undefined
  let picture: HTMLElement | undefined
  const cancel = whenIdle(() => {
    // If it cannot be loaded nothing of the axis is printed.
    import('../export/svg.js').then(
      ({ svgTree }) => (draw = svgTree),
      () => {},
    )
  })
  const clear = (): void => picture?.remove()
  const put = (): void => {
    clear()
    if (!draw) return
    const { timeline, ...options } = ask()
    picture = document.createElement('div')
    picture.className = 'ktt-axis-print'
    picture.append(toNodes(draw(timeline, { ...options, width: sheet }), document))
    root.append(picture)
  }
  view?.addEventListener('beforeprint', put)
  view?.addEventListener('afterprint', clear)
  return () => {
    cancel()
    clear()
    view?.removeEventListener('beforeprint', put)
    view?.removeEventListener('afterprint', clear)
  }
}

/** About as many pixels as a sheet of paper is wide. */
const sheet = 720
