import type { ChartPlan } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { chartFootTree } from './chart-foot.js'
import type { Controller } from './controller.js'
import { createDaySlider } from './day-slider.js'
import { later } from './later.js'
import { createMarks } from './marks.js'
import { morph } from './morph.js'
import {
  createPicture,
  isZoomed,
  planFor,
  sourcesOf,
  widthOf,
  type Drawn,
  type Picture,
} from './picture.js'
import { createRibbon } from './ribbon.js'
import type { Room } from './room.js'
import type { View } from './view.js'
import { createWidthObserver } from './width.js'
import type { Zoom } from './zoom.js'

/** The chart of one widget, with what lies over it, or the zoomable axis in its place. */
export interface Chart {
  /** What takes the focus when the reader comes back to the chart. */
  readonly focusable: HTMLElement | undefined
  show(view: View): void
  /** Marks the record that is being read in the list. */
  showReading(id: string | undefined): void
  /** Lights the record *id* while the pointer is over it elsewhere. */
  highlight(id: string | undefined): void
  connect(signal: AbortSignal): void
}

const withZoom = later('the zoomable axis', () => import('./zoom.js'))

/** *first* is the chart that stands in the page already. */
export function createChart(controller: Controller, first?: Drawn): Chart {
  const marks = createMarks(controller)
  const slider = createDaySlider(controller)
  const ribbon = createRibbon(controller)
  let zoom: Zoom | undefined
  let view: View | undefined
  let box: HTMLElement | undefined
  let picture: Picture | undefined
  let plan: ChartPlan | undefined
  let drawn: readonly unknown[] = []
  const observer = createWidthObserver(() => view && draw(view), first)

  const showZoom = (): void =>
    withZoom(({ createZoom }) => {
      zoom ??= createZoom(controller)
      // It may have come late: what is shown now counts.
      if (view && observer.box?.isConnected) {
        zoom.show(view, isZoomed(view) ? observer.box : undefined)
      }
    })

  const draw = (view: View): void => {
    const { room, box } = observer
    if (!room || !box) return
    const zoomed = isZoomed(view)
    if (zoomed || zoom) showZoom()
    // Behind the axis only the slider is seen, whose line is as long for any records.
    const isBehind = zoomed && zoom?.stands && plan?.width === widthOf(view, room)
    if (plan && isBehind) slider.draw(plan, view)
    else drawPicture(view, room, box)
    picture?.element.toggleAttribute('data-behind', zoomed && Boolean(zoom?.stands))
    const tree = chartFootTree(view, plan?.talkedOf ?? [], zoomed)
    const foot = toNodes(tree, box.ownerDocument) as Element
    const old = box.querySelector('.ktt-chart-foot')
    if (old) morph(old, foot)
    else box.append(foot)
    marks.select(view.state.selected)
  }

  const drawPicture = (view: View, room: Room, box: HTMLElement): void => {
    const sources = sourcesOf(view, room)
    if (picture && sources.every((part, index) => part === drawn[index])) return
    plan = planFor(view, room)
    drawn = sources
    if (picture?.element.ownerDocument !== box.ownerDocument) {
      adopt(createPicture(box.ownerDocument))
    }
    marks.draw(plan, view)
    over(plan, view)
    if (picture!.element.parentElement === box) return
    // What the server drew makes way.
    box.replaceChildren(observer.gauge!, picture!.element)
  }

  const adopt = (next: Picture): void => {
    picture = next
    marks.attach(next)
    next.stage.after(slider.handle(next.element.ownerDocument))
  }

  const over = (plan: ChartPlan, view: View): void => {
    slider.draw(plan, view)
    ribbon.draw(plan, view)
  }

  return {
    get focusable() {
      return zoom?.stands ? zoom.focusable : picture?.stage
    },
    show(next) {
      view = next
      if (first) {
        // It is drawn; only what lies over it is not there.
        ;({ plan, of: drawn } = first)
        adopt(first.picture)
        marks.take(first.plan, next)
        over(first.plan, next)
        first = undefined
      }
      const found = controller.root.querySelector<HTMLElement>('.ktt-figure')
      if (found !== box) {
        box = found ?? undefined
        observer.watch(box)
      }
      draw(next)
    },
    showReading: (id) => ribbon.showReading(id),
    highlight: marks.highlight,
    connect(signal) {
      observer.watch(box)
      if (view) draw(view)
      marks.connect(signal)
      ribbon.connect(signal)
      signal.addEventListener('abort', () => {
        observer.stop()
        zoom?.destroy()
      })
    },
  }
}
