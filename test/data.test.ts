import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatTables } from '../scripts/data/format.mjs'
import { idIssues } from '../scripts/data/used-ids.mjs'
import { idsModule } from '../scripts/data/ids.mjs'
import { assessments, events, meta, people, places, sources, trips } from '../src/data/records.js'
import { timeline } from '../src/data/bundled.js'
import { factFields } from '../src/model/check/editorial.js'
import { checkDataset } from '../src/model/check/index.js'
import { boundsOf } from '../src/model/days.js'
import * as shape from '../src/model/schema.js'
import type { Trip } from '../src/model/types.js'
import { sourceIdsOf } from '../src/query/source-ids.js'
import { copyData, tableNames } from './support/records.js'

const data = { trips, events, people, places, sources, assessments, meta }

test('the data has no issues', () => {
  expect(checkDataset(data)).toEqual([])
})

test('the files stand in canonical form; if not: npm run format:data', () => {
  for (const [file, text] of Object.entries(formatTables(copyData(), shape, boundsOf))) {
    expect(readFileSync(`data/${file}`, 'utf8') === text, file).toBe(true)
  }
})

test('src/data/ids.ts is that of the data; if not: npm run gen', () => {
  expect(readFileSync('src/data/ids.ts', 'utf8')).toBe(idsModule())
})

test('every record of a file is exported, deeply frozen', () => {
  const files = copyData()
  for (const name of [...tableNames, 'meta'] as const) {
    expect(data[name]).toEqual(files[name])
    expectFrozen(data[name])
  }
})

describe('ids', () => {
  const retired = readJson('data/retired-ids.json') as { id: string; table: string; why: string }[]
  const everUsed = readJson('test/fixtures/ids.json') as Record<string, string[]>

  test('none is gone without a reason in data/retired-ids.json, and none of those is in use', () => {
    expect(idIssues(everUsed, copyData(), retired)).toEqual([])
    for (const { id, why } of retired) expect(why.length, id).toBeGreaterThan(10)
  })

  test('all are in the list of those ever used; if not: npm run gen', () => {
    for (const name of tableNames) {
      const missing = data[name].filter(({ id }) => !everUsed[name]?.includes(id))
      expect(missing.map(({ id }) => id)).toEqual([])
    }
  })
})

const xi = 'xi-jinping'
const trump = 'donald-trump'
const moon = 'moon-jae-in'
const putin = 'vladimir-putin'

/** As the dossier has them: start, end, away, countries, form of visit, leaders met, how many met; the first is the main counterpart. */
const facts: readonly (readonly [
  string,
  string,
  string,
  string | null,
  string | null,
  string,
  Trip['visit'],
  readonly string[],
  number,
])[] = [
  ['2018-03-beijing', '2018-03-25', '2018-03-28', null, null, 'CN', 'unofficial', [xi], 9],
  [
    '2018-04-panmunjom',
    '2018-04-27',
    '2018-04-27',
    '2018-04-27',
    null,
    'KR',
    'crossing',
    [moon],
    9,
  ],
  [
    '2018-05-dalian',
    '2018-05-07',
    '2018-05-08',
    '2018-05-07',
    '2018-05-08',
    'CN',
    'summit',
    [xi],
    6,
  ],
  [
    '2018-06-singapore',
    '2018-06-10',
    '2018-06-12',
    '2018-06-10',
    '2018-06-13',
    'SG',
    'summit',
    [trump, 'lee-hsien-loong'],
    7,
  ],
  [
    '2018-06-beijing',
    '2018-06-19',
    '2018-06-20',
    '2018-06-19',
    '2018-06-20',
    'CN',
    'summit',
    [xi],
    11,
  ],
  [
    '2019-01-beijing',
    '2019-01-07',
    '2019-01-10',
    '2019-01-07',
    '2019-01-10',
    'CN',
    'summit',
    [xi],
    5,
  ],
  [
    '2019-02-hanoi',
    '2019-02-26',
    '2019-03-02',
    '2019-02-23',
    '2019-03-05',
    'VN',
    'summit',
    [trump, 'nguyen-phu-trong'],
    8,
  ],
  ['2019-04-vladivostok', '2019-04-24', '2019-04-26', null, null, 'RU', 'summit', [putin], 5],
  ['2019-06-panmunjom', '2019-06-30', '2019-06-30', null, null, 'KR', 'crossing', [trump, moon], 3],
  [
    '2023-09-russian-far-east',
    '2023-09-12',
    '2023-09-18',
    '2023-09-10',
    '2023-09-19',
    'RU',
    'official',
    [putin],
    10,
  ],
  [
    '2025-09-beijing',
    '2025-09-02',
    '2025-09-04',
    '2025-09-01',
    '2025-09-05',
    'CN',
    'multilateral',
    [xi, putin, 'alexander-lukashenko'],
    15,
  ],
]

