import { chartTree } from '../chart/svg/chart.js'
import { planChart, type ChartOptions, type ChartPlan } from '../chart/plan.js'
import { earliest, isWhen, latest } from '../model/days.js'
import { toNodes } from '../markup/dom.js'
import { chartFootTree } from './chart-foot.js'
import type { Controller } from './controller.js'
import { createDaySlider } from './day-slider.js'
import { later } from './later.js'
import { createMarks } from './marks.js'
import { morph } from './morph.js'
import { createRibbon } from './ribbon.js'
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

/** Above this many records the zoomable axis stands there at once. */
const maxForChart = 40
/** About as many pixels as a sheet of paper is wide. */
const printWidth = 720
/** Below this many times the size of the text the chart is a strip. */
const stripEms = 35

export function createChart(controller: Controller): Chart {
  const marks = createMarks(controller)
  const slider = createDaySlider(controller)
  const ribbon = createRibbon(controller)
  let zoom: Zoom | undefined
  let view: View | undefined
  let drawn: readonly unknown[] = []
  let box: HTMLElement | undefined
  let picture: HTMLElement | undefined
  let plan: ChartPlan | undefined
  const room = createWidthObserver(() => view && draw(view))

  const showZoom = (): void =>
    withZoom(({ createZoom }) => {
      zoom ??= createZoom(controller)
      // It may have come late: what is shown now counts.
      if (view && room.box?.isConnected) zoom.show(view, isZoomed(view) ? room.box : undefined)
    })

  const draw = (view: View): void => {
    const { fontSize, measure, box } = room
    const { state, answer, context } = view
    const width = state.printing ? printWidth : room.width
    if (!width || !box) return
    const zoomed = isZoomed(view)
    if (zoomed || zoom) showZoom()
    const key = [
      answer.shown,
      width,
      fontSize,
      measure,
      state.chartEvents,
      state.scale,
      state.messages,
      context.dir,
      context.locale,
    ]
    // Behind the axis only the slider is seen, whose line is as long for any records.
    const isBehind = plan !== undefined && zoomed && zoom?.stands && width === plan.width
    if (plan && isBehind) slider.draw(plan, view)
    else if (!picture || key.some((part, index) => part !== drawn[index])) {
      drawn = key
      plan = planChart(answer.shown, {
        width,
        ...(measure && { measure }),
        ...daysAsked(view),
        locale: context.locale,
        messages: state.messages,
        scale: state.scale,
        dir: context.dir,
        layout: width < stripEms * fontSize ? 'strip' : 'wide',
        countries: view.choices.visited,
        ...(state.chartEvents && { events: true }),
      })
      drawPicture(plan, box, view)
    }
    picture?.toggleAttribute('data-behind', zoomed && Boolean(zoom?.stands))
    const tree = chartFootTree(view, plan?.talkedOf ?? [], zoomed)
    const foot = toNodes(tree, box.ownerDocument) as Element
    const old = box.querySelector('.ktt-chart-foot')
    if (old) morph(old, foot)
    else box.append(foot)
    marks.select(state.selected)
  }

  const drawPicture = (plan: ChartPlan, box: HTMLElement, view: View): void => {
    const document = box.ownerDocument
    if (!picture || picture.ownerDocument !== document) {
      picture = document.createElement('div')
      picture.className = 'ktt-picture'
      picture.append(marks.stage(document), slider.handle(document), marks.card(document))
    }
    marks.draw(plan, toNodes(chartTree(plan, { theme: 'css' }), document), view)
    slider.draw(plan, view)
    ribbon.draw(plan, view)
    if (picture.isConnected && picture.parentElement === box) return
    // What the server drew makes way.
    box.replaceChildren(...room.gauges, picture)
  }

  return {
    get focusable() {
      return zoom?.stands ? zoom.focusable : marks.focusable
    },
    show(next) {
      view = next
      const found = controller.root.querySelector<HTMLElement>('.ktt-figure')
      if (found !== box) {
        box = found ?? undefined
        room.watch(box)
      } else draw(next)
    },
    showReading: (id) => ribbon.showReading(id),
    highlight: marks.highlight,
    connect(signal) {
      room.watch(box)
      marks.connect(signal)
      ribbon.connect(signal)
      signal.addEventListener('abort', () => {
        room.stop()
        zoom?.destroy()
      })
    },
  }
}

/** The first and last day that the filter asks for. */
function daysAsked({ state, answer }: View): Pick<ChartOptions, 'from' | 'to'> {
  const { from, to } = state.query.filter
  // What could not be asked does not narrow anything.
  if (answer.problems.length) return {}
  return {
    ...(isWhen(from) && { from: earliest(from) }),
    ...(isWhen(to) && { to: latest(to) }),
  }
}

function isZoomed({ state, answer }: View): boolean {
  const { axis, zoomed } = state
  return zoomed ?? (axis === 'zoom' || (axis === 'auto' && answer.shown.trips.length > maxForChart))
}
