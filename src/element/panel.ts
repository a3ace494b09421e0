import { createContext, type ListOptions } from '../list/context.js'
import { listed, type Listed } from '../list/list.js'
import { toNodes } from '../markup/dom.js'
import type { Entry } from '../model/types.js'
import { arrange } from '../query/order.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import type { TimelineOptions } from '../timeline/index.js'
import type { Messages } from '../i18n/messages.js'
import { applyQuery } from './apply-query.js'
import { createAxis, type Axis } from './axis.js'
import { choicesOf, fillForm, readForm, type Choices } from './form.js'
import { foldFilter, mark, openAround, reveal } from './focus.js'
import { morph } from './morph.js'
import { firstPage, grow, pageAround, type PageRange } from './paging.js'
import { openForPrint } from './print.js'
import { viewTree } from './view.js'

/** What a panel shows, and how. */
export interface Settings {
  readonly data: Timeline
  readonly query: Query
  /** What could not be understood, for the reader. */
  readonly problems: readonly string[]
  readonly messages: Messages
  readonly list: ListOptions
  readonly axis: TimelineOptions
}

export interface PanelEvents {
  /** The reader has asked for something else. */
  onQuery(query: Query): void
  /** The reader has opened a record. */
  onSelect(id: string): void
}

/** The inside of one widget. */
export interface Panel {
  show(settings: Settings): void
  /** Opens the record *id*, if it is shown, and marks it; with *move*, takes the reader there. */
  select(id: string | undefined, move?: 'scroll' | 'focus'): void
  connect(): void
  disconnect(): void
}

type List = 'trips' | 'events'

