import { toNodes } from '../markup/dom.js'
import type { Entry } from '../model/types.js'
import { listed } from '../list/list.js'
import { arrange } from '../query/arrange.js'
import type { Query } from '../query/parse.js'
import { searchWords } from '../i18n/search-words.js'
import { applyQuery, type Answer } from './apply-query.js'
import { createChart, type Chart } from './chart.js'
import { focus, light, mark, openAround, scrollTo } from './focus.js'
import { choicesOf, type Choices } from './choices.js'
import { fillForms } from './form.js'
import { createMapBox, type MapBox } from './map-box.js'
import { morph } from './morph.js'
import { showProblems } from './notes.js'
import { pageAround } from './paging.js'
import { createPanels, type Panels } from './panels.js'
import { keepForPrint } from './print.js'
import { createReading, type Reading } from './reading.js'
import { listenToReader } from './reader.js'
import { firstPages, initialState, maxForSliding, type Settings, type State } from './state.js'
import { contextsOf, counts, viewTree, type View } from './view.js'
import { whenIdle } from '../timeline/idle.js'

/** What the element does when the reader has done something. */
export interface Host {
  /** The reader asks for something else. *passing*: on the way to what is asked for in the end. */
  onQuery(query: Query, passing?: boolean): void
  /** The reader has opened a record. */
  onSelect(id: string): void
}

/** How a record comes to be selected, and what of the page follows. */
export interface SelectOptions {
  /** *scroll* brings it into view; *focus* moves the focus to its heading as well. */
  readonly move?: 'scroll' | 'focus'
  /** The reader came from the chart, and can go back to it. */
  readonly fromChart?: boolean
}

/** How long the slider of days stands still to be at rest, in milliseconds. */
const restTime = 400

/** The inside of one widget: one state, and what the page shows of it. */
export class Controller {
  readonly root: ShadowRoot
  readonly host: Host
  /** The field that the reader types in and that is not read yet. */
  typedIn: HTMLInputElement | undefined
  #state: State | undefined
  #view: View | undefined
  #answer: { readonly of: readonly unknown[]; readonly answer: Answer } | undefined
  #choices: { readonly of: unknown; readonly choices: Choices } | undefined
  #listed: readonly unknown[] = []
  readonly #chart: Chart
  readonly #map: MapBox
  readonly #panels: Panels
  readonly #reading: Reading
  #connection: AbortController | undefined
  #rest: ReturnType<typeof setTimeout> | undefined

  /** *root* may hold the list that a server wrote already. */
  constructor(root: ShadowRoot, host: Host) {
    this.root = root
    this.host = host
    this.#panels = createPanels(root)
    this.#reading = createReading(root)
    this.#map = createMapBox(this)
    this.#chart = createChart(this)
    listenToReader(this)
  }

  get state(): State | undefined {
    return this.#state
  }

  /** What is shown; `undefined` while there are no records. */
  get view(): View | undefined {
    return this.#view
  }

  /** Shows what the page says. */
  show(settings: Settings): void {
    const before = this.#state ?? initialState(settings, this.root)
    this.#state = { ...before, ...settings }
    // Other records start on their first page.
    if (before.data !== settings.data) {
      this.#state = { ...this.#state, pages: firstPages, openGaps: new Set() }
    }
    this.#render()
  }

