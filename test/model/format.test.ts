import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayFromNumber } from '../../src/model/days.js'
import { formatDay, formatSpan } from '../../src/model/format.js'
import type { FuzzyDay } from '../../src/model/types.js'
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
