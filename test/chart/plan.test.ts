import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planChart, type ChartOptions, type ChartPlan } from '../../src/chart/plan.js'
import { timeline } from '../../src/data/bundled.js'
import { messagesFor } from '../../src/i18n/all.js'
import { dayFromNumber, dayNumber } from '../../src/model/days.js'
import { formatDay } from '../../src/model/format.js'
import type { Day, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { manyTrips } from '../fixtures/many.js'

function plan(subject: Timeline, options: Partial<ChartOptions> = {}): ChartPlan {
  const locale = options.locale ?? 'en-GB'
  const messages = messagesFor(locale)
  return planChart(subject, { width: 1168, locale, messages, ...options })
}

interface Draft {
  readonly start: number
  readonly days: number
  readonly countries: readonly string[]
  readonly title: string
}

/** Trips of nobody real, with *drafts* as their days, countries and titles. */
function setOf(drafts: readonly Draft[], covered?: readonly [Day, Day]): Timeline {
  const [sample] = manyTrips(1).trips as [Trip]
  const trips = drafts.map(({ start, days, countries, title }, index) => ({
    ...sample,
    id: `trip-${index}`,
    title,
    start: dayFromNumber(start),
    end: dayFromNumber(start + days - 1),
    away: { start: dayFromNumber(start), end: dayFromNumber(start + days - 1) },
    countries: countries as Trip['countries'],
    stops: [],
  }))
  const coverage = covered && { from: covered[0], through: covered[1], denseThrough: covered[1] }
  return createTimeline({
    ...manyTrips(1),
    trips,
    ...(coverage && { meta: { version: '1.0.0', title: 'Set', licence: 'CC0-1.0', coverage } }),
  })
}

const codes = ['FR', 'DE', 'JP', 'BR', 'KE', 'IN', 'EG', 'CL', 'MX', 'SE', 'CN', 'RU']
const drafts = fc.array(
  fc.record({
    start: fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2020-01-01') }),
    days: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 900 })),
    countries: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('Paris', 'Visit to a place with a long name', '도쿄', 'A', 'São Tomé'),
  }),
  { maxLength: 60 },
)
const options = fc.record({
  width: fc.integer({ min: 560, max: 1600 }),
  scale: fc.constantFrom('true' as const, 'compressed' as const),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  lanes: fc.constantFrom('country' as const, 'none' as const),
})

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Labels as boxes. */
function boxesOf({ marks }: ChartPlan): readonly Box[] {
  return marks.flatMap(({ label }): readonly Box[] =>
    label
      ? [
          {
            what: label.pieces.map(({ text }) => text).join(' '),
            left: label.left,
            right: label.left + label.width,
            top: label.y - 10,
            bottom: label.y + 3,
          },
        ]
      : [],
  )
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

describe('labels', () => {
  test('never overlap one another or a mark of another record, and never leave the chart', () => {
    fc.assert(
      fc.property(drafts, options, fc.boolean(), (records, given, isCovered) => {
        const subject = setOf(records, isCovered ? ['1949-01-01', '2024-01-01'] : undefined)
        const planned = plan(subject, given)
        const boxes = boxesOf(planned)
        for (const [index, box] of boxes.entries()) {
          expect(box.left, box.what).toBeGreaterThanOrEqual(0)
          expect(box.right, box.what).toBeLessThanOrEqual(given.width)
          expect(box.bottom).toBeLessThanOrEqual(planned.bottom)
          for (const other of boxes.slice(index + 1)) {
            expect(overlaps(box, other), `${box.what} / ${other.what}`).toBe(false)
          }
        }
        for (const mark of planned.marks) {
          const { x, y, width, height } = mark
          const glyph = { what: mark.id, left: x, right: x + width, top: y, bottom: y + height }
          for (const box of boxes) {
            expect(overlaps(box, glyph), `${box.what} / ${mark.id}`).toBe(false)
          }
          expect(mark.x).toBeGreaterThanOrEqual(0)
          expect(mark.x + mark.width).toBeLessThanOrEqual(given.width + 0.01)
        }
      }),
    )
  })

  test('of what ended before the data end never cross its line', () => {
    fc.assert(
      fc.property(drafts, options, (records, given) => {
        const planned = plan(setOf(records, ['1949-01-01', '2024-01-01']), given)
        const line = planned.dataEnd!.lineX
        for (const box of boxesOf(planned)) {
          expect(box.left < line && box.right > line, box.what).toBe(false)
        }
      }),
    )
  })

  test('are mirrored in a language that is written from right to left', () => {
    const [ltr, rtl] = [plan(timeline), plan(timeline, { dir: 'rtl' })]
    for (const [index, mark] of ltr.marks.entries()) {
      const mirrored = rtl.marks[index]!
      expect(mirrored.x).toBeCloseTo(ltr.width - mark.x - mark.width)
      expect(mirrored.label!.left).toBeCloseTo(ltr.width - mark.label!.left - mark.label!.width)
    }
    expect(rtl.scale.day(rtl.scale.x(17_000))).toBeCloseTo(17_000)
  })
})

describe('the bundled records', () => {
  const planned = plan(timeline)

  test('stand in lanes with their numbers, on one line each', () => {
    expect(planned.lanes.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'China 5',
      'South Korea 2',
      'Russia 2',
      'Singapore 1',
      'Vietnam 1',
    ])
    const labels = planned.marks.map(({ label }) => label!.pieces.map(({ text }) => text).join(' '))
    expect(labels).toContain('Singapore Donald Trump 10 – 12 Jun 2018')
    expect(labels).toContain('Panmunjom Moon Jae-in 27 Apr 2018')
    expect(labels).toContain('Russian Far East Vladimir Putin 12 – 18 Sept 2023')
  })

  test('leave room for the rest of the page: the chart is at most 370 pixels high', () => {
    expect(planned.height).toBeLessThanOrEqual(370)
    expect(plan(timeline, { width: 358 }).height).toBeLessThanOrEqual(200)
  })

  test('are true to time', () => {
    const [first, second, third] = ['2012-06-12', '2016-06-12', '2020-06-12'].map((day) =>
      planned.scale.x(dayNumber(day as Day)),
    ) as [number, number, number]
    expect(third - second).toBeCloseTo(second - first, 3)
  })

  test('show every silence of a year or more and the busiest period', () => {
    expect(planned.dimensions.map(({ label }) => label?.text)).toEqual([
      '6 yrs 3 mos: none',
      '9 in 16 months',
      '4 yrs 2 mos: none',
      '1 yr 11 mos: none',
      expect.stringMatching(/^1 yr \d+ mos?/),
    ])
  })

  test('say where the data begin and end, and what is talked of', () => {
    expect(planned.startNote!.text).toBe('takes power, Dec 2011')
    expect(plan(timeline, { locale: 'ko' }).startNote!.text).toBe('2011년 12월 17일')
    expect(planned.dataEnd!.text).toBe(
      `data end, ${formatDay(timeline.coverage.through, 'en-GB', { month: 'short' })}`,
    )
    expect(planned.talkedOf.map(({ record, date }) => `${record.id}: ${date}`)).toContain(
      'kim-moscow: no date',
    )
  })

  test('of a past day: unusual states in words, later years apart, no data end', () => {
    const past = plan(timeline.asOf('2018-05-25'))
    const singapore = past.marks.find(({ id }) => id === '2018-06-singapore')!
    expect(singapore.shape).not.toBe('solid')
    expect(singapore.name).toContain('Singapore')
    expect(past.dataEnd).toBeUndefined()
    expect(past.asOf!.text).toContain('25 May 2018')
    expect(past.later!.width).toBeGreaterThan(300)
    expect(past.dimensions.map(({ label }) => label?.text)).toEqual([
      '6 yrs 3 mos: none',
      '3 trips',
    ])
    const cancelled = plan(timeline.asOf('2018-05-24')).marks.at(-1)!
    expect(cancelled.label!.pieces.at(-1)).toEqual({
      kind: 'remark',
      text: 'called off on 24 May',
    })
  })

  test('as a strip: a tick each, and names over the silence', () => {
    const strip = plan(timeline, { width: 358 })
    expect(strip.layout).toBe('strip')
    expect(strip.marks.every(({ form, label }) => form === 'tick' && !label)).toBe(true)
    expect(strip.lanes.every(({ height }) => height === 24)).toBe(true)
    expect(strip.column).toBe(0)
  })
})

