import { clean, type Markup } from './tree.js'

/** *markup* as HTML or SVG text. All text and attribute values are escaped. */
export function toMarkup(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup)
  const { tag, attributes, children } = markup
  let text = `<${tag}`
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    text += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
  }
  if (emptyTags.has(tag)) return `${text}>`
  return `${text}>${children.map(toMarkup).join('')}</${tag}>`
}

const emptyTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character]!)
}
