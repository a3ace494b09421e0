import { expect, test } from 'vitest'
import { countryCodes, countryLike, isCountryCode } from '../../src/model/countries.js'

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

const leaveOut = 'codes of former states are not taken: leave it out'

test.for<readonly [text: unknown, hint: string | undefined]>([
  ['China', 'did you mean CN?'],
  ['south korea', 'did you mean KR?'],
  ['cn', 'did you mean CN?'],
  ['UK', 'did you mean GB?'],
  ['uk', 'did you mean GB?'],
  ['SU', leaveOut],
  ['yu', leaveOut],
  ['Soviet Union', undefined],
  ['Chin', undefined],
  ['C', undefined],
  ['CHN', undefined],
  ['', undefined],
  [undefined, undefined],
  [7, undefined],
])('%j is like %s', ([text, hint]) => {
  expect(countryLike(text)).toBe(hint)
})
