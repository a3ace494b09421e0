import { checkOption, checkOptions, languageTag, oneOf, trueOrFalse } from './options.js'
import { millisecondsInDay } from 'date-fns/constants'
import { assertSpan } from './dates.js'
import { boundsOf } from './days.js'
import type { FuzzyDay, Span } from './types.js'

/** How much of a date to print. */
export interface FormatOptions {
  /** Defaults to `long`. */
  readonly month?: 'long' | 'short'
  /** Whether days and months are printed with their year. Defaults to true. */
  readonly year?: boolean
}

/**
 * *span* in words of *locale* (BCP 47, defaults to `en`), such as `June 10 – 12, 2018`, `June 2018`,
 * `between September 17 and 18, 2023`, `about …`, `by …` or `from …`. English and Korean have words
 * for doubt; other languages get the signs ≈, …, ≤ and ≥. The same in every time zone.
 *
 * Throws on a date that does not exist and on an invalid *locale*.
 *
 * ```js
 * formatSpan({ start: '2018-06-10', end: '2018-06-12' }) //=> 'June 10 – 12, 2018'
 * formatSpan({ start: '2019-02', end: null }, 'en-GB') //=> 'from February 2019'
 * ```
 */
export function formatSpan(
  span: Span,
  locale: string = 'en',
  options: FormatOptions = noOptions,
): string {
  assertSpan(span)
  assertFormat('formatSpan', locale, options)
  const { start, end = start } = span
  const doubt = doubtIn(locale)
  if (!start && !end) return doubt.unknown
  if (!start) return doubt.by(formatDay(end!, locale, options))
  if (!end) return doubt.from(formatDay(start, locale, options))
  if (start === end) return formatDay(start, locale, options)
  const text = print(
    boundsOf(start).earliest,
    boundsOf(end).latest,
    precision(start, end),
    locale,
    options,
  )
  return start.includes('/') || end.includes('/') ? doubt.about(text) : text
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
  options: FormatOptions = noOptions,
): string {
  assertFormat('formatDay', locale, options)
  const { earliest, latest } = boundsOf(day)
  if (!day.includes('/')) return print(earliest, earliest, precision(day), locale, options)
  const [from, to] = day.split('/') as [FuzzyDay, FuzzyDay]
  return doubtIn(locale).between(
    print(earliest, earliest, precision(from), locale, options),
    print(latest, latest, precision(to), locale, options),
  )
}

const formatRules = { month: oneOf(['long', 'short']), year: trueOrFalse }
const locales = new Set<string>()

/** Throws one sentence on a *locale* that is no language tag and on unknown *options*. */
function assertFormat(owner: string, locale: string, options: FormatOptions): void {
  if (!locales.has(locale)) {
    checkOption('locale', locale, languageTag)
    locales.add(locale)
  }
  if (options !== noOptions) checkOptions(owner, options, formatRules)
}

const noOptions: FormatOptions = Object.freeze({})

interface Doubt {
  readonly about: (text: string) => string
  readonly between: (from: string, to: string) => string
  readonly by: (text: string) => string
  readonly from: (text: string) => string
  readonly unknown: string
}

const signs: Doubt = {
  about: (text) => `≈ ${text}`,
  between: (from, to) => `${from} … ${to}`,
  by: (text) => `≤ ${text}`,
  from: (text) => `≥ ${text}`,
  unknown: '?',
}

const doubts: Readonly<Record<string, Doubt>> = {
  en: {
    about: (text) => `about ${text}`,
    between: (from, to) => `between ${from} and ${to}`,
    by: (text) => `by ${text}`,
    from: (text) => `from ${text}`,
    unknown: 'date not known',
  },
  ko: {
    about: (text) => `${text}경`,
    between: (from, to) => `${from}에서 ${to} 사이`,
    by: (text) => `${text}까지`,
    from: (text) => `${text}부터`,
    unknown: '날짜 미상',
  },
}

function doubtIn(locale: string): Doubt {
  const language = locale.split('-', 1)[0]!.toLowerCase()
  return Object.hasOwn(doubts, language) ? doubts[language]! : signs
}

/** The coarser precision of the two: 4, 7 or 10 characters. */
function precision(...days: readonly FuzzyDay[]): number {
  return Math.min(
    ...days
      .join('/')
      .split('/')
      .map((day) => day.length),
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

function print(
  from: number,
  to: number,
  length: number,
  locale: string,
  options: FormatOptions,
): string {
  const month = options.month ?? 'long'
  const year = length === 4 || options.year !== false
  const key = `${locale} ${length} ${month} ${year}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...(year && { year: 'numeric' }),
      ...(length > 4 && { month }),
      ...(length > 7 && { day: 'numeric' }),
    })
    formats.set(key, format)
  }
  // A range takes an engine ten times as long as a day.
  // Engines differ in the spaces around the dash; one kind keeps server and browser alike.
  const text =
    from === to
      ? format.format(from * millisecondsInDay)
      : format.formatRange(from * millisecondsInDay, to * millisecondsInDay)
  return text.replace(/[\u2009\u202f]/g, ' ')
}
