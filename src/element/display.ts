import css from 'styles:element/styles'
import { adoptSheet, createSheets } from '../markup/sheets.js'
import type { Controller, Host as ControllerHost, SelectOptions } from './controller.js'
import { showFirst, type FirstView } from './first-view.js'
import { later } from './later.js'
import { showProblems } from './notes.js'
import type { Settings } from './state.js'

/** Who is told what the reader does. */
export interface Host extends ControllerHost {
  /** The reader can do everything from now on. */
  onReady(): void
}

const sheetFor = createSheets(css)
const withController = later('the controls', () => import('./controller.js'))

/**
 * What one element shows in its shadow root: a first view at once, or what a server wrote; then, when its code is
 * here, a controller that answers the reader.
 */
export class Display {
  readonly #element: Element
  readonly #host: Host
  #first: FirstView | undefined
  /** The last click in the first view, which nothing answers yet. */
  #clicked: HTMLElement | undefined
  #controller: Controller | undefined
  #isConnected = false
  /** What the controller is to show next. */
  #next: Settings | undefined

  constructor(element: Element, host: Host) {
    this.#element = element
    this.#host = host
  }

  /** Shows *settings*, as soon as that can be. */
  show(settings: Settings): void {
    const root = this.#element.shadowRoot ?? this.#element.attachShadow({ mode: 'open' })
    this.#next = settings
    if (!this.#controller) this.#showFirst(root, settings)
    if (!settings.data && !this.#controller) return
    withController((module) => {
      if (this.#next && this.#element.isConnected)
        this.#control(root, this.#next, module.Controller)
    })
  }

  /** Marks the record *id* and opens it, once the reader could do so. */
  select(id: string | undefined, options?: SelectOptions): void {
    this.#controller?.select(id, options)
  }

  stop(): void {
    if (this.#isConnected) this.#controller?.disconnect()
    this.#isConnected = false
  }

  #showFirst(root: ShadowRoot, settings: Settings): void {
    adoptSheet(root, sheetFor)
    const { data, problems } = settings
    if (!data) return showProblems(root, problems)
    if (root.childElementCount > 0) return
    this.#first = showFirst(root, settings, data)
    root.addEventListener('click', this)
  }

  handleEvent({ target }: Event): void {
    this.#clicked = target as HTMLElement
  }

  #control(root: ShadowRoot, settings: Settings, Class: typeof Controller): void {
    this.#next = undefined
    const isFirst = !this.#controller
    const controller = (this.#controller ??= new Class(root, this.#host, this.#first))
    // A page from a server has linked the sheets that are adopted now.
    root.querySelector('link')?.remove()
    this.#first = undefined
    controller.show(settings)
    if (!this.#isConnected) {
      this.#isConnected = true
      // In another document it has lost them.
      adoptSheet(root, sheetFor)
      controller.connect()
    }
    if (!isFirst) return
    root.removeEventListener('click', this)
    this.#host.onReady()
    this.#clicked?.click()
    this.#clicked = undefined
  }
}