describe('any set', () => {
  test('without coverage has no data end, no start and no silence at its ends', () => {
    const planned = plan(setOf([{ start: 10_000, days: 3, countries: ['FR'], title: 'Paris' }]))
    expect(planned.dataEnd).toBeUndefined()
    expect(planned.startNote).toBeUndefined()
    expect(planned.dimensions).toEqual([])
    expect(planned.marks).toHaveLength(1)
  })

  test('of nothing is an empty chart', () => {
    for (const width of [320, 1200]) {
      const planned = plan(timeline.where({ to: '2000' }), { width })
      expect(planned.marks).toEqual([])
      expect(planned.height).toBeGreaterThan(0)
    }
  })

  test('shows a trip to several countries in each of their lanes', () => {
    const planned = plan(setOf([{ start: 0, days: 3, countries: ['FR', 'DE'], title: 'Tour' }]))
    expect(planned.marks.map(({ id, lane }) => `${id} ${lane}`)).toEqual(['trip-0 FR', 'trip-0 DE'])
  })

  test('of many countries puts those with fewest records into one lane', () => {
    const many = codes.map((code, index) => ({
      start: index * 400,
      days: 2,
      countries: [code],
      title: code,
    }))
    const planned = plan(setOf(many))
    expect(planned.lanes).toHaveLength(8)
    expect(planned.lanes.at(-1)).toMatchObject({ key: 'other', count: 5 })
  })

  test('of more than 200 records is drawn as counts', () => {
    for (const width of [320, 1200]) {
      const planned = plan(createTimeline(manyTrips(201)) as Timeline, { width })
      expect(planned.marks).toEqual([])
      expect(planned.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(201)
      expect(planned.height).toBeLessThan(400)
    }
  })

  test('of 200 records in one lane stays on the screen', () => {
    const planned = plan(createTimeline(manyTrips(200)) as Timeline, { lanes: 'none' })
    expect(planned.marks).toHaveLength(200)
    expect(planned.height).toBeLessThan(800)
  })

  test('narrowed to a window calls nothing a silence that the filter left out', () => {
    const planned = plan(timeline.where({ from: '2019' }), { from: '2019-01-01' })
    expect(planned.axis.start).toBe(dayNumber('2019-01-01'))
    expect(planned.dimensions.map(({ label }) => label?.text)).toEqual([
      '4 in 6 months',
      '4 yrs 2 mos: none',
      '1 yr 11 mos: none',
    ])
  })

  test('of one country names only silences between its trips, unless told what it covers', () => {
    const russia = timeline.where({ country: 'RU' })
    const texts = (options: Partial<ChartOptions>): unknown =>
      plan(russia, options).dimensions.map(({ label }) => label?.text)
    expect(texts({})).toEqual(['4 yrs 4 mos: none'])
    expect(texts({ from: timeline.coverage.from })).toEqual([
      '7 yrs 4 mos: none',
      '4 yrs 4 mos: none',
    ])
  })

  test('of a week has ticks for days, and of two centuries for decades', () => {
    const week = setOf([{ start: 17_000, days: 7, countries: ['FR'], title: 'Paris' }])
    expect(plan(week).tickLabels.length).toBeGreaterThan(5)
    const ages = setOf([
      { start: dayNumber('1820-05-01'), days: 9, countries: ['FR'], title: 'Paris' },
      { start: dayNumber('2020-05-01'), days: 9, countries: ['FR'], title: 'Paris' },
    ])
    const years = plan(ages).tickLabels.map(({ text }) => Number(text))
    expect(years.every((year) => year % 10 === 0)).toBe(true)
  })
})
