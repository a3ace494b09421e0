import type { Context } from '../list/context.js'
import { toNodes } from '../markup/dom.js'
import { whenIdle } from '../timeline/idle.js'
import { later } from './later.js'

/** What writes panels, which nobody reads before the list stands. */
const withWriter = later('details', () => import('../list/details.js'))

/** Panels of records are most of a list and closed at first: they are built when the browser is idle. */
export interface Panels {
  /** The list in the page shows *context* from now on. Panels that are open are filled at once. */
  show(context: Context): void
  /** Builds the panel of *details* now, if it is not there; then calls *done*. */
  fill(details: Element, done?: () => void): void
  fillAll(): void
  stop(): void
}

/** How long a task may keep the browser from answering. */
const budget = 8

/** Fills the panels of the records in *root*. */
export function createPanels(root: ShadowRoot): Panels {
  let context: Context | undefined
  let cancel: (() => void) | undefined

  const empty = (): Iterable<Element> =>
    root.querySelectorAll('.ktt-details[data-id]:not(:has(> :nth-child(2)))')

  const fill = (details: Element, done?: () => void): void =>
    withWriter(({ recordPanel }) => {
      const id = details.getAttribute('data-id')
      if (context && id && details.childElementCount === 1) {
        const { timeline } = context
        const record = timeline.trip(id) ?? timeline.event(id)
        if (record) details.append(toNodes(recordPanel(record, context), root.ownerDocument))
      }
      done?.()
    })

  const fillSome = (): void => {
    cancel = undefined
    withWriter(() => {
      const start = performance.now()
      for (const details of empty()) {
        fill(details)
        if (performance.now() - start > budget) {
          cancel = whenIdle(fillSome)
          return
        }
      }
    })
  }

  return {
    show(next) {
      context = next
      cancel?.()
      for (const details of root.querySelectorAll('.ktt-details[open]')) fill(details)
      cancel = whenIdle(fillSome)
    },
    fill,
    fillAll() {
      for (const details of empty()) fill(details)
    },
    stop: () => cancel?.(),
  }
}
