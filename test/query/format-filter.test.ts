import { expect, test } from 'vitest'
import type { Query } from '../../src/query/parse.js'
import type { Filter } from '../../src/query/filter.js'
import { formatFilter } from '../../src/query/format-filter.js'

test.for<readonly [query: Query | Filter, text: string]>([
  [{}, ''],
  [{ country: 'CN' }, 'country=CN'],
  [{ from: '2018', country: ['CN', '!RU'] }, 'country=CN,!RU&from=2018'],
  [{ to: '2019', from: '2018', kind: 'trip' }, 'kind=trip&from=2018&to=2019'],
  [{ text: 'a, b & c' }, 'text=a%2C%20b%20%26%20c'],
  [{ country: [], text: '', tag: ['x'] }, 'tag=x'],
  [{ filter: {} }, ''],
  [
    { filter: {}, asOf: '2018-06-12', sort: 'newest', limit: 5 },
    'as-of=2018-06-12&sort=newest&limit=5',
  ],
  [{ filter: { place: ['beijing', 'dalian'] }, limit: 1 }, 'place=beijing,dalian&limit=1'],
])('%j is written as text', ([query, text]) => {
  expect(formatFilter(query)).toBe(text)
})

test.for<readonly [query: unknown, got: string]>([
  [null, 'null'],
  ['country=CN', '"country=CN"'],
  [['CN'], 'a list of 1'],
  [{ filter: 'country=CN' }, '"country=CN"'],
  [{ filter: undefined }, 'nothing'],
])('%j is no filter', ([query, got]) => {
  expect(() => formatFilter(query as Filter)).toThrow(
    new TypeError(`invalid filter: ${got}; expected an object such as { country: 'CN' }`),
  )
})
