import type { Messages } from '../i18n/messages.js'
import type { Timeline } from '../query/timeline.js'

/** Records that could not be had. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly src: string
  readonly reason: 'missing' | 'invalid'

  constructor(src: string, reason: SourceError['reason'], detail: unknown) {
    super(detail instanceof Error ? detail.message : String(detail))
    this.src = src
    this.reason = reason
  }
}

/** The records of one element: those that the page set, else those of `src`, else the bundled ones. */
export class Records {
  readonly #element: Element
  readonly #changed: () => void
  #given: Timeline | undefined
  #current: Timeline | undefined
  #error: SourceError | undefined
  #wanted: string | undefined
  #loading: AbortController | undefined

  /** Calls *changed* whenever records come, or turn out not to come. */
  constructor(element: Element, changed: () => void) {
    this.#element = element
    this.#changed = changed
  }

  /** What is there: while other records are on their way or cannot be had, still the last ones. */
  get current(): Timeline | undefined {
    return this.#current
  }

  get error(): SourceError | undefined {
    return this.#error
  }

  /** Uses *timeline* in place of what `src` names; `undefined`: no longer. */
  use(timeline: Timeline | undefined): void {
    this.#given = timeline
    if (!timeline) this.#wanted = undefined
    else this.#current = timeline
  }

  /** Lets what could not be loaded be tried once more. */
  retry(): void {
    if (this.#error) this.#wanted = undefined
  }

  /** Loads what is missing. */
  load(): void {
    if (this.#given) {
      this.#loading?.abort()
      this.#wanted = this.#error = undefined
      return
    }
    const src = this.#element.getAttribute('src') ?? ''
    if (src === this.#wanted) return
    this.#wanted = src
    this.#loading?.abort()
    const { signal } = (this.#loading = new AbortController())
    void this.#take(src, signal)
  }

  async #take(src: string, signal: AbortSignal): Promise<void> {
    let timeline: Timeline | undefined
    let issue: SourceError | undefined
    try {
      timeline = await loadRecords(this.#element, src, signal)
    } catch (error) {
      issue = error instanceof SourceError ? error : new SourceError(src, 'missing', error)
    }
    if (signal.aborted) return
    this.#error = issue
    if (timeline) this.#current = timeline
    if (issue) console.warn(`kim-travel-timeline: ${src || 'bundled records'}: ${issue.message}`)
    this.#changed()
  }
}

/** What *error* means to a reader, with what the check found. */
export function explain({ src, reason, message }: SourceError, { widget }: Messages): string {
  if (!src) return widget.notBundled
  const [first, ...issues] = message.split('\n')
  if (reason === 'missing') return `${widget.notLoaded(src)} (${first})`
  const shown = issues.length
    ? issues.slice(0, 3).map((issue) => issue.replace(/^- /, ''))
    : [first]
  return [widget.notRecords(src), ...shown].join(' ')
}

/**
 * The records that *src* names: `#id` of a `<script type="application/json">`, the address of a JSON file,
 * or with an empty text the bundled ones. Rejects with a `SourceError`.
 */
async function loadRecords(element: Element, src: string, signal: AbortSignal): Promise<Timeline> {
  // A page may set records right after it has made the element.
  await Promise.resolve()
  signal.throwIfAborted()
  if (!src) return (await import('../data/dataset.js')).bundledTimeline()
  const text = src.startsWith('#')
    ? inlineText(element, src)
    : await fetchText(element, src, signal)
  const { createFromJSON } = await import('../query/create-from-json.js')
  try {
    return createFromJSON(text)
  } catch (error) {
    throw new SourceError(src, 'invalid', error)
  }
}

function inlineText(element: Element, src: string): string {
  const id = decodeURIComponent(src.slice(1))
  const root = element.getRootNode() as Document | ShadowRoot
  const script = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id)
  if (!script) throw new SourceError(src, 'missing', `no element has the id ${id}`)
  return script.textContent ?? ''
}

async function fetchText(element: Element, src: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(new URL(src, element.baseURI), { signal })
    if (response.ok) return await response.text()
    throw new Error(`${response.status} ${response.statusText}`.trim())
  } catch (error) {
    throw new SourceError(src, 'missing', error)
  }
}
