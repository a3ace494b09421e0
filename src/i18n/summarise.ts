import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from './messages.js'
import { languageOf, localeOf } from './names.js'
import { sentencesEn } from './summary-en.js'
import { sentencesKo } from './summary-ko.js'
import { summaryOf, type Sentences, type Summary } from './summary.js'

/** Sentences that need no messages. */
const sentences: Readonly<Record<string, Sentences>> = { en: sentencesEn, ko: sentencesKo }

/**
 * What *timeline* says as a whole: how long somebody was abroad, and when. Only trips that had begun by
 * its day count. English and Korean have sentences of their own; other languages need their *messages*,
 * and without them it is the title of the set and a number of days. What cannot be said correctly is left out.
 *
 * ```js
 * summarise(timeline).headline //=> 'In 14 years in power, Kim Jong Un has spent 35 days abroad'
 * ```
 */
export function summarise(timeline: Timeline, locale = 'en', messages?: Messages): Summary {
  assertTimeline(timeline)
  const tag = localeOf(locale)
  return summaryOf(timeline, tag, messages, messages?.summary ?? sentences[languageOf(tag)])
}
