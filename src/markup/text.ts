import { clean, type Markup } from './tree.js'

/** *markup* as HTML or SVG text. All text and attribute values are escaped. */
export function toMarkup(markup: Markup): string {
  return append('', markup)
}

/** *text* and behind it *markup*: texts of parts, joined level by level, would be copied as often. */
function append(text: string, markup: Markup): string {
  if (typeof markup === 'string') return text + escape(markup)
  const { tag, attributes, children } = markup
  let grown = `${text}<${tag}`
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]
    if (value === undefined || value === false) continue
    grown += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
  }
  grown += '>'
  if (emptyTags.has(tag)) return grown
  for (const child of children) grown = append(grown, child)
  return `${grown}</${tag}>`
}

const emptyTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What most texts have none of. */
const special = /[&<>"'\p{Cc}]/u

function escape(text: string): string {
  if (!special.test(text)) return text
  return clean(text).replace(/[&<>"']/g, (character) => entities[character]!)
}
