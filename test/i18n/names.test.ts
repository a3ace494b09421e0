import { expect, it } from 'vitest'
import { countryNames, languageNames, languageOf, localeOf, nameIn } from '../../src/i18n/names.js'

it('takes any language tag, and English for what is none', () => {
  expect(localeOf('ko-kr')).toBe('ko-KR')
  expect(localeOf('en_US')).toBe('en')
  expect(localeOf('')).toBe('en')
  expect(localeOf(null)).toBe('en')
})

it.each([
  ['ko-KR', 'ko'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['EN-gb', 'en'],
  ['kok', 'kok'],
])('the language of %s is %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

it('names countries in the language asked for', () => {
  expect(countryNames('en')('SG')).toBe('Singapore')
  expect(countryNames('ko')('CN')).toBe('중국')
  expect(countryNames('en')('<b>')).toBe('<b>')
})

it('prefers the name that a record has in the language', () => {
  const person = { name: 'Kim Jong Un', names: { ko: '김정은', 'zh-Hans': '金正恩' } }
  expect(nameIn('ko-KR', person)).toBe('김정은')
  for (const tag of ['zh-Hans', 'zh', 'zh-CN', 'zh-SG']) expect(nameIn(tag, person)).toBe('金正恩')
  for (const tag of ['zh-TW', 'zh-HK', 'fr']) expect(nameIn(tag, person)).toBe('Kim Jong Un')
})

it('takes a name that is kept under the bare language', () => {
  expect(nameIn('zh-TW', { name: 'X', names: { zh: '某' } })).toBe('某')
  expect(nameIn('sr-Latn-RS', { name: 'X', names: { sr: 'Икс' } })).toBe('Икс')
})

it('a language without a name is named by its tag, also one that Intl does not take', () => {
  expect(languageNames('en')('ko')).toBe('Korean')
  for (const tag of ['zh-yue', 'zh-min-nan']) expect(languageNames('en')(tag)).toBeTruthy()
  expect(languageNames('en')('en-12')).toBe('en-12')
})
