import { millisecondsInDay } from 'date-fns/constants'
import { boundsOf } from './days.js'
import { doubtIn } from './doubt.js'
import { languageOf } from './language.js'
import type { FuzzyDay, Span } from './types.js'

/** How much of a date to print. */
export interface FormatOptions {
  /** Defaults to `long`. */
  readonly month?: 'long' | 'short'
  /** Whether days and months are printed with their year. Defaults to true. */
  readonly year?: boolean
}

/** *span* in words of *locale*, which is a language tag. */
export function spanText(span: Span, locale: string, options: FormatOptions = {}): string {
  const { start, end = start } = span
  const doubt = doubtIn(locale)
  if (!start && !end) return doubt.unknown
  if (!start) return doubt.by(dayText(end!, locale, options))
  if (!end) return doubt.from(dayText(start, locale, options))
  if (start === end) return dayText(start, locale, options)
  const text = print(
    boundsOf(start).earliest,
    boundsOf(end).latest,
    precision(start, end),
    locale,
    options,
  )
  return start.includes('/') || end.includes('/') ? doubt.about(text) : text
}

/** *day* in words of *locale*, which is a language tag. */
export function dayText(day: FuzzyDay, locale: string, options: FormatOptions = {}): string {
  const { earliest, latest } = boundsOf(day)
  if (!day.includes('/')) return print(earliest, earliest, precision(day), locale, options)
  const [from, to] = day.split('/') as [FuzzyDay, FuzzyDay]
  return doubtIn(locale).between(
    print(earliest, earliest, precision(from), locale, options),
    print(latest, latest, precision(to), locale, options),
  )
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
  const text = format.format(from * millisecondsInDay)
  const end = from === to ? text : format.format(to * millisecondsInDay)
  const language = languageOf(locale)
  const joint = yearFirst.get(language)
  if (joint !== undefined && end !== text) return text + joint + differenceOf(text, end)
  // A range takes an engine ten times as long as a day.
  const range =
    end === text ? text : format.formatRange(from * millisecondsInDay, to * millisecondsInDay)
  // Engines differ in the spaces around the dash; one kind keeps server and browser alike.
  const plain = range.replace(/[\u2009\u202f]/g, ' ')
  return language === 'fr' ? plain.replace(/\b1\b/g, '1er') : plain
}

/** What joins a range in languages that write the year first. `Intl` gives numbers there, or spaces. */
const yearFirst: ReadonlyMap<string, string> = new Map([
  ['zh-Hans', '至'],
  ['zh-Hant', '至'],
  ['ja', '～'],
  ['ko', '~'],
])

/** *to* without the year and month that it shares with *from*: `12日` of `2018年6月10日` and `2018年6月12日`. */
function differenceOf(from: string, to: string): string {
  const [first, last] = [from, to].map((text) => text.match(/.+?(?:[年月년월] ?|$)/gu) ?? [text])
  return last!.slice(last!.findIndex((part, index) => part !== first![index])).join('')
}
