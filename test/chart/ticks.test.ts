import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScale, emptyPeriodsIn } from '../../src/chart/scale.js'
import { estimateWidth } from '../../src/chart/text-width.js'
import { createTicks, type TickOptions } from '../../src/chart/ticks.js'
import { dayNumber } from '../../src/model/days.js'
import type { Day } from '../../src/model/types.js'

const measure = (text: string): number => estimateWidth(text, 13)
const pause = (years: number, months: number): string =>
  [years && `${years} y`, months && `${months} m`].filter(Boolean).join(' ')

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
    pause,
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

  test('say what was skipped on one line, on two, or not at all', () => {
    const at = (width: number) =>
      ticks('2018-03-01', '2025-10-01', width, { scale }).breaks.map((part) =>
        part.texts.map(({ text }) => text),
      )
    expect(at(1400)).toEqual([['4 y 2 m'], ['1 y 11 m']])
    expect(at(500)).toEqual([
      ['4 y', '2 m'],
      ['1 y', '11 m'],
    ])
    expect(at(200)).toEqual([[], []])
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

describe('a marked day', () => {
  const mark = { day: dayNumber('2018-12-20'), text: 'Today' }

  test('is named among the months, before those that would touch its name', () => {
    const { labels, mark: placed } = ticks('2018-01-01', '2019-07-01', 700, { mark })
    expect(placed?.text).toBe('Today')
    const texts = labels.map(({ text }) => text)
    expect(texts).toContain('2019')
    expect(texts).toContain('Oct')
    expect(labels.some(({ rank, x }) => rank === 'minor' && Math.abs(x - placed!.textX) < 30)).toBe(
      false,
    )
  })

  test('stands beside what begins on its day', () => {
    const { mark: placed } = ticks('2018-01-01', '2020-01-01', 900, { mark })
    expect(placed!.x).toBeLessThan(placed!.textX)
    expect(placed!.textX - placed!.x).toBeLessThan(5)
  })

  test('silences a break whose words its name would touch', () => {
    const scale = createScale(emptyPeriodsIn(occupied))
    const end = scale.breaks[0]!.to
    for (const day of [end + 1, end + 400]) {
      const { breaks, mark: placed } = ticks('2018-01-01', '2025-12-01', 900, {
        scale,
        pause,
        mark: { day, text: 'Today' },
      })
      const touched = breaks.some(({ texts }) =>
        texts.some(({ text, x }) => x < placed!.textX + 30 && placed!.textX < x + measure(text)),
      )
      expect(touched).toBe(false)
    }
  })

  test('has nothing named before the first record', () => {
    const start = dayNumber('2018-01-20')
    const names = (options: object): readonly string[] =>
      ticks('2017-06-01', '2019-12-01', 300, options).labels.map(({ text }) => text)
    expect(names({})).toContain('2017')
    expect(names({ start })).not.toContain('2017')
  })

  test('keeps its name within the view, and is none outside it', () => {
    const { mark: placed } = ticks('2018-01-01', '2018-12-25', 300, { mark })
    expect(placed!.textX + measure('Today')).toBeLessThanOrEqual(300)
    expect(ticks('2019-01-01', '2020-01-01', 300, { mark }).mark).toBeUndefined()
  })
})

test('nothing is drawn behind the end of the axis', () => {
  const { labels, lines } = ticks('2018-01-01', '2020-01-01', 900, { end: dayNumber('2019-01-01') })
  expect(labels.some(({ text }) => text === '2019')).toBe(false)
  expect(Math.max(...lines.map(({ x }) => x))).toBeLessThan(450)
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
        const { labels, breaks } = createTicks({
          scale,
          from,
          to: from + days,
          width,
          locale,
          measure,
          pause,
        })
        for (const rank of ['major', 'minor'] as const) {
          const row = [
            ...labels.filter((label) => label.rank === rank),
            ...(rank === 'minor' ? breaks.flatMap(({ texts: [first] }) => first ?? []) : []),
          ].sort((one, other) => one.x - other.x)
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
