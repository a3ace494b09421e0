import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseFilter, timeline } from '../../src/data/bundled.js'
import { formatFilter } from '../../src/query/format-filter.js'
import type { QueryInput } from '../../src/query/parse.js'

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

test.for<readonly [input: QueryInput, query: object]>([
  ['place=BEIJING,Dalian', { filter: { place: ['beijing', 'dalian'] } }],
  ['country=CN,cn&country=!ru', { filter: { country: ['CN', '!RU'] } }],
  ['country=,&from=&sort=', { filter: {} }],
  ['from=2018-06&to=2018-06', { filter: { from: '2018-06', to: '2018-06' } }],
  ['from=2018-06-15&to=2018-06', { filter: { from: '2018-06-15', to: '2018-06' } }],
  ['from=2018-06-12&to=2018-06-12', { filter: { from: '2018-06-12', to: '2018-06-12' } }],
  ['to=2017', { filter: { to: '2017' } }],
  ['text=a, b', { filter: { text: 'a, b' } }],
  ['as-of=2018-06-12', { filter: {}, asOf: '2018-06-12' }],
  [{ asOf: '2018-06-12' }, { filter: {}, asOf: '2018-06-12' }],
  [[['asOf', '2018-06-12']], { filter: {}, asOf: '2018-06-12' }],
  ['sort=oldest', { filter: {}, sort: 'oldest' }],
  ['sort=newest&sort=longest', { filter: {}, sort: 'longest' }],
  ['limit=999999999', { filter: {}, limit: 999_999_999 }],
  [{ limit: 5 as never }, { filter: {}, limit: 5 }],
  [{ text: ['a', true as never, 'b'] }, { filter: { text: 'a,b' } }],
  ['utm_source=mail&constructor=x&from', { filter: {} }],
])('%j is read', ([input, query]) => {
  expect(parseFilter(input)).toEqual({ ...query, issues: [] })
})

test.for(['0', '-1', '1.5', '01', '1e3', 'x1', '1x', '1000000000'])('no limit is %s', (limit) => {
  expect(parseFilter({ limit })).toEqual({
    filter: {},
    issues: [
      { key: 'limit', value: limit, message: `${limit}: no such number; expected 1 or more` },
    ],
  })
})

test('an issue names its key and value, and an end before the start is left out', () => {
  expect(parseFilter('from=2019&to=2018&person=!xi')).toEqual({
    filter: { from: '2019' },
    issues: [
      { key: 'person', value: '!xi', message: expect.stringContaining('!xi: no such person; ') },
      { key: 'to', value: '2018', message: '2018: lies before from 2019' },
    ],
  })
})

test('what was meant is looked for in the first ten issues', () => {
  const { issues } = parseFilter({ place: Array.from({ length: 12 }, () => 'bejing') })
  const known = issues.map(({ message }) => message.replace(/^bejing: no such place; /, ''))
  expect(known.slice(0, 10)).toEqual(Array(10).fill('did you mean beijing?'))
  expect(known.slice(10).every((hint) => hint.startsWith('known: '))).toBe(true)
})

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
  ['place=bei!jing', /^bei!jing: no such place; /],
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
