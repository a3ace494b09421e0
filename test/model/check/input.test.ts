import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/model/check/index.js'

const trip = { id: 'a', title: 'A', start: '2024' }

describe('everything that can be checked is reported at once', () => {
  test('shape, references and dates, also of one record', () => {
    const paths = checkDataset({
      trips: [
        { ...trip, visit: 'stat', end: '2023', stops: [{ placeId: 'nowhere' }] },
        { ...trip, id: 'b', start: '2024-13', claims: [{ on: '2024', by: 'X', says: 'maybe' }] },
        7,
      ],
      meta: { version: '1', coverage: { from: '2025-01-01', through: '2024-01-01' } },
    }).map(({ path }) => path)
    expect(paths).toEqual([
      'trips[0].visit',
      'trips[0].stops[0].placeId',
      'trips[1].start',
      'trips[1].claims[0].says',
      'trips[2]',
      'meta.version',
      'trips[0].end',
      'meta.coverage.through',
      'meta.coverage.denseThrough',
    ])
  })

  test('an id of a faulty record may be named', () => {
    const issues = checkDataset({
      trips: [{ ...trip, stops: [{ placeId: 'p' }] }],
      places: [{ id: 'p', name: 3 }],
    })
    expect(issues.map(({ path }) => path)).toEqual(['places[0].name'])
  })
})

test.each(['\0', '\x0b', '\x1b', '\x85', '\ufffe', '\uffff', '\ud83d', '\u{1fffe}'])(
  'text with %j is refused, with its place',
  (character) => {
    const [issue] = checkDataset({ trips: [{ ...trip, title: `Ab${character}c` }] })
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    expect(issue).toMatchObject({ path: 'trips[0].title', hint: `remove U+${code} at 3` })
  },
)

test.each(['Tab\tand\nlines\r\n', '👍🏽', '한국어', '\u200f\u200d'])(
  'text with %j is taken',
  (title) => {
    expect(checkDataset({ trips: [{ ...trip, title }] })).toEqual([])
  },
)

test.each([
  ["https://en.wikipedia.org/wiki/Xi'an", undefined],
  ['HTTPS://EXAMPLE.COM/x', undefined],
  ['https://[2001:db8::1]/x', undefined],
  ['https://example.org/a b', 'character 22, U+0020, may not stand in an address: write %20'],
  ['https://example.org/"', 'character 21, U+0022, may not stand in an address: write %22'],
  ['ftp://example.org/', ''],
  ['https://[::z]/', ''],
])('address %s', (url, hint) => {
  const [issue] = checkDataset({ trips: [], sources: [{ id: 's', url }] })
  expect(issue && (issue.hint ?? '')).toBe(hint)
})

describe('places within places', () => {
  const chain = (length: number): object[] =>
    Array.from({ length }, (_, index) => ({
      id: `p-${index}`,
      name: 'P',
      ...(index && { withinId: `p-${index - 1}` }),
    }))

  test('a hundred may be nested, not more', () => {
    expect(checkDataset({ trips: [], places: chain(101) })).toEqual([])
    expect(checkDataset({ trips: [], places: chain(102) }).map(({ path }) => path)).toEqual([
      'places[101].withinId',
    ])
    expect(checkDataset({ trips: [], places: chain(50_000).toReversed() })).toHaveLength(101)
  })

  test('only those on a circle are named', () => {
    const places = [
      { id: 'a', name: 'A', withinId: 'b' },
      { id: 'b', name: 'B', withinId: 'a' },
      { id: 'c', name: 'C', withinId: 'a' },
    ]
    expect(checkDataset({ trips: [], places }).map(({ path }) => path)).toEqual([
      'places[0].withinId',
      'places[1].withinId',
    ])
  })
})
