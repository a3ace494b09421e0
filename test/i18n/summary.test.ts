import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { messagesFor } from '../../src/i18n/all.js'
import { summarise } from '../../src/i18n/summarise.js'
import type { CountryCode } from '../../src/model/countries.js'
import type { Dataset, Meta, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { manyTrips } from '../fixtures/many.js'

const coverage = { from: '2010-01-01', through: '2020-12-31', denseThrough: '2020-12-31' } as const
const meta: Meta = { version: '1.0.0', title: 'Trips of Ann Example', licence: 'CC0-1.0', coverage }

/** Trips of one day each, by day and country, of Ann Example unless *own* says otherwise. */
function setOf(
  trips: readonly (readonly [start: string, country: string])[],
  own: Partial<Meta> | null = { travellerId: 'ann-example' },
  more: Partial<Trip> = {},
): Timeline {
  const [sample] = manyTrips(1).trips as [Trip]
  return createTimeline({
    ...manyTrips(1),
    people: [...manyTrips(1).people!, { id: 'bo-example', name: 'Bo Example', country: 'SE' }],
    trips: trips.map(([start, country], index) => ({
      ...sample,
      id: `trip-${index}`,
      start,
      end: start,
      away: { start },
      countries: [country],
      stops: [],
      ...more,
    })),
    ...(own && { meta: { ...meta, ...own } }),
  } as Dataset)
}

const sets: Readonly<Record<string, Timeline>> = {
  bundled: timeline,
  'one trip': setOf([['2015-05-05', 'FR']]),
  'no trip': setOf([]),
  'all in one year': setOf([
    ['2015-02-01', 'FR'],
    ['2015-05-05', 'DE'],
    ['2015-09-05', 'FR'],
  ]),
  'no gaps': setOf(
    [...Array(15).keys()].map((index): [string, string] => [
      `${2010 + Math.floor(index / 1.5)}-0${1 + (index % 3)}-05`,
      index % 3 ? 'FR' : 'GB',
    ]),
  ),
  'two in a row and silence': setOf([
    ['2012-02-01', 'FR'],
    ['2012-05-05', 'DE'],
  ]),
  'unknown traveller': setOf([['2015-05-05', 'FR']], {}),
  'no meta': setOf(
    [
      ['2015-05-05', 'FR'],
      ['2016-05-05', 'FR'],
    ],
    null,
  ),
  'a country not known': createTimeline({
    trips: [
      { id: 'bern', title: 'Visit to Bern', start: '2024-05-01' },
      { id: 'rome', title: 'Visit to Rome', start: '2025-05', countries: ['IT'] },
    ],
  }),
  'several travellers': setOf(
    [['2015-05-05', 'FR']],
    { travellerId: 'bo-example' },
    { travellerId: 'ann-example' },
  ),
  'a past day': timeline.asOf('2018-05-24'),
  'a day with two trips ahead': timeline.asOf('2018-03-29'),
  'the day after it was called off': timeline.asOf('2018-05-25'),
  'the day when it is on again': timeline.asOf('2018-06-01'),
  'a past day with much ahead': ahead(['FR', 'DE', 'IT']),
  'a past day with a country missing': ahead([undefined]),
  'a past day before all trips': timeline.asOf('2013-01-01'),
  'a past day during a trip': timeline.asOf('2025-09-03'),
  'filtered by country': timeline.where({ country: 'CN' }),
  'filtered to one': timeline.where({ country: 'SG' }),
  'filtered by years': timeline.where({ from: '2018', to: '2018' }),
  'filtered to nothing': timeline.where({ country: 'FR' }),
  'filtered to events': timeline.where({ kind: 'event', country: 'SG' }),
}

/** What was known on May 1, 2020 of trips announced for May 3. */
function ahead(countries: readonly (CountryCode | undefined)[]): Timeline {
  return createTimeline({
    meta: { coverage: { from: '2010-01-01', through: '2020-12-31' } },
    trips: countries.map((country, index) => ({
      id: `trip-${index}`,
      title: 'Visit',
      start: '2020-05-03',
      ...(country && { countries: [country] }),
      claims: [
        { on: '2020-04-01', by: 'A', says: 'confirmed', start: '2020-05-03', text: 'It is on.' },
      ],
    })),
  }).asOf('2020-05-01')
}

describe('English', () => {
  test.each([
    [
      'bundled',
      'In 14 years in power, Kim Jong Un has spent 35 days abroad',
      'Eleven known trips: none in the first six years, nine in the 16 months from March 2018, then four years at home. Since then, Russia in 2023 and China in 2025.',
    ],
    ['one trip', 'Ann Example has spent 1 day abroad since 2010', ''],
    ['no trip', 'Trips of Ann Example', ''],
    [
      'all in one year',
      'Ann Example has spent 3 days abroad since 2010',
      'Three known trips, all in 2015.',
    ],
    [
      'no gaps',
      'Ann Example has spent 15 days abroad since 2010',
      '15 known trips to two countries, ten of them to France.',
    ],
    ['two in a row and silence', 'Ann Example has spent 2 days abroad since 2010', ''],
    ['unknown traveller', 'Trips of Ann Example', ''],
    ['no meta', '2 trips to France, 2015 to 2016', ''],
    ['a country not known', '2 trips, 2024 to 2025', ''],
    ['several travellers', 'Trips of Ann Example', ''],
    ['a past day', 'What was known on May 24, 2018', '3 trips made, 1 called off.'],
    ['a past day before all trips', 'What was known on January 1, 2013', ''],
    [
      'a past day during a trip',
      'What was known on September 3, 2025',
      '10 trips made, 1 under way.',
    ],
    [
      'filtered by country',
      '5 trips to China from 2018 to 2025',
      '15 days in all, the first trip in March 2018, the latest in September 2025.',
    ],
    ['filtered to one', '1 trip to Singapore in 2018', ''],
    [
      'filtered by years',
      '5 trips in 2018',
      '12 days in all, the first trip in March 2018, the latest in June 2018.',
    ],
    ['filtered to nothing', 'No trips', ''],
  ])('%s', (name, headline, standfirst) => {
    expect(summarise(sets[name]!)).toEqual({ headline, standfirst })
  })

  test('counts events of a set without trips', () => {
    expect(summarise(sets['filtered to events']!).headline).toMatch(/^\d+ events?$/)
  })

  test('gives a range of days where dates are rough', () => {
    const end = '2015-05-06/2015-05-07' as const
    const away = { start: '2015-05-05', end } as const
    const rough = setOf([['2015-05-05', 'FR']], undefined, { end, away })
    expect(summarise(rough).headline).toBe('Ann Example has spent 2 to 3 days abroad since 2010')
  })
})

describe('Korean', () => {
  test.each([
    [
      'bundled',
      '김정은, 집권 14년간 해외 체류 35일',
      '알려진 방문은 모두 11회이다. 처음 6년간은 없었고, 2018년 3월부터 16개월 동안 9회 이루어졌으며, 그 뒤 4년간 다시 없었다. 이후 2023년 러시아, 2025년 중국 방문이 있었다.',
    ],
    ['a past day', '2018년 5월 24일 당시 알려진 내용', '방문 3회, 취소 1건.'],
    [
      'filtered by country',
      '2018~2025년 중국 방문 5회',
      '모두 15일. 첫 방문은 2018년 3월, 마지막 방문은 2025년 9월.',
    ],
    ['filtered to nothing', '방문 없음', ''],
  ])('%s', (name, headline, standfirst) => {
    expect(summarise(sets[name]!, 'ko')).toEqual({ headline, standfirst })
  })
})

describe('with messages, the standfirst of a past day names what was ahead or called off', () => {
  test.each([
    [
      'a day with two trips ahead',
      '1 trip made. A visit to South Korea on April 27, 2018, was confirmed. A summit in Singapore was expected.',
      '방문 1회. 2018년 4월 27일 대한민국 방문, 확정. 싱가포르 정상회담, 예정.',
    ],
    [
      'a past day',
      '3 trips made. A summit in Singapore on June 12, 2018, was called off by Donald Trump that day.',
      '방문 3회. 2018년 6월 12일 싱가포르 정상회담, 당일 취소.',
    ],
    [
      'the day after it was called off',
      '3 trips made. A summit in Singapore on June 12, 2018, called off by Donald Trump the day before, was possible again.',
      '방문 3회. 2018년 6월 12일 싱가포르 정상회담, 전날 취소 후 다시 거론.',
    ],
    [
      'the day when it is on again',
      '3 trips made. A summit in Singapore on June 12, 2018, called off by Donald Trump on May 24, 2018, was confirmed again.',
      '방문 3회. 2018년 6월 12일 싱가포르 정상회담, 2018년 5월 24일 취소 후 다시 확정.',
    ],
    ['a past day during a trip', '10 trips made, 1 under way.', '방문 10회, 진행 중 1건.'],
    ['a past day with much ahead', '3 trips planned.', '예정 3건.'],
    ['a past day with a country missing', '1 trip planned.', '예정 1건.'],
  ])('%s', (name, english, korean) => {
    expect(summarise(sets[name]!, 'en', messagesFor('en')).standfirst).toBe(english)
    expect(summarise(sets[name]!, 'ko', messagesFor('ko')).standfirst).toBe(korean)
    const german = summarise(sets[name]!, 'de', messagesFor('de')).standfirst
    expect(german).toMatch(/^Reisen: /)
  })
})

test('other languages: the title of the set and numbers', () => {
  expect(summarise(timeline, 'fr')).toEqual({
    headline: timeline.meta.title,
    standfirst: expect.stringMatching(/^35\sjours$/),
  })
  const { summary: _, ...words } = messagesFor('en')
  expect(summarise(timeline, 'fr', words).standfirst).toBe('11 trips · 35 days')
})
