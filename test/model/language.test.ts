import { expect, test } from 'vitest'
import { languageOf } from '../../src/model/language.js'

test.for([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['EN-gb', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['ZH-sg', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  // No language tag: Chinese is mostly written in simplified characters.
  ['zh-', 'zh-Hans'],
  ['', ''],
] as const)('the language of %j is %j', ([locale, language]) => {
  expect(languageOf(locale)).toBe(language)
  expect(languageOf(locale)).toBe(language)
})

test('any number of languages can be asked for', () => {
  for (let index = 0; index < 1100; index++) {
    expect(languageOf(`zh-TW-x-${index}`)).toBe('zh-Hant')
  }
})
