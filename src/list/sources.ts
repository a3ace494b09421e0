import { languageOf } from '../i18n/names.js'
import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Source } from '../model/types.js'
import type { Context } from './context.js'
import { dayTree, externalLink } from './parts.js'
import type { References } from './references.js'

/** The numbered sources with publisher, kind, date, language, link, and a way back to the statement. */
export function sourcesTree(recordId: string, references: References, context: Context): Tree {
  const { id, messages } = context
  return h(
    'ol',
    { class: 'ktt-sources', role: 'list' },
    references.sources.map(({ number, source }) => {
      const statement = references.citedAt(number)
      return h(
        'li',
        {
          id: id(`${recordId}-source-${number}`),
          value: number,
          // Cited by the summary, so that its number can be followed on paper too.
          'data-glance': statement === id(`${recordId}-statement-1`),
        },
        ...sourceParts(source, context),
        statement !== undefined && [
          ' ',
          h('a', {
            class: 'ktt-back',
            href: `#${statement}`,
            'aria-label': messages.list.backToStatement(number),
          }),
        ],
      )
    }),
  )
}

function sourceParts(source: Source, context: Context): readonly (Markup | false | undefined)[] {
  const { lang, language, recordLang, messages } = context
  const { publisher, title, url, published, kind, via } = source
  const own = languageOf(source.language) === languageOf(lang)
  const isPlain = own && !source.language.includes('-')
  // A title in brackets is our own description of the source.
  const titleLang = /^\[.*\]$/.test(title) ? recordLang : own ? undefined : source.language
  return [
    h('cite', { lang: titleLang }, externalLink(url, title, source.language)),
    `. ${publisher} (${messages.source[kind]})`,
    ...(published ? [', ', dayTree(published, context)] : []),
    !isPlain && `, ${language(source.language)}`,
    via !== undefined && `, ${messages.list.via(via)}`,
    source.read === 'title' && `, ${messages.list.titleOnly}`,
  ]
}
