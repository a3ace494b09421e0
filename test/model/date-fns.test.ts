import { afterAll, describe, expect, test } from 'vitest'
import {
  addDays,
  boundsOf,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  isFuzzyDay,
} from '../../src/model/days.js'
import { toDates } from '../../src/model/dates.js'
import type { Day, FuzzyDay } from '../../src/model/types.js'
import { dayOf, read } from './naive-days.js'

const machine = process.env['TZ']
afterAll(() => {
  if (machine === undefined) delete process.env['TZ']
  else process.env['TZ'] = machine
})

const [firstNumber, lastNumber] = [-719_528, 2_932_896]
const count = 100_000

// Zones that skipped a day, go by half hours, or lie at either end.
describe.each([
  'UTC',
  'America/New_York',
  'Asia/Pyongyang',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
])('in %s', (zone) => {
  test('days, months, years and ranges mean what the arithmetic by hand says', () => {
    process.env['TZ'] = zone
    const next = random(zone.length)
    for (let round = 0; round < count; round++) {
      const text = anyDate(next)
      const expected = read(text)
      if (isFuzzyDay(text) !== (expected !== undefined)) expect.fail(text)
      if (isDay(text) !== (expected !== undefined && text.length === 10)) expect.fail(text)
      if (!expected) continue
      const { earliest, latest } = boundsOf(text as FuzzyDay)
      if (earliest !== expected.earliest || latest !== expected.latest) expect.fail(text)
    }
  })

  test('day numbers and days after so many days are those of the arithmetic by hand', () => {
    process.env['TZ'] = zone
    const next = random(zone.length)
    for (let round = 0; round < count / 10; round++) {
      const number = between(firstNumber, lastNumber, next)
      const day = dayFromNumber(number)
      if (day !== dayOf(number) || dayNumber(day) !== number) expect.fail(day)
      const later = between(firstNumber, lastNumber, next)
      if (addDays(day, later - number) !== dayOf(later)) expect.fail(`${day} and ${later - number}`)
      const [start, end] = [Math.min(number, later), Math.max(number, later)]
      const days = end - start + 1
      expect(daysBetween(dayFromNumber(start), dayFromNumber(end))).toEqual({
        min: days,
        max: days,
      })
    }
  })

  test('dates stand at 00:00 UTC', () => {
    process.env['TZ'] = zone
    const next = random(zone.length)
    for (let round = 0; round < count / 100; round++) {
      const number = between(firstNumber, lastNumber - 1, next)
      const [start, after] = [dayFromNumber(number), dayFromNumber(number + 1)]
      const dates = toDates({ start })
      expect(dates.start).toEqual(new Date(`${start}T00:00Z`))
      expect(dates.end).toEqual(dates.start)
      expect(dates.endExclusive).toEqual(new Date(`${after}T00:00Z`))
    }
  })
})

describe('toDates', () => {
  test.for<readonly [FuzzyDay | null, FuzzyDay | null | undefined, ...(string | null)[]]>([
    ['2018-06-10', '2018-06-12', '2018-06-10', '2018-06-12', '2018-06-13'],
    ['2018-06-12', undefined, '2018-06-12', '2018-06-12', '2018-06-13'],
    ['2018-06', undefined, '2018-06-01', '2018-06-30', '2018-07-01'],
    ['2023-09-12', '2023-09-17/2023-09-18', '2023-09-12', '2023-09-18', '2023-09-19'],
    ['2018-06-10', null, '2018-06-10', null, null],
    [null, '2018', null, '2018-12-31', '2019-01-01'],
    [null, null, null, null, null],
  ])('from %s to %s', ([start, end, ...expected]) => {
    const dates = toDates({ start, ...(end !== undefined && { end }) })
    expect([dates.start, dates.end, dates.endExclusive].map(dayIn)).toEqual(expected)
  })

  test('gives dates of the language, which can be copied', () => {
    const { start } = toDates({ start: '2018-06-12' })
    expect(Object.getPrototypeOf(start)).toBe(Date.prototype)
    expect(structuredClone(start)).toEqual(start)
  })

  test.for([undefined, null, '2018', 3, {}])('says what is wrong with %j', (value) => {
    expect(() => toDates(value as never)).toThrow(/^invalid span: .*; expected \{ start, end \}$/)
  })
})

test('no day lies outside the years 0 to 9999', () => {
  expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
  expect(addDays('0000-01-02', -1)).toBe('0000-01-01')
  for (const [day, days] of [
    ['9999-12-31', 1],
    ['0000-01-01', -1],
    ['2018-06-12', NaN],
    ['2018-06-12', Infinity],
    ['2018-06-12', 0.5],
  ] as const) {
    expect(() => addDays(day, days)).toThrow(/^invalid count: .*; expected a whole number/)
  }
  for (const number of [NaN, Infinity, 0.5, lastNumber + 1, firstNumber - 1, undefined as never]) {
    expect(() => dayFromNumber(number)).toThrow(/^invalid day number: .*; expected a whole number/)
  }
})

function dayIn(date: Date | null): Day | null {
  return date && (date.toISOString().slice(0, 10) as Day)
}

/** Mostly dates, and text that is nearly one. */
function anyDate(next: () => number): string {
  const part = (): string => {
    const year = String(between(0, 9999, next)).padStart(4, '0')
    const month = String(between(0, 13, next)).padStart(2, '0')
    const day = String(between(0, 32, next)).padStart(2, '0')
    return [year, month, day].slice(0, between(1, 3, next)).join('-')
  }
  return next() < 0.25 ? `${part()}/${part()}` : part()
}

function between(first: number, last: number, next: () => number): number {
  return first + Math.floor(next() * (last - first + 1))
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
