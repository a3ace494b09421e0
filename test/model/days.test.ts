import { utc } from '@date-fns/utc'
import { addDays as addDaysOf, differenceInCalendarDays, lastDayOfMonth, parseISO } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  bounds,
  boundsOf,
  dayNumber,
  dayFromNumber,
  daysBetween,
  earliest,
  isDay,
  endOf,
  isFuzzyDay,
  isWhen,
  latest,
} from '../../src/model/days.js'
import type { Day, FuzzyDay } from '../../src/model/types.js'

const numbers = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })
const fuzzy: fc.Arbitrary<FuzzyDay> = fc
  .tuple(numbers, fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayFromNumber(number).slice(0, length) as FuzzyDay)

describe('isDay and isFuzzyDay', () => {
  test.for(['2018-06-12', '2020-02-29', '2000-02-29', '2018-12-31', '0000-02-29', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isDay(text)).toBe(true)
      expect(isFuzzyDay(text)).toBe(true)
    },
  )

  test.for([
    '2018',
    '2018-06',
    '2018-06-12/2018-06-14',
    '2018/2019',
    '2018-06/2018',
    '2018-06-30/2018-06',
  ])('%s is a date and no day', (text) => {
    expect(isDay(text)).toBe(false)
    expect(isFuzzyDay(text)).toBe(true)
  })

  test.for<readonly [unknown]>([
    ['2018-02-29'],
    ['2018-02-30'],
    ['1900-02-29'],
    ['2018-04-31'],
    ['2018-13'],
    ['2018-00'],
    ['2018-06-00'],
    ['2018-6-12'],
    ['18-06-12'],
    ['2018-06-12T00:00'],
    ['2018-06-12Z'],
    ['2018-W24'],
    ['20180612'],
    [' 2018'],
    ['2018\n'],
    ['+02018'],
    ['-0001'],
    ['２０１８'],
    [''],
    ['/'],
    ['2018/'],
    ['/2018'],
    ['2018/2019/2020'],
    ['2019/2018'],
    ['2018-06-13/2018-06-12'],
    ['soon'],
    [2018],
    [null],
    [undefined],
    [new Date(0)],
    [['2018']],
    [{}],
  ])('%j is no date', ([value]) => {
    expect(isDay(value)).toBe(false)
    expect(isFuzzyDay(value)).toBe(false)
  })

  test('agree with the calendar on every day of four hundred years', () => {
    const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const two = (number: number) => String(number).padStart(2, '0')
    for (let year = 1800; year < 2200; year++) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      months.forEach((length, index) => {
        const last = index === 1 && leap ? 29 : length
        for (let day = 28; day <= 32; day++) {
          const text = `${year}-${two(index + 1)}-${two(day)}`
          if (isDay(text) !== day <= last) expect.fail(text)
        }
      })
    }
  })
})

describe('day numbers', () => {
  test('count whole days from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2018-06-12')).toBe(17694)
    expect(dayFromNumber(17694)).toBe('2018-06-12')
  })

  test('agree with UTC midnights, and go there and back', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = dayFromNumber(number)
        expect(dayNumber(day)).toBe(number)
        expect(Date.parse(`${day}T00:00:00Z`)).toBe(number * 864e5)
      }),
    )
  })

  test('addDays and differences agree with date-fns in UTC', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -40_000, max: 40_000 }), (number, count) => {
        fc.pre(
          number + count >= dayNumber('0001-01-01') && number + count <= dayNumber('9999-12-31'),
        )
        const day = dayFromNumber(number)
        const moved = addDays(day, count)
        const expected = addDaysOf(parseISO(day, { in: utc }), count, { in: utc })
        expect(moved).toBe(expected.toISOString().slice(0, 10))
        expect(dayNumber(moved) - number).toBe(
          differenceInCalendarDays(expected, parseISO(day, { in: utc }), { in: utc }),
        )
      }),
    )
  })

  test('text that is no day throws', () => {
    expect(() => dayNumber('2018-02-30')).toThrow(
      'invalid day: 2018-02-30; expected a day such as 2018-06-12',
    )
    expect(() => dayNumber('2018-06' as Day)).toThrow('invalid day: 2018-06')
    expect(() => addDays('2018' as Day, 1)).toThrow('invalid day: 2018')
    expect(() => earliest('June' as FuzzyDay)).toThrow(
      'invalid date: June; expected 2018, 2018-06 or 2018-06-12',
    )
  })
})

describe('earliest and latest', () => {
  test.for<readonly [FuzzyDay, Day, Day]>([
    ['2018-06-12', '2018-06-12', '2018-06-12'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-06-12/2018-06-14', '2018-06-12', '2018-06-14'],
    ['2018-09/2018', '2018-09-01', '2018-12-31'],
  ])('%s is a day from %s to %s', ([day, from, to]) => {
    expect([earliest(day), latest(day)]).toEqual([from, to])
  })

  test('a month ends where date-fns says', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const month = dayFromNumber(number).slice(0, 7) as FuzzyDay
        const last = lastDayOfMonth(parseISO(`${month}-01`, { in: utc }), { in: utc })
        expect(latest(month)).toBe(last.toISOString().slice(0, 10))
      }),
    )
  })
})

