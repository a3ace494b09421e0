import { createContext } from '../list/context.js'
import { recordPanel } from '../list/details.js'
import { en } from '../i18n/en.js'
import type { Markup, Tree } from '../markup/tree.js'
import type { Entry } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { Row } from './rows.js'

/**
 * The facts of *record* as rows of text, with the numbers of their sources and the sources last: what
 * the list shows in its panel, with dates as the data writes them, which are short and easy to search for.
 */
export function factsOf(record: Entry, timeline: Timeline): readonly Row[] {
  return recordPanel(record, createContext(timeline, en)).children.flatMap(rowOf)
}

function rowOf(row: Markup): Row[] {
  if (typeof row === 'string') return []
  const [term, description] = row.children as [Tree, Tree]
  const [name, references] = term.children
  const values = valuesOf(description)
  const sources = references ? textOf(references) : ''
  // The sources of a field are those of all its values.
  const [only] = values
  const all =
    values.length === 1 ? [only + sources] : sources ? [...values, sources.trim()] : values
  return [{ name: textOf(name!), values: all }]
}

/** The items of a list, each one paragraph, else the whole as one. */
function valuesOf({ children }: Tree): readonly string[] {
  const [list] = children
  if (!isTree(list) || (list.tag !== 'ol' && list.tag !== 'ul'))
    return [children.map(textOf).join('')]
  return list.children.filter(isTree).map((item) => {
    const number = item.attributes['value']
    const text = item.children.map(textOf).join('').trim()
    return number === undefined ? text : `[${number}] ${text}`
  })
}

function textOf(markup: Markup): string {
  if (!isTree(markup)) return markup
  const { tag, attributes, children } = markup
  const text = (): string => children.map(textOf).join('')
  switch (tag) {
    case 'sup':
      return ` [${text().trim()}]`
    case 'time':
      return String(attributes['datetime'])
    case 'data':
      return String(attributes['value'])
    case 'a': {
      const href = String(attributes['href'])
      if (attributes['class'] === 'ktt-back') return ''
      return href.startsWith('#') ? text() : `${text()} <${href}>`
    }
    default:
      return text()
  }
}

function isTree(markup: Markup | undefined): markup is Tree {
  return typeof markup === 'object'
}
