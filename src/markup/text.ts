import { clean, type Markup, type Tree } from './tree.js'

/** *markup* as HTML or SVG text. All text and attribute values are escaped. */
export function toMarkup(markup: Markup): string {
  return append('', markup)
}

/** The text of `toMarkup` in parts, a list item each. */
export function* markupParts(markup: Markup): Generator<string> {
  if (typeof markup === 'string' || markup.tag === 'li' || emptyTags.has(markup.tag)) {
    yield toMarkup(markup)
    return
  }
  yield openingTag(markup)
  for (const child of markup.children) yield* markupParts(child)
  yield `</${markup.tag}>`
}

/** *text* and behind it *markup*: texts of parts, joined level by level, would be copied as often. */
function append(text: string, markup: Markup): string {
  if (typeof markup === 'string') return text + escape(markup)
  let grown = text + openingTag(markup)
  if (emptyTags.has(markup.tag)) return grown
  for (const child of markup.children) grown = append(grown, child)
  return `${grown}</${markup.tag}>`
}

function openingTag({ tag, attributes }: Tree): string {
  let text = `<${tag}`
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]
    if (value === undefined || value === false) continue
    text += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
  }
  return `${text}>`
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
