import { h, type Markup, type Tree } from '../markup/tree.js'
import type { FuzzyDay, Source, Span, Status } from '../model/types.js'
import { languageOf } from '../i18n/names.js'
import type { Context } from './context.js'
import { named } from './named.js'

/** *span* in words, with its dates for machines: a `<time>` for each end. */
export function spanTree({ start, end = start }: Span, context: Context): Markup {
  const text = context.span({ start, end })
  const { nameLang: lang } = context
  const single = start && end && start !== end ? undefined : (start ?? end)
  if (single) return timeTree(single, text, context)
  if (!start || !end) return h('bdi', { lang }, text)
  const [first, ...rest] = text.split(/(\s*[–~—]\s*)/)
  if (rest.length === 2 && isPlain(start) && isPlain(end)) {
    const [from, to] = [timeOf(start, first!), timeOf(end, rest[1]!)]
    return h('bdi', { lang }, from, rest[0], to)
  }
  return h('data', { value: `${start}/${end}`, lang }, timeOf(start.split('/')[0]!, text))
}

/** *day* in words. */
export function dayTree(day: FuzzyDay, context: Context): Markup {
  return timeTree(day, context.day(day), context)
}

/** The sentence that *write* makes of a day, with *day* as a tree in it. */
export function sentence(write: (day: string) => string, day: Markup): readonly Markup[] {
  const [before = '', after = ''] = write('\n').split('\n')
  return [before, day, after]
}

/** The country in words behind a mark in its colour. */
export function countryTree(code: string, { country, nameLang: lang }: Context): Tree {
  return named('span', 'country', { 'data-country': code }, h('bdi', { lang }, country(code)))
}

/** The status in words behind a mark in its shape. */
export function statusTree(status: Status, { messages }: Context): Tree {
  return named('span', 'status', { 'data-status': status }, messages.status[status])
}

/** Text of a record, marked with its language where that is not the list's. */
export function recordText(text: string, { recordLang }: Context): Markup {
  return recordLang ? h('span', { lang: recordLang }, text) : text
}

/** The sources of one record, numbered; links from a statement to them. */
export interface References {
  readonly sources: readonly { readonly number: number; readonly source: Source }[]
  /** Links to those of *sourceIds* that are in the list; nothing when none is. */
  refer(sourceIds: readonly string[] | undefined): Markup | undefined
}

/** Numbers *sources* for the record *recordId*. */
export function createReferences(
  recordId: string,
  sources: References['sources'],
  { id, messages }: Context,
): References {
  const numbers = new Map(sources.map(({ number, source }) => [source.id, number]))
  return {
    sources,
    refer(sourceIds = []) {
      const found = sourceIds
        .flatMap((sourceId) => numbers.get(sourceId) ?? [])
        .sort((one, other) => one - other)
      if (!found.length) return undefined
      const links = found.map((number) =>
        h(
          'a',
          {
            href: `#${id(`${recordId}-source-${number}`)}`,
            'aria-label': messages.list.sourceNumber(number),
          },
          `${number}`,
        ),
      )
      // The first stays with its text.
      const parts = links.flatMap((link, index) => [index ? ' ' : '\u00a0', link])
      return h('sup', { class: 'ktt-references' }, ...parts)
    },
  }
}

/** The numbered sources with publisher, kind, date, language and link. */
export function sourcesTree(recordId: string, { sources }: References, context: Context): Tree {
  const { id, lang, language, recordLang, messages } = context
  return h(
    'ol',
    { class: 'ktt-sources', role: 'list' },
    sources.map(({ number, source }) => {
      const { publisher, title, url, published, kind, via } = source
      const linked = url !== undefined && /^https?:\/\//i.test(url)
      const own = languageOf(source.language) === languageOf(lang)
      // In brackets stands our translation of a title.
      const titleLang = /^\[.*\]$/.test(title) ? recordLang : own ? undefined : source.language
      return h(
        'li',
        { id: id(`${recordId}-source-${number}`), value: number },
        h(
          'cite',
          { lang: titleLang },
          linked
            ? h('a', { href: url, hreflang: source.language, rel: 'external noopener' }, title)
            : title,
        ),
        `. ${publisher} (${messages.source[kind]})`,
        published && [', ', dayTree(published, context)],
        `, ${language(source.language)}`,
        via !== undefined && `, ${messages.list.via(via)}`,
      )
    }),
  )
}

function timeTree(day: FuzzyDay, text: string, { nameLang: lang }: Context): Tree {
  if (isPlain(day)) return timeOf(day, text, lang)
  return h('data', { value: day, lang }, timeOf(day.split('/')[0]!, text))
}

function timeOf(day: string, text: string, lang?: string): Tree {
  return h('time', { datetime: day, lang }, text)
}

function isPlain(day: FuzzyDay): boolean {
  return !day.includes('/')
}
