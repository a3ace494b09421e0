import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toHTML, toSVG } from '../../src/export/index.js'
import { languages } from '../../src/i18n/all.js'
import { toMap } from '../../src/map/index.js'

const empty = new Set(['br', 'link', 'img', 'input'])

/** The texts of *html* that are in the language of the page: outside what is marked as another one. */
function ownTexts(html: string): readonly string[] {
  const texts: string[] = []
  const open: boolean[] = [true]
  for (const [, close, tag, attributes = '', text] of html.matchAll(
    /<(\/?)([\w-]+)((?:\s[^>]*)?)>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      if (open.at(-1) && text.trim()) texts.push(text.trim())
    } else if (close) open.pop()
    else if (!empty.has(tag!) && !attributes.endsWith('/')) {
      const isOther =
        tag === 'cite' || / lang="en"/.test(attributes) || /ktt-hidden/.test(attributes)
      open.push(open.at(-1)! && !isOther)
    }
  }
  return texts
}

/** What only English messages say. */
const english =
  /\b(trips?|sources?|events?|between|without|known|through|met|details|cite|days?|and|of|the|with|data end|none|others?|by train|by plane|confirmed|called off|held|began|ahead)\b/i

const others = [...languages.keys()].filter((tag) => tag !== 'en')
// One of each: a summit, a state visit, a silence, what is ahead, a reversal, a dispute.
const subject = timeline.where({
  ids: ['2018-06-singapore', '2019-04-vladivostok', '2025-09-beijing'],
})

describe.each(others)('in %s', (locale) => {
  test('the page has nothing in English but the text of records', () => {
    const words = ownTexts(toHTML(subject, { locale }))
    expect(words.length).toBeGreaterThan(100)
    const names = new Set(
      [...timeline.people, ...timeline.places].flatMap(({ name }) => name.split(' ')),
    )
    const publishers = timeline.sources.flatMap(({ publisher, via }) => [publisher, via ?? ''])
    const left = words.filter((text) => {
      let own = text
      for (const publisher of publishers) if (publisher) own = own.replaceAll(publisher, '')
      // "Sources" is French, too, and "train".
      const found = english.exec(own)
      return (
        found &&
        !(locale === 'fr' && /^(sources?|trains?)$/i.test(found[0])) &&
        !names.has(found[0])
      )
    })
    expect(left).toEqual([])
  })

  test('headline and standfirst are in it, for the whole set and for a part', () => {
    for (const set of [timeline, subject, timeline.asOf('2018-05-25')]) {
      const [, headline = ''] = /<h2[^>]*>([^<]+)</.exec(toHTML(set, { locale })) ?? []
      expect(headline).not.toMatch(english)
      expect(headline).toMatch(/\d/)
    }
  })

  test('a city that is a country is named once', () => {
    const html = toHTML(timeline.where({ ids: '2018-06-singapore' }), { locale })
    const [, facts = ''] = /<p class="ktt-facts"[^>]*>(.*?)<\/p>/s.exec(html) ?? []
    const texts = facts.replaceAll(/<[^>]+>/g, '').split('·')
    expect(texts[0]).not.toContain(':')
  })

  test('pictures are in it', () => {
    for (const svg of [toSVG(timeline, { locale }), toMap(timeline, { locale })]) {
      const title = /<title>([^<]+)/.exec(svg)![1]!
      expect(title).not.toMatch(english)
      expect(title).toContain(languages.get(locale)!.heading)
    }
  })
})

test('names in a row are joined as the language does it', () => {
  const trip = timeline.where({ ids: ['2023-09-russian-far-east'] })
  const placesIn = (locale: string): string => toHTML(trip, { locale }).replaceAll(/<[^>]*>/g, '')
  expect(placesIn('zh')).toMatch(/俄罗斯:\s[^,·]+、[^,·]+\s· /)
  expect(placesIn('ja')).toMatch(/ロシア:\s[^,·]+、[^,·]+\s· /)
  expect(placesIn('ko')).toMatch(/러시아:\s[^,·]+,\s/)
  for (const locale of ['zh', 'ja']) {
    expect(toMap(trip, { locale })).toContain('、')
    expect(toSVG(timeline.asOf('2019-01-01'), { locale })).toMatch(/\)、/)
  }
})

test('a language without messages has English around its own dates and names', () => {
  const html = toHTML(subject, { locale: 'pt' })
  expect(html).toContain('Details')
  expect(html).toContain('Singapura')
})
