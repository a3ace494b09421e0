import { h, type Attributes, type Markup, type Tree } from '../markup/tree.js'
import type { FuzzyDay, Span, Status } from '../model/types.js'
import type { Context } from './context.js'

/** What stands in an element; empty items are left out. */
export type Content = readonly (Markup | undefined | false | null | Content)[]

/** An element with the class `ktt-name`, for our style sheet, and the part *name*, for that of the page. */
export function named(
  tag: string,
  name: string,
  attributes: Attributes | null,
  ...content: Content
): Tree {
  return {
    tag,
    attributes: { class: `ktt-${name}`, part: name, ...attributes },
    children: flatten(content),
  }
}

/** A list of *items*. The role keeps it a list for screen readers although it has no bullets. */
export function listOf(tag: 'ol' | 'ul', items: readonly Content[]): Tree {
  return h(
    tag,
    { role: 'list' },
    items.map((item) => h('li', null, flatten(item))),
  )
}

/** *content* as one list, without what is empty. */
export function flatten(content: Content): readonly Markup[] {
  const flat: Markup[] = []
  collect(content, flat)
  return flat
}

function collect(content: Content, flat: Markup[]): void {
  for (const item of content) {
    if (!item) continue
    if (Array.isArray(item)) collect(item as Content, flat)
    else flat.push(item as Markup)
  }
}

/** *items* with *separator* between each two. */
export function separate(items: readonly Content[], separator: string = ', '): Content {
  return items.map((item, index) => (index ? [separator, item] : item))
}

/** *span* in words, with its dates for machines: a `<time>` for each end. */
export function spanTree(
  { start, end = start }: Span,
  context: Context,
  month?: 'long' | 'short',
): Markup {
  const text = context.span({ start, end }, month)
  const { nameLang: lang } = context
  const single = start && end && start !== end ? undefined : (start ?? end)
  if (single) return timeTree(single, text, lang)
  if (!start || !end) return h('bdi', { lang }, text)
  const [first, ...rest] = text.split(/(\s*[–—~～至]\s*)/)
  if (rest.length === 2 && isPlain(start) && isPlain(end)) {
    return h('bdi', { lang }, timeOf(start, first!), rest[0], timeOf(end, rest[1]!))
  }
  return h('data', { value: `${start}/${end}`, lang }, timeOf(start.split('/')[0]!, text))
}

/** *day* in words. */
export function dayTree(day: FuzzyDay, context: Context): Markup {
  return timeTree(day, context.day(day), context.nameLang)
}

/** *day* in words of your own, with the date for machines. */
export function timeTree(day: FuzzyDay, text: string, lang?: string): Tree {
  if (isPlain(day)) return timeOf(day, text, lang)
  return h('data', { value: day, lang }, timeOf(day.split('/')[0]!, text))
}

/** The sentence that *write* makes of a day, with the tree *day* in its place. */
export function sentence(write: (day: string) => string, day: Markup): readonly Markup[] {
  const [before = '', after = ''] = write('\n').split('\n')
  return [before, day, after]
}

/** The name of a country behind a square in its colour. */
export function countryTree(code: string, context: Context): Tree {
  const name = h('bdi', { lang: context.nameLang }, context.country(code))
  return named('span', 'country', colorOf(code, context), name)
}

/** What a style sheet knows the colour of the country *code* by. */
export function colorOf(code: string | undefined, { series }: Context): Attributes {
  return { 'data-country': code, 'data-series': code === undefined ? undefined : series(code) }
}

/** The status in words behind a mark in its shape. */
export function statusTree(status: Status, { messages }: Context): Tree {
  return named('span', 'status', { 'data-status': status }, messages.status[status])
}

/** *content* as a link to *url*; without one where that is no address of the web. */
export function externalLink(url: string | undefined, content: Markup, language?: string): Markup {
  // Every record is checked before it gets here; a link that runs a script must not depend on that.
  if (!url || !/^https?:\/\//i.test(url)) return content
  return h('a', { href: url, hreflang: language, rel: 'external noopener' }, content)
}

/** Text of a record, marked with its language where that differs from the list's. */
export function recordText(text: string, { recordLang }: Context): Markup {
  return recordLang ? h('span', { lang: recordLang }, text) : text
}

function timeOf(day: string, text: string, lang?: string): Tree {
  return h('time', { datetime: day, lang }, text)
}

function isPlain(day: FuzzyDay): boolean {
  return !day.includes('/')
}
