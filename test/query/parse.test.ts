import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseFilter, timeline } from '../../src/data/bundled.js'
import { formatFilter } from '../../src/query/format-filter.js'

vi.setConfig({ testTimeout: 60_000 })

const not = (word: string): fc.Arbitrary<string> =>
  fc.boolean().map((no) => (no ? `!${word}` : word))
const some = (words: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .chain((list) => fc.tuple(...list.map(not)))

const query = fc.record(
  {
    filter: fc.record(
      {
        country: some(['CN', 'RU', 'SG', 'VN', 'KR']),
        place: some(timeline.places.map(({ id }) => id)),
        person: some(timeline.people.map(({ id }) => id)),
        tag: some(['first', 'parade']),
        status: some(['completed', 'confirmed']),
        visit: some(['summit', 'state']),
        from: fc.constantFrom('2018', '2018-06', '2018-06-12'),
        to: fc.constantFrom('2019', '2019-02', '2019-02-28'),
        text: fc.string({ unit: 'grapheme', minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    asOf: fc.constantFrom('2018-05-25', '2025-09-02'),
    sort: fc.constantFrom('oldest', 'newest', 'longest'),
    limit: fc.integer({ min: 1, max: 999 }),
  },
  { requiredKeys: ['filter'] },
)

test('what is written reads back the same', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const text = formatFilter(asked as never)
      expect(parseFilter(text)).toEqual({ ...asked, issues: [] })
      expect(parseFilter(`?utm_source=mail&${text}&__proto__=x`)).toEqual({ ...asked, issues: [] })
      expect(parseFilter(new URLSearchParams(text))).toEqual({ ...asked, issues: [] })
    }),
    { numRuns: 2000 },
  )
})

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'country=', 'from=', 'limit='),
      (text, key) => {
        const { filter } = parseFilter(key + text)
        timeline.where(filter)
      },
    ),
    { numRuns: 500 },
  )
})

test('text, pairs, an object and URLSearchParams are read alike', () => {
  const expected = { filter: { country: ['CN', '!RU'], from: '2018' }, issues: [] }
  for (const input of [
    'country=CN,!RU&from=2018',
    'country=cn+!ru&from=2018',
    'country=CN&country=!RU&from=2018',
    [
      ['country', 'CN !RU'],
      ['from', '2018'],
    ] as const,
    new URLSearchParams({ country: 'CN,!RU', from: '2018' }),
    { country: ['CN', '!RU'], from: '2018', to: null, text: undefined },
  ]) {
    expect(parseFilter(input)).toEqual(expected)
  }
})

test.each([
  ['place=bejing', 'bejing: no such place; did you mean beijing?'],
  ['country=UK', 'UK: no such country; did you mean GB?'],
  ['country=china', 'CHINA: no such country; did you mean CN?'],
  ['person=xi', /^xi: no such person; /],
  ['status=done', /^done: no such status; expected one of confirmed, /],
  ['ids=2018-06-singapur', '2018-06-singapur: no such record; did you mean 2018-06-singapore?'],
  ['from=yesterday', 'yesterday: no such date; expected 2018, 2018-06 or 2018-06-12'],
  ['from=2019&to=2018', '2018: lies before from 2019'],
  ['as-of=2018', '2018: no such day; expected a day such as 2018-06-12'],
  ['sort=best', 'best: no such order; expected one of oldest, newest, longest'],
  ['limit=0', '0: no such number; expected 1 or more'],
])('%s is reported', (text, message) => {
  const { issues } = parseFilter(text)
  expect(issues.map((issue) => issue.message)).toEqual([
    typeof message === 'string' ? message : expect.stringMatching(message),
  ])
})

test('what is sound stays beside what is not', () => {
  expect(parseFilter('country=CN,XX&place=bejing&from=2018').filter).toEqual({
    country: ['CN'],
    from: '2018',
  })
})

test.each([
  null,
  undefined,
  5,
  [],
  [1, null, ['country'], ['country', {}], [3, 'CN']],
  { country: {} },
])('%j is no filter, and nothing to throw at', (input) => {
  expect(parseFilter(input as never)).toEqual({ filter: {}, issues: [] })
})

test('of twenty thousand unknown words a hundred are reported', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `nobody-${index}`)
  const { filter, issues } = parseFilter(`person=${words.join(',')},xi-jinping`)
  expect(filter).toEqual({ person: ['xi-jinping'] })
  expect(issues).toHaveLength(100)
})
