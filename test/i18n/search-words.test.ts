import { expect, test } from 'vitest'
import { languages, messagesFor } from '../../src/i18n/all.js'
import { searchWords } from '../../src/i18n/search-words.js'
import { timeline } from '../../src/data/bundled.js'
import type { Filter } from '../../src/query/filter.js'

function found(text: string, locale: string): readonly string[] {
  const words = searchWords(locale, messagesFor(locale), timeline)
  return timeline.where({ kind: 'trip', text }, words).trips.map(({ id }) => id)
}

function tripIds(filter: Filter): readonly string[] {
  return timeline.where({ kind: 'trip', ...filter }).trips.map(({ id }) => id)
}

const china = tripIds({ country: 'CN' })
const russia = tripIds({ country: 'RU' })
const train = tripIds({ transport: 'train' })

test.each([
  ['ko', '중국', china],
  ['ko', '러시아', russia],
  ['ko', '열차', train],
  ['zh-CN', '俄罗斯', russia],
  ['zh', '火车', train],
  ['ja', 'ロシア', russia],
  ['ja', '列車', train],
  ['ru', 'китай', china],
  ['ru', 'поезд', train],
  ['vi', 'trung quoc', china],
  ['vi', 'tàu hỏa', train],
  ['de', 'Russland', russia],
  ['de', 'Zug', train],
  ['fr', 'chine', china],
  ['fr', 'train', train],
  ['es', 'tren', train],
])('in %s %s finds the right trips', (locale, text, ids) => {
  expect(ids).not.toEqual([])
  expect(found(text, locale)).toEqual(expect.arrayContaining([...ids]))
})

test.each([
  ['시진핑', 'xi-jinping'],
  ['푸틴', 'vladimir-putin'],
])('%s finds the trips that met him', (text, person) => {
  expect(found(text, 'ko')).toEqual(expect.arrayContaining([...tripIds({ met: person })]))
})

test('베이징 finds the trips there, 열차 none but those by train', () => {
  expect(found('베이징', 'ko')).toEqual(expect.arrayContaining([...tripIds({ place: 'beijing' })]))
  expect(found('열차', 'ko')).toEqual(train)
  expect(found('열차 러시아', 'ko')).toEqual(train.filter((id) => russia.includes(id)))
})

test('a word of one language does not find text that only looks like it', () => {
  // "train" is in "training"; the French "voiture" has no such word in the records.
  expect(found('voiture', 'fr')).toEqual(tripIds({ transport: 'car' }))
  expect(found('à pied', 'fr')).toEqual(tripIds({ transport: 'foot' }))
})

test('every language has words for every country visited and every means of transport', () => {
  for (const [tag, messages] of languages) {
    const words = searchWords(tag, messages, timeline)
    const said = new Set(words.map(([, value]) => value))
    for (const value of ['CN', 'KR', 'RU', 'SG', 'VN', 'train', 'plane', 'car', 'foot'])
      expect(said.has(value), `${tag} ${value}`).toBe(true)
    expect(words.every(([word]) => word.trim())).toBe(true)
  }
})
