import { expect, test } from 'vitest'
import { toDate, toDayNumber } from '../../src/chart/calendar.js'
import { dayNumber } from '../../src/model/days.js'

test.each(['2018-06-12', '1969-12-31', '0099-02-28'] as const)('%s as a date and back', (day) => {
  expect(toDate(dayNumber(day)).toISOString()).toBe(`${day}T00:00:00.000Z`)
  expect(toDayNumber(toDate(dayNumber(day)))).toBe(dayNumber(day))
})
