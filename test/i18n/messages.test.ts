import { describe, expect, it } from 'vitest'
import { languages, messagesFor } from '../../src/i18n/all.js'
import { loadMessages } from '../../src/i18n/load.js'
import type { Messages } from '../../src/i18n/messages.js'
import { choices } from '../../src/model/choices.js'

const { en } = Object.fromEntries(languages) as { en: Messages }

/** Paths of all messages, with what stands there. What says a set as a whole is tested as summary. */
function flatten(table: object, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    key === 'summary' || key === 'prospects'
      ? []
      : value && typeof value === 'object'
        ? flatten(value, `${path}${key}.`)
        : [[path + key, value]],
  )
}

/** What a function of that path is given, where that is not one number or text. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'form.count': [
    ['trip', 7, 12],
    ['event', 0, 1],
  ],
  'chart.count': [
    ['trip', 9],
    ['event', 9],
  ],
  days: [
    [3, 3],
    [3, 5],
    [3, Infinity],
  ],
  pause: [
    [4, 2],
    [4, 0],
    [0, 2],
  ],
  'list.length': [
    [4, 2],
    [4, 0],
    [0, 2],
  ],
  'chart.length': [
    [4, 2],
    [4, 0],
    [0, 2],
  ],
  'chart.inMonths': [[9, 16]],
  'chart.inYears': [[9, 16]],
  'form.stale': [['A1', 'B2']],
  'list.sourceName': [
    ['3', 'T4'],
    ['3–5', 'T4'],
  ],
  'widget.position': [[4, 11]],
  'widget.beforeData': [['A1', 'B2']],
  'widget.dayRange': [['A1', 'B2']],
}

describe.each([...languages])('the messages of %s', (tag, messages) => {
  const table = flatten(messages)

  it('are those of English, none is empty, and each is of the same kind', () => {
    const kinds = (of: Messages): readonly string[] =>
      flatten(of)
        .map(([path, message]) => `${path}: ${typeof message}`)
        .sort()
    expect(kinds(messages)).toEqual(kinds(en))
    for (const [path, message] of table) {
      if (typeof message === 'string') expect(message.trim(), path).not.toBe('')
    }
  })

  it.each(['kind', 'status', 'visit', 'transport', 'type'] as const)(
    'name every %s that a record can have, each by its own name',
    (name) => {
      const names: Readonly<Record<string, string>> = messages[name]
      const said = choices[name].map((value) => names[value])
      expect(said.every(Boolean)).toBe(true)
      expect(new Set(said).size).toBe(said.length)
    },
  )

  it('say what language they are of, and use curly quotation marks', () => {
    expect(messages.lang).toBe(tag)
    for (const [path, message] of table) {
      expect(String(message), path).not.toMatch(/\p{L}'\p{L}/u)
    }
  })

  it('say every number and text that they are given, and say it whole', () => {
    for (const [path, message] of table) {
      if (typeof message !== 'function') continue
      for (const values of given[path] ?? [[7], ['4711']]) {
        const text = (message as (...values: unknown[]) => string)(...values)
        expect(text, path).not.toMatch(/undefined|NaN|Infinity|\s\s|^\s|\s$/)
        for (const value of values) {
          if (value === 0 || value === Infinity || value === 'trip' || value === 'event') continue
          // A number may be grouped.
          expect(text.replace(/(?<=\d),(?=\d{3})/g, ''), path).toContain(String(value))
        }
      }
    }
  })

  it('are not those of English, but for words that both have', () => {
    if (tag === 'en') return
    const english = new Map(flatten(en))
    const same = table.filter(
      ([path, message]) => typeof message === 'string' && english.get(path) === message,
    )
    // Such as "Zoom", "Status", "Details", "Parade", "Sources", "Confirmation".
    const words = same.map(([path]) => path).filter((path) => !['dir', 'separator'].includes(path))
    expect(words.length).toBeLessThan(20)
    if (/^(ko|zh|ja|ru)/.test(tag)) expect(words).toEqual([])
  })
})

describe('numbers', () => {
  const counts = [0, 1, 2, 3, 5, 11, 21, 100]

  it.each([
    ['en', 'trips trip trips trips trips trips trips trips'],
    ['de', 'Reisen Reise Reisen Reisen Reisen Reisen Reisen Reisen'],
    ['fr', 'voyage voyage voyages voyages voyages voyages voyages voyages'],
    ['es', 'viajes viaje viajes viajes viajes viajes viajes viajes'],
    ['ru', 'поездок поездка поездки поездки поездок поездок поездка поездок'],
  ])('take the form of the noun in %s', (tag, forms) => {
    const { chart } = messagesFor(tag)
    expect(counts.map((number) => chart.count('trip', number))).toEqual(
      forms.split(' ').map((form, index) => `${counts[index]} ${form}`),
    )
  })

  it.each(['ko', 'ja', 'zh-Hans', 'vi'])('leave the noun as it is in %s', (tag) => {
    const { chart } = messagesFor(tag)
    const nouns = counts.map((number) => chart.count('trip', number).replace(/\d+/, '#'))
    expect(new Set(nouns).size).toBe(1)
  })

  it('of a whole are in the genitive in Russian', () => {
    const { form } = messagesFor('ru')
    expect(form.count('trip', 1, 1)).toBe('1 из 1 поездки')
    expect(form.count('trip', 2, 3)).toBe('2 из 3 поездок')
    expect(form.count('event', 7, 21)).toBe('7 из 21 события')
  })

  it('of years have a word of their own after five in Russian', () => {
    const { list } = messagesFor('ru')
    expect(list.length(1, 1)).toBe('1 год 1 месяц')
    expect(list.length(4, 2)).toBe('4 года 2 месяца')
    expect(list.length(6, 11)).toBe('6 лет 11 месяцев')
  })

  it('above a thousand are grouped as the language does it', () => {
    expect(messagesFor('en').list.sources(12_345)).toBe('12,345 sources')
    expect(messagesFor('de').list.sources(12_345)).toBe('12.345 Quellen')
    expect(messagesFor('ko').list.sources(12_345)).toBe('출처 12,345건')
    expect(messagesFor('es').list.sources(1234)).toBe('1234 fuentes')
  })
})

describe('Korean, as its editor had it', () => {
  const ko = messagesFor('ko-KR')

  it.each([
    [ko.type['visit-received'], '외빈 방문'],
    [ko.visit.crossing, '경계선 통과'],
    [ko.days(4, 4), '4일간'],
    [ko.days(3, 5), '3~5일간'],
    [ko.status.possible, '가능성 있음'],
    [ko.status['ruled-out'], '가능성 배제'],
    [ko.kind.event, '관련 동향'],
    [ko.type.ceremony, '기념행사'],
    [ko.form.label, '연표 조건 설정'],
    [ko.form.reset, '조건 초기화'],
    [ko.leg.outbound, '출국길'],
    [ko.leg.return, '귀국길'],
    [ko.list.chosen, '이 연표에서 채택'],
    [ko.list.leftOpen, '여기서는 어느 것도 택하지 않았습니다.'],
    [ko.axis.upcoming, '향후'],
    [ko.axis.trueScale, '실제 시간 간격'],
    [ko.axis.dataEnd, '자료 마감일'],
    [ko.form.emptyBecause('검색: X'), '조건에 맞는 항목이 없습니다 (검색: X)'],
    [ko.list.cite, '인용문 복사'],
    [ko.list.copyByHand, '다음 내용을 복사하세요:'],
    [ko.form.count('trip', 7, 12), '방문 12회 중 7회'],
    [ko.form.count('event', 7, 12), '관련 동향 12건 중 7건'],
  ])('%s', (message, expected) => {
    expect(message).toBe(expected)
  })

  it('has no particle with a choice in brackets', () => {
    for (const [path, message] of flatten(ko)) {
      expect(String(message), path).not.toMatch(/이\(가\)|을\(를\)|은\(는\)|\(으\)로/)
    }
  })
})

describe('loadMessages', () => {
  it('gives the same messages as messagesFor, in every language there is', async () => {
    for (const tag of [...languages.keys(), 'ko-KR', 'zh-CN', 'de-AT', 'pt'])
      expect(await loadMessages(tag), tag).toBe(messagesFor(tag))
  })

  it('gives at once what is there', () => {
    expect(loadMessages('en-GB')).toBe(en)
    expect(loadMessages('pt')).toBe(en)
    expect(loadMessages('ko')).toBe(languages.get('ko'))
  })
})

describe('messagesFor', () => {
  it('falls back to English for a language without messages', () => {
    for (const tag of ['pt', 'kok', 'zh-TW', 'zh-HK']) expect(messagesFor(tag), tag).toBe(en)
  })

  it('takes Chinese without a script as simplified', () => {
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK'])
      expect(messagesFor(tag).lang, tag).toBe('zh-Hans')
  })
})