test('there are eleven trips, oldest first', () => {
  expect(trips.map(({ id }) => id)).toEqual(facts.map(([id]) => id))
})

test.for(facts)(
  '%s is as the dossier has it',
  ([id, start, end, left, back, country, visit, leaders, met]) => {
    const trip = timeline.trip(id)!
    expect({ start: trip.start, end: trip.end }).toEqual({ start, end })
    expect({ start: trip.away.start, end: trip.away.end }).toEqual({ start: left, end: back })
    expect(trip.countries).toEqual([country])
    expect(trip.visit).toBe(visit)
    const people = new Set(trip.met.map(({ personId }) => personId))
    expect([...people]).toEqual(expect.arrayContaining([...leaders]))
    expect(people.size).toBe(met)
    const counterpart = trip.met.find(({ principal }) => principal)
    expect(leaders[0]).toBe(counterpart?.personId)
  },
)

const lists = [
  'stops',
  'transport',
  'met',
  'delegation',
  'companions',
  'crossings',
  'documents',
] as const

describe.for<Trip>(trips)('$id', (trip) => {
  test('has a source for every field that states a fact', () => {
    for (const field of factFields(trip)) expect(timeline.cite(trip, field), field).not.toEqual([])
  })

  test('has a source for every item of a list', () => {
    const fields = lists.flatMap(
      (field) => trip[field]?.map((_, index) => `${field}.${index}`) ?? [],
    )
    expect(fields.filter((field) => !trip.citations[field]?.length)).toEqual([])
  })

  test('stops in the countries it visited', () => {
    const found = trip.stops.map(({ placeId }) => timeline.place(placeId)?.country)
    // On 27 April 2018 he went back to the northern side for lunch.
    const home = trip.id === '2018-04-panmunjom' ? ['KP'] : []
    expect(new Set(found)).toEqual(new Set([...trip.countries, ...home]))
  })

  test('was disclosed, and is completed', () => {
    const { on, when } = trip.disclosed!
    if (when !== 'after') expect(on <= (when === 'before' ? trip.start! : trip.end!)).toBe(true)
    if (when !== 'before') expect(on >= (when === 'during' ? trip.start! : trip.end!)).toBe(true)
    expect(timeline.status(trip)).toBe('completed')
    expect(trip.tags.includes('announced-late')).toBe(trip.disclosed?.when !== 'before')
  })
})

test('what came to nothing carries the tag not-made, and nothing that came about does', () => {
  for (const { id, outcome, tags } of events) {
    if (outcome) expect(tags.includes('not-made'), id).toBe(!outcome.happened)
  }
})

describe('every source', () => {
  const cited = new Set<string>([
    ...[...trips, ...events].flatMap(sourceIdsOf),
    ...assessments.flatMap(({ sourceIds }) => sourceIds),
  ])
  const uncited = sources.map(({ id }) => id).filter((id) => !cited.has(id))

  test('is cited by a record, or named in COUNTING.md', () => {
    const page = readFileSync('data/COUNTING.md', 'utf8')
    expect(uncited.filter((id) => !page.includes(`\`${id}\``))).toEqual([])
  })

  test('is in the timeline if a record cites it', () => {
    expect(timeline.sources.map(({ id }) => id).toSorted()).toEqual([...cited].toSorted())
  })

  test('is counted in the README, as the trips and events are', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      `${trips.length} trips, ${events.length} events and ${sources.length} sources, ${uncited.length} of them only for the [counting rules]`,
    )
  })
})