/** A panel in *root*, which may already hold the list that a server wrote. */
export function createPanel(root: ShadowRoot, { onQuery, onSelect }: PanelEvents): Panel {
  const everything: PageRange = { from: 0, to: Infinity }
  let settings: Settings | undefined
  let shown: Timeline | undefined
  let lists: Listed | undefined
  let axis: Axis | undefined
  let offered: { readonly data: Timeline; readonly choices: Choices } | undefined
  let pages: Record<List, PageRange> = { trips: firstPage, events: firstPage }
  /** The record that is marked, and the one that was opened last: arrow keys on the axis only mark. */
  let selected: string | undefined
  let opened: string | undefined
  let connected: AbortController | undefined
  let printing = false
  /** Details that the reader opens, not we. */
  let pressed: Element | undefined
  let chartAsked = false
  let withEvents = root.querySelector('.ktt-events ol') !== null

  const render = (): void => {
    if (!settings) return
    const { data, query, list } = settings
    if (offered?.data !== data) offered = { data, choices: choicesOf(data) }
    const asked = applyQuery(data, query)
    shown = asked.shown
    lists = listed(createContext(shown, settings.messages, list))
    const tree = viewTree(
      {
        ...asked,
        data,
        query,
        choices: offered.choices,
        problems: [...settings.problems, ...asked.problems],
        chartAsked,
        withEvents: withEvents || printing,
        pages: printing ? { trips: everything, events: everything } : pages,
      },
      settings.messages,
      list,
    )
    const fresh = toNodes(tree, root.ownerDocument) as Element
    const isNew = !root.querySelector('.ktt-filter')
    const section = root.querySelector('.ktt')
    if (section) morph(section, fresh)
    else root.append(fresh)
    if (isNew) foldFilter(root)
    const form = root.querySelector('form')
    if (form) fillForm(form, query)
    if (!shown.trips.length) root.querySelector('.ktt-events')?.setAttribute('open', '')
    mark(root, selected)
    axis?.update(shown)
  }

  const showAxis = (): void => {
    const container = root.querySelector<HTMLElement>('.ktt-chart')
    if (!connected || !container || !settings || !shown || axis) return
    axis = createAxis(container, shown, {
      ...settings.axis,
      messages: settings.messages,
      onSelect(id, by?: 'pointer' | 'key') {
        if (id === undefined) return
        if (by === 'key') mark(root, (selected = id))
        else choose(id, 'scroll')
      },
      onActivate: (id) => choose(id, 'focus'),
    })
    axis.select(selected)
  }

  /** The records of a list as it shows them. */
  const inOrder = (list: List): readonly Entry[] =>
    shown && settings && lists ? arrange<Entry>(lists[list], settings.query, shown) : []

  const select: Panel['select'] = (id, move) => {
    selected = opened = id
    let stale = false
    for (const list of ['trips', 'events'] as const) {
      const place = inOrder(list).findIndex((record) => record.id === id)
      const page = pageAround(place, pages[list])
      if (page === pages[list]) continue
      pages = { ...pages, [list]: page }
      stale = true
    }
    if (!withEvents && id !== undefined && shown?.event(id)) stale = withEvents = true
    if (stale) render()
    mark(root, id)
    axis?.select(id)
    const record = id === undefined ? undefined : root.getElementById(id)
    if (!record) return
    openAround(record.querySelector('details') ?? record)
    if (move) reveal(record, move)
  }

  /** Selects for the reader, and tells the page. */
  const choose = (id: string, move?: 'scroll' | 'focus'): void => {
    const news = id !== opened
    select(id, move)
    if (news) onSelect(id)
  }

  const act = (button: HTMLElement): void => {
    const { action, id, list } = button.dataset
    if ((action === 'link' || action === 'cite') && id && shown && settings) {
      const context = createContext(shown, settings.messages, settings.list)
      // Few readers copy: what it takes is loaded when one does.
      void import('./copy.js').then(({ copyRecord }) =>
        copyRecord(button, { id, action, root, context }),
      )
    }
    if (action === 'chart') {
      chartAsked = !chartAsked
      render()
    }
    if (action === 'reset') onQuery({ filter: {} })
    if ((action === 'more' || action === 'earlier') && (list === 'trips' || list === 'events')) {
      const before = pages[list]
      pages = { ...pages, [list]: grow(before, action) }
      render()
      const next = action === 'more' ? inOrder(list)[before.to] : undefined
      if (next) root.getElementById(next.id)?.focus()
    }
  }

  root.addEventListener('click', (event) => {
    const target = event.target as Element
    pressed = target.closest('summary')?.parentElement ?? undefined
    const button = target.closest<HTMLElement>('[data-action]')
    if (button) act(button)
    const link = target.closest('a[href^="#"]')
    const goal = link && root.getElementById(link.getAttribute('href')!.slice(1))
    if (!goal) return
    // The page's own fragment does not reach into a shadow root.
    event.preventDefault()
    openAround(goal)
    reveal(goal, 'focus')
  })
  root.addEventListener('input', ({ target }) => {
    const form = (target as Element).closest('form')
    if (form && settings) onQuery(readForm(form, settings.query))
  })
  root.addEventListener('submit', (event) => event.preventDefault())
  root.addEventListener('reset', (event) => {
    event.preventDefault()
    onQuery({ filter: {} })
  })
  // It does not bubble, but it is seen on its way down.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      const { open, dataset, classList } = target as HTMLDetailsElement
      if (open && !withEvents && classList.contains('ktt-events')) {
        withEvents = true
        render()
      }
      if (target !== pressed) return
      pressed = undefined
      if (open && dataset['id']) choose(dataset['id'])
    },
    { capture: true },
  )

  return {
    show(next) {
      const restart = axis && JSON.stringify(settings?.axis) !== JSON.stringify(next.axis)
      if (settings?.data !== next.data) pages = { trips: firstPage, events: firstPage }
      settings = next
      if (restart) {
        axis?.destroy()
        axis = undefined
      }
      render()
      showAxis()
    },
    select,
    connect() {
      connected = new AbortController()
      openForPrint(root, connected.signal, (isPrinting) => {
        printing = isPrinting
        render()
      })
      showAxis()
    },
    disconnect() {
      connected?.abort()
      connected = undefined
      axis?.destroy()
      axis = undefined
    },
  }
}
