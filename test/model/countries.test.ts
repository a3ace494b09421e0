import { expect, test } from 'vitest'
import { countryCodes, isCountryCode } from '../../src/model/countries.js'

test('all assigned codes and XK, each once, in order', () => {
  const codes = countryCodes()
  expect(codes).toHaveLength(250)
  expect(codes).toEqual([...new Set(codes)].toSorted())
})

test('each is a region that Intl has a name for', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  expect(countryCodes().filter((code) => !names.of(code))).toEqual([])
})

test.for(['CN', 'RU', 'SG', 'VN', 'KR', 'KP', 'US', 'GB', 'TW', 'ZW', 'AD'])(
  '%s is one',
  (code) => {
    expect(isCountryCode(code)).toBe(true)
  },
)

test.for<readonly [unknown]>([
  ['UK'],
  ['EU'],
  ['SU'],
  ['AN'],
  ['ZZ'],
  ['cn'],
  ['C'],
  ['CHN'],
  ['D A'],
  [' C'],
  ['D '],
  [''],
  ['toString'],
  [undefined],
  [null],
  [7],
  [['CN']],
])('%j is none', ([value]) => {
  expect(isCountryCode(value)).toBe(false)
})
