import css from 'styles:map/styles'
import type { Messages } from '../i18n/messages.js'
import { createAdopter } from '../markup/sheets.js'
import type { Timeline } from '../query/timeline.js'
import { listenToMap } from './input.js'
import type { RenderMapOptions } from './options.js'
import { createView } from './view.js'

const adoptStyles = createAdopter(css)

/** Where a map is drawn, and drawn again when its width changes. */
export interface Stage {
  /** Shows *timeline* unless a set is shown already. */
  begin(timeline: Timeline): void
  /** Sets the messages, without which nothing is drawn. */
  speak(messages: Messages): void
  show(timeline: Timeline): void
  select(id: string | undefined): void
  highlight(id: string | undefined): void
  destroy(): void
}

export interface StageOptions extends Omit<RenderMapOptions, 'messages'> {
  readonly locale: string
}

/** An empty map in *container*. *onDrawn* is called each time it is drawn. */
export function createStage(
  container: HTMLElement,
  options: StageOptions,
  onDrawn: () => void,
): Stage {
  const { ownerDocument: document } = container
  const { locale, theme, height, title } = options
  const view = createView(document, { locale, theme })
  const { root } = view
  let shown: Timeline | undefined
  let messages: Messages | undefined
  let { selected } = options
  let highlighted: string | undefined
  let width = 0
  let home: Node | undefined
  let leaveStyles: (() => void) | undefined

  function draw(): void {
    if (!shown || !width || !messages) return
    view.draw(shown, {
      width: Math.max(160, width),
      locale,
      messages,
      theme: 'css',
      ...(height !== undefined && { height }),
      ...(title !== undefined && { title }),
    })
    mark()
    onDrawn()
  }

  function mark(): void {
    view.mark(highlighted ?? selected, selected)
  }

  /** Looks how wide the container is, and whether it was moved to another document or shadow root. */
  function look(): void {
    if (root.getRootNode() !== home) {
      leaveStyles?.()
      leaveStyles = adoptStyles(root)
      home = root.getRootNode()
    }
    const room = Math.round(root.getBoundingClientRect().width)
    // Without layout there is no width to wait for.
    const next = room || (observer ? 0 : defaultWidth)
    if (next === 0 || next === width) return
    width = next
    draw()
  }

  const window = document.defaultView
  const Observer = window?.ResizeObserver
  // Wait a frame: resizing inside a ResizeObserver callback raises a loop error.
  const observer = Observer && new Observer(() => window.requestAnimationFrame(lookAgain))
  let destroyed = false

  function lookAgain(): void {
    if (!destroyed) look()
  }

  container.append(root)
  const stopListening = listenToMap(view, {
    state: () => ({ selected, highlighted }),
    highlight(id) {
      if (id === highlighted) return
      stage.highlight(id)
      options.onHighlight?.(id)
    },
    select(id) {
      if (id === undefined && selected === undefined) return
      stage.select(id)
      options.onSelect?.(id)
    },
  })
  look()
  observer?.observe(root)

  const stage: Stage = {
    begin(timeline) {
      if (!shown) stage.show(timeline)
    },
    speak(next) {
      messages = next
      if (!destroyed) draw()
    },
    show(timeline) {
      if (destroyed) return
      shown = timeline
      draw()
    },
    select(id) {
      selected = id
      mark()
    },
    highlight(id) {
      highlighted = id
      mark()
    },
    destroy() {
      if (destroyed) return
      destroyed = true
      observer?.disconnect()
      stopListening()
      leaveStyles?.()
      root.remove()
    },
  }
  return stage
}

const defaultWidth = 600
