import { planChart, sheetWidth, type ChartOptions, type ChartPlan } from '../chart/plan.js'
import { toNodes } from '../markup/dom.js'
import { earliest, isWhen, latest } from '../model/days.js'
import { chartFootTree } from './chart-foot.js'
import { createDockedCard, fillDockedCard } from './docked-card.js'
import { createGauge, readRoom, type Gauge, type Room } from './room.js'
import { createStage, fillStage, marksOf } from './stage.js'
import type { View } from './view.js'

/** The chart, and the card that stands under it where it is a strip. */
export interface Picture {
  readonly element: HTMLElement
  readonly stage: HTMLElement
  readonly card: HTMLElement
}

/** A chart that stands in the page. */
export interface Drawn {
  readonly gauge: Gauge
  readonly room: Room
  readonly picture: Picture
  readonly plan: ChartPlan
  /** What it was drawn from: the same values draw the same. */
  readonly of: readonly unknown[]
}

/** Above this many records the zoomable axis stands there at once. */
const maxForChart = 40
/** Below this many times the size of the text the chart is a strip. */
const stripEms = 35

/** Draws the chart of *view* in *box*, as wide as it is; nothing where the box is not laid out. */
export function drawPicture(box: HTMLElement, view: View): Drawn | undefined {
  const { ownerDocument: document } = box
  const gauge = createGauge(document)
  box.append(gauge.element)
  const room = readRoom(gauge)
  if (!room.width) {
    gauge.element.remove()
    return undefined
  }
  const picture = createPicture(document)
  const plan = planFor(view, room)
  const marks = marksOf(plan)
  fillStage(picture.stage, plan, marks, view)
  if (plan.layout === 'strip') fillDockedCard(picture.card, marks, marks.length - 1, view)
  const foot = chartFootTree(view, plan.talkedOf, isZoomed(view))
  box.append(picture.element, toNodes(foot, document))
  return { gauge, room, picture, plan, of: sourcesOf(view, room) }
}

export function createPicture(document: Document): Picture {
  const element = document.createElement('div')
  element.className = 'ktt-picture'
  const stage = createStage(document)
  const card = createDockedCard(document)
  element.append(stage, card)
  return { element, stage, card }
}

/** Where everything stands in the chart of *view*. */
export function planFor(view: View, room: Room): ChartPlan {
  const { state, answer, context } = view
  const { fontSize, measure } = room
  const width = widthOf(view, room)
  return planChart(answer.shown, {
    width,
    ...(measure && { measure }),
    ...daysAsked(view),
    locale: context.locale,
    messages: state.messages,
    scale: state.scale,
    dir: context.dir,
    layout: width < stripEms * fontSize ? 'strip' : 'wide',
    countries: view.choices.colored,
    ...(state.chartEvents && { events: true }),
  })
}

/** What the chart of *view* depends on. */
export function sourcesOf(view: View, room: Room): readonly unknown[] {
  const { state, answer, context } = view
  const { chartEvents, scale, messages } = state
  const { fontSize, measure } = room
  const { dir, locale } = context
  const width = widthOf(view, room)
  return [answer.shown, width, fontSize, measure, chartEvents, scale, messages, dir, locale]
}

/** Whether the zoomable axis is to stand in the place of the chart. */
export function isZoomed({ state, answer }: View): boolean {
  const { axis, zoomed } = state
  return zoomed ?? (axis === 'zoom' || (axis === 'auto' && answer.shown.trips.length > maxForChart))
}

/** How wide the chart of *view* is drawn. */
export function widthOf({ state }: View, { width }: Room): number {
  return state.printing ? sheetWidth : width
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
