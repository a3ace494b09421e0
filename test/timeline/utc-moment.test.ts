import fc from 'fast-check'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import standIn from '../../scripts/plugins/utc-moment.mjs'

// The stand-in must answer as moment does, wherever the machine is.
const original = createRequire(createRequire(import.meta.url).resolve('vis-timeline/package.json'))(
  'moment',
)

type Moment = { [Field in Fields]: (...values: unknown[]) => Moment & number }
type Fields =
  | 'format'
  | 'add'
  | 'subtract'
  | 'startOf'
  | 'isSame'
  | 'valueOf'
  | Settable
  | 'isoWeekday'
  | 'week'
type Settable =
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'date'
  | 'day'
  | 'weekday'
  | 'dayOfYear'
  | 'month'
  | 'year'
const moment = standIn as unknown as (at: number) => Moment

const time = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2200, 0) })
const settings = { numRuns: 300 }

describe('answers as moment.utc does', () => {
  test.each([
    'milliseconds',
    'seconds',
    'minutes',
    'hours',
    'date',
    'day',
    'weekday',
    'isoWeekday',
    'dayOfYear',
    'week',
    'month',
    'year',
  ] as const)('%s', (field) => {
    fc.assert(
      fc.property(time, (at) => {
        expect(moment(at)[field]()).toBe(original.utc(at)[field]())
      }),
      settings,
    )
  })

  test.each([
    'YYYY-MM-DD',
    'ddd D MMMM',
    'dddd, MMMM Do YYYY, H:mm:ss',
    'MM/DD/YYYY hh:mm',
    'SSS s w MMM',
  ])('format %s', (pattern) => {
    fc.assert(
      fc.property(time, (at) => {
        expect(moment(at).format(pattern)).toBe(original.utc(at).format(pattern))
      }),
      settings,
    )
  })

  test.each(['millisecond', 'second', 'minutes', 'hour', 'days', 'week', 'months', 'y'])(
    'add %s',
    (unit) => {
      fc.assert(
        fc.property(time, fc.integer({ min: -50, max: 50 }), (at, count) => {
          const [ours, theirs] = [moment(at).add(count, unit), original.utc(at).add(count, unit)]
          expect(ours.valueOf()).toBe(theirs.valueOf())
          expect(ours.subtract(count, unit).valueOf()).toBe(theirs.subtract(count, unit).valueOf())
        }),
        settings,
      )
    },
  )

  test.each(['hour', 'day', 'week', 'month', 'year'])('startOf and isSame %s', (unit) => {
    fc.assert(
      fc.property(time, time, (at, other) => {
        expect(moment(at).startOf(unit).valueOf()).toBe(original.utc(at).startOf(unit).valueOf())
        expect(moment(at).isSame(other, unit)).toBe(
          original.utc(at).isSame(original.utc(other), unit),
        )
      }),
      settings,
    )
  })

  test.each([
    ['date', 1],
    ['hours', 0],
    ['minutes', 30],
    ['month', 0],
    ['month', 1],
    ['year', 1999],
    ['day', 0],
    ['weekday', 3],
    ['dayOfYear', 1],
  ] as const)('set %s to %i', (field, value) => {
    fc.assert(
      fc.property(time, (at) => {
        expect(moment(at)[field](value).valueOf()).toBe(original.utc(at)[field](value).valueOf())
      }),
      settings,
    )
  })
})
