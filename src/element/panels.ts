import type { Context } from '../list/context.js'
import { recordPanel } from '../list/record.js'
import { toNodes } from '../markup/dom.js'
import { whenIdle } from '../timeline/idle.js'

/** Panels of records are most of a list and closed at first: they are built when the browser is idle. */
export interface Panels {
  /** The list in the page shows *context* from now on. Panels that are open are filled at once. */
  show(context: Context): void
  /** Builds the panel of *details* now, if it is not there. */
  fill(details: Element): void
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

  const fill = (details: Element): void => {
    const id = details.getAttribute('data-id')
    if (!context || !id || details.childElementCount > 1) return
    const { timeline } = context
    const record = timeline.trip(id) ?? timeline.event(id)
    if (!record) return
    const nodes = recordPanel(record, context).map((tree) => toNodes(tree, root.ownerDocument))
    details.append(...nodes)
  }

  const fillSome = (): void => {
    cancel = undefined
    const start = performance.now()
    for (const details of empty()) {
      fill(details)
      if (performance.now() - start > budget) {
        cancel = whenIdle(fillSome)
        return
      }
    }
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
