import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from './messages.js'
import { languageOf, localeOf } from './names.js'
import { factsOf, type SummaryFacts } from './summary-facts.js'
import { sentencesEn } from './summary-en.js'

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
 * What *timeline* says as a whole: how long somebody was abroad, and when. Only trips that had begun by
 * its day count. Other languages than English need their *messages*; without them it is the title of the set
 * and a number of days. What cannot be said correctly is left out.
 *
 * ```js
 * summarise(timeline).headline //=> 'In 14 years in power, Kim Jong Un has spent 35 days abroad'
 * ```
 */
export function summarise(timeline: Timeline, locale = 'en', messages?: Messages): Summary {
  assertTimeline(timeline)
  const tag = localeOf(locale)
  const facts = factsOf(timeline, tag)
  const sentences = messages?.summary ?? (languageOf(tag) === 'en' ? sentencesEn : undefined)
  if (sentences) {
    return {
      headline: sentences.headline(facts, tag, messages!),
      standfirst: sentences.standfirst(facts, tag, messages!),
    }
  }
  return { headline: facts.title, standfirst: numbersOf(facts, tag, messages) }
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