  /** Changes the state in the fields of *patch*, and what is shown of it. */
  update(patch: Partial<State>): void {
    if (!this.#state) return
    this.#state = { ...this.#state, ...patch }
    this.#render()
  }

  /** Marks the record *id* and opens it, if it is listed. */
  select(id: string | undefined, { move, fromChart = false }: SelectOptions = {}): void {
    if (!this.#state) return
    this.update({ selected: id, ...(id !== undefined && this.#opening(id)) })
    const record = id === undefined ? null : this.root.getElementById(id)
    if (!record) return
    if (fromChart) this.#reading.start(record, this.#chart.focusable)
    const details = record.querySelector('.ktt-details')
    if (details) this.#panels.fill(details)
    openAround(details ?? record)
    if (!move) return
    scrollTo(record)
    if (move === 'focus') focus(record.querySelector<HTMLElement>('.ktt-title') ?? record)
  }

  /** Selects for the reader, and tells the page. */
  choose(id: string, options?: SelectOptions): void {
    const isNews = id !== this.#state?.selected
    this.select(id, options)
    if (isNews) this.host.onSelect(id)
  }

  /** Asks for *query*, a step of the slider; what is said and told to the page waits until it rests. */
  slideTo(query: Query, isDragged: boolean): void {
    clearTimeout(this.#rest)
    this.#state = { ...this.#state!, sliding: true }
    this.host.onQuery(query, isDragged)
    this.#rest = setTimeout(() => {
      this.update({ sliding: false })
      if (isDragged) this.host.onQuery(query)
    }, restTime)
  }

  /** Returns from the list to the chart, where the reader was. */
  backToChart(): void {
    this.#reading.stop()
  }

  /** Lights the record *id* in chart, map and list, while pointer or focus are on it in one of them. */
  highlight(id: string | undefined): void {
    this.#chart.highlight(id)
    this.#map.highlight(id)
    light(this.root, id)
  }

  fillPanel(details: Element, done?: () => void): void {
    this.#panels.fill(details, done)
  }

  /** The records of one list in the order in which it shows them. */
  inOrder(list: 'trips' | 'events'): readonly Entry[] {
    const { state, answer, context } = this.#view ?? {}
    if (!state || !answer || !context) return []
    return arrange<Entry>(listed(context)[list], state.query, answer.shown)
  }

  connect(): void {
    this.#connection = new AbortController()
    const { signal } = this.#connection
    keepForPrint(this.root, signal, (printing) => {
      this.update({ printing })
      if (printing) this.#panels.fillAll()
    })
    this.#chart.connect(signal)
    this.#map.connect(signal)
    this.#reading.connect(signal, (id) => this.#chart.showReading(id))
    const cancel = whenIdle(() => this.update({ formBuilt: true }))
    signal.addEventListener('abort', cancel)
  }

  disconnect(): void {
    this.#connection?.abort()
    this.#connection = undefined
    this.#panels.stop()
  }

  /** What has to be open for *id* to be listed. */
  #opening(id: string): Partial<State> {
    const { state, answer, context } = this.#view ?? {}
    if (!state || !answer || !context) return {}
    const gap = listed(context).gaps.find(({ events }) => events.some((event) => event.id === id))
    if (gap) return { openGaps: new Set([...state.openGaps, gap.key]) }
    const pages = { ...state.pages }
    for (const list of ['trips', 'events'] as const) {
      const place = this.inOrder(list).findIndex((record) => record.id === id)
      pages[list] = pageAround(place, pages[list])
    }
    return { pages, eventsOpen: state.eventsOpen || answer.shown.event(id) !== undefined }
  }

  #render(): void {
    const state = this.#state!
    const { data } = state
    if (!data) return showProblems(this.root, state.problems)
    const answer = this.#answerOf(state, data)
    if (this.#choices?.of !== data) this.#choices = { of: data, choices: choicesOf(data) }
    const { pages, openGaps, eventsOpen, printing, messages, list, query, hide } = state
    const shownList = [answer, pages, openGaps, eventsOpen, printing, messages, query.sort, hide]
    const isSame = shownList.every((part, index) => part === this.#listed[index + 1])
    const waits = state.sliding && data.trips.length + data.events.length > maxForSliding
    const listStands = waits || (isSame && JSON.stringify(list) === this.#listed[0])
    const view: View = {
      state,
      data,
      answer,
      choices: this.#choices.choices,
      ...contextsOf(state, data, answer),
      listStands,
    }
    this.#view = view
    const fresh = toNodes(viewTree(view), this.root.ownerDocument) as Element
    const section = this.root.querySelector('.ktt')
    if (section) morph(section, fresh)
    else this.#place(fresh, view)
    fillForms(this.root, state.query, this.typedIn)
    if (!listStands && !waits) {
      this.#listed = [JSON.stringify(list), ...shownList]
      this.#panels.show(view.context)
    }
    // One announcement for a whole way of the slider.
    const count = this.root.querySelector('.ktt-count > bdi')
    if (count && !state.sliding && count.textContent !== counts(view))
      count.textContent = counts(view)
    mark(this.root, state.selected)
    if (section) this.#chart.show(view)
    this.#map.show(view)
  }

  /** Puts the widget in, the list last: the chart asks how wide it is, which the list does not change. */
  #place(fresh: Element, view: View): void {
    const body = fresh.querySelector('.ktt-body')
    const place = this.root.ownerDocument.createComment('')
    body?.replaceWith(place)
    this.root.append(fresh)
    this.#chart.show(view)
    if (body) place.replaceWith(body)
  }

  #answerOf({ query, messages, list }: State, data: Settings['data'] & object): Answer {
    const of = [data, query, messages]
    if (!this.#answer || this.#answer.of.some((part, index) => part !== of[index])) {
      const { locale = 'en' } = list
      const synonyms = query.filter.text ? searchWords(locale, messages, data) : undefined
      this.#answer = { of, answer: applyQuery(data, query, synonyms) }
    }
    return this.#answer.answer
  }
}
