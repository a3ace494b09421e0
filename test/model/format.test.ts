import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayFromNumber } from '../../src/model/days.js'
import { formatDay, formatSpan } from '../../src/model/format.js'
import type { FuzzyDay, Span } from '../../src/model/types.js'
import { formatted, spans } from '../fixtures/formatted-dates.js'

test.for([
  ['ru', '2018-03', 'с марта 2018 г.'],
  ['ru', '2018-05', 'с мая 2018 г.'],
  ['ru', '2018-06', 'с июня 2018 г.'],
  ['ru', '2018', 'с 2018 г.'],
  ['fr', '2018-03', 'à partir de mars 2018'],
  ['fr', '2018-08', 'à partir d’août 2018'],
  ['de', '2018-03', 'ab März 2018'],
  ['es', '2018-03', 'desde marzo de 2018'],
] as const)('in %s a month without its day takes its own form: %s', ([locale, start, text]) => {
  expect(formatSpan({ start, end: null }, locale)).toBe(text)
})

describe.for(Object.keys(formatted))('in %s', (locale) => {
  test.for(spans.map(([name, span], index) => [name, span, formatted[locale]![index]!] as const))(
    '%s',
    ([, span, text]) => {
      expect(formatSpan(span, locale)).toBe(text)
    },
  )
})

test('in fa the Gregorian calendar stays, in its own digits', () => {
  expect(formatSpan({ start: '2018-06-12' }, 'fa')).toBe('۱۲ ژوئن ۲۰۱۸')
  expect(formatSpan({ start: '2018-06-10', end: '2018-06-12' }, 'fa')).toContain('۲۰۱۸')
  expect(formatSpan({ start: '2018' }, 'fa')).toContain('۲۰۱۸')
})

test('a region and a case of its own are taken', () => {
  expect(formatSpan({ start: '2018-06-10', end: '2018-06-12' }, 'en-GB')).toMatch(
    /^10\s?–\s?12 June 2018$/,
  )
  expect(formatSpan({ start: null }, 'KO-kr')).toBe('날짜 미상')
})

test('the month may be short', () => {
  expect(formatSpan({ start: '2018-09-12' }, 'en', { month: 'short' })).toBe('Sep 12, 2018')
  expect(formatDay('2018-09', 'en', { month: 'short' })).toBe('Sep 2018')
})

test('an end that is the start is no span', () => {
  expect(formatSpan({ start: '2018-06-12', end: '2018-06-12' })).toBe('June 12, 2018')
})

test('what is no date throws, and so does no locale', () => {
  expect(() => formatDay('2018-02-30')).toThrow('invalid date: ')
  expect(() => formatDay('2018', 'not a locale')).toThrow(
    'invalid locale: "not a locale"; expected a BCP 47 language tag',
  )
})

test('the day printed is the day meant, in whatever zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') }),
      (number) => {
        const day = dayFromNumber(number)
        const [year, month, date] = day.split('-').map(Number)
        expect(formatDay(day, 'ko')).toBe(`${year}년 ${month}월 ${date}일`)
        expect(formatDay(day.slice(0, 7) as FuzzyDay, 'ko')).toBe(`${year}년 ${month}월`)
      },
    ),
  )
})

test('no odd spaces, which engines put in differently', () => {
  for (const locale of ['en', 'ko', 'de', 'fr', 'fa', 'ja', 'vi', 'ru']) {
    for (const [, span] of spans) expect(formatSpan(span, locale)).not.toMatch(/[\u2009\u202f]/)
  }
})

test.for<readonly [locale: string, span: Span, text: string]>([
  ['ru', { start: '2018-06-02', end: null }, 'со 2 июня 2018 г.'],
  ['ru', { start: '2018-06-12', end: null }, 'с 12 июня 2018 г.'],
  ['ru', { start: null, end: '2018-08' }, 'до августа 2018 г.'],
  ['ru', { start: null, end: '2018' }, 'до 2018 г.'],
  ['ru', { start: '2018-02/2018-05' }, 'в период с февраля 2018 г. по май 2018 г.'],
  ['de', { start: '2018-06/2018-07-02' }, 'zwischen Juni 2018 und dem 2. Juli 2018'],
  ['fr', { start: null, end: '2018-06-01' }, 'jusqu’au 1er juin 2018'],
  ['fr', { start: null, end: '2018-06' }, 'jusqu’en juin 2018'],
  ['fr', { start: '2018-10', end: null }, 'à partir d’octobre 2018'],
  ['fr', { start: '2018-06-11', end: null }, 'à partir du 11 juin 2018'],
  ['fr', { start: '2018', end: null }, 'à partir de 2018'],
  ['es', { start: null, end: '2018-06' }, 'hasta junio de 2018'],
  ['es', { start: null, end: '2018-06-12' }, 'hasta el 12 de junio de 2018'],
  ['ko', { start: '2018-06-10', end: '2018-07' }, '2018년 6월~7월'],
  ['ko', { start: '2017', end: '2018' }, '2017년~2018년'],
  ['ja', { start: '2018-06', end: '2019-06' }, '2018年6月～2019年6月'],
  ['en', { start: '2018-06', end: '2018-06-12' }, 'June 2018'],
  ['en', { start: '2018', end: '2018-06-12' }, '2018'],
  ['en', { start: '2018-06-12', end: '2018-06-12/2018-06-14' }, 'about June 12 – 14, 2018'],
])('in %s %j is %s', ([locale, span, text]) => {
  expect(formatSpan(span, locale)).toBe(text)
})

test('the year may be left out, but not of a year', () => {
  const options = { year: false } as const
  expect(formatDay('2018-06-12', 'en', options)).toBe('June 12')
  expect(formatDay('2018-06', 'en', options)).toBe('June')
  expect(formatDay('2018', 'en', options)).toBe('2018')
  expect(formatSpan({ start: '2018-06-10', end: '2018-06-12' }, 'en', options)).toBe('June 10 – 12')
  expect(formatDay('2018-06-12', 'en', { year: true })).toBe('June 12, 2018')
})

test('wrong options throw, and so does what is no span', () => {
  expect(() => formatDay('2018', 'en', { month: 'tiny' } as never)).toThrow(
    new TypeError('invalid month of formatDay: "tiny"; known: long, short'),
  )
  expect(() => formatSpan({ start: '2018' }, 'en', { year: 1 } as never)).toThrow(
    new TypeError('invalid year of formatSpan: 1; expected true or false'),
  )
  expect(() => formatSpan({ start: '2018' }, 'en', { years: true } as never)).toThrow(
    'unknown option of formatSpan: years; did you mean year?',
  )
  expect(() => formatSpan({} as never)).toThrow('invalid span: an object')
  expect(() => formatSpan({ start: '2018' }, 5 as never)).toThrow('invalid locale: 5; ')
})
