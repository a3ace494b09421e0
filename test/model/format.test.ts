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
  'zh-CN': [
    '2018年6月12日',
    '2018年6月10日至12日',
    '2019年2月26日至3月2日',
    '2018年12月31日至2019年1月1日',
    '2018年6月',
    '2024年',
    '2023年9月17日至2023年9月18日之间',
    '约2023年9月12日至18日',
    '自2025年9月2日起',
    '至2025年9月2日',
    '日期不详',
  ],
  ja: [
    '2018年6月12日',
    '2018年6月10日～12日',
    '2019年2月26日～3月2日',
    '2018年12月31日～2019年1月1日',
    '2018年6月',
    '2024年',
    '2023年9月17日から2023年9月18日の間',
    '2023年9月12日～18日頃',
    '2025年9月2日から',
    '2025年9月2日まで',
    '日付不明',
  ],
  ru: [
    '12 июня 2018 г.',
    '10–12 июня 2018 г.',
    '26 февраля – 2 марта 2019 г.',
    '31 декабря 2018 г. – 1 января 2019 г.',
    'июнь 2018 г.',
    '2024',
    'в период с 17 сентября 2023 г. по 18 сентября 2023 г.',
    'примерно 12–18 сентября 2023 г.',
    'со 2 сентября 2025 г.',
    'до 2 сентября 2025 г.',
    'дата неизвестна',
  ],
  vi: [
    '12 tháng 6, 2018',
    '10 – 12 tháng 6, 2018',
    '26 tháng 2 – 2 tháng 3, 2019',
    '31 tháng 12, 2018 – 1 tháng 1, 2019',
    'tháng 6 năm 2018',
    '2024',
    'trong khoảng từ 17 tháng 9, 2023 đến 18 tháng 9, 2023',
    'khoảng 12 – 18 tháng 9, 2023',
    'từ 2 tháng 9, 2025',
    'đến 2 tháng 9, 2025',
    'chưa rõ ngày',
  ],
  de: [
    '12. Juni 2018',
    '10.–12. Juni 2018',
    '26. Februar – 2. März 2019',
    '31. Dezember 2018 – 1. Januar 2019',
    'Juni 2018',
    '2024',
    'zwischen dem 17. September 2023 und dem 18. September 2023',
    'etwa 12.–18. September 2023',
    'ab 2. September 2025',
    'bis 2. September 2025',
    'Datum nicht bekannt',
  ],
  fr: [
    '12 juin 2018',
    '10–12 juin 2018',
    '26 février – 2 mars 2019',
    '31 décembre 2018 – 1er janvier 2019',
    'juin 2018',
    '2024',
    'entre le 17 septembre 2023 et le 18 septembre 2023',
    'vers le 12–18 septembre 2023',
    'à partir du 2 septembre 2025',
    'jusqu’au 2 septembre 2025',
    'date inconnue',
  ],
  es: [
    '12 de junio de 2018',
    '10–12 de junio de 2018',
    '26 de febrero – 2 de marzo de 2019',
    '31 de diciembre de 2018 – 1 de enero de 2019',
    'junio de 2018',
    '2024',
    'entre el 17 de septiembre de 2023 y el 18 de septiembre de 2023',
    'hacia el 12–18 de septiembre de 2023',
    'desde el 2 de septiembre de 2025',
    'hasta el 2 de septiembre de 2025',
    'fecha desconocida',
  ],
  pt: [
    '12 de junho de 2018',
    '10 – 12 de junho de 2018',
    '26 de fevereiro – 2 de março de 2019',
    '31 de dezembro de 2018 – 1 de janeiro de 2019',
    'junho de 2018',
    '2024',
    '17 de setembro de 2023 … 18 de setembro de 2023',
    '≈ 12 – 18 de setembro de 2023',
    '≥ 2 de setembro de 2025',
    '≤ 2 de setembro de 2025',
    '?',
  ],
}

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

describe.for(Object.keys(expected))('in %s', (locale) => {
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
