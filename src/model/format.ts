import { checkOption, checkOptions, languageTag, oneOf, trueOrFalse } from './options.js'
import { dayText, spanText, type FormatOptions } from './date-text.js'
import { assertSpan } from './dates.js'
import type { FuzzyDay, Span } from './types.js'

/**
 * *span* in words of *locale* (BCP 47, defaults to `en`), such as `June 10 – 12, 2018`, `June 2018`,
 * `between September 17, 2023 and September 18, 2023`, `about …`, `by …` or `from …`. The languages of
 * the interface have words for doubt; others get the signs ≈, …, ≤ and ≥. The same in every time zone.
 *
 * Throws on a date that does not exist and on an invalid *locale*.
 *
 * ```js
 * formatSpan({ start: '2018-06-10', end: '2018-06-12' }) //=> 'June 10 – 12, 2018'
 * formatSpan({ start: '2019-02', end: null }, 'en-GB') //=> 'from February 2019'
 * ```
 */
export function formatSpan(span: Span, locale: string = 'en', options: FormatOptions = {}): string {
  assertSpan(span)
  assertFormat('formatSpan', locale, options)
  return spanText(span, locale, options)
}

/**
 * *day* in words of *locale*: a day, a month, a year, or "between … and …". Throws as `formatSpan`.
 *
 * ```js
 * formatDay('2018-06-12') //=> 'June 12, 2018'
 * ```
 */
export function formatDay(
  day: FuzzyDay,
  locale: string = 'en',
  options: FormatOptions = {},
): string {
  assertFormat('formatDay', locale, options)
  return dayText(day, locale, options)
}

const formatRules = { month: oneOf(['long', 'short']), year: trueOrFalse }

/** Throws one sentence on a *locale* that is no language tag and on unknown *options*. */
function assertFormat(owner: string, locale: string, options: FormatOptions): void {
  checkOption('locale', locale, languageTag)
  checkOptions(owner, options, formatRules)
}
