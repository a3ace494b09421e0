import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScale, emptyPeriodsIn } from '../../src/chart/scale.js'
import { estimateWidth } from '../../src/chart/text-width.js'
import { createTicks, type TickOptions } from '../../src/chart/ticks.js'
import { dayNumber } from '../../src/model/days.js'
import type { Day } from '../../src/model/types.js'

const measure = (text: string): number => estimateWidth(text, 13)
const occupied = [
  ['2018-03-25', '2019-06-30'],
  ['2023-09-12', '2023-09-18'],
  ['2025-09-02', '2025-09-04'],
].map(([first, last]) => ({ first: dayNumber(first as Day), last: dayNumber(last as Day) }))

function ticks(from: Day, to: Day, width: number, options: Partial<TickOptions> = {}) {
  const scale = options.scale ?? createScale()
  return createTicks({
    scale,
    from: scale.toPosition(dayNumber(from)),
    to: scale.toPosition(dayNumber(to)),
    width,
    locale: 'en',
    measure,
    ...options,
  })
}

function texts(from: Day, to: Day, width: number, rank: 'major' | 'minor', locale = 'en'): string {
  const { labels } = ticks(from, to, width, { locale })
  return labels
    .filter((label) => label.rank === rank)
    .map(({ text }) => text)
    .join(' ')
}

describe('labels', () => {
  test('are days when a day is wide', () => {
    expect(texts('2018-06-09', '2018-06-13', 400, 'minor')).toBe('9 10 11 12')
    expect(texts('2018-06-09', '2018-06-13', 400, 'major')).toBe('June 2018')
  })

  test('start anew with the month when they are every few days', () => {
    expect(texts('2018-01-01', '2018-03-02', 400, 'minor')).toBe('1 6 11 16 21 26 1 6 11 16 21')
  })

  test('are months, quarters and halves of years as it gets narrow', () => {
    expect(texts('2018-01-01', '2018-07-01', 400, 'minor')).toBe('Jan Feb Mar Apr May Jun')
    expect(texts('2018-01-01', '2019-01-01', 200, 'minor')).toBe('Jan Apr Jul Oct')
    expect(texts('2018-01-01', '2020-01-01', 200, 'minor')).toBe('Jan Jul Jan Jul')
  })

  test('are years alone when months have no room', () => {
    expect(texts('2010-01-01', '2020-01-01', 500, 'major')).toBe(
      '2010 2011 2012 2013 2014 2015 2016 2017 2018 2019',
    )
    expect(texts('2010-01-01', '2020-01-01', 500, 'minor')).toBe('')
    expect(texts('1900-01-01', '2000-01-01', 200, 'major')).toBe('1900 1920 1940 1960 1980')
  })

  test('name the month or year that the view starts in', () => {
    expect(texts('2018-06-09', '2018-06-13', 400, 'major')).toBe('June 2018')
    expect(texts('2018-03-25', '2018-09-01', 300, 'major')).toBe('2018')
  })

  test('drop that name when the next boundary needs the room', () => {
    expect(texts('2018-12-29', '2019-09-01', 400, 'major')).toBe('2019')
  })

  test('speak the language asked for, in the calendar of the records', () => {
    expect(texts('2018-01-01', '2018-04-01', 200, 'minor', 'ko')).toBe('1월 2월 3월')
    expect(texts('2018-01-01', '2018-12-01', 300, 'major', 'th')).toMatch(/2018/)
    expect(texts('2018-01-01', '2018-12-01', 300, 'major', 'fa')).not.toMatch(/۱۳۹/)
  })

  test('keep their keys as the view moves', () => {
    const keys = (from: Day, to: Day) => new Set(ticks(from, to, 700).labels.map(({ key }) => key))
    const before = keys('2018-01-01', '2018-07-01')
    const after = keys('2018-01-15', '2018-07-15')
    expect([...before].filter((key) => after.has(key)).length).toBeGreaterThan(4)
  })
})

describe('breaks', () => {
  const scale = createScale(emptyPeriodsIn(occupied), 40)

  test('never have days on both sides: three trips years apart do not look like neighbours', () => {
    const { labels } = ticks('2018-03-01', '2025-10-01', 20_000, { scale })
    expect(labels.map(({ text }) => text).filter((text) => /^\d{1,2}$/.test(text))).toEqual([])
  })

  test('hold no ticks', () => {
    const { breaks, lines } = ticks('2018-03-01', '2025-10-01', 1400, { scale })
    for (const { x, width } of breaks) {
      expect(lines.filter((line) => line.x > x && line.x < x + width)).toEqual([])
    }
  })

  test('are followed by the year that comes after', () => {
    const { labels } = ticks('2018-03-01', '2025-10-01', 1400, { scale })
    const years = labels.filter(({ rank }) => rank === 'major').map(({ text }) => text)
    expect(years).toEqual(['2018', '2019', '2023', '2025'])
  })
})

test('labels never touch and never leave the view, at any place and width', () => {
  const scale = createScale(emptyPeriodsIn(occupied))
  fc.assert(
    fc.property(
      fc.double({ min: 17_000, max: 19_000, noNaN: true }),
      fc.double({ min: Math.log(2), max: Math.log(60_000), noNaN: true }).map(Math.exp),
      fc.integer({ min: 40, max: 3000 }),
      fc.constantFrom('en', 'ko', 'de', 'ar', 'ja'),
      (from, days, width, locale) => {
        const { labels } = createTicks({
          scale,
          from,
          to: from + days,
          width,
          locale,
          measure,
        })
        for (const rank of ['major', 'minor'] as const) {
          const row = labels
            .filter((label) => label.rank === rank)
            .sort((one, other) => one.x - other.x)
          row.forEach(({ x, text }, index) => {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x + measure(text)).toBeLessThanOrEqual(width)
            const next = row[index + 1]
            if (next) expect(x + measure(text)).toBeLessThanOrEqual(next.x)
          })
        }
        expect(labels.length).toBeLessThan(400)
      },
    ),
  )
})
