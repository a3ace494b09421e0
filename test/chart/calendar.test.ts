import { expect, test } from 'vitest'
import { toDate, toDayNumber } from '../../src/chart/calendar.js'
import { lengthOf } from '../../src/chart/scale.js'
import { dayNumber } from '../../src/model/days.js'

test.each(['2018-06-12', '1969-12-31', '0099-02-28'] as const)('%s as a date and back', (day) => {
  expect(toDate(dayNumber(day)).toISOString()).toBe(`${day}T00:00:00.000Z`)
  expect(toDayNumber(toDate(dayNumber(day)))).toBe(dayNumber(day))
})

test.each([
  ['2019-06-30', '2023-09-12', 4, 2],
  ['2023-09-18', '2025-09-02', 1, 11],
  ['2020-01-31', '2020-02-29', 0, 1],
  ['2020-01-15', '2021-01-15', 1, 0],
  ['2020-01-15', '2021-01-14', 0, 11],
] as const)('length from %s to %s', (from, to, years, months) => {
  expect(lengthOf(dayNumber(from), dayNumber(to))).toEqual({ years, months })
})
