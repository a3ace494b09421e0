import type { ChartPlan, Mark } from '../chart/plan.js'
import { nextIndex } from '../timeline/keyboard.js'
import type { Controller } from './controller.js'
import { mark as markRecord } from './focus.js'
import { createPreview } from './preview.js'
import type { View } from './view.js'

/** The marks of the chart as the reader meets them: a listbox with an option over each mark and its label. */
export interface Marks {
  readonly focusable: HTMLElement | undefined
  stage(document: Document): HTMLElement
  /** The card that stands under a strip. */
  card(document: Document): HTMLElement
  draw(plan: ChartPlan, picture: Node, view: View): void
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
    preview.dock(plan.layout === 'strip' ? { plan, marks, index: active, view } : undefined)
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

  const makeStage = (document: Document): HTMLElement => {
    const made = document.createElement('div')
    made.className = 'ktt-stage'
    made.tabIndex = 0
    made.setAttribute('role', 'listbox')
    made.setAttribute('aria-orientation', 'horizontal')
    made.addEventListener('keydown', onKey)
    made.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') hover(markAt(event))
    })
    made.addEventListener('pointerleave', () => hover(-1))
    made.addEventListener('focus', () => {
      if (made.matches(':focus-visible')) activate(active < 0 ? 0 : active)
    })
    made.addEventListener('blur', () => {
      preview.hide()
      controller.highlight(undefined)
    })
    made.addEventListener('click', (event) => {
      const index = markAt(event)
      if (index < 0) return
      if (plan?.layout === 'strip') activate(index)
      else open(index, 'scroll')
    })
    return made
  }

  return {
    get focusable() {
      return stage
    },
    stage(document) {
      stage = makeStage(document)
      return stage
    },
    card: (document) =>
      preview.card(document, {
        step: (by) => activate(Math.min(marks.length - 1, Math.max(0, active + by))),
        read: () => open(active, 'focus'),
      }),
    draw(next, picture, nextView) {
      const id = marks[active]?.id
      plan = next
      view = nextView
      const seen = new Set<string>()
      marks = next.marks.filter((mark) => !seen.has(mark.id) && seen.add(mark.id))
      active = marks.findIndex((mark) => mark.id === id)
      if (active < 0 && next.layout === 'strip') active = marks.length - 1
      hovered = -1
      preview.hide()
      const { axis } = nextView.state.messages
      stage!.setAttribute('aria-label', axis.label)
      stage!.setAttribute('aria-description', axis.hint)
      stage!.hidden = !marks.length && !next.buckets.length
      stage!.replaceChildren(picture, ...optionsOf(marks, stage!.ownerDocument, nextView))
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

/** Options that lie over the marks and their labels, so that all pointers and assistive technology hit them. */
function optionsOf(marks: readonly Mark[], document: Document, { context }: View): HTMLElement[] {
  return marks.map(({ id, name, x, y, width, height, label }) => {
    const option = document.createElement('div')
    const left = Math.min(x, label?.left ?? x) - 4
    const right = Math.max(x + width, label ? label.left + label.width : x) + 4
    option.className = 'ktt-option'
    option.id = context.id(`ktt-option-${id}`)
    option.dataset['id'] = id
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.setAttribute('aria-label', name)
    option.style.left = `${left}px`
    option.style.top = `${y + height / 2 - 11}px`
    option.style.width = `${right - left}px`
    return option
  })
}
