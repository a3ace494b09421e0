import { maxMarks } from '../chart/layout.js'
import type { MarkBox } from './geometry.js'

/** A record as assistive technology knows it: its name, and where its mark is. */
export interface Option {
  readonly id: string
  readonly name: () => string
  readonly box: () => MarkBox
}

/** The records as options of the listbox that the stage is; they lie over their marks and act when clicked. */
export interface Listbox {
  /** There are *options*, the one at *index* selected. */
  show(index: number | undefined, options: readonly Option[]): void
  /** Moves the options over their marks after these moved. */
  place(): void
}

/** Options on either side of the selected one that are there at once, if there are many. */
const around = 25

/** Keeps the options of *stage* in *list*; *pick* is told of a click by assistive technology. */
export function createListbox(
  stage: HTMLElement,
  list: HTMLElement,
  pick: (index: number) => void,
): Listbox {
  const prefix = list.dataset['id'] ?? 'ktt-axis'
  let shown: { readonly element: HTMLElement; readonly option: Option }[] = []
  const place = (): void => {
    for (const { element, option } of shown) {
      const { left, top, width } = option.box()
      element.style.translate = `${left}px ${top}px`
      element.style.inlineSize = `${width}px`
    }
  }
  return {
    show(index, options) {
      const count = options.length
      const most = count <= maxMarks ? count : 2 * around
      const from = Math.max(0, Math.min((index ?? 0) - around, count - most))
      shown = options.slice(from, from + most).map((option, offset) => {
        const position = from + offset
        const element = list.ownerDocument.createElement('div')
        element.id = `${prefix}-${position}`
        element.setAttribute('role', 'option')
        element.setAttribute('aria-selected', String(position === index))
        element.setAttribute('aria-posinset', String(position + 1))
        element.setAttribute('aria-setsize', String(count))
        element.textContent = option.name()
        element.addEventListener('click', () => pick(position))
        return { element, option }
      })
      list.replaceChildren(...shown.map(({ element }) => element))
      place()
      if (index === undefined) stage.removeAttribute('aria-activedescendant')
      else stage.setAttribute('aria-activedescendant', `${prefix}-${index}`)
    },
    place,
  }
}
