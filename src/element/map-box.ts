import type { MapHandle } from '../map/index.js'
import type { Controller } from './controller.js'
import { toNodes } from '../markup/dom.js'
import { h } from '../markup/tree.js'
import type { View } from './view.js'

/** The map beside the list, loaded when it comes near the view. */
export interface MapBox {
  show(view: View): void
  /** Lights the trip *id* while the pointer is over it elsewhere. */
  highlight(id: string | undefined): void
  connect(signal: AbortSignal): void
}

export function createMapBox(controller: Controller): MapBox {
  let view: View | undefined
  let box: HTMLElement | undefined
  let inside: HTMLElement | undefined
  let handle: MapHandle | undefined
  let shown: readonly unknown[] = []
  let observer: IntersectionObserver | undefined
  let isNear = false

  const draw = async (): Promise<void> => {
    if (!view || !inside || !isNear) return
    const { state, answer, context } = view
    const next = [state.messages, context.locale]
    const isNew = next.some((part, index) => part !== shown[index])
    if (handle && !isNew) {
      if (shown.at(-1) !== answer.shown) handle.update(answer.shown)
      shown = [...next, answer.shown]
      return handle.select(state.selected)
    }
    shown = [...next, answer.shown]
    handle?.destroy()
    handle = undefined
    const place = inside
    try {
      const { renderMap } = await import('../map/render-map.js')
      // Something else may have been asked for in the meantime.
      if (handle || place !== inside || !place.isConnected) return
      handle = renderMap(place, view.answer.shown, {
        locale: context.locale,
        messages: state.messages,
        theme: 'auto',
        onSelect: (id) => id !== undefined && controller.choose(id, { move: 'scroll' }),
        onHighlight: (id) => controller.highlight(id),
      })
      handle.select(view.state.selected)
    } catch (error) {
      console.warn('kim-travel-timeline: the map could not be loaded', error)
      // Tried again at the next need.
      shown = []
      if (box) box.hidden = true
    }
  }

  const watch = (): void => {
    const Observer = box?.ownerDocument.defaultView?.IntersectionObserver
    if (!box || !Observer || isNear) return
    observer?.disconnect()
    observer = new Observer(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer?.disconnect()
        isNear = true
        void draw()
      },
      { rootMargin: '200px' },
    )
    observer.observe(box)
  }

  return {
    show(next) {
      view = next
      const found = controller.root.querySelector<HTMLElement>('.ktt-map-box') ?? undefined
      if (found !== box) {
        box = found
        inside = undefined
        if (box) watch()
      }
      if (!box) return
      const { mapOpen, messages } = next.state
      box.toggleAttribute('data-open', mapOpen)
      const toggle = toNodes(
        h(
          'button',
          {
            type: 'button',
            part: 'button',
            class: 'ktt-chip ktt-map-toggle',
            'data-action': 'map',
            'aria-expanded': String(mapOpen),
          },
          messages.widget.map,
        ),
        box.ownerDocument,
      )
      const old = box.querySelector('.ktt-map-toggle')
      if (old && !old.isEqualNode(toggle)) {
        const hadFocus = controller.root.activeElement === old
        old.replaceWith(toggle)
        if (hadFocus) (toggle as HTMLElement).focus()
      } else if (!old) box.prepend(toggle)
      if (!inside) {
        inside = box.ownerDocument.createElement('div')
        inside.className = 'ktt-map-inside'
        box.append(inside)
      }
      void draw()
    },
    highlight: (id) => handle?.highlight(id),
    connect(signal) {
      watch()
      signal.addEventListener('abort', () => {
        observer?.disconnect()
        handle?.destroy()
        handle = undefined
        shown = []
        isNear = false
      })
    },
  }
}
