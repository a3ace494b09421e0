import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../../src/data/bundled.js'
import { toCSV } from '../../../src/export/csv.js'
import { fromCSV } from '../../../src/model/csv/from-csv.js'
import { readRows } from '../../../src/model/csv/rows.js'
import { createTimeline } from '../../../src/query/create.js'

test('a table with an id, a title and a start is a set of trips', () => {
  const { trips } = createTimeline(fromCSV('id,title,start\nparis,Talks in Paris,2024-05-06\n'))
  expect(trips).toMatchObject([{ id: 'paris', start: '2024-05-06', end: '2024-05-06' }])
})

test('columns in any order, quotes, line ends, byte order mark, delimiters', () => {
  const tables = [
    '\ufeffstart;title;id\r\n2024-05;"Talks; with ""friends"""\r\n2024;B;b',
    'title,start,id\n"Talks; with ""friends""",2024-05,\nB,2024,b\n\n',
    'title\tstart\tid\r"Talks; with ""friends"""\t2024-05\r\n,,\n',
  ]
  for (const text of tables.slice(0, 2)) {
    expect(() => fromCSV(text)).toThrow('row 2, column id: expected lower-case words')
  }
  expect(readRows(tables[2]!, '\t')[1]!.cells).toEqual(['Talks; with "friends"', '2024-05'])
  const { trips } = fromCSV('start;title;id\r\n2024-05;"Talks;\r\nand ""more"""; a \r\n')
  expect(trips).toMatchObject([{ id: 'a', start: '2024-05', title: 'Talks;\r\nand "more"' }])
})

test('lists, people, places and sources come from their columns', () => {
  const set = createTimeline(
    fromCSV(
      `id,title,start,countries,places,met,delegation,transport,source_urls
paris,Talks,2024-05-06,FR | BE,Paris | Élysée,Emmanuel Macron (President of France): Talks on 2024-05-06; Dinner | Ann,Bob (Aide),outbound: plane (night flight) | car,https://example.org/a\\|b | https://example.org/c`,
    ),
  )
  const [trip] = set.trips
  expect(trip).toMatchObject({
    countries: ['FR', 'BE'],
    stops: [{ placeId: 'paris' }, { placeId: 'elysee' }],
    met: [
      {
        personId: 'emmanuel-macron',
        office: 'President of France',
        format: 'Talks',
        on: '2024-05-06',
      },
      { personId: 'emmanuel-macron', office: 'President of France', format: 'Dinner' },
      { personId: 'ann', office: '', format: '' },
    ],
    delegation: [{ personId: 'bob', office: 'Aide' }],
    transport: [
      { mode: 'plane', leg: 'outbound', note: 'night flight' },
      { mode: 'car', leg: 'outbound' },
    ],
  })
  expect(set.sources.map(({ url }) => url)).toEqual([
    'https://example.org/a|b',
    'https://example.org/c',
  ])
  expect(set.cite('paris')).toHaveLength(2)
})

test.for([
  ['', 'missing column: id; the first row names the columns'],
  ['id,title\na,A', 'missing column: start'],
  ['id,title,start,contries\na,A,2024', 'unknown column: contries; did you mean countries?'],
  ['id,title,start,id\na,A,2024,b', 'column twice: id'],
  ['id,title,start\na,A,2024,more', 'row 2: expected 3 cells, got 4'],
  ['id,title,start\na,"A,2024', 'row 2: expected a closing quote after'],
  ['id,title,start\na,A,06.05.2024', 'row 2, column start: expected a date that exists'],
  ['id,title,start\n\na,A,2024\na,B,2024', 'row 4, column id: expected an id of its own'],
  ['id,title,start,visit\na,A,2024,stat', 'row 2, column visit: expected one of state'],
  ['id,title,start,away_start\na,A,2024,x', 'row 2, column away_start: expected a date'],
  [
    'id,title,start,type,happened\na,A,2024,summit,maybe',
    'row 2, column outcome_on: expected a day',
  ],
])('%j is refused', ([text, message]) => {
  expect(() => fromCSV(text!)).toThrow(message)
})

test.for<readonly [text: unknown, options: unknown, message: string]>([
  [5, {}, 'invalid text of fromCSV: 5; expected a table in CSV as text'],
  [['id,title,start', null], {}, 'invalid text of fromCSV: null; expected a table in CSV as text'],
  ['', { delimiter: 'comma' }, 'invalid delimiter of fromCSV: "comma"; known: ,, ;, \t'],
  ['', { ignore: 'notes' }, 'invalid ignore of fromCSV: "notes"; expected a list of text'],
  ['', 5, 'invalid options of fromCSV: 5; expected an object'],
])('%j with %j is refused', ([text, options, message]) => {
  expect(() => fromCSV(text as string, options as object)).toThrow(new TypeError(message))
})

