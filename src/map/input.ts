import { idsOf, type View } from './view.js'

export interface InputOptions {
  /** What stands out now. */
  state(): { readonly selected: string | undefined; readonly highlighted: string | undefined }
  highlight(id: string | undefined): void
  select(id: string | undefined): void
}

/** Lets a reader point at trips and places, click them, and walk through the trips with the keys. */
export function listenToMap({ stage }: View, options: InputOptions): () => void {
  const listeners: Readonly<Record<string, (event: never) => void>> = {
    pointerover: ({ target }: Event) => options.highlight(idAt(target, options.state().selected)),
    pointerleave: () => options.highlight(undefined),
    click: ({ target }: Event) => options.select(idAt(target, options.state().selected)),
    keydown: onKey,
    blur: () => options.highlight(undefined),
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { selected, highlighted } = options.state()
    const current = highlighted ?? selected
    if (event.key === 'Enter' || event.key === ' ') {
      if (current !== undefined) options.select(current)
    } else if (event.key === 'Escape') {
      options.highlight(undefined)
      return
    } else {
      const ids = optionIds(stage)
      const next = nextId(event.key, ids, current)
      if (next === undefined) return
      options.highlight(next)
    }
    event.preventDefault()
  }

  for (const [type, listener] of Object.entries(listeners)) {
    stage.addEventListener(type, listener as EventListener)
  }
  return () => {
    for (const [type, listener] of Object.entries(listeners)) {
      stage.removeEventListener(type, listener as EventListener)
    }
  }
}

/** The trip at *target*; of several to one place the one after the selected one, else the latest. */
function idAt(target: EventTarget | null, selected: string | undefined): string | undefined {
  const part = (target as Element | null)?.closest('[data-id], [data-ids]')
  if (!part) return undefined
  const ids = idsOf(part)
  const index = selected === undefined ? -1 : ids.indexOf(selected)
  const turn = index < 0 ? ids.at(-1) : ids[(index + 1) % ids.length]
  return part.getAttribute('data-id') ?? turn
}

function optionIds(stage: Element): readonly string[] {
  return [...stage.querySelectorAll('[data-option]')].map(
    (option) => option.getAttribute('data-option') ?? '',
  )
}

/** Where *key* goes to from *current* in *ids*. */
function nextId(
  key: string,
  ids: readonly string[],
  current: string | undefined,
): string | undefined {
  const index = current === undefined ? -1 : ids.indexOf(current)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids.at(-1)
  if (key === 'ArrowDown' || key === 'ArrowRight') return ids[index + 1] ?? ids.at(-1)
  if (key === 'ArrowUp' || key === 'ArrowLeft')
    return ids[index < 0 ? ids.length - 1 : index - 1] ?? ids[0]
  return undefined
}
