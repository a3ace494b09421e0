import { describe, expect, test } from 'vitest'
import { people } from '../../../src/data/records.js'
import { checkDataset } from '../../../src/model/check/index.js'
import { copyData } from '../../support/records.js'
import { messages } from './support.js'

describe('the shape of records', () => {
  test.for<readonly [string, (data: ReturnType<typeof copyData>) => void, string]>([
    [
      'a missing key',
      ({ trips }) => delete (trips[3] as { title?: string }).title,
      'trips[3].title: expected text, got nothing',
    ],
    [
      'a misspelt key',
      ({ people }) => Object.assign(people[0]!, { wikidate: 'Q1' }),
      'people[0].wikidate: expected no such key, got "wikidate"; did you mean wikidata?',
    ],
    [
      'an unknown key',
      ({ people }) => Object.assign(people[0]!, { shoeSize: 42 }),
      'people[0].shoeSize: expected no such key, got "shoeSize"; known: id, name, names, country, wikidata',
    ],
    [
      'an unknown table',
      (data) => Object.assign(data, { trisp: [] }),
      'trisp: expected no such key, got "trisp"; known: trips, events, people, places, sources, assessments, meta, $schema',
    ],
    [
      'a word that is no choice',
      ({ trips }) => Object.assign(trips[0]!, { visit: 'sumit' }),
      'trips[0].visit: expected one of state, official, working, unofficial, summit, multilateral, crossing, got "sumit"; did you mean summit?',
    ],
    [
      'a day that does not exist',
      ({ trips }) => Object.assign(trips[3]!.disclosed!, { on: '2018-02-30' }),
      'trips[3].disclosed.on: expected a day that exists, such as 2018-06-12, got "2018-02-30"',
    ],
    [
      'a date with a clock',
      ({ trips }) => Object.assign(trips[3]!, { start: '2018-06-10T14:35' }),
      'trips[3].start: expected a date that exists: 2018, 2018-06, 2018-06-12, or two in order as a/b, got "2018-06-10T14:35"',
    ],
    [
      'a Date object',
      ({ trips }) => Object.assign(trips[3]!, { start: new Date(0) }),
      'trips[3].start: expected a date that exists: 2018, 2018-06, 2018-06-12, or two in order as a/b, got a Date object',
    ],
    [
      'a window the wrong way round',
      ({ events }) => Object.assign(events[0]!, { start: '2018-07/2018-06' }),
      'events[0].start: expected a date that exists: 2018, 2018-06, 2018-06-12, or two in order as a/b, got "2018-07/2018-06"',
    ],
    [
      'a country by name',
      ({ trips }) => Object.assign(trips[3]!, { countries: ['Singapore'] }),
      'trips[3].countries[0]: expected an ISO 3166-1 alpha-2 code, such as SG, got "Singapore"; did you mean SG?',
    ],
    [
      'an id with capitals',
      ({ people: list }) => list.push({ ...list[0]!, id: 'Kim' }),
      `people[${people.length}].id: expected lower-case words and digits joined by hyphens, got "Kim"`,
    ],
    [
      'text that is blank',
      ({ trips }) => Object.assign(trips[0]!, { title: ' ' }),
      'trips[0].title: expected text that is not empty, got " "',
    ],
    [
      'text that is too long',
      ({ trips }) => Object.assign(trips[0]!, { title: 'a'.repeat(201) }),
      `trips[0].title: expected at most 200 characters, got "${'a'.repeat(60)}"… (201 characters)`,
    ],
    [
      'a latitude off the globe',
      ({ places }) => Object.assign(places[0]!, { latitude: 91 }),
      'places[0].latitude: expected a number from -90 to 90, got 91',
    ],
    [
      'a truth in words',
      ({ events }) => Object.assign(events[1]!.outcome!, { happened: 'no' }),
      'events[1].outcome.happened: expected true or false, got "no"',
    ],
    [
      'an address that is none',
      ({ sources }) => Object.assign(sources[0]!, { url: 'javascript:alert(1)' }),
      'sources[0].url: expected an http or https address of at most 2000 characters, got "javascript:alert(1)"',
    ],
    [
      'a language by name',
      ({ sources }) => Object.assign(sources[0]!, { language: 'English' }),
      'sources[0].language: expected a BCP 47 language tag, such as ko, got "English"',
    ],
    [
      'a Wikidata address',
      ({ people }) => Object.assign(people[0]!, { wikidata: 'https://www.wikidata.org/wiki/Q1' }),
      'people[0].wikidata: expected a Wikidata item, such as Q15031, got "https://www.wikidata.org/wiki/Q1"',
    ],
    [
      'a dispute with one version',
      ({ trips }) => trips[0]!.disputes[0]!.versions.pop(),
      'trips[0].disputes[0].versions: expected at least 2, got a list of 1',
    ],
    [
      'a list where an object should be',
      ({ trips }) => Object.assign(trips[0]!, { away: [] }),
      'trips[0].away: expected an object, got a list of 0',
    ],
    [
      'coverage without a day',
      ({ meta }) => delete (meta.coverage as { through?: string }).through,
      'meta.coverage.through: expected a day that exists, such as 2018-06-12, got nothing',
    ],
  ])('%s', ([, mutate, message]) => {
    expect(messages(mutate)).toEqual([message])
  })
})

