import css from 'styles:element'
import { timeline as bundled } from '../data/bundled.js'
import { createSheets } from '../markup/sheets.js'
import { queryWords } from '../model/choices.js'
import type { Filter } from '../query/filter.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { loadMessages } from '../i18n/load.js'
import { localeOf } from '../i18n/names.js'
import { addressWith, idInFragment } from './address.js'
import { langOf, queryAttributes, readAttributes, viewAttributes } from './attributes.js'
import './events.js'
import { createPanel, type Panel } from './panel.js'

const sheetFor = createSheets(css)

// In Node there is no HTMLElement, and importing this must not fail there.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<kim-travel-timeline>`: the trips as an axis and a list, with a filter, in an open shadow root.
 *
 * Attributes: the words of a filter (`country="CN,RU" from="2018"` …), `as-of`, `sort`, `limit`, `theme`
 * (`auto`, `light`, `dark`), `lang`, `heading`, `heading-level`, `record-lang`, `scale` (`compressed`,
 * `true`), `selected`, and `url-state`. What the words of a filter say wrongly is shown and warned of,
 * never thrown; any other value that means nothing counts as none.
 */
export class KimTravelTimelineElement extends Base {
  static readonly observedAttributes: readonly string[] = [...queryAttributes, ...viewAttributes]

  /** Registers the element as *tag*, unless somebody has: then this does nothing. */
  static define(
    tag: string = 'kim-travel-timeline',
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    if (!registry || registry.get(tag)) return
    // A class can be registered once; another tag takes a class of its own.
    registry.define(tag, tag === 'kim-travel-timeline' ? this : class extends this {})
  }

  #data: Timeline = bundled
  #query: Query = { filter: {} }
  /** Neither the page nor the reader has set anything else since. */
  #isFromAttributes = true
  #problems: readonly string[] = []
  #selected: string | undefined
  #panel: Panel | undefined
  #connection: AbortController | undefined
  #pending = false

  /** The records to show. Defaults to the bundled ones. Throws on anything but a Timeline. */
  get timeline(): Timeline {
    return this.#data
  }
  set timeline(timeline: Timeline | undefined) {
    const data: Timeline = timeline ?? bundled
    assertTimeline(data)
    this.#data = data
    // Attributes may name what only these records have.
    if (this.#isFromAttributes) this.#readQuery()
    this.#refresh()
  }

  /** What is shown now. Setting it puts it in place of what the attributes said. */
  get filter(): Filter {
    return this.#query.filter
  }
  set filter(filter: Filter | undefined) {
    this.#query = { ...this.#query, filter: filter ?? {} }
    this.#isFromAttributes = false
    this.#problems = []
    this.#refresh()
  }

  /** The id of the record that is open and marked, or `undefined`. */
  get selected(): string | undefined {
    return this.#selected
  }
  set selected(id: string | null | undefined) {
    this.#selected = id ?? undefined
    this.#panel?.select(this.#selected)
  }

  connectedCallback(): void {
    // What the page itself has written stays until there are words for something better.
    const messages = loadMessages(localeOf(langOf(this)))
    if (!(messages instanceof Promise)) this.#connect()
    else void messages.then(() => this.isConnected && !this.#connection && this.connectedCallback())
  }

  #connect(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = sheetFor(this.ownerDocument)
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    // The server's link has done its work; the same rules are adopted now.
    root.querySelector('link')?.remove()
    if (!this.#panel) {
      this.#panel = createPanel(root, {
        onQuery: (query) => this.#ask(query),
        onSelect: (id) => this.#tellSelected(id),
      })
      const { filter } = this.#query
      const isAsked = !this.#isFromAttributes
      this.#readQuery()
      if (isAsked) this.filter = filter
      this.#takeProperties()
    }
    this.#render()
    this.#panel.connect()
    this.#connection = new AbortController()
    const { signal } = this.#connection
    window.addEventListener('hashchange', () => this.#openFragment(), { signal })
    window.addEventListener('popstate', () => this.#readAddress(), { signal })
    const asked = this.#selected ?? this.getAttribute('selected')
    if (asked) this.selected = asked
    this.#openFragment()
  }

  disconnectedCallback(): void {
    this.#connection?.abort()
    this.#connection = undefined
    this.#panel?.disconnect()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#panel) return
    if (name === 'selected') this.selected = after
    else {
      if (queryAttributes.includes(name)) this.#readQuery()
      this.#refresh()
    }
  }

  /** Properties set before the class was there would hide its accessors. */
  #takeProperties(): void {
    for (const name of ['timeline', 'filter', 'selected'] as const) {
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      delete (this as Partial<this>)[name]
      Object.assign(this, { [name]: value })
    }
  }

  #readQuery(): void {
    const { query, problems } = readAttributes(this, this.#data)
    this.#query = query
    this.#isFromAttributes = true
    if (problems.length && problems.join() !== this.#problems.join()) {
      console.warn(`kim-travel-timeline: ignored ${problems.join('; ')}`)
    }
    this.#problems = problems
  }

  #readAddress(): void {
    if (!this.hasAttribute('url-state')) return
    this.#readQuery()
    this.#refresh()
  }

  /** The reader asks for something else. */
  #ask(query: Query): void {
    this.#query = query
    this.#isFromAttributes = false
    this.#problems = []
    this.#render()
    const { filter, asOf } = query
    this.#tell('filter-change', { filter, asOf })
    this.#writeAddress()
  }

  #writeAddress(): void {
    const prefix = this.getAttribute('url-state')
    if (prefix === null) return
    const given = queryWords.filter((word) => this.hasAttribute(word))
    try {
      history.replaceState(history.state, '', addressWith(this.#query, location, prefix, given))
    } catch {
      // A frame without an address of its own has none to keep it in.
    }
  }

  #tellSelected(id: string): void {
    this.#selected = id
    this.#tell('trip-select', { id })
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  /** Renders once after all that is set together. */
  #refresh(): void {
    if (!this.#panel || this.#pending) return
    this.#pending = true
    queueMicrotask(() => {
      this.#pending = false
      this.#render()
    })
  }

  #render(): void {
    const locale = localeOf(langOf(this))
    const messages = loadMessages(locale)
    if (messages instanceof Promise) {
      void messages.then(() => this.#refresh())
      return
    }
    const heading = this.getAttribute('heading')
    const level = Number(this.getAttribute('heading-level'))
    const { dir } = this
    const recordLocale = this.getAttribute('record-lang')
    this.#panel?.show({
      data: this.#data,
      query: this.#query,
      problems: this.#problems,
      messages,
      list: {
        locale,
        ...(heading !== null && { heading }),
        ...(level && { headingLevel: level }),
        ...(recordLocale && { recordLocale }),
        ...((dir === 'rtl' || dir === 'ltr') && { dir }),
      },
      axis: {
        locale,
        through: false,
        print: false,
        scale: this.getAttribute('scale') === 'true' ? 'true' : 'compressed',
      },
    })
  }

  #openFragment(): void {
    const id = idInFragment(location)
    if (id === undefined || !(this.#data.trip(id) ?? this.#data.event(id))) return
    this.#selected = id
    this.#panel?.select(id, 'focus')
  }
}
