import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Context } from './context.js'
import { dayTree, named, sentence, separate, type Content } from './parts.js'

/** The section that a list, or a whole widget, stands in. */
export function sectionTree(context: Context, children: readonly Markup[]): Tree {
  return h(
    'section',
    {
      class: 'ktt',
      part: 'section',
      lang: context.lang,
      dir: context.dir,
      'aria-labelledby': context.id('heading'),
    },
    children,
  )
}

/** What stands above the list. */
export interface Header {
  readonly heading: string
  /** One or two sentences under the heading. */
  readonly standfirst?: string | undefined
  /** More for the line of small print, such as a link to what counts as a trip. */
  readonly more?: readonly Content[] | undefined
}

/** Headline, standfirst, and a line that says which data these are and how far they reach. */
export function headerTree({ heading, standfirst, more = [] }: Header, context: Context): Tree {
  const { id, level, messages, timeline } = context
  const { through } = timeline.coverage
  const sources = timeline.sources.length
  const facts: readonly (Content | false | undefined)[] = [
    context.title !== heading && [context.title],
    through && sentence(messages.through, dayTree(through, context)),
    sources > 0 && [messages.list.sources(sources)],
    ...more,
  ]
  const small = facts.filter((fact): fact is Content => Boolean(fact))
  return named(
    'header',
    'header',
    { 'data-key': 'header' },
    named(`h${level}`, 'heading', { id: id('heading') }, heading),
    standfirst && named('p', 'standfirst', null, standfirst),
    small.length > 0 && named('p', 'meta', null, separate(small, ' · ')),
  )
}