describe('hostile data', () => {
  test.for<readonly [unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [7, '7'],
    ['trips', '"trips"'],
    [[], 'a list of 0'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
    [10n, '10n'],
  ])('%o is no dataset', ([data, got]) => {
    expect(checkDataset(data).map(({ message }) => message)).toEqual([
      `data: expected an object with trips, got ${got}`,
    ])
  })

  test('a set without trips is told so', () => {
    expect(checkDataset({})).toEqual([
      {
        path: 'trips',
        expected: 'a list',
        got: 'nothing',
        hint: 'write [] if there is none',
        message: 'trips: expected a list, got nothing; write [] if there is none',
      },
    ])
  })

  test('a cycle is not followed', () => {
    const data: Record<string, unknown> = { trips: [] }
    data['events'] = [data]
    data['people'] = data['trips']
    data['trips'] = [data['trips'], { away: data }]
    expect(checkDataset(data).length).toBeGreaterThan(0)
  })

  test('what a prototype lends is no data', () => {
    const { trips, ...tables } = copyData()
    const lent = Object.create(trips[0]!) as object
    const issues = checkDataset({ ...tables, trips: [lent] })
    expect(issues[0]?.message).toBe(
      'trips[0].id: expected lower-case words and digits joined by hyphens, got nothing',
    )
    expect(checkDataset(Object.create({ trips: [] }))).toHaveLength(1)
  })

  test('names of the prototype are no keys, choices or fields', () => {
    const hostile = JSON.parse('{"trips": [], "__proto__": {"polluted": true}}') as unknown
    expect(checkDataset(hostile).map(({ path }) => path)).toEqual(['__proto__'])
    expect(messages(({ trips }) => Object.assign(trips[0]!, { constructor: 1 }))).toEqual([
      expect.stringContaining('trips[0].constructor: expected no such key'),
    ])
    expect(
      messages(({ trips }) => Object.assign(trips[0]!.citations, { toString: ['bbc-2020-06-16'] })),
    ).toEqual(['trips[0].citations.toString: expected a field of this record, got "toString"'])
    expect(
      messages(({ trips }) => Object.assign(trips[0]!.disputes[0]!, { field: 'constructor' })),
    ).toEqual(['trips[0].disputes[0].field: expected a field of the trip, got "constructor"'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test.for(['id', 'title', 'visit', 'start', 'countries', 'tags'])(
    'five million characters as %s are refused, and shown in short',
    (key) => {
      for (const letter of ['a', '.', '-', 'a-', '김', '🚂', '1']) {
        const text = letter.repeat(5e6 / letter.length)
        const value = key === 'countries' || key === 'tags' ? [text] : text
        const [issue] = checkDataset({ trips: [{ ...copyData().trips[0], [key]: value }] })
        expect(issue?.message.length).toBeLessThan(400)
      }
    },
  )

  test('an address made to keep a pattern busy is refused', () => {
    const url = `https://${'.'.repeat(5e6)}"`
    const issues = messages(({ sources }) => Object.assign(sources[0]!, { url }))
    expect(issues).toHaveLength(1)
  })

  test('at most 100 issues are listed, then how many more there are', () => {
    const trips = Array.from({ length: 1000 }, () => ({}))
    for (const data of [{ trips }, { trips: Array(1e5) }]) {
      expect(checkDataset(data)).toHaveLength(101)
    }
    expect(checkDataset({ trips }).at(-1)?.message).toBe('and 2900 more')
    const data = copyData()
    for (const source of data.sources) source.id = `x-${source.id}`
    expect(checkDataset(data)).toHaveLength(101)
  })

  test('nothing is changed, and frozen data can be read', () => {
    const data = copyData()
    const text = JSON.stringify(data)
    checkDataset(data)
    expect(JSON.stringify(data)).toBe(text)
  })
})
