import { describe, expect, it } from 'vitest'
import { choices } from '../../src/model/choices.js'
import { loadMessages, loadable } from '../../src/i18n/load.js'
import { countryNames, languages, localeOf, nameIn, messagesFor } from '../../src/i18n/index.js'
import { languageNames } from '../../src/i18n/names.js'

const tags = Object.keys(languages) as (keyof typeof languages)[]

/** Paths of all words of a table, with what stands there. */
function flatten(table: object, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    value && typeof value === 'object' ? flatten(value, `${path}${key}.`) : [[path + key, value]],
  )
}

describe.each(tags)('the words of %s', (tag) => {
  const messages = languages[tag]

  it('are as many as those of English, and none is empty', () => {
    const table = flatten(messages)
    expect(table.map(([path]) => path).sort()).toEqual(
      flatten(languages.en)
        .map(([path]) => path)
        .sort(),
    )
    for (const [path, word] of table) expect(word || path).not.toBe(path)
  })

  it.each(['kind', 'status', 'visit', 'transport', 'type'] as const)(
    'name every %s that a record can have',
    (table) => {
      for (const value of choices[table]) {
        expect((messages[table] as Record<string, string>)[value], value).toMatch(/\S/)
      }
    },
  )

  it('say what language they are of, and use curly quotation marks', () => {
    expect(messages.lang).toBe(tag)
    for (const [path, word] of flatten(messages)) {
      expect(typeof word === 'function' ? word.toString() : word, path).not.toMatch(/\w'\w/)
    }
  })

  it('carry what they are given', () => {
    for (const [path, word] of flatten(messages)) {
      if (
        typeof word !== 'function' ||
        path === 'form.count' ||
        path === 'pause' ||
        path === 'days' ||
        path === 'form.stale' ||
        path === 'chart.length' ||
        path === 'chart.count'
      )
        continue
      expect(word('4711', '4711'), path).toContain('4711')
    }
  })

  it('count', () => {
    expect(messages.form.count('trip', 7, 12)).toMatch(/7.*12|12.*7/)
    expect(messages.form.count('event', 0, 1)).toMatch(/0.*1|1.*0/)
    expect(messages.form.stale('A', 'B')).toMatch(/A.*B|B.*A/)
    expect(messages.pause(4, 2)).toMatch(/4.*2/)
    expect(messages.pause(0, 2)).toMatch(/^2/)
    expect(messages.pause(4, 0)).not.toContain('0')
    expect(messages.chart.count('trip', 9)).toContain('9')
    expect(messages.chart.inMonths(9, 16)).toMatch(/9.*16|16.*9/)
    expect(messages.chart.inYears(9, 16)).toMatch(/9.*16|16.*9/)
    expect(messages.chart.length(4, 2)).toMatch(/4.*2/)
    expect(messages.chart.length(4, 0)).not.toContain('0')
    expect(messages.chart.length(0, 2)).toMatch(/^2/)
    expect(messages.days(3, 3)).toMatch(/^3/)
    expect(messages.days(3, 5)).toMatch(/3.*5/)
    expect(messages.days(3, Infinity)).not.toContain('Infinity')
  })
})

describe('English', () => {
  it('says "7 of 12 trips"', () => {
    expect(messagesFor('en').form.count('trip', 7, 12)).toBe('7 of 12 trips')
    expect(messagesFor('en').form.count('trip', 1, 1)).toBe('1 of 1 trip')
  })
  it('says "4 y 2 m"', () => {
    expect(messagesFor('en').pause(4, 2)).toBe('4 y 2 m')
  })
})

describe('Korean', () => {
  it('says how many of how many', () => {
    expect(messagesFor('ko-KR').form.count('trip', 7, 12)).toBe('방문 12회 중 7회')
  })
})

describe('loadMessages', () => {
  it('gives the same words as messagesFor, in every language there is', async () => {
    expect(['en', ...loadable].toSorted()).toEqual(tags.toSorted())
    for (const tag of [...tags, 'ko-KR', 'fr'])
      expect(await loadMessages(tag)).toBe(messagesFor(tag))
  })

  it('gives at once what is there', () => {
    expect(loadMessages('en-GB')).toBe(languages.en)
    expect(loadMessages('fr')).toBe(languages.en)
    expect(loadMessages('ko')).toBe(languages.ko)
  })
})

it('falls back to English for a language without words', () => {
  expect(messagesFor('fr')).toBe(languages.en)
  expect(messagesFor('kok')).toBe(languages.en)
})

it('takes any language tag, and English for what is none', () => {
  expect(localeOf('ko-kr')).toBe('ko-KR')
  expect(localeOf('en_US')).toBe('en')
  expect(localeOf('')).toBe('en')
  expect(localeOf(null)).toBe('en')
})

it('names countries in the language asked for', () => {
  expect(countryNames('en')('SG')).toBe('Singapore')
  expect(countryNames('ko')('CN')).toBe('중국')
  expect(countryNames('en')('<b>')).toBe('<b>')
})

it('prefers the name that a record has in the language', () => {
  const person = { name: 'Kim Jong Un', names: { ko: '김정은', 'zh-Hans': '金正恩' } }
  expect(nameIn('ko-KR', person)).toBe('김정은')
  expect(nameIn('zh-Hans', person)).toBe('金正恩')
  expect(nameIn('fr', person)).toBe('Kim Jong Un')
})

it('a language without a name is named by its tag, also one that Intl does not take', () => {
  expect(languageNames('en')('ko')).toBe('Korean')
  for (const tag of ['zh-yue', 'zh-min-nan']) expect(languageNames('en')(tag)).toBeTruthy()
  expect(languageNames('en')('en-12')).toBe('en-12')
})
