import css from 'styles:element/controls'
import { adoptSheet, createSheets } from '../markup/sheets.js'
import { toNodes } from '../markup/dom.js'
import type { Query } from '../query/parse.js'
import type { Answer } from './apply-query.js'
import { createChart, type Chart } from './chart.js'
import { focus, light, mark, openAround, scrollTo } from './focus.js'
import { answerTo, type FirstView } from './first-view.js'
import { fillForms } from './forms.js'
import { keepInAddress } from './keep-address.js'
import { createMapBox, type MapBox } from './map-box.js'
import { morph } from './morph.js'
import { showProblems } from './notes.js'
import { openingOf } from './opening.js'
import { createPanels, type Panels } from './panels.js'
import { keepForPrint } from './print.js'
import { createReading, type Reading } from './reading.js'
import { listenToReader } from './reader.js'
import { firstPages, initialState, waitsForRest, type Settings, type State } from './state.js'
import { counts, viewOf, viewTree, type View } from './view.js'
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

const sheetFor = createSheets(css)

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
  #first: FirstView | undefined
  #listed: readonly unknown[] = []
  readonly #chart: Chart
  readonly #map: MapBox
  readonly #panels: Panels
  readonly #reading: Reading
  #connection: AbortController | undefined
  #rest: ReturnType<typeof setTimeout> | undefined

  /** *root* may hold the *first* view, or the list that a server wrote. */
  constructor(root: ShadowRoot, host: Host, first?: FirstView) {
    this.root = root
    this.host = host
    this.#first = first
    adoptSheet(root, sheetFor)
    this.#panels = createPanels(root)
    this.#reading = createReading(root)
    this.#map = createMapBox(this)
    this.#chart = createChart(this, first?.chart)
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
    const first = this.#first
    this.#first = undefined
    if (first) this.#take(first)
    if (first?.settings === settings) return this.#complete(first.view)
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
    this.update({ selected: id, ...(id !== undefined && this.#view && openingOf(this.#view, id)) })
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

  /** Asks for *query*. *passing*: on the way to what is asked for in the end, which is not told. */
  ask(query: Query, passing = false): void {
    this.host.onQuery(query, passing)
    if (!passing) keepInAddress(this.root.host, query)
  }

  /** Asks for *query*, a step of the slider; what is said and told to the page waits until it rests. */
  slideTo(query: Query, isDragged: boolean): void {
    clearTimeout(this.#rest)
    this.#state = { ...this.#state!, sliding: true }
    this.ask(query, isDragged)
    this.#rest = setTimeout(() => {
      this.update({ sliding: false })
      if (isDragged) this.ask(query)
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

  connect(): void {
    // In another document it has lost it.
    adoptSheet(this.root, sheetFor)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    keepForPrint(this.root, signal, (printing) => {
      this.update({ printing })
      if (printing) this.#panels.fillAll()
    })
    this.#chart.connect(signal)
    this.#map.connect(signal)
    this.#reading.connect(signal, (id) => this.#chart.showReading(id))
    const cancel = whenIdle(() => this.update({ isEarly: false }))
    signal.addEventListener('abort', cancel)
  }

  disconnect(): void {
    this.#connection?.abort()
    this.#connection = undefined
    this.#panels.stop()
  }

  #render(): void {
    const state = this.#state!
    const { data } = state
    if (!data) return showProblems(this.root, state.problems)
    const answer = this.#answerOf(state, data)
    const sources = listSourcesOf(state, answer)
    const isSame = sources.every((part, index) => part === this.#listed[index])
    const listStands = isSame || waitsForRest(state)
    const view = viewOf(state, data, answer, { before: this.#view, listStands })
    const fresh = toNodes(viewTree(view), this.root.ownerDocument) as Element
    const section = this.root.querySelector('.ktt')
    if (section) morph(section, fresh)
    else this.root.append(fresh)
    this.#complete(view)
    if (!listStands) {
      this.#listed = sources
      this.#panels.show(view.context)
    }
    // One announcement for a whole way of the slider.
    const count = this.root.querySelector('.ktt-count > bdi')
    if (count && !state.sliding && count.textContent !== counts(view))
      count.textContent = counts(view)
  }

  /** Goes on from what stands in the page already. */
  #take({ view, settings }: FirstView): void {
    const { state, answer, data, context } = view
    this.#state = state
    this.#answer = { of: [data, settings.query, settings.messages], answer }
    this.#listed = listSourcesOf(state, answer)
    this.#panels.show(context)
  }

  /** Fills in the parts of the page that fill themselves. */
  #complete(view: View): void {
    this.#view = view
    fillForms(this.root, view, this.typedIn)
    mark(this.root, view.state.selected)
    this.#chart.show(view)
    if (!waitsForRest(view.state)) this.#map.show(view)
  }

  #answerOf(state: State, data: View['data']): Answer {
    const of = [data, state.query, state.messages]
    if (!this.#answer || this.#answer.of.some((part, index) => part !== of[index])) {
      this.#answer = { of, answer: answerTo(state, data) }
    }
    return this.#answer.answer
  }
}

/** What the list depends on, as long as its records are the same. */
function listSourcesOf(
  { pages, openGaps, eventsOpen, printing, messages, list, query, hide }: State,
  answer: Answer,
): readonly unknown[] {
  const words = JSON.stringify([list, query.sort, [...hide]])
  return [words, answer, pages, openGaps, eventsOpen, printing, messages]
}
