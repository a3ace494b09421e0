import { utc } from '@date-fns/utc'
import { addDays as add, differenceInCalendarDays, formatISO, isMatch } from 'date-fns'
import { assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, dayFromNumber, isDay } from '../../src/model/days.js'

/** Days from the year 1 to 9999. */
const numbers = integer({ min: -719_162, max: 2_932_896 })

test('the day after so many days is that of date-fns in UTC', () => {
  assert(
    property(numbers, integer({ min: -4000, max: 4000 }), (number, count) => {
      const day = dayFromNumber(number)
      const expected = formatISO(add(day, count, { in: utc }), { representation: 'date', in: utc })
      if (isDay(expected)) expect(addDays(day, count)).toBe(expected)
    }),
  )
})

test('the days between two days are those of date-fns in UTC, and the last one', () => {
  assert(
    property(numbers, integer({ min: 0, max: 4000 }), (number, count) => {
      const [start, end] = [
        dayFromNumber(number),
        dayFromNumber(Math.min(number + count, 2_932_896)),
      ]
      const days = differenceInCalendarDays(end, start, { in: utc }) + 1
      expect(daysBetween(start, end)).toEqual({ min: days, max: days })
    }),
  )
})

test('the days that exist are those of date-fns', () => {
  const month = integer({ min: 0, max: 13 })
  const day = integer({ min: 0, max: 32 })
  const year = constantFrom('1900', '2000', '2018', '2019', '2024', '2100')
  assert(
    property(tuple(year, month, day), ([first, ...rest]) => {
      const text = [first, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
      expect(isDay(text)).toBe(isMatch(text, 'yyyy-MM-dd'))
    }),
  )
})
