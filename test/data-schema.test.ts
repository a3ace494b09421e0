import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../scripts/data/schema.mjs'
import { createReport } from '../src/model/check/report.js'
import { readDataset } from '../src/model/check/dataset.js'
import { countryCodes } from '../src/model/countries.js'
import * as shape from '../src/model/schema.js'
import { copyData, tableNames } from './support/records.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const text = readFileSync('data/schema.json', 'utf8')
const ajv = new Ajv2020({ strict: true, allowUnionTypes: false })
const schema = JSON.parse(text) as { $id: string }
const byTheSchema = ajv.compile(schema)
const data = copyData() as unknown as Record<string, Json>

const dates = [
  '2018',
  '2018-06',
  '2018-06-12',
  '2018-02-28',
  '2018-02-29',
  '2018-02-30',
  '2020-02-29',
  '1900-02-29',
  '2000-02-29',
  '0000-02-29',
  '2018-04-31',
  '2018-13',
  '2018-00',
  '2018-6-12',
  '2018-06-00',
  '18',
  '2018-06-12T00:00',
  '2018-W24',
  '+2018',
  '2018/2019',
  '2018-06/2018-06-30',
  '2018/',
  '/2018',
  '2018/2019/2020',
  '2018-06-12\n',
  ' 2018',
  '２０１８',
  'soon',
]

test('data/schema.json is what the shapes say; if not: npm run gen', () => {
  expect(text).toBe(schemaText(shape, countryCodes()))
})

test('the data follows its schema, as a whole and file by file', () => {
  expect(byTheSchema(data) || byTheSchema.errors).toBe(true)
  for (const name of [...tableNames, 'meta']) {
    const validate = ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` })
    expect(validate(data[name]) || validate.errors, name).toBe(true)
  }
})

describe('schema and checkDataset accept and refuse the same', () => {
  const records = tableNames.flatMap((table) =>
    (data[table] as Json[]).map((record) => [table, record] as const),
  )
  const target = fc.record({
    record: fc.nat(records.length - 1),
    place: fc.nat(),
  })

  test.for<readonly [string, fc.Arbitrary<(value: Json) => Json | undefined>]>([
    ['a key is dropped', fc.constant(() => undefined)],
    ['a value of another type', fc.jsonValue().map((value) => () => value as Json)],
    [
      'an unknown key',
      fc.string().map((key) => (value) => (isObject(value) ? { ...value, [key]: 'x' } : value)),
    ],
    ['a word changed by a letter', fc.nat().chain(letterAt)],
    ['a date of another form', fc.constantFrom(...dates).map((date) => () => date)],
    [
      'text that is empty or blank',
      fc.constantFrom('', ' ', '\n\t', '\u00a0', '\ufeff').map((blank) => () => blank),
    ],
    [
      'text near or over its greatest length',
      fc
        .tuple(
          fc.constantFrom(100, 101, 200, 201, 500, 501, 2000, 2001, 5000, 5001),
          fc.constantFrom('a', '김', '🚂'),
        )
        .map(
          ([length, letter]) =>
            (value) =>
              typeof value === 'string' ? letter.repeat(length) : value,
        ),
    ],
    ['an empty list', fc.constant((value: Json) => (Array.isArray(value) ? [] : value))],
    [
      'one more of a list',
      fc.constant((value: Json) => (Array.isArray(value) ? [...value, ...value, 7] : value)),
    ],
    ['null', fc.constant(() => null)],
    [
      'an address',
      fc
        .webUrl()
        .chain((url) => fc.constantFrom(url, `ftp:${url}`, `${url} `, `${url}"`))
        .map((url) => () => url),
    ],
  ])('%s', ([, mutation]) => {
    fc.assert(
      fc.property(target, mutation, (at, mutate) => {
        const [table, record] = records[at.record]!
        const mutated = change(structuredClone(record), at.place, mutate)
        const set = { trips: [], [table]: [mutated] }
        expect(byTheSchema(set), JSON.stringify(mutated)).toBe(hasShape(set))
      }),
      { numRuns: 400, seed: 20180612 },
    )
  })

  test('of the set itself', () => {
    for (const set of [
      {},
      [],
      null,
      7,
      { trips: {} },
      { trips: [], tips: [] },
      { trips: [null] },
      { trips: [], meta: {} },
    ]) {
      expect(byTheSchema(set), JSON.stringify(set)).toBe(hasShape(set))
    }
  })

  test('a and b out of order is the one difference, of which the schema tells', () => {
    const set = {
      trips: [],
      assessments: [{ ...(data['assessments'] as { on: Json }[])[0]!, on: '2018-07/2018-06' }],
    }
    expect(byTheSchema(set)).toBe(true)
    expect(hasShape(set)).toBe(false)
    expect(text).toContain('That a/b stand in order is for checkDataset')
  })
})

/** Whether the check finds nothing but ids that name no record, of which a schema cannot know. */
function hasShape(set: unknown): boolean {
  const report = createReport()
  const others = Object.fromEntries(
    ['people', 'places', 'sources'].map((table) => [table, data[table]]),
  )
  const isTable = typeof set === 'object' && set !== null && !Array.isArray(set)
  readDataset(isTable ? { ...others, ...set } : set, report)
  return report.issues.every(({ expected }) => expected.startsWith('the id of a record in'))
}

/** Changes the letter of a text at *place*. */
function letterAt(place: number): fc.Arbitrary<(value: Json) => Json> {
  return fc.string({ maxLength: 2 }).map((letter) => (value) => {
    if (typeof value !== 'string') return value
    const at = place % (value.length + 1)
    return value.slice(0, at) + letter + value.slice(at + 1)
  })
}

/** *record* with the value at one of its places changed; dropped when *mutate* gives nothing. */
function change(record: Json, place: number, mutate: (value: Json) => Json | undefined): Json {
  const holders: (readonly [{ [key: string]: Json }, string])[] = []
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      const holder = value as { [key: string]: Json }
      holders.push([holder, key])
      visit(holder[key]!)
    }
  }
  const whole = { record }
  visit(whole)
  const [holder, key] = holders[place % holders.length]!
  const changed = mutate(holder[key]!)
  if (changed !== undefined) holder[key] = changed
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return 'record' in whole ? whole.record : null
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
