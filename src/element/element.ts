import { assertTimeline } from '../query/assert-timeline.js'
import type { Filter } from '../query/filter.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { loadMessages } from '../i18n/load.js'
import type { Messages, OwnMessages } from '../i18n/index.js'
import { localeOf } from '../i18n/names.js'
import { idInFragment } from './address.js'
import { langOf, queryAttributes, viewAttributes, watchLanguage } from './attributes.js'
import { Display } from './display.js'
import './events.js'
import { Question } from './question.js'
import { checkMessages, mannerOf, takeProperties } from './settings.js'
import { explain, Records } from './source.js'

// In Node there is no HTMLElement, and importing this must not fail there.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

const properties = ['messages', 'timeline', 'filter', 'asOf', 'selected'] as const

/**
 * `<kim-travel-timeline>`: trips as a headline, a chart, a list and a map, in an open shadow root.
 *
 * Attributes: the words of a filter (`country="CN,RU" from="2018"` …), `as-of`, `sort`, `limit`, `src`,
 * `hide`, `axis` (`auto`, `chart`, `zoom`), `theme` (`auto`, `light`, `dark`), `lang`, `heading`,
 * `heading-level`, `record-lang`, `scale` (`true`, `compressed`), `print`, `selected`, and `url-state`.
 * What cannot be understood is shown and warned of, never thrown.
 */
export class KimTravelTimelineElement extends Base {
  static readonly observedAttributes: readonly string[] = [
    ...queryAttributes,
    ...viewAttributes,
    'selected',
    'src',
  ]

  /** Registers the element as *tag*, unless somebody has: then this does nothing. */
  static define(
    tag: string = 'kim-travel-timeline',
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    if (!registry || registry.get(tag)) return
    // A class can be registered once; another tag takes a class of its own.
    registry.define(tag, tag === 'kim-travel-timeline' ? this : class extends this {})
  }

  readonly #records = new Records(this, () => this.#refresh())
  readonly #question = new Question(this)
  readonly #display = new Display(this, {
    onQuery: (query, passing) => this.#ask(query, passing),
    onSelect: (id) => {
      this.#selected = id
      this.#tell('trip-select', { id })
    },
    onReady: () => {
      this.#selected ??= this.getAttribute('selected') ?? undefined
      if (this.#selected) this.#display.select(this.#selected)
      this.#followFragment()
    },
  })
  #selected: string | undefined
  #ownMessages: OwnMessages | undefined
  #loaded:
    | {
        readonly locale: string
        readonly own: OwnMessages | undefined
        readonly messages: Messages
      }
    | undefined
  #connection: AbortController | undefined
  /** Its fragment was followed, which happens once. */
  #followed: string | undefined
  #pending = false

  /** The records that are shown; `undefined` until they are loaded. Throws on anything but a Timeline. */
  get timeline(): Timeline | undefined {
    return this.#records.current
  }
  set timeline(timeline: Timeline | null | undefined) {
    const next = timeline ?? undefined
    if (next !== undefined) assertTimeline(next)
    this.#records.use(next)
    this.#refresh()
  }

  /** What is shown now. Setting it puts it in place of what the attributes said. */
  get filter(): Filter {
    return this.#question.filter
  }
  set filter(filter: Filter | null | undefined) {
    if (this.#question.set({ filter: filter ?? {} })) this.#refresh()
  }

  /** The day as of which everything is shown, such as `2018-06-12`; `undefined`: as known today. */
  get asOf(): string | undefined {
    return this.#question.asOf
  }
  set asOf(day: string | null | undefined) {
    if (this.#question.set({ asOf: day ?? undefined })) this.#refresh()
  }

  /** The id of the record that is open and marked, or `undefined`. */
  get selected(): string | undefined {
    return this.#selected
  }
  set selected(id: string | null | undefined) {
    this.#selected = id ?? undefined
    this.#display.select(this.#selected)
  }

  /** Messages in place of those of the language; what they leave out stays. With one that does not exist none is used. */
  get messages(): OwnMessages | undefined {
    return this.#ownMessages
  }
  set messages(messages: OwnMessages | null | undefined) {
    this.#ownMessages = checkMessages(messages)
    this.#refresh()
  }

  connectedCallback(): void {
    const view = this.ownerDocument.defaultView
    if (!view) return
    takeProperties(this, properties)
    this.#connection?.abort()
    const { signal } = (this.#connection = new AbortController())
    view.addEventListener('hashchange', () => this.#followFragment(), { signal })
    view.addEventListener('popstate', () => this.#readAddress(), { signal })
    watchLanguage(this, signal, () => this.#refresh())
    this.#records.retry()
    this.#update()
  }

  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // Most pages put it back elsewhere at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop()
    })
  }

  adoptedCallback(): void {
    this.#stop()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return
    if (name === 'selected') this.selected = after
    if (queryAttributes.includes(name)) this.#question.reread()
    this.#refresh()
  }

  #stop(): void {
    this.#connection?.abort()
    this.#display.stop()
  }

  #refresh(): void {
    if (this.#pending || !this.#connection) return
    this.#pending = true
    queueMicrotask(() => {
      this.#pending = false
      if (this.isConnected) this.#update()
    })
  }

  /** Shows what is asked for, if records and messages are there; until then what the page has stays. */
  #update(): void {
    if (!this.ownerDocument.defaultView) return
    this.#records.load()
    const locale = localeOf(langOf(this))
    const own = this.#ownMessages
    if (this.#loaded?.locale !== locale || this.#loaded.own !== own) {
      const messages = loadMessages(locale, own)
      if (messages instanceof Promise) return void this.#await(messages, locale, own)
      this.#loaded = { locale, own, messages }
    }
    this.#render(this.#loaded.messages)
  }

  async #await(
    loading: Promise<Messages>,
    locale: string,
    own: OwnMessages | undefined,
  ): Promise<void> {
    const messages = await loading
      .catch((error: unknown) => {
        console.warn('kim-travel-timeline: messages could not be used', error)
        // Of messages of which one does not exist none is used.
        return own && loadMessages(locale)
      })
      .catch(() => undefined)
    if (!messages) return
    this.#loaded = { locale, own, messages }
    this.#refresh()
  }

  #render(messages: Messages): void {
    const { current: data, error } = this.#records
    if (!data && !error) {
      this.toggleAttribute('data-loading', !this.shadowRoot)
      return
    }
    this.removeAttribute('data-loading')
    const { query, problems } = data
      ? this.#question.read(data)
      : { query: { filter: {} }, problems: [] }
    this.#display.show({
      ...mannerOf(this),
      data,
      query,
      problems: error ? [explain(error, messages), ...problems] : problems,
      messages,
    })
  }

  /** The reader asks for something else. *passing*: on the way to it, which is not told. */
  #ask(query: Query, passing = false): void {
    this.#question.ask(query)
    this.#update()
    if (passing) return
    const { filter, asOf } = query
    this.#tell('filter-change', { filter, asOf })
  }

  #readAddress(): void {
    if (!this.hasAttribute('url-state')) return
    this.#question.reread()
    this.#refresh()
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  #followFragment(): void {
    const location = this.ownerDocument.defaultView?.location
    const data = this.#records.current
    if (!location || !data || location.href === this.#followed) return
    this.#followed = location.href
    const id = idInFragment(location)
    if (id === undefined || !(data.trip(id) ?? data.event(id))) return
    this.#selected = id
    this.#display.select(id, { move: 'focus' })
  }
}
