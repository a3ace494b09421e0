import type { Row } from '../chart/rows.js'

/** The records as assistive technology knows them: options of the listbox that the stage is. */
export interface Listbox {
  /** There are *rows*, the one at *index* selected; *nameOf* tells what each is called. */
  show(index: number | undefined, rows: readonly Row[], nameOf: (row: Row) => string): void
}

/** Options on either side of the selected one that are there at once, if there are many. */
const around = 25
/** Up to this many are there all at once. */
const few = 300

/** Keeps the options of *stage* in *list*, which cannot be seen. */
export function createListbox(stage: HTMLElement, list: HTMLElement): Listbox {
  const prefix = list.dataset['id'] ?? 'ktt-axis'
  return {
    show(index, rows, nameOf) {
      const count = rows.length
      const most = count <= few ? count : 2 * around
      const from = Math.max(0, Math.min((index ?? 0) - around, count - most))
      const until = Math.min(count, from + most)
      const options: HTMLElement[] = []
      for (let place = from; place < until; place++) {
        const option = list.ownerDocument.createElement('div')
        option.id = `${prefix}-${place}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', String(place === index))
        option.setAttribute('aria-posinset', String(place + 1))
        option.setAttribute('aria-setsize', String(count))
        option.textContent = nameOf(rows[place]!)
        options.push(option)
      }
      list.replaceChildren(...options)
      if (index === undefined) stage.removeAttribute('aria-activedescendant')
      else stage.setAttribute('aria-activedescendant', `${prefix}-${index}`)
    },
  }
}
