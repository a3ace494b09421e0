import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayFromNumber } from '../../src/model/days.js'
import { formatDay, formatSpan } from '../../src/model/format.js'
import type { FuzzyDay, Span } from '../../src/model/types.js'

const spans: readonly (readonly [string, Span])[] = [
  ['a day', { start: '2018-06-12' }],
  ['days of a month', { start: '2018-06-10', end: '2018-06-12' }],
  ['days of two months', { start: '2019-02-26', end: '2019-03-02' }],
  ['days of two years', { start: '2018-12-31', end: '2019-01-01' }],
  ['a month', { start: '2018-06' }],
  ['a year', { start: '2024' }],
  ['a day within some', { start: '2023-09-17/2023-09-18' }],
  ['one end within some', { start: '2023-09-12', end: '2023-09-17/2023-09-18' }],
  ['an open end', { start: '2025-09-02', end: null }],
  ['an open start', { start: null, end: '2025-09-02' }],
  ['nothing known', { start: null }],
]

const expected: Readonly<Record<string, readonly string[]>> = {
  en: [
    'June 12, 2018',
    'June 10 – 12, 2018',
    'February 26 – March 2, 2019',
    'December 31, 2018 – January 1, 2019',
    'June 2018',
    '2024',
    'between September 17, 2023 and September 18, 2023',
    'about September 12 – 18, 2023',
    'from September 2, 2025',
    'by September 2, 2025',
    'date not known',
  ],
  ko: [
    '2018년 6월 12일',
    '2018년 6월 10일~12일',
    '2019년 2월 26일~3월 2일',
    '2018년 12월 31일~2019년 1월 1일',
    '2018년 6월',
    '2024년',
    '2023년 9월 17일에서 2023년 9월 18일 사이',
    '2023년 9월 12일~18일경',
    '2025년 9월 2일부터',
    '2025년 9월 2일까지',
    '날짜 미상',
  ],
  de: [
    '12. Juni 2018',
    '10.–12. Juni 2018',
    '26. Februar – 2. März 2019',
    '31. Dezember 2018 – 1. Januar 2019',
    'Juni 2018',
    '2024',
    '17. September 2023 … 18. September 2023',
    '≈ 12.–18. September 2023',
    '≥ 2. September 2025',
    '≤ 2. September 2025',
    '?',
  ],
}

describe.for(['en', 'ko', 'de'])('in %s', (locale) => {
  test.for(spans.map(([name, span], index) => [name, span, expected[locale]![index]!] as const))(
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
