import { expect, test } from 'vitest'
import { grouperIn } from '../../src/i18n/numbers.js'

test.each([
  ...[
    'en',
    'en-GB',
    'en-IN',
    'ko',
    'zh-Hans',
    'zh-TW',
    'ja',
    'ru',
    'vi',
    'de',
    'de-CH',
    'fr',
    'es-MX',
  ],
  ...['ar-EG', 'fa', 'bn', 'enm', 'EN', 'en-u-nu-arab', 'zh-Hant-u-nu-hanidec'],
])('numbers in %s are written as Intl writes them', (locale) => {
  for (const number of [0, 7, 12, 999, 1000, 12_345, 1_234_567]) {
    expect(grouperIn(locale)(number)).toBe(number.toLocaleString(locale))
  }
})
