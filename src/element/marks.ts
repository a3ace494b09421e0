import type { ChartPlan, Mark } from '../chart/plan.js'
import { nextIndex } from '../timeline/keyboard.js'
import type { Controller } from './controller.js'
import { fillDockedCard } from './docked-card.js'
import { mark as markRecord } from './focus.js'
import type { Picture } from './picture.js'
import { createPreview } from './preview.js'
import { fillStage, marksOf } from './stage.js'
import type { View } from './view.js'

/** What the reader does with the marks of a chart, and the cards that it shows. */
export interface Marks {
  /** Listens to what is done with *picture* from now on. */
  attach(picture: Picture): void
  /** *plan* is drawn already. */
  take(plan: ChartPlan, view: View): void
  draw(plan: ChartPlan, view: View): void
  select(id: string | undefined): void
  /** Lights the mark of the record *id*, as if the pointer were over it. */
  highlight(id: string | undefined): void
  connect(signal: AbortSignal): void
}

/** How long the pointer rests on a mark until its card comes, in milliseconds. */
const hoverPause = 80
/** How far from a mark a click still means it, in pixels; on a strip the nearest one always is. */
const reach = 22

export function createMarks(controller: Controller): Marks {
  const preview = createPreview()
  let stage: HTMLElement | undefined
  let card: HTMLElement | undefined
  let plan: ChartPlan | undefined
  let view: View | undefined
  /** One for each record, in order of time. */
  let marks: readonly Mark[] = []
  let active = -1
  let hovered = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  const optionOf = (index: number): Element | undefined =>
    stage?.querySelectorAll('[role=option]')[index]

  /** Shows which mark is current to the eye, to assistive technology and in the list. */
  const light = (): void => {
    if (!stage || !plan || !view) return
    const id = marks[active]?.id
    const lit = new Set([id, marks[hovered]?.id])
    for (const group of stage.querySelectorAll('svg [data-id]')) {
      group.classList.toggle('ktt-lit', lit.has(group.getAttribute('data-id')!))
    }
    if (optionOf(active)) stage.setAttribute('aria-activedescendant', optionOf(active)!.id)
    else stage.removeAttribute('aria-activedescendant')
    fillDockedCard(card!, marks, plan.layout === 'strip' ? active : -1, view)
  }

  const showCard = (index: number): void => {
    if (!stage || !plan || !view) return
    preview.show(plan.layout === 'wide' ? marks[index] : undefined, { stage, plan, marks, view })
  }

  const hover = (index: number): void => {
    if (index === hovered) return
    hovered = index
    controller.highlight(marks[index]?.id)
    clearTimeout(timer)
    const focused = stage?.matches(':focus-visible') ? active : -1
    timer = setTimeout(() => showCard(index >= 0 ? index : focused), hoverPause)
  }

  const activate = (index: number): void => {
    active = index
    controller.highlight(marks[index]?.id)
    showCard(index)
    markRecord(controller.root, marks[index]?.id)
  }

  /** The mark at a point of the stage. */
  const markAt = (event: MouseEvent): number => {
    if (!stage || !plan) return -1
    const option = (event.target as Element).closest('[role=option]')
    if (option) return marks.findIndex(({ id }) => id === option.getAttribute('data-id'))
    const { left, top, width } = stage.getBoundingClientRect()
    const scale = width / (stage.offsetWidth || 1) || 1
    const [x, y] = [(event.clientX - left) / scale, (event.clientY - top) / scale]
    let found = { index: -1, distance: plan.layout === 'strip' ? Infinity : reach }
    marks.forEach((mark, index) => {
      const across = Math.max(mark.x - x, x - mark.x - mark.width, 0)
      const down = Math.max(mark.y - y, y - mark.y - mark.height, 0)
      // On a strip the lanes are as good as a finger: what lies beside counts, what lies below hardly.
      const distance = plan!.layout === 'strip' ? across + down / 2 : Math.hypot(across, down)
      if (distance < found.distance) found = { index, distance }
    })
    return found.index
  }

  const open = (index: number, move: 'scroll' | 'focus'): void => {
    const id = marks[index]?.id
    if (id === undefined) return
    clearTimeout(timer)
    preview.hide()
    controller.choose(id, { move, fromChart: true })
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && preview.isOpen) {
      event.preventDefault()
      return preview.hide()
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return open(active, 'focus')
    }
    const rtl = plan?.dir === 'rtl'
    const index = nextIndex(event.key, { index: active, count: marks.length, rtl })
    if (index === undefined || !marks.length) return
    event.preventDefault()
    activate(index)
  }

  const listen = (stage: HTMLElement): void => {
    stage.addEventListener('keydown', onKey)
    stage.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') hover(markAt(event))
    })
    stage.addEventListener('pointerleave', () => hover(-1))
    stage.addEventListener('focus', () => {
      if (stage.matches(':focus-visible')) activate(active < 0 ? 0 : active)
    })
    stage.addEventListener('blur', () => {
      preview.hide()
      controller.highlight(undefined)
    })
    stage.addEventListener('click', (event) => {
      const index = markAt(event)
      if (index < 0) return
      if (plan?.layout === 'strip') activate(index)
      else open(index, 'scroll')
    })
  }

  const take = (next: ChartPlan, nextView: View): void => {
    const id = marks[active]?.id
    plan = next
    view = nextView
    marks = marksOf(next)
    active = marks.findIndex((mark) => mark.id === id)
    if (active < 0 && next.layout === 'strip') active = marks.length - 1
    hovered = -1
    preview.hide()
  }

  return {
    attach(picture) {
      ;({ stage, card } = picture)
      listen(stage)
      card.addEventListener('click', ({ target }) => {
        const { step, read } = (target as Element).closest('button')?.dataset ?? {}
        if (step) activate(Math.min(marks.length - 1, Math.max(0, active + Number(step))))
        if (read !== undefined) open(active, 'focus')
      })
    },
    take,
    draw(next, nextView) {
      take(next, nextView)
      fillStage(stage!, next, marks, nextView)
      light()
    },
    select(id) {
      const index = marks.findIndex((mark) => mark.id === id)
      if (index >= 0) active = index
      for (const option of stage?.querySelectorAll('[role=option]') ?? []) {
        option.setAttribute('aria-selected', String(option.getAttribute('data-id') === id))
      }
      light()
    },
    highlight(id) {
      hovered = marks.findIndex((mark) => mark.id === id)
      light()
    },
    connect(signal) {
      signal.addEventListener('abort', () => clearTimeout(timer))
    },
  }
}
