import { expect, test } from 'vitest'
import { toDates } from '../../src/model/dates.js'
import type { Span } from '../../src/model/types.js'

test.for<
  readonly [span: Span, start: string | null, end: string | null, endExclusive: string | null]
>([
  [{ start: '2018-06-10', end: '2018-06-12' }, '2018-06-10', '2018-06-12', '2018-06-13'],
  [{ start: '2018-06-10', end: '2018-06' }, '2018-06-10', '2018-06-30', '2018-07-01'],
  [{ start: '2018' }, '2018-01-01', '2018-12-31', '2019-01-01'],
  [{ start: '2018-06-10/2018-06-12' }, '2018-06-10', '2018-06-12', '2018-06-13'],
  [{ start: '2018-06-10', end: null }, '2018-06-10', null, null],
  [{ start: null, end: '1960-02-28' }, null, '1960-02-28', '1960-02-29'],
  [{ start: null }, null, null, null],
  [{ end: '2018-06-12' } as unknown as Span, null, '2018-06-12', '2018-06-13'],
])('%j as dates', ([span, ...expected]) => {
  const { start, end, endExclusive } = toDates(span)
  const dates = [start, end, endExclusive]
  expect(dates.map((date) => date && date.toISOString())).toEqual(
    expected.map((day) => day && `${day}T00:00:00.000Z`),
  )
  // A subclass would count in another zone once it is copied.
  for (const date of dates) if (date) expect(date.constructor).toBe(Date)
})

test.for<readonly [span: unknown, message: string]>([
  [null, 'invalid span: null; expected { start, end }'],
  [undefined, 'invalid span: undefined; expected { start, end }'],
  ['2018', 'invalid span: 2018; expected { start, end }'],
  [{}, 'invalid span: an object; expected { start, end }'],
  [{ start: '2018-02-30' }, 'invalid date: 2018-02-30; expected 2018, 2018-06 or 2018-06-12'],
])('%j is no span', ([span, message]) => {
  expect(() => toDates(span as Span)).toThrow(new Error(message))
})
