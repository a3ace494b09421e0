import type { ChartPlan } from '../chart/plan.js'
import { dayFromNumber, dayNumber } from '../model/days.js'
import type { Controller } from './controller.js'
import { changeDaysOf, neighbour, wordOf, type ChangeDay } from './days.js'
import { hasDays } from './controls.js'
import type { View } from './view.js'

/** The day as of which everything is shown, as a handle on its line in the chart. */
export interface DaySlider {
  handle(document: Document): HTMLElement
  draw(plan: ChartPlan, view: View): void
}

/** How near to a day of change the handle goes there by itself, in pixels. */
const snap = 4

export function createDaySlider(controller: Controller): DaySlider {
  let layer: HTMLElement | undefined
  let slider: HTMLElement | undefined
  let notches: HTMLElement | undefined
  let plan: ChartPlan | undefined
  let view: View | undefined
  let days: readonly ChangeDay[] = []
  let frame = 0

  const current = (): number => {
    const { asOf } = view!.answer.known.coverage
    return dayNumber(asOf)
  }
  const ends = (): { readonly first: number; readonly last: number } | undefined => {
    const { through } = view!.data.coverage
    const last = through ? dayNumber(through) : days.at(-1)?.number
    return days.length && last !== undefined ? { first: days[0]!.number, last } : undefined
  }

  /** Shows *number*, a day; the last day of the data is today's view. */
  const go = (number: number, isDragged = false): void => {
    const range = ends()
    if (!view || !range) return
    const { asOf, ...others } = view.state.query
    const day = number >= range.last ? undefined : dayFromNumber(Math.max(range.first, number))
    if (day === asOf) return
    controller.slideTo(day ? { ...others, asOf: day } : others, isDragged)
  }

  const onKey = (event: KeyboardEvent): void => {
    const range = view && ends()
    if (!range || event.ctrlKey || event.metaKey || event.altKey) return
    const forth = plan?.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = plan?.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const target: Record<string, () => number | undefined> = {
      [forth]: () => neighbour(days, current(), 1)?.number ?? range.last,
      ArrowUp: () => neighbour(days, current(), 1)?.number ?? range.last,
      [back]: () => neighbour(days, current(), -1)?.number,
      ArrowDown: () => neighbour(days, current(), -1)?.number,
      Home: () => range.first,
      End: () => range.last,
    }
    if (!Object.hasOwn(target, event.key)) return
    event.preventDefault()
    const next = target[event.key]!()
    if (next !== undefined) go(next)
  }

  const dayAt = (event: PointerEvent): number => {
    const { left, width } = layer!.getBoundingClientRect()
    const x = ((event.clientX - left) * (layer!.offsetWidth || 1)) / (width || 1)
    const day = Math.round(plan!.scale.day(x))
    const near = days.reduce<ChangeDay | undefined>((best, one) => {
      const distance = Math.abs(plan!.scale.x(one.number) - x)
      return distance <= snap && (!best || distance < Math.abs(plan!.scale.x(best.number) - x))
        ? one
        : best
    }, undefined)
    // The end of a chart that a filter cuts short is today, as the end of the data is.
    return near?.number ?? (day >= plan!.axis.end - 1 ? Infinity : day)
  }

  const onDrag = (event: PointerEvent): void => {
    if (!slider?.hasPointerCapture(event.pointerId)) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => go(dayAt(event), true))
  }

  return {
    handle(document) {
      layer = document.createElement('div')
      layer.className = 'ktt-days'
      notches = document.createElement('div')
      notches.className = 'ktt-notches'
      notches.setAttribute('aria-hidden', 'true')
      slider = document.createElement('div')
      slider.className = 'ktt-day'
      slider.tabIndex = 0
      slider.setAttribute('role', 'slider')
      slider.setAttribute('aria-orientation', 'horizontal')
      slider.addEventListener('keydown', onKey)
      slider.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        slider!.focus({ preventScroll: true })
        slider!.setPointerCapture(event.pointerId)
      })
      slider.addEventListener('pointermove', onDrag)
      layer.append(notches, slider)
      return layer
    },
    draw(nextPlan, nextView) {
      plan = nextPlan
      view = nextView
      days = hasDays(view) ? changeDaysOf(view) : []
      const range = ends()
      layer!.hidden = !range || !isUseful()
      if (layer!.hidden || !range) return
      const now = current()
      slider!.style.left = `${xOf(Math.min(now, range.last))}px`
      layer!.style.top = `${plan.axis.y}px`
      layer!.toggleAttribute('data-past', view.state.query.asOf !== undefined)
      slider!.setAttribute('aria-label', view.state.messages.form.asOf)
      slider!.setAttribute('aria-valuemin', String(range.first))
      slider!.setAttribute('aria-valuemax', String(range.last))
      slider!.setAttribute(
        'aria-valuenow',
        String(Math.min(range.last, Math.max(range.first, now))),
      )
      slider!.setAttribute('aria-valuetext', valueText(now))
      drawNotches(new Set(days.filter(isInView).map(({ number }) => Math.round(xOf(number)))))
    },
  }

  /** Marks the days of change. At most steps of the slider they are those that stand. */
  function drawNotches(columns: ReadonlySet<number>): void {
    const wanted = [...columns].map((x) => `${x}px`)
    const standing = notches!.children as HTMLCollectionOf<HTMLElement>
    const isSame = wanted.every((left, index) => standing[index]?.style.left === left)
    if (isSame && standing.length === wanted.length) return
    notches!.replaceChildren(
      ...wanted.map((left) => {
        const notch = notches!.ownerDocument.createElement('i')
        notch.style.left = left
        return notch
      }),
    )
  }

  /** Whether there is a line to take hold of, or a day of change to go to from the end of the chart. */
  function isUseful(): boolean {
    const { dataEnd, asOf } = plan!
    return (
      Boolean(dataEnd ?? asOf) || (view!.data.coverage.through !== undefined && days.some(isInView))
    )
  }

  function isInView({ number }: ChangeDay): boolean {
    return number >= plan!.axis.start && number < plan!.axis.end
  }

  /** Where *day* is; what a filter leaves out is at the end of the chart. */
  function xOf(day: number): number {
    const { left, right } = plan!.axis
    return Math.min(right, Math.max(left, plan!.scale.x(day)))
  }

  /** The day in words and what changed on it. */
  function valueText(now: number): string {
    const day = view!.context.day(dayFromNumber(now))
    const changed = days.find(({ number }) => number === now)
    if (!changed)
      return view!.state.query.asOf ? day : `${view!.state.messages.widget.today}, ${day}`
    const what = changed.changes
      .slice(0, 3)
      .map((change) => `${change.record.title}: ${wordOf(change, view!)}`)
    return `${day}: ${what.join('; ')}`
  }
}
