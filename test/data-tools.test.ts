import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { diff, tablesOf } from '../scripts/data/diff.mjs'
import { report, reportFields, reportReach, reportSources } from '../scripts/data/report.mjs'
import { formatTables } from '../scripts/data/format.mjs'
import { idIssues, idsEverUsed } from '../scripts/data/used-ids.mjs'
import { factFields } from '../src/model/check/editorial.js'
import * as days from '../src/model/days.js'
import * as shape from '../src/model/schema.js'
import { sourceIdsOf } from '../src/query/source-ids.js'
import { copyData } from './support/records.js'

const folder = mkdtempSync(join(tmpdir(), 'data-tools-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('format:data', () => {
  const canonical = formatTables(copyData(), shape, days.boundsOf)

  test('mends order of records, of keys and of citations', () => {
    const data = copyData()
    const shuffled = Object.fromEntries(
      Object.entries(data).map(([name, table]) => [
        name,
        Array.isArray(table) ? table.toReversed().map(reverseKeys) : reverseKeys(table),
      ]),
    )
    expect(formatTables(shuffled, shape, days.boundsOf)).toEqual(canonical)
  })

  test('puts undated records last and those of one day by id', () => {
    const { events } = copyData()
    const [first, second] = [events[3]!, events[4]!]
    const same = [
      { ...second, id: 'b', start: '2018-01-02' },
      { ...first, id: 'z', start: null },
      { ...first, id: 'a', start: '2018-01/2018-02' },
      { ...first, id: 'c', start: '2018-01-02' },
    ]
    const { 'events.json': text = '' } = formatTables({ events: same }, shape, days.boundsOf)
    expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c', 'z'])
  })

  test('keeps what it does not know, for checkDataset to refuse', () => {
    const { 'people.json': text } = formatTables(
      { people: [{ nmae: 'A', id: 'a' }] },
      shape,
      days.boundsOf,
    )
    expect(text).toBe('[\n  {\n    "id": "a",\n    "nmae": "A"\n  }\n]\n')
  })

  test('writes only the files that differ', () => {
    const data = join(folder, 'format')
    cpSync('data', data, { recursive: true })
    const people = readFileSync(join(data, 'people.json'), 'utf8')
    writeFileSync(join(data, 'people.json'), JSON.stringify(JSON.parse(people)))
    expect(run('scripts/data/format.mjs', data)).toBe('formatted people.json\n')
    expect(readFileSync(join(data, 'people.json'), 'utf8')).toBe(people)
    expect(run('scripts/data/format.mjs', data)).toBe('')
  })
})

describe('data:report', () => {
  test('counts what is cited and what is not', () => {
    const data = copyData()
    const [trip] = data.trips
    delete trip!.citations['visit']
    const small = { ...data, trips: [trip], events: data.events.slice(0, 1) }
    const rows = report(small, factFields, sourceIdsOf).trimEnd().split('\n').map(cells)
    expect(rows[0]?.slice(1)).toEqual([
      'records',
      'fields',
      'cited',
      'sources',
      'publishers',
      'languages',
      'disputes',
      'open',
    ])
    expect(rows[2]?.slice(0, 4)).toEqual(['2018-03-beijing', '1', '15', '14'])
    expect(rows[2]?.slice(-2)).toEqual(['6', '2'])
    expect(rows.at(-1)?.slice(0, 4)).toEqual(['in all', '2', '19', '18'])
  })

  test('prints one line a trip for the real data, all of it cited', () => {
    const [first] = run('scripts/data/report.mjs').split('\n\n')
    const rows = first!.split('\n').map(cells)
    expect(rows.slice(2, -3).map(([id]) => id)).toEqual(copyData().trips.map(({ id }) => id))
    for (const [, , fields, cited] of rows.slice(2)) expect(cited).toBe(fields)
  })

  test('counts fields by those that state and cite them', () => {
    const data = copyData()
    const [trip] = data.trips
    delete trip!.citations['visit']
    const rows = reportFields({ ...data, trips: [trip] }, factFields)
      .split('\n')
      .map(cells)
    expect(rows.find(([field]) => field === 'visit')?.slice(0, 3)).toEqual(['visit', '1', '0'])
    const starts = data.events.filter(({ start }) => start !== null).length
    expect(rows.findLast(([field]) => field === 'start')?.slice(0, 3)).toEqual([
      'start',
      `${starts}`,
      `${starts}`,
    ])
  })

  test('tells who was read, in what language, and how', () => {
    const [one, two, three] = copyData().sources
    const sources = [
      { ...one, publisher: 'A', language: 'en', kind: 'press', read: 'full' },
      { ...two, publisher: 'A', language: 'zh-Hans', kind: 'press', read: 'title' },
      { ...three, publisher: 'B', language: 'en', kind: 'digest', read: undefined },
    ]
    const rows = reportSources({ sources }, 2).split('\n').map(cells)
    for (const row of [
      ['A', '2'],
      ['1 others', '1'],
      ['en', '2'],
      ['zh', '1'],
      ['digest', '1'],
      ['not noted', '1'],
    ])
      expect(rows).toContainEqual(row)
  })

  test('tells the newest source and the days since the data end', () => {
    const data = copyData()
    data.meta.coverage!.through = '2026-10-08'
    data.sources[3]!.published = '2026-10-07/2026-10-08'
    data.sources[3]!.id = 'newest'
    const sources = data.sources.slice(0, 9)
    expect(reportReach({ ...data, sources }, '2026-11-29', days)).toMatch(
      /^Newest source: 2026-10-07\/2026-10-08, .+ \(newest\)\nData through 2026-10-08, .*; 52 days to 2026-11-29\n$/,
    )
  })
})