describe('daysBetween', () => {
  test.for<readonly [FuzzyDay, FuzzyDay, number, number]>([
    ['2018-06-10', '2018-06-12', 3, 3],
    ['2018-06-10', '2018-06-10', 1, 1],
    ['2018-06', '2018-06', 1, 30],
    ['2018-06-10', '2018-06', 1, 21],
    ['2018-06-10/2018-06-11', '2018-06-12', 2, 3],
    ['2018-12-31', '2019-01-01', 2, 2],
  ])('from %s to %s', ([start, end, min, max]) => {
    expect(daysBetween(start, end)).toEqual({ min, max })
  })

  test('refuses an end that surely lies before the start', () => {
    expect(() => daysBetween('2018-06-12', '2018-06-10')).toThrow(
      'invalid span: 2018-06-10 lies before 2018-06-12',
    )
    expect(daysBetween('2018-06-12', '2018-06')).toEqual({ min: 1, max: 19 })
  })

  test('holds the count of every two days that the dates may mean', () => {
    fc.assert(
      fc.property(fuzzy, fuzzy, fc.nat(), fc.nat(), (start, end, one, other) => {
        const pick = ({ earliest, latest }: { earliest: number; latest: number }, seed: number) =>
          earliest + (seed % (latest - earliest + 1))
        const [first, last] = [pick(boundsOf(start), one), pick(boundsOf(end), other)]
        fc.pre(last >= first)
        const { min, max } = daysBetween(start, end)
        expect(min).toBeGreaterThanOrEqual(1)
        expect(last - first + 1).toBeGreaterThanOrEqual(min)
        expect(last - first + 1).toBeLessThanOrEqual(max)
      }),
    )
  })
})

describe('bounds', () => {
  const number = (day: Day | undefined) => day && dayNumber(day)
  test.for<
    readonly [FuzzyDay | null, FuzzyDay | null | undefined, Day | undefined, Day | undefined]
  >([
    ['2018-06-10', '2018-06-12', '2018-06-10', '2018-06-12'],
    ['2018-06-10', undefined, '2018-06-10', '2018-06-10'],
    ['2018-06', undefined, '2018-06-01', '2018-06-30'],
    ['2018-06-10', null, '2018-06-10', '2018-06-10'],
    [null, '2018-06', '2018-06-01', '2018-06-30'],
    [null, null, undefined, undefined],
    [null, undefined, undefined, undefined],
  ])('of %s to %s', ([start, end, from, to]) => {
    const found = bounds(end === undefined ? { start } : { start, end })
    expect([found?.earliest, found?.latest]).toEqual([number(from), number(to)])
  })
})

describe('the first and the last day that there is', () => {
  test.for([
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ] as const)('%s is day %i', ([day, number]) => {
    expect([dayNumber(day), dayFromNumber(number), addDays(day, 0)]).toEqual([number, day, day])
  })

  test.for([-719_529, 2_932_897, 0.5, NaN, Infinity, '5', null])(
    '%j is no day number',
    (number) => {
      expect(() => dayFromNumber(number as number)).toThrow(
        new RangeError(
          `invalid day number: ${number}; expected a whole number from -719528 to 2932896`,
        ),
      )
    },
  )

  test.for<readonly [day: Day, count: unknown]>([
    ['0000-01-01', -1],
    ['9999-12-31', 1],
    ['2018-06-12', 0.5],
    ['2018-06-12', NaN],
    ['2018-06-12', Infinity],
    ['2018-06-12', '1'],
  ])('%s has no day %j days on', ([day, count]) => {
    expect(() => addDays(day, count as number)).toThrow(
      new RangeError(
        `invalid count: ${count}; expected a whole number that leads to a day from 0000-01-01 to 9999-12-31`,
      ),
    )
  })

  test('can be reached', () => {
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01')
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
  })
})

test.for<readonly [value: unknown, is: boolean]>([
  ['2018', true],
  ['2018-06', true],
  ['2018-06-12', true],
  ['2018/2019', false],
  ['2018-13', false],
  [2018, false],
])('%j is a day, month or year: %s', ([value, is]) => {
  expect(isWhen(value)).toBe(is)
})

test.for<readonly [value: unknown, shown: string]>([
  [{}, 'an object'],
  [[], 'an object'],
  [null, 'null'],
  [undefined, 'undefined'],
  [5, '5'],
])('%j is no date, and is shown as %s', ([value, shown]) => {
  expect(() => boundsOf(value as FuzzyDay)).toThrow(
    new Error(`invalid date: ${shown}; expected 2018, 2018-06 or 2018-06-12`),
  )
  expect(() => dayNumber(value as Day)).toThrow(
    new Error(`invalid day: ${shown}; expected a day such as 2018-06-12`),
  )
})

test('the end of a span is its start where none is given', () => {
  expect(endOf({ start: '2018' })).toBe('2018')
  expect(endOf({ start: '2018', end: null })).toBeNull()
  expect(endOf({ start: null, end: '2019' })).toBe('2019')
})

test('a window holds both ends, also where the end may lie before the start', () => {
  const days = ({ earliest, latest }: { earliest: number; latest: number }): readonly Day[] => [
    dayFromNumber(earliest),
    dayFromNumber(latest),
  ]
  expect(days(bounds({ start: '2018-06-10/2018-06-20', end: '2018-06-15' })!)).toEqual([
    '2018-06-10',
    '2018-06-15',
  ])
  expect(days(bounds({ start: '2018-06-10', end: '2018-06-05' })!)).toEqual([
    '2018-06-10',
    '2018-06-10',
  ])
  expect(days(bounds({ start: '2018-06', end: null })!)).toEqual(['2018-06-01', '2018-06-30'])
})

test('one day before the start is no end', () => {
  expect(daysBetween('2018-06', '2018-06-01')).toEqual({ min: 1, max: 1 })
  expect(() => daysBetween('2018-06', '2018-05-31')).toThrow(
    new Error('invalid span: 2018-05-31 lies before 2018-06; expected the earlier date first'),
  )
})
