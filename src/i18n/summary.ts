import type { Timeline } from '../query/timeline.js'
import type { Messages } from './messages.js'
import { factsOf, type SummaryFacts } from './summary-facts.js'

/** What a set says as a whole. */
export interface Summary {
  /** One sentence or title, without a full stop. */
  readonly headline: string
  /** The pattern of the trips in one or two sentences; empty where there is none to state. */
  readonly standfirst: string
}

/** How one language puts the facts into sentences. */
export interface Sentences {
  readonly headline: (facts: SummaryFacts, locale: string, messages: Messages) => string
  readonly standfirst: (facts: SummaryFacts, locale: string, messages: Messages) => string
}

/**
 * What *timeline* says as a whole, in *sentences*, by default those of *messages*. A language without sentences
 * gets the title of the set and numbers.
 */
export function summaryOf(
  timeline: Timeline,
  locale: string,
  messages?: Messages,
  sentences: Sentences | undefined = messages?.summary,
): Summary {
  const facts = factsOf(timeline, locale, messages?.separator)
  if (!sentences) return { headline: facts.title, standfirst: numbersOf(facts, locale, messages) }
  return {
    headline: sentences.headline(facts, locale, messages!),
    standfirst: sentences.standfirst(facts, locale, messages!),
  }
}

function numbersOf({ made, days }: SummaryFacts, locale: string, messages?: Messages): string {
  if (made.length === 0) return ''
  if (messages) {
    return `${messages.chart.count('trip', made.length)} · ${messages.days(days.min, days.max)}`
  }
  if (days.max !== days.min) return ''
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(days.min)
}
