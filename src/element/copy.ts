import type { Context } from '../list/context.js'
import type { Entry } from '../model/types.js'

/** What the button of a record copies, and where it says so. */
export interface CopyRequest {
  readonly id: string
  readonly action: 'link' | 'cite'
  readonly root: ShadowRoot
  readonly context: Context
}

/** Puts the link to a record, or its citation, on the clipboard, or where that is forbidden beside *button*. */
export async function copyRecord(
  button: HTMLElement,
  { id, action, root, context }: CopyRequest,
): Promise<void> {
  const { timeline, messages } = context
  const record = timeline.trip(id) ?? timeline.event(id)
  if (!record) return
  const link = linkTo(id, location)
  const text = action === 'cite' ? citationOf(record, link, context) : link
  try {
    await navigator.clipboard.writeText(text)
    showCopied(root, button, messages.list[action === 'cite' ? 'citationCopied' : 'linkCopied'])
  } catch {
    showForCopying(button, messages.list.copyByHand, text)
  }
}

/** The address of this page that opens *id*. */
export function linkTo(id: string, { href }: Pick<Location, 'href'>): string {
  return `${href.split('#', 1)[0]}#${encodeURIComponent(id)}`
}

/** *record* as a citation with its dates, the state of the data, *address* and the numbered sources. */
export function citationOf(record: Entry, address: string, context: Context): string {
  const { title, timeline, messages } = context
  const { version, coverage } = timeline.meta
  return [
    [
      `${record.title} (${context.span(record)})`,
      `${title} ${version}`,
      ...(coverage ? [messages.through(context.day(coverage.through))] : []),
      '',
    ]
      .join('. ')
      .trim(),
    address,
    ...timeline.cite(record).map(({ number, text }) => `${number}. ${text}`),
  ].join('\n')
}

/** Says on *button*, until the reader moves on, and in the live region of *root* that text was copied. */
function showCopied(root: ShadowRoot, button: HTMLElement, text: string): void {
  if (!button.hasAttribute('data-copied')) {
    const label = [...button.childNodes]
    const restore = (): void => {
      button.removeAttribute('data-copied')
      button.replaceChildren(...label)
    }
    button.setAttribute('data-copied', '')
    button.addEventListener('blur', restore, { once: true })
  }
  button.textContent = text
  const said = root.querySelector('.ktt-said')
  if (!said) return
  // The same text again is a change only after none.
  said.textContent = ''
  setTimeout(() => (said.textContent = text))
}

/** Puts *text* beside *button*, selected, where the page may not use the clipboard. */
function showForCopying(button: HTMLElement, label: string, text: string): void {
  const document = button.ownerDocument
  const field = document.createElement('textarea')
  field.readOnly = true
  field.value = text
  field.ariaLabel = label
  field.setAttribute('part', 'input')
  field.addEventListener('blur', () => field.remove(), { once: true })
  button.after(field)
  field.focus()
  field.select()
}