test('no address stands twice, and a site that is cited by https is cited so throughout', () => {
  const addresses = sources.flatMap(({ url }) => url ?? [])
  expect(new Set(addresses).size).toBe(addresses.length)
  const hosts = (scheme: string) =>
    addresses.filter((url) => url.startsWith(`${scheme}:`)).map((url) => new URL(url).host)
  expect(hosts('http').filter((host) => hosts('https').includes(host))).toEqual([])
})

test('every person and place is named by a record, and has a name that can be read', () => {
  const text = JSON.stringify([trips, events, places])
  for (const { id, name, names = {} } of [...people, ...places]) {
    expect(text.includes(`"${id}"`), id).toBe(true)
    for (const printed of [name, ...Object.values(names)])
      expect(printed).not.toMatch(/^$|[-_]\d|\?|�/)
  }
})

test('every place, and nearly everybody met, has a name in five languages', () => {
  const met = new Set(trips.flatMap((trip) => trip.met.map(({ personId }) => personId)))
  const gaps = [...places, ...people.filter(({ id }) => met.has(id))].filter(
    ({ names }) => !['ko', 'zh-Hans', 'ja', 'ru', 'vi'].every((tag) => names?.[tag]),
  )
  // No form that an agency writes was known for these.
  expect(gaps.map(({ id }) => id)).toEqual([
    'jubilee-bridge',
    'lesnaya-zaimka-vladivostok',
    'alexander-zhornik',
    'ong-ye-kung',
    'zheng-shanjie',
  ])
})

test('every point has the precision that a place deserves, and lies in its country', () => {
  for (const { id, latitude, longitude, country } of places) {
    expect(String(latitude).replace(/^-?\d+\.?/, '').length, id).toBeLessThanOrEqual(4)
    expect(String(longitude).replace(/^-?\d+\.?/, '').length, id).toBeLessThanOrEqual(4)
    const box = boxes[country]
    if (!box) continue
    const [south, west, north, east] = box
    expect(
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
      id,
    ).toBe(true)
  }
})

test('no sentence judges, guesses or looks like markup', () => {
  const strings: string[] = []
  JSON.stringify([trips, events, places, people], (key, value: unknown) => {
    if (typeof value === 'string' && !/Id$|Ids$|^id$|^\d+$/.test(key)) strings.push(value)
    return value
  })
  const loaded =
    /\b(historic|dictator|regime|despot|hermit|rogue|notorious|infamous|shocking|stunning|unprecedented|luxur|so-called|provocat|puppet|reportedly|obviously|clearly)\w*/i
  expect(strings.filter((text) => loaded.test(text))).toEqual([])
  expect(strings.filter((text) => /<[a-z/!]|&\w+;|\s{2}|\s$|^\s|\.\.|[“”‘’]/.test(text))).toEqual(
    [],
  )
})

test('coverage is told', () => {
  expect(meta.coverage).toEqual({
    from: '2011-12-17',
    through: '2026-10-08',
    denseThrough: '2026-10-08',
    note: 'takes power, Dec 2011',
  })
  expect(meta.notes?.join(' ')).toMatch(/KCNA's own index.*names no journey abroad/)
})

test('the version is that of the package, and CHANGELOG.md has a dated section for it', () => {
  expect(meta.version).toBe((readJson('package.json') as { version: string }).version)
  const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^## .*$/gm) ?? []
  const dated = headings.map((heading) => /^## \[(.+)\] - \d{4}-\d\d-\d\d$/.exec(heading)?.[1])
  expect(dated).toContain(meta.version)
})

/** South, west, north, east, in degrees; rough. */
const boxes: Readonly<Record<string, readonly [number, number, number, number]>> = {
  CN: [18, 73, 54, 135],
  RU: [41, 27, 72, 180],
  KR: [33, 124, 38.7, 132],
  KP: [37.6, 124, 43.1, 131],
  SG: [1.2, 103.6, 1.5, 104.1],
  VN: [8, 102, 23.5, 110],
  US: [24, -125, 49, -66],
  ID: [-11, 95, 6, 141],
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (!Object.isFrozen(value)) expect.fail(`not frozen: ${JSON.stringify(value).slice(0, 80)}`)
  for (const inner of Object.values(value)) expectFrozen(inner)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
