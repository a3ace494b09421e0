import { isDay } from '../model/days.js'
import { act } from './actions.js'
import type { Controller } from './controller.js'
import { focus, openAround, scrollTo } from './focus.js'
import { readControl } from './forms.js'

/** How long after the last key a field is read, in milliseconds. A day is typed in parts. */
const typingPause = { text: 100, 'as-of': 400 } as const

/** Turns what the reader does in the root of *controller* into changes of its state. */
export function listenToReader(controller: Controller): void {
  const { root } = controller
  /** Details that the reader opens, not we. */
  let pressed: Element | undefined
  let typing: ReturnType<typeof setTimeout> | undefined

  root.addEventListener('click', (event) => {
    const target = event.target as Element
    pressed = target.closest('summary')?.parentElement ?? undefined
    if (pressed) controller.fillPanel(pressed)
    const button = target.closest<HTMLElement>('[data-action]')
    if (button) act(controller, button)
    const link = target.closest<HTMLElement>('a[href^="#"]')
    if (link && follow(controller, link)) event.preventDefault()
  })
  root.addEventListener('input', ({ target }) => {
    const control = target as HTMLInputElement
    if (!control.closest('form, .ktt-countries') || !control.name) return
    clearTimeout(typing)
    const { name } = control
    if (name !== 'text' && name !== 'as-of') return take(controller, control)
    controller.typedIn = control
    typing = setTimeout(() => take(controller, control), typingPause[name])
  })
  for (const [enter, leave] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    root.addEventListener(enter, ({ target }) => {
      const id = recordAt(target)
      if (id !== undefined) controller.highlight(id)
    })
    root.addEventListener(leave, (event) => {
      const { target, relatedTarget } = event as MouseEvent | FocusEvent
      const id = recordAt(target)
      if (id !== undefined && id !== recordAt(relatedTarget)) controller.highlight(undefined)
    })
  }
  root.addEventListener('submit', (event) => event.preventDefault())
  root.addEventListener('reset', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    const form = event.target as HTMLElement
    act(controller, form, form.dataset['key'] === 'day-form' ? 'today' : 'reset')
  })
  // A field that was left shows what holds.
  root.addEventListener('focusout', ({ target }) => {
    if ((target as Element).matches('.ktt [name]')) controller.update({})
  })
  root.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent
    if (key !== 'Escape' || event.defaultPrevented) return
    const panel = (event.target as Element).closest<HTMLElement>('.ktt-menu-panel')
    if (!panel) return controller.backToChart()
    const menu = controller.state?.menu
    controller.update({ menu: undefined })
    root.querySelector<HTMLElement>(`[data-menu="${menu}"]`)?.focus()
  })
  // It does not bubble, but it is seen on its way down.
  root.addEventListener('toggle', (event) => onToggle(event.target as HTMLDetailsElement), {
    capture: true,
  })

  function onToggle(details: HTMLDetailsElement): void {
    const { open, dataset, classList } = details
    const { gap, id } = dataset
    const { state } = controller
    if (open && state) {
      if (classList.contains('ktt-events') && !state.eventsOpen) {
        controller.update({ eventsOpen: true })
      }
      if (gap !== undefined && !state.openGaps.has(gap)) {
        controller.update({ openGaps: new Set([...state.openGaps, gap]) })
      }
      if (id !== undefined) controller.fillPanel(details)
    }
    if (details !== pressed) return
    pressed = undefined
    if (open && id) controller.choose(id)
  }
}

/** The id of the record in the list that *target* belongs to. */
function recordAt(target: EventTarget | null): string | undefined {
  const element = target as Element | null
  return element?.closest?.('.ktt-record')?.id
}

/** Asks for what stands in *control*, unless it is no answer yet. */
function take(controller: Controller, control: HTMLInputElement): void {
  const { state } = controller
  if (!state || !control.isConnected) return
  controller.typedIn = undefined
  const query = readControl(control, state.query)
  const issue = control.name === 'as-of' ? dayIssue(controller, control) : undefined
  const { [control.name]: before, ...others } = state.fieldIssues
  if (issue || before) {
    controller.update({ fieldIssues: issue ? { ...others, [control.name]: issue } : others })
  }
  if (issue === undefined) controller.ask(query)
}

/** What is wrong with the day in *control*; an empty text while it is not complete. */
function dayIssue({ view }: Controller, control: HTMLInputElement): string | undefined {
  if (!view) return undefined
  const { value, validity } = control
  const { context, data } = view
  const { from, through } = data.coverage
  if (validity?.badInput) return ''
  const isInside = (!from || value >= from) && (!through || value <= through)
  if (!value || (isDay(value) && isInside)) return undefined
  return context.messages.widget.dayRange(
    context.day(from ?? (value as never)),
    context.day(through ?? (value as never)),
  )
}

/** Goes where *link* points inside the widget: the page's own fragment does not reach into a shadow root. */
function follow(controller: Controller, link: HTMLElement): boolean {
  const { root } = controller
  const id = link.getAttribute('href')!.slice(1)
  const details = link.closest('.ktt-record')?.querySelector('.ktt-details')
  if (!details && !root.getElementById(id)) return false
  const go = (): void => {
    const goal = root.getElementById(id)
    if (!goal) return
    openAround(goal)
    scrollTo(goal)
    focus(goal)
  }
  if (details) controller.fillPanel(details, go)
  else go()
  return true
}
