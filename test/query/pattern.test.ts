import { describe, expect, test } from 'vitest'
import { dayNumber, type Day } from '../../src/model/days.js'
import { busiestRun, silencesIn, toDate, type Occupied } from '../../src/query/pattern.js'

type Days = readonly [first: Day, last?: Day]

const occupied = (...records: readonly Days[]): readonly Occupied[] =>
  records.map(([first, last = first]) => ({ first: dayNumber(first), last: dayNumber(last) }))

describe('silences', () => {
  const silences = (records: readonly Days[], from?: Day, to?: Day): unknown =>
    silencesIn(occupied(...records), {
      ...(from && { from: dayNumber(from) }),
      ...(to && { to: dayNumber(to) }),
    }).map(({ from, to, opening, closing, months }) => [
      toDate(from).toISOString().slice(0, 10),
      toDate(to).toISOString().slice(0, 10),
      [opening && 'opening', closing && 'closing'].filter(Boolean).join(' and '),
      months,
    ])

  test.for<
    readonly [what: string, records: readonly Days[], covered: readonly Day[], expected: unknown]
  >([
    ['nothing is no silence where nothing is covered', [], [], []],
    [
      'nothing in a year that is covered',
      [],
      ['2018-01-01', '2019-01-01'],
      [['2018-01-01', '2019-01-01', 'opening and closing', 12]],
    ],
    ['a day short of a year', [['2018-01-01'], ['2018-12-31']], [], []],
    ['a year', [['2018-01-01'], ['2019-01-01']], [], [['2018-01-01', '2019-01-01', '', 12]]],
    ['365 days with a leap day are no year', [['2020-01-01'], ['2020-12-31']], [], []],
    [
      'from the last day of one record to the first of the next',
      [
        ['2018-01-01', '2018-03-31'],
        ['2020-01-30', '2020-02-02'],
      ],
      [],
      [['2018-03-31', '2020-01-30', '', 21]],
    ],
    [
      'after the longer of two records that overlap',
      [['2018-01-01', '2018-12-31'], ['2018-02-01'], ['2019-06-01']],
      [],
      [],
    ],
    [
      'before the first record and after the last, where the ends covered are known',
      [['2018-06-01'], ['2018-07-01']],
      ['2016-06-01', '2020-01-01'],
      [
        ['2016-06-01', '2018-06-01', 'opening', 24],
        ['2018-07-01', '2020-01-01', 'closing', 18],
      ],
    ],
    [
      'none before the first record where the beginning is not known',
      [['2018-06-01'], ['2020-06-01']],
      [],
      [['2018-06-01', '2020-06-01', '', 24]],
    ],
    [
      'several, in order',
      [['2010-01-01'], ['2012-01-01'], ['2015-01-01']],
      [],
      [
        ['2010-01-01', '2012-01-01', '', 24],
        ['2012-01-01', '2015-01-01', '', 36],
      ],
    ],
  ])('%s', ([, records, [from, to], expected]) => {
    expect(silences(records, from, to)).toEqual(expected)
  })
})

describe('the busiest run', () => {
  const busiest = (records: readonly Days[], start: Day, end: Day): unknown => {
    const all = occupied(...records)
    const run = busiestRun(all, silencesIn(all, {}), [dayNumber(start), dayNumber(end)])
    return (
      run && [
        toDate(run.from).toISOString().slice(0, 10),
        toDate(run.to).toISOString().slice(0, 10),
        run.count,
        run.months,
      ]
    )
  }
  const spring: readonly Days[] = [['2018-03-25'], ['2018-04-27'], ['2018-05-07', '2018-05-08']]
  const autumn: readonly Days[] = [['2021-09-01'], ['2021-09-10'], ['2021-09-20']]

  test.for<readonly [what: string, records: readonly Days[], expected: unknown]>([
    ['of nothing', [], undefined],
    ['nothing is busier where there is no silence', spring, undefined],
    ['two records are no run', [...spring.slice(0, 2), ['2021-01-01']], undefined],
    [
      'three records before a silence, in all the months they touch',
      [...spring, ['2021-01-01']],
      ['2018-03-25', '2018-05-08', 3, 3],
    ],
    [
      'three records after a silence',
      [['2015-01-01'], ...spring],
      ['2018-03-25', '2018-05-08', 3, 3],
    ],
    ['the earlier of two with as many', [...spring, ...autumn], ['2018-03-25', '2018-05-08', 3, 3]],
    [
      'the later where it has more',
      [...spring, ...autumn, ['2021-09-21']],
      ['2021-09-01', '2021-09-21', 4, 1],
    ],
    [
      'the last day is that of the record that lasts longest',
      [['2018-03-25', '2018-06-30'], ['2018-04-27'], ['2018-05-07'], ['2021-01-01']],
      ['2018-03-25', '2018-06-30', 3, 4],
    ],
  ])('%s', ([, records, expected]) => {
    expect(busiest(records, '2015-01-01', '2022-12-31')).toEqual(expected)
  })

  test('is three times as close as the whole, or none', () => {
    // Three of four records in 123 days are three times as close as four in 492.
    const ending = (last: Day): unknown =>
      busiest([['2018-01-01'], ['2018-02-01'], ['2018-05-03'], [last]], '2018-01-01', last)
    expect(ending('2019-05-07')).toEqual(['2018-01-01', '2018-05-03', 3, 5])
    expect(ending('2019-05-06')).toBeUndefined()
  })
})

test('any moment of a day is the date of its start', () => {
  const day = dayNumber('2018-06-12')
  expect(toDate(day).toISOString()).toBe('2018-06-12T00:00:00.000Z')
  expect(toDate(day + 0.9)).toEqual(toDate(day))
})
