import { createContext } from '../list/context.js'
import { isDay } from '../model/days.js'
import type { Filter } from '../query/filter.js'
import type { Query } from '../query/parse.js'
import type { Controller } from './controller.js'
import { withField } from './fields.js'
import { focus } from './focus.js'
import { inOrder } from './opening.js'
import { grow } from './paging.js'
import type { State } from './state.js'

/** Does what *button* is for, as its `data-action` says, or *name*. */
export function act(
  controller: Controller,
  button: HTMLElement,
  name: string | undefined = button.dataset['action'],
): void {
  const { state, view } = controller
  if (name === undefined || !state || !view) return
  actions.get(name)?.({ controller, button, state, query: state.query })
}

interface Act {
  readonly controller: Controller
  readonly button: HTMLElement
  readonly state: State
  readonly query: Query
}

const actions: ReadonlyMap<string, (act: Act) => void> = new Map([
  ['link', copy],
  ['cite', copy],
  ['reset', reset],
  ['today', backToToday],
  ['more', turnPage],
  ['earlier', turnPage],
  ['back', ({ controller }) => controller.backToChart()],
  [
    'country',
    ({ controller, button, query }) => {
      const filter = withCountry(query.filter, button.dataset['value'] ?? '')
      controller.ask({ ...query, filter })
    },
  ],
  [
    'day',
    ({ controller, button, query }) => {
      const { value } = button.dataset
      if (value && isDay(value)) controller.slideTo({ ...query, asOf: value }, false)
    },
  ],
  [
    'menu',
    ({ controller, button, state }) => {
      const { menu } = button.dataset
      if (menu !== 'day' && menu !== 'filters') return
      controller.update({ menu: state.menu === menu ? undefined : menu })
    },
  ],
  ['map', ({ controller, state }) => controller.update({ mapOpen: !state.mapOpen })],
  [
    'zoom',
    ({ controller, button }) =>
      controller.update({ zoomed: button.getAttribute('aria-pressed') !== 'true' }),
  ],
  [
    'chart-events',
    ({ controller, state }) => controller.update({ chartEvents: !state.chartEvents }),
  ],
])

function copy({ controller, button, state }: Act): void {
  const { id, action } = button.dataset
  const { root, view } = controller
  if (!id || !view || (action !== 'link' && action !== 'cite')) return
  const context = createContext(view.answer.shown, state.messages, state.list)
  // Few readers copy: what it takes is loaded when one does.
  import('./copy.js').then(
    ({ copyRecord }) => void copyRecord(button, { id, action, root, context }),
    (error: unknown) => console.warn('kim-travel-timeline: copying could not be loaded', error),
  )
}

function reset({ controller, button, query }: Act): void {
  controller.ask({ ...query, filter: {} })
  if (button.isConnected) return
  // The button that had the focus is gone.
  const next = '[data-action="country"], [data-menu="filters"]'
  controller.root.querySelector<HTMLElement>(next)?.focus()
}

function backToToday({ controller, query }: Act): void {
  const { asOf: _, ...others } = query
  const { root } = controller
  const { activeElement } = root
  controller.ask(others)
  // The button that had the focus is hidden now.
  if (activeElement?.matches('[type="reset"]')) {
    root.querySelector<HTMLElement>('[data-menu="day"]')?.focus()
  }
}

function turnPage({ controller, button, state }: Act): void {
  const { action, list } = button.dataset
  if (list !== 'trips' && list !== 'events') return
  const before = state.pages[list]
  const way = action === 'more' ? 'more' : 'earlier'
  controller.update({ pages: { ...state.pages, [list]: grow(before, way) } })
  const { view } = controller
  const next = way === 'more' && view ? inOrder(view, list)[before.to] : undefined
  const record = next && controller.root.getElementById(next.id)
  const title = record?.querySelector<HTMLElement>('.ktt-title')
  if (title) focus(title)
}

/** *filter* with the country *code* put in, or taken out if it was there; no code: without any. */
function withCountry(filter: Filter, code: string): Filter {
  const chosen = [filter.country ?? []].flat().filter((one) => !one.startsWith('!'))
  const others = chosen.filter((one) => one !== code)
  const next = !code ? [] : others.length < chosen.length ? others : [...chosen, code]
  return withField(filter, 'country', next.join(','))
}
