import { whenIdle } from '../timeline/idle.js'
import type { AxisOptions, TimelineHandle } from '../timeline/types.js'
import type { Controller } from './controller.js'
import { mark } from './focus.js'
import { waitsForRest } from './state.js'
import type { View } from './view.js'

/** The zoomable axis, loaded when it is asked for. The chart stays in its place until it stands. */
export interface Zoom {
  readonly stands: boolean
  readonly focusable: HTMLElement | undefined
  /** Shows *view* in *box*; no box: takes the axis away. */
  show(view: View, box: HTMLElement | undefined): void
  destroy(): void
}

export function createZoom(controller: Controller): Zoom {
  let handle: TimelineHandle | undefined
  let place: HTMLElement | undefined
  let stands = false
  let shown: readonly unknown[] = []
  let last: unknown
  let attempt = 0

  const destroy = (): void => {
    attempt++
    handle?.destroy()
    place?.remove()
    handle = place = undefined
    stands = false
    shown = []
  }

  const optionsOf = ({ state, context, choices }: View): AxisOptions => ({
    locale: context.locale,
    messages: state.messages,
    dir: context.dir,
    through: false,
    print: false,
    scale: state.scale,
    countries: choices.colored,
    onSelect(id, by?: 'pointer' | 'key') {
      if (id === undefined) return
      if (by === 'key') mark(controller.root, id)
      else controller.choose(id, { move: 'scroll', fromChart: true })
    },
    onActivate: (id) => controller.choose(id, { move: 'focus', fromChart: true }),
  })

  const start = async (view: View, box: HTMLElement): Promise<void> => {
    const mine = ++attempt
    const own = (place = box.ownerDocument.createElement('div'))
    own.className = 'ktt-zoom'
    try {
      const [{ render }] = await Promise.all([import('../timeline/render.js'), painted()])
      if (mine !== attempt) return
      const foot = box.querySelector('.ktt-chart-foot')
      box.insertBefore(own, foot)
      handle = render(own, view.answer.shown, optionsOf(view))
      await handle.ready
      if (mine !== attempt) return
      stands = true
      if (view.state.selected !== undefined) handle.select(view.state.selected)
      controller.update({})
    } catch (error) {
      if (mine !== attempt) return
      console.warn('kim-travel-timeline: the zoomable axis did not start', error)
      destroy()
      controller.update({ zoomed: false })
    }
  }

  return {
    get stands() {
      return stands
    },
    get focusable() {
      return place?.querySelector<HTMLElement>('[role=listbox]') ?? undefined
    },
    show(view, box) {
      if (!box) {
        if (place) destroy()
        return
      }
      const { state, answer, context, choices } = view
      const next = [state.messages, state.scale, context.locale, context.dir, choices.colored]
      const isNew = next.some((part, index) => part !== shown[index])
      if (place && isNew) destroy()
      shown = next
      if (!place) void start(view, box)
      else if (waitsForRest(state)) return
      else if (handle && answer.shown !== last) handle.update(answer.shown)
      last = answer.shown
    },
    destroy,
  }
}

/** Resolves when the reader sees the chart: the axis takes long enough to start to keep it from the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve)
  })
}
