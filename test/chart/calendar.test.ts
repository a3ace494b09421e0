import { describe, expect, test } from 'vitest'
import { firstOf, monthOf, lengthBetween } from '../../src/chart/calendar.js'
import { dayNumber } from '../../src/model/days.js'

test.each([
  ['2018-06-12', 2018, 5],
  ['1969-12-31', 1969, 11],
  ['0099-02-28', 99, 1],
] as const)('monthOf(%s)', (day, year, month) => {
  expect(monthOf(dayNumber(day))).toEqual({ year, month })
})

test('firstOf counts months beyond the year, and years before 100 as they are', () => {
  expect(firstOf(2018, 12)).toBe(dayNumber('2019-01-01'))
  expect(firstOf(99, 0)).toBe(dayNumber('0099-01-01'))
})

describe('lengthBetween', () => {
  test.each([
    ['2019-06-30', '2023-09-12', 4, 2],
    ['2023-09-18', '2025-09-02', 1, 11],
    ['2020-01-31', '2020-02-29', 0, 0],
    ['2020-01-15', '2021-01-15', 1, 0],
    ['2020-01-15', '2021-01-14', 0, 11],
  ] as const)('%s to %s', (from, to, years, months) => {
    expect(lengthBetween(dayNumber(from), dayNumber(to))).toEqual({ years, months })
  })
})
