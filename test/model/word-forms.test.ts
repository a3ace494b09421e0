import { describe, expect, test } from 'vitest'
import { words } from '../../src/model/word-forms.js'

describe.for<readonly [name: string, right: readonly string[], wrong: readonly string[]]>([
  [
    'id',
    ['a', '7', 'xi-jinping', '2018-06-singapore', 'x'.repeat(100)],
    ['', 'A', 'é', 'a b', 'a_b', '-a', 'a-', 'a--b', 'a\n', 'x'.repeat(101)],
  ],
  [
    'language',
    [
      'ko',
      'yue',
      'zh-Hans',
      'zh-Hant-TW',
      'de-1996',
      `ko${'-abcdefgh'.repeat(10)}`,
      `kor-abcdef${'-abcdefgh'.repeat(10)}`,
    ],
    [
      '',
      'k',
      'kore',
      'KO',
      'ko-',
      'ko-a',
      'ko-abcdefghi',
      'ko_KR',
      'x ko',
      'ko\n',
      `ko-abcdefghi${'-abcdefgh'.repeat(10)}`,
      `ko${'-abcdefgh'.repeat(11)}`,
    ],
  ],
  [
    'url',
    [
      'https://example.org',
      'http://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG',
      'https://[2001:db8::1]/x',
      'https://한국.kr/뉴스',
      `https://example.org/${'x'.repeat(1980)}`,
    ],
    [
      '',
      'example.org',
      'ftp://example.org',
      'https://localhost',
      'https://exa mple.org',
      'https://example.org/a b',
      'https://example.org/"',
      'https://example.org/<',
      'https://example.org/>',
      'see https://example.org',
      'https://example.org:port',
      'https://[2001:db8::1',
      `https://example.org/${'x'.repeat(1981)}`,
    ],
  ],
  [
    'version',
    ['0.0.0', '10.20.300', `1.2.${'3'.repeat(46)}`],
    ['', '1', '1.2', '1.2.3.4', 'v1.2.3', '1.2.3-beta', '1..3', '1.2.', `1.2.${'3'.repeat(47)}`],
  ],
  ['wikidata', ['Q1', 'Q15031'], ['', 'Q', 'Q0', 'Q01', '15031', 'q15031', 'P31', 'Q1a', 'xQ1']],
  ['country', ['SG'], ['UK', 'sg']],
  ['day', ['2018-06-12'], ['2018-06', '2018-02-30']],
  ['date', ['2018-06-12', '2018', '2018/2019'], ['2019/2018', 'soon']],
])('%s', ([name, right, wrong]) => {
  const { test: isRight } = words[name]!
  test.for(right)('%j is one', (text) => expect(isRight(text)).toBe(true))
  test.for(wrong)('%j is none', (text) => expect(isRight(text)).toBe(false))
})

test.for([
  [' example.org', 'character 1, U+0020, may not stand in an address: write %20'],
  ['https://example.org/a b', 'character 22, U+0020, may not stand in an address: write %20'],
  ['https://example.org/"', 'character 21, U+0022, may not stand in an address: write %22'],
  [
    'https://example.org/\u{1fffe}',
    'character 21, U+1FFFE, may not stand in an address: write %F0%9F%BF%BE',
  ],
  ['example.org', undefined],
] as const)('what to write for the first character that may not stand in %j', ([text, hint]) => {
  expect(words['url']!.hint!(text)).toBe(hint)
})

test('a country by its name is told its code', () => {
  expect(words['country']!.hint!('Singapore')).toBe('did you mean SG?')
})
