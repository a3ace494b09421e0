import type { ChartLayout } from '../chart/layout.js'
import type { MarkBox } from './geometry.js'
import { whenIdle } from './idle.js'
import { nextIndex } from './keyboard.js'
import { createListbox, type Option } from './listbox.js'
import type { TimelineOptions } from './types.js'

/** Up to this many records have their names written at once. */
const few = 40

export interface SelectionSetup {
  readonly stage: HTMLElement
  readonly list: HTMLElement
  readonly isRtl: boolean
  readonly signal: AbortSignal
  readonly callbacks: Pick<TimelineOptions, 'onSelect' | 'onActivate'>
  /** Where the mark of the record at *index* is. */
  readonly boxOf: (index: number) => MarkBox
  /** Another record is selected; *isNews* when the reader picked it. */
  readonly onChange: (index: number | undefined) => void
}

/** Which record is selected: by click, by key, by assistive technology, or by the page. */
export interface Selection {
  readonly id: string | undefined
  select(id: string | undefined): void
  /** The reader clicked on a record, or on none. */
  pick(id: string | undefined): void
  /** Takes the records of *layout*. */
  setLayout(layout: ChartLayout): void
  /** The marks have moved. */
  place(): void
}

export function createSelection(setup: SelectionSetup): Selection {
  const { stage, list, isRtl, signal, callbacks, boxOf, onChange } = setup
  let ids: readonly string[] = []
  let options: readonly Option[] = []
  let id: string | undefined
  let cancel: (() => void) | undefined
  signal.addEventListener('abort', () => cancel?.())

  const listbox = createListbox(stage, list, (index) => choose(index, 'pointer'))
  const indexOf = (): number => (id === undefined ? -1 : ids.indexOf(id))

  function show(): void {
    const index = indexOf()
    const selected = index < 0 ? undefined : index
    onChange(selected)
    const write = (): void => listbox.show(selected, options)
    cancel?.() // Names take time where there are many records: the picture comes first.
    if (selected === undefined && options.length > few) cancel = whenIdle(write)
    else write()
  }

  function choose(index: number | undefined, by: 'pointer' | 'key'): void {
    const next = index === undefined ? undefined : ids[index]
    // A click on a record already selected by keyboard still counts as a selection.
    const isNews = next !== id || (next !== undefined && by === 'pointer')
    id = next
    show()
    if (isNews) callbacks.onSelect?.(next, by)
  }

  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Enter' || event.key === ' ') {
        // Space would scroll the page.
        event.preventDefault()
        if (indexOf() >= 0) callbacks.onActivate?.(id!)
        return
      }
      const state = { index: indexOf(), count: ids.length, rtl: isRtl }
      const index = ids.length > 0 ? nextIndex(event.key, state) : undefined
      if (index === undefined) return
      event.preventDefault()
      choose(index, 'key')
    },
    { signal },
  )

  return {
    get id() {
      return id
    },
    select(next) {
      id = next
      show()
    },
    pick(next) {
      const index = next === undefined ? -1 : ids.indexOf(next)
      choose(index < 0 ? undefined : index, 'pointer')
    },
    setLayout({ records, nameFor }) {
      ids = records.map(({ record }) => record.id)
      options = records.map((record, index) => ({
        id: record.record.id,
        name: () => nameFor(record),
        box: () => boxOf(index),
      }))
      show()
    },
    place: listbox.place,
  }
}