describe('data:diff', () => {
  const before = copyData()
  const after = copyData()
  after.trips[0]!.summary = 'Another.'
  after.people[1]!.wikidata = 'Q1'
  after.places.splice(0, 1)
  after.assessments.push({ ...after.assessments[0]!, id: 'new-1' })
  const expected = `### Added

- assessments: \`new-1\`

### Corrected

- trips: \`2018-03-beijing\`, summary
- people: \`${after.people[1]!.id}\`, wikidata (new)

### Removed

- places: \`${before.places[0]!.id}\`, merged
`
  const retired = [{ id: before.places[0]!.id, why: 'merged' }]

  test('names what came, changed and went, by id', () => {
    expect(diff(before, after, retired)).toBe(expected)
    expect(diff(before, before)).toBe('No record differs.\n')
  })

  test('does not mind the order of keys, but that of lists', () => {
    const turned = { ...before, trips: before.trips.map(reverseKeys) }
    expect(diff(before, turned)).toBe('No record differs.\n')
    const swapped = structuredClone(before)
    swapped.trips[0]!.stops.reverse()
    expect(diff(before, swapped)).toContain('`2018-03-beijing`, stops')
  })

  test('reads a folder, a checkout and a tarball', () => {
    const checkout = join(folder, 'package')
    mkdirSync(checkout)
    cpSync('data', join(checkout, 'data'), { recursive: true })
    execFileSync('tar', ['-czf', join(folder, 'old.tgz'), '-C', folder, 'package'])
    for (const version of [checkout, join(checkout, 'data'), join(folder, 'old.tgz')]) {
      expect(diff(tablesOf(version), before)).toBe('No record differs.\n')
    }
    expect(run('scripts/data/diff.mjs', checkout)).toBe('No record differs.\n')
  })
})

test('data:diff says in one line that npm does not have a version, and what to give instead', () => {
  // Offline, so that nobody is asked.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/data/diff.mjs', '0.0.0-none'],
    { encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true' } },
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe(
    'npm has no kim-travel-timeline@0.0.0-none, or cannot be reached; give a folder or a tarball of that version instead\n',
  )
})

describe('ids that disappear', () => {
  const used = JSON.parse(readFileSync('test/fixtures/ids.json', 'utf8')) as Record<
    string,
    string[]
  >

  test('are reported unless they are retired', () => {
    const data = copyData()
    data.trips.pop()
    expect(idIssues(used, data, [])).toContain(
      'trips: 2025-09-beijing is missing; restore it or add it to data/retired-ids.json',
    )
    const retired = [{ id: '2025-09-beijing', table: 'trips' }]
    expect(idIssues(used, data, retired).join()).not.toContain('2025-09-beijing')
    expect(idIssues(used, copyData(), retired)).toContain(
      'trips: 2025-09-beijing is retired; choose another id',
    )
  })

  test('stay in the list of ids ever used', () => {
    const ids = idsEverUsed({ ...copyData(), trips: [] }, { trips: ['old'] })
    expect(ids['trips']).toEqual(['old'])
    expect(ids['people']).toEqual(used['people'])
  })
})

function run(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })
}

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function reverseKeys<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, key === 'citations' ? reverseKeys(inner) : inner]),
  ) as Value
}
