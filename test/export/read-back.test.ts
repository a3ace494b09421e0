import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonParts } from '../../src/cli/json.js'
import { toDataset } from '../../src/cli/dataset.js'
import { timeline } from '../../src/data/bundled.js'
import { toHTML } from '../../src/export/html.js'
import { toSVG } from '../../src/export/svg.js'
import { checkDataset } from '../../src/model/check/index.js'
import type { DatasetInput } from '../../src/model/input.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)

describe('what is written as JSON', () => {
  test.each([
    ['everything', timeline],
    ['a country', timeline.where({ country: 'RU' })],
    ['events', timeline.where({ kind: 'event' })],
    ['one event', timeline.where({ ids: 'beijing-parade-2025' })],
    ['nothing', timeline.where({ country: 'JP' })],
    ['a past day', timeline.asOf('2018-06-11')],
    ['invented records', invented],
    ['a smallest trip', createTimeline({ trips: [{ id: 'a', title: 'A', start: null }] })],
  ])('is read again: %s', (_name, set: Timeline) => {
    const read = readBack(set)
    expect(checkDataset(read)).toEqual([])
    const again = createTimeline(read)
    expect(again.trips).toEqual(set.trips)
    expect(again.sources).toEqual(set.sources)
    for (const record of [...set.trips, ...set.events]) {
      expect(again.status(record.id)).toBe(set.status(record))
    }
  })

  test('is read again, whatever small records somebody has', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter(
        (text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text),
      )
    const start = fc.constantFrom(null, '2018', '2018-06', '2018-06-12', '2018-06/2018-08')
    const trip = fc.record(
      { title: text, start, summary: text, occasion: text },
      { requiredKeys: ['title', 'start'] },
    )
    fc.assert(
      fc.property(fc.array(trip), fc.option(text, { nil: undefined }), (trips, title) => {
        const meta = title === undefined ? {} : { meta: { title } }
        const own = {
          ...meta,
          trips: trips.map((trip, index) => ({ id: `trip-${index}`, ...trip })),
        }
        const set = createTimeline(own)
        const read = readBack(set)
        expect(checkDataset(read)).toEqual([])
        expect(createTimeline(read).trips).toEqual(set.trips)
      }),
    )
  })

  test('has the form of JSON.stringify', () => {
    const value = fc
      .jsonValue()
      .filter((value) => !/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(value, (value) => {
        const text = [...jsonParts(value)].join('')
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(text).toBe(`${JSON.stringify(value, null, 2)}\n`)
      }),
    )
  })
})

test('pictures are XML that another parser reads', () => {
  for (const set of [timeline, invented, timeline.where({ country: 'JP' })]) {
    for (const locale of ['en', 'ko']) {
      const picture = toSVG(set, { locale })
      expect(XMLValidator.validate(picture)).toBe(true)
      const { svg } = new XMLParser({ ignoreAttributes: false }).parse(picture) as {
        svg: Record<string, unknown>
      }
      expect(svg['@_xmlns']).toBe('http://www.w3.org/2000/svg')
    }
  }
})

test('HTML embeds JSON-LD that no title can end', () => {
  const title = '</script><!--<script>'
  const set = createTimeline({ trips: [{ id: 'a', title, start: '2018' }] })
  const html = toHTML(set, { jsonld: true })
  expect(html).toBe(`${toHTML(set)}${html.slice(toHTML(set).length)}`)
  const [, json] = /<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)!
  expect(json).not.toContain('<')
  expect(JSON.parse(json!)).toMatchObject({ '@graph': [{}, { name: title }] })
  expect(toHTML(set)).not.toContain('<script')
})

function readBack(set: Timeline): DatasetInput {
  return JSON.parse([...jsonParts(toDataset(set))].join('')) as DatasetInput
}
