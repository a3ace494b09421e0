import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Context } from './context.js'
import { dayTree, listOf, named, recordText, sentence, separate, type Content } from './parts.js'

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
}

/** Headline, standfirst, and a line that says which data these are and how far they reach. */
export function headerTree({ heading, standfirst }: Header, context: Context): Tree {
  const { id, level, messages, timeline } = context
  const { through } = timeline.coverage
  const sources = timeline.sources.length
  const facts: readonly (Content | false | undefined)[] = [
    context.title !== heading && [context.title],
    through && sentence(messages.through, dayTree(through, context)),
    sources > 0 && [messages.list.sources(sources)],
  ]
  const known = facts.filter((fact): fact is Content => Boolean(fact))
  const counting = countingTree(context)
  const small = [
    ...separate(known, ' · '),
    ...(counting ? [h('div', { class: 'ktt-aside' }, known.length > 0 && ' · ', counting)] : []),
  ]
  return named(
    'header',
    'header',
    { 'data-key': 'header' },
    named(`h${level}`, 'heading', { id: id('heading') }, heading),
    standfirst && named('p', 'standfirst', null, standfirst),
    // No paragraph: that would end where the details begin.
    small.length > 0 && named('div', 'meta', null, small),
  )
}

/** The rules by which trips are counted, behind what opens them. */
function countingTree(context: Context): Tree | undefined {
  const { counting = [] } = context.timeline.meta
  if (counting.length === 0) return undefined
  const rules = counting.map(({ title, text }) => [
    h('strong', null, recordText(title, context)),
    text && [': ', recordText(text, context)],
  ])
  return h(
    'details',
    { class: 'ktt-counting', part: 'counting', 'data-key': 'counting' },
    h('summary', { part: 'summary' }, context.messages.list.counting),
    listOf('ul', rules),
  )
}