test('one error lists every fault, those of what the cells name too', () => {
  const rows = Array.from({ length: 11 }, (_, index) => `t${index},T,2018`)
  const table = ['id,title,start,traveller', ...rows, `a,A,x,${'x'.repeat(201)}`].join('\n')
  expect(() => fromCSV(table)).toThrow(
    /^invalid CSV, 2 issues:\n- row 13, column start: expected a date .*\n- people\[0\]\.name: expected at most 200 characters, got .*$/,
  )
  expect(() => fromCSV('id,title,start\na,A,x')).toThrow(
    /^invalid CSV, 1 issue:\n- row 2, column start: expected a date [^\n]*$/,
  )
  expect(() => fromCSV('id,title,start,zzzzzzzz\na,A,2018')).toThrow(
    /^unknown column: zzzzzzzz; known: id, title, start, .*; or leave it out with \{ ignore: \["zzzzzzzz"\] \}$/,
  )
})

test('spaces around the names of columns, columns without a name and short rows are taken', () => {
  const { trips } = fromCSV(' id , title,start,,,tags\na,A,2018\nb,B,2018,x,y,z')
  expect(trips).toMatchObject([
    { id: 'a', tags: [] },
    { id: 'b', tags: ['z'] },
  ])
})

test('the delimiter may be given', () => {
  for (const delimiter of [',', ';', '\t'] as const) {
    const text = 'id,title,start'.replaceAll(',', delimiter)
    expect(fromCSV(text, { delimiter }).trips).toEqual([])
  }
})

test('columns of your own are passed over by name', () => {
  const text = 'id,title,start,notes\na,A,2024,mine'
  expect(fromCSV(text, { ignore: ['notes'] }).trips).toHaveLength(1)
  expect(() => fromCSV(text, { ignor: ['notes'] } as object)).toThrow('did you mean ignore?')
})

describe('what toCSV writes', () => {
  test('of the bundled records is read back, both tables as one set', () => {
    const tables = [toCSV(timeline), toCSV(timeline, { kind: 'event', delimiter: ';', bom: true })]
    const set = createTimeline(fromCSV(tables))
    const skipped = new Set(['status', 'documents', 'days_min', 'days_max'])
    const kept = (text: string): object[] =>
      csvParse(text).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !skipped.has(column))),
      )
    expect(kept(toCSV(set))).toEqual(kept(toCSV(timeline)))
    const places = (text: string): object[] => kept(text).map((row) => ({ ...row, countries: '' }))
    expect(places(toCSV(set, { kind: 'event' }))).toEqual(
      places(toCSV(timeline, { kind: 'event' })),
    )
  })

  test('of any set is read back', () => {
    const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => {
      return (
        text.trim() === text &&
        text !== '' &&
        !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text)
      )
    })
    const risky = fc.constantFrom(
      "'=1",
      '=1+1',
      'a|b',
      '\\',
      '\\|',
      '"',
      'a,b',
      'a;b',
      '-',
      "'",
      '@x',
    )
    const text = fc.oneof(words, risky)
    const trip = fc.record({
      title: text,
      summary: text,
      occasion: text,
      start: fc.constantFrom('2018-06-12', '2018-06', '2018', '2018-06-10/2018-06-12', null),
      end: fc.constantFrom('2019-01-02', '2019', null),
      countries: fc.subarray(['FR', 'XK', 'CN']),
      tags: fc.subarray(['one', 'two']),
      outcomes: fc.array(fc.record({ text }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.array(trip, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        (list, delimiter, bom) => {
          const trips = list.map((one, index) => ({ ...one, id: `trip-${index}` }))
          const set = createTimeline({ trips } as Parameters<typeof createTimeline>[0])
          const read = createTimeline(fromCSV(toCSV(set, { delimiter: delimiter as ',', bom })))
          expect(read.trips).toEqual(set.trips)
        },
      ),
    )
  })
})

test('the template is read', () => {
  const { trips } = createTimeline(fromCSV(readFileSync('examples/my-trips.csv', 'utf8')))
  expect(trips.length).toBeGreaterThan(2)
})
