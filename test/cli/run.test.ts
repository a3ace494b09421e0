import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { run } from '../../src/cli/run.js'
import { widthOf } from '../../src/cli/width.js'
import { toCSV } from '../../src/export/csv.js'
import { toGeoJSON } from '../../src/export/geojson.js'
import { toICalendar } from '../../src/export/icalendar.js'
import { toJSONLD } from '../../src/export/jsonld.js'
import { toTables } from '../../src/export/tables/index.js'
import { findDuplicateKeys } from '../../src/model/check/duplicate-keys.js'
import { createTimeline } from '../../src/query/create.js'
import { toMap } from '../../src/map/to-map.js'
import { journeys } from '../fixtures/journeys.js'

const folder = mkdtempSync(join(tmpdir(), 'ktt-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const journeysFile = fileOf('journeys.json', JSON.stringify(journeys))

describe('list', () => {
  test('lists the trips, oldest first', async () => {
    const { code, out, error } = await kim('list')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)[0]),
    ).toEqual(['ID', ...timeline.trips.map(({ id }) => id)])
  })

  test('takes every word of a filter', async () => {
    expect(await idsOf('list', '--country', 'CN', '--to', '2025-08')).toEqual(
      timeline.where({ kind: 'trip', country: 'CN', to: '2025-08' }).trips.map(({ id }) => id),
    )
    expect(await idsOf('list', '--country', 'cn,RU', '--country', '!RU')).toEqual(
      timeline.where({ kind: 'trip', country: ['CN', '!RU'] }).trips.map(({ id }) => id),
    )
    expect(await idsOf('list', '--sort', 'newest', '--limit', '2')).toEqual([
      '2025-09-beijing',
      '2023-09-russian-far-east',
    ])
    for (const [word, value] of [
      ['ids', '2018-06-singapore'],
      ['place', 'singapore'],
      ['person', 'donald-trump'],
      ['met', 'donald-trump'],
      ['visit', 'summit'],
      ['transport', 'plane'],
      ['tag', 'first'],
      ['status', 'completed'],
      ['text', 'Capella'],
      ['from', '2018-06'],
    ] as const) {
      expect(await idsOf('list', `--${word}`, value)).toEqual(
        timeline.where({ kind: 'trip', [word]: value }).trips.map(({ id }) => id),
      )
    }
  })

  test('lists events where asked for', async () => {
    const events = timeline.where({ kind: 'event' }).events.map(({ id }) => id)
    expect(await idsOf('list', '--kind', 'event')).toEqual(events)
    expect(await idsOf('list', '--type', 'parade')).toEqual(
      timeline.where({ type: 'parade' }).events.map(({ id }) => id),
    )
    expect(await idsOf('list', '--kind', 'trip,event')).toHaveLength(11 + events.length)
    expect(await idsOf('list', '--ids', 'beijing-parade-2025')).toEqual(['beijing-parade-2025'])
  })

  test('gives the records themselves as JSON', async () => {
    const { out } = await kim('list', '--country', 'SG', '--json')
    expect(JSON.parse(out)).toEqual([timeline.trip('2018-06-singapore')])
  })

  test('as of a day hides what came later', async () => {
    const { out } = await kim('list', '--as-of', '2018-06-11', '--country', 'SG', '--json')
    const [trip] = JSON.parse(out) as { end: unknown; outcomes: unknown[] }[]
    expect(trip!.end).toBeNull()
    expect(trip!.outcomes).toEqual([])
  })

  test('says when nothing is found, and when the data ends before the day asked for', async () => {
    expect(await kim('list', '--from', '1990', '--to', '1991')).toMatchObject({
      code: 0,
      out: '',
      error: 'Nothing found, as of 2026-10-08.\n',
    })
    expect((await kim('list', '--as-of', '2030-01-01', '--json')).error).toBe(
      'The data goes through 2026-10-08; what happened since is not in it.\n',
    )
    expect((await kim('list', '--from', '1990', '--to', '1991', '--json')).out).toBe('[]\n')
  })

  test.each([120, 80, 60, 40])('fits a terminal of %i columns', async (columns) => {
    for (const words of [
      ['list'],
      ['list', '--kind', 'event'],
      ['upcoming', '--as-of', '2025-09-02'],
      ['stats'],
    ]) {
      const { out } = await kim(...words, { columns })
      for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }
  })

  test('reads records of somebody else', async () => {
    expect(await idsOf('list', '--data', journeysFile)).toEqual(journeys.trips.map(({ id }) => id))
    const { out } = await kim('list', '--data', journeysFile, { columns: 60 })
    expect(out).toContain('서울')
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60)
  })
})

describe('history', () => {
  test('prints each turn of the status on its day', async () => {
    const { code, out } = await kim('history', '2018-06-singapore')
    expect(code).toBe(0)
    expect(out).toMatch(/^2018-03-08 +expected, White House/)
    expect(out).toMatch(/^2018-05-25 +possible, Donald Trump/m)
    expect(out.match(/^\d{4}-\d\d-\d\d/gm)).toHaveLength(7)
  })

  test('goes no further than the day asked for, and gives JSON', async () => {
    const { out } = await kim('history', '2018-06-singapore', '--as-of', '2018-05-24', '--json')
    expect(JSON.parse(out)).toEqual(timeline.history('2018-06-singapore').slice(0, 3))
  })

  test('says when there is none', async () => {
    const given = ['--data', journeysFile] as const
    expect(await kim('history', journeys.trips[0]!.id, ...given)).toMatchObject({
      code: 0,
      out: '',
      error: `No dated statements about ${journeys.trips[0]!.id}.\n`,
    })
    expect(await kim('history')).toMatchObject({ code: 2 })
  })
})

describe('show', () => {
  test('prints a record with its sources', async () => {
    const { code, out } = await kim('show', '2018-06-singapore', { columns: 80 })
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Summit with Donald Trump in Singapore\n2018-06-singapore · trip · summit · completed/,
    )
    expect(out).toMatch(/^Dates {2,}2018-06-10 – 2018-06-12 \[1 6–8\]/m)
    expect(out).toContain('Donald Trump, President of the United States')
    expect(out).toMatch(/^Sources {2,}\[1\] /m)
    for (const line of out.split('\n').filter((line) => !line.includes('://'))) {
      expect(widthOf(line)).toBeLessThanOrEqual(80)
    }
  })

  test('gives the record itself as JSON', async () => {
    const { out } = await kim('show', '2018-06-singapore', '--json')
    expect(JSON.parse(out)).toEqual(timeline.trip('2018-06-singapore'))
    expect(JSON.parse((await kim('show', 'beijing-parade-2025', '--json')).out)).toEqual(
      timeline.event('beijing-parade-2025'),
    )
  })

  test('prints every record, whatever the width', async () => {
    for (const { id } of [...timeline.trips, ...timeline.events]) {
      for (const columns of [30, undefined]) {
        const { code, out } = await kim('show', id, { columns })
        expect(code).toBe(0)
        expect(out).not.toMatch(/undefined|null|NaN|\[object/)
      }
    }
  })

  test('says when nothing was known of it, or when there is no such record', async () => {
    expect(await kim('show', '2025-09-beijing', '--as-of', '2018-01-01')).toMatchObject({
      code: 1,
      out: '',
      error: 'nothing was known of 2025-09-beijing on 2018-01-01\n',
    })
    expect(await kim('show', '2018-06-singapor')).toMatchObject({
      code: 2,
      error: expect.stringContaining(
        'unknown record: 2018-06-singapor; did you mean 2018-06-singapore?',
      ),
    })
    expect(await kim('show')).toMatchObject({ code: 2 })
  })
})

describe('stats', () => {
  test('prints figures, and gives them as JSON', async () => {
    const { out } = await kim('stats')
    expect(out).toMatch(/^Trips {8}11$/m)
    expect(out).toMatch(/^Longest gap .*2019-06-panmunjom to 2023-09-russian-far-east$/m)
    expect(out).toMatch(/^CN +5 /m)
    expect(JSON.parse((await kim('stats', '--json')).out)).toEqual(
      JSON.parse(JSON.stringify(timeline.where({ kind: 'trip' }).stats())),
    )
  })

  test('says which trips were only planned or called off on a past day', async () => {
    const { out } = await kim('stats', '--as-of', '2018-05-24')
    expect(out).toMatch(/^Trips {8}3, 1 cancelled$/im)
    expect(out).toMatch(/^Abroad {7}7 days$/m)
  })

  test('counts events', async () => {
    const { out } = await kim('stats', '--kind', 'event', '--json')
    expect(JSON.parse(out)).toMatchObject({ count: timeline.events.length })
    expect((await kim('stats', '--kind', 'event')).out).toMatch(/^TYPE +EVENTS$/m)
  })

  test('of nothing are zero', async () => {
    expect((await kim('stats', '--country', 'JP')).out).toBe(
      'Trips        0\nAs of        2026-10-08\n',
    )
  })
})

describe('upcoming', () => {
  test('tells what lay ahead on a day', async () => {
    const ids = await idsOf('upcoming', '--as-of', '2025-09-02')
    expect(ids).toEqual(
      timeline
        .asOf('2025-09-02')
        .upcoming()
        .map(({ id }) => id),
    )
    expect(ids).toContain('beijing-parade-2025')
    expect(
      await idsOf('upcoming', '--as-of', '2025-09-02', '--status', 'confirmed', '--limit', '1'),
    ).toEqual(['beijing-parade-2025'])
    const { out } = await kim('upcoming', '--as-of', '2025-09-02', '--kind', 'trip', '--json')
    expect(JSON.parse(out)).toEqual([])
  })
})

describe('export', () => {
  test('writes what the exporters write', async () => {
    const trips = timeline.where({ kind: 'trip' })
    expect((await kim('export', '--format', 'csv')).out).toBe(toCSV(trips))
    expect((await kim('export', '--format', 'ics')).out).toBe(toICalendar(timeline))
    expect(JSON.parse((await kim('export', '--format', 'geojson')).out)).toEqual(
      toGeoJSON(timeline),
    )
    expect(JSON.parse((await kim('export', '--format', 'jsonld')).out)).toEqual(toJSONLD(timeline))
    expect((await kim('export', '--format', 'csv', '--kind', 'event')).out).toBe(
      toCSV(timeline, { kind: 'event' }),
    )
    expect((await kim('export', '--format', 'html', '--country', 'SG')).out).toContain(
      '2018-06-singapore',
    )
    expect((await kim('export', '--format', 'svg', '--country', 'SG')).out).toMatch(/^<svg /)
  })

  test('keeps to the filter, the order and the limit', async () => {
    expect((await kim('export', '--format', 'csv', '--country', 'RU')).out).toBe(
      toCSV(timeline.where({ kind: 'trip', country: 'RU' })),
    )
    expect((await kim('export', '--format', 'csv', '--sort', 'newest', '--limit', '1')).out).toBe(
      toCSV(timeline.where({ ids: '2025-09-beijing' })),
    )
  })

  test('JSON is a dataset of its own, which answers the same', async () => {
    for (const words of [
      ['--kind', 'event', '--country', 'US'],
      [],
      ['--country', 'RU'],
      ['--kind', 'event'],
      ['--as-of', '2025-09-02'],
    ]) {
      const { out } = await kim('export', '--json', ...words)
      const again = fileOf('again.json', out)
      // A past day may know a fact from a source that was not out yet: no fault of the records.
      if (!words.includes('--as-of')) {
        expect(await kim('check', again)).toMatchObject({ code: 0 })
      }
      for (const question of [['list'], ['stats'], ['upcoming']]) {
        expect(await kim(...question, ...words, '--data', again)).toEqual(
          await kim(...question, ...words),
        )
      }
    }
  })

  test('writes a file, and takes its format from the name', async () => {
    const file = join(folder, 'trips.csv')
    expect(await kim('export', '--output', file)).toEqual({ code: 0, out: '', error: '' })
    expect(readFileSync(file, 'utf8')).toBe(toCSV(timeline.where({ kind: 'trip' }), { bom: true }))
  })

  test('does not replace a file that exists, unless told to', async () => {
    const file = fileOf('mine.csv', 'mine')
    expect(await kim('export', '-o', file)).toEqual({
      code: 1,
      out: '',
      error: `${file} exists; --force replaces it\n`,
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(await kim('export', '-o', file, '--force', '--country', 'SG')).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toContain('2018-06-singapore')
  })

  test('replaces what a link points to, and leaves the link', async () => {
    const file = fileOf('target.csv', 'old')
    const link = join(folder, 'link.csv')
    symlinkSync(file, link)
    await kim('export', '-o', link, '--force')
    expect(readFileSync(file, 'utf8')).toContain('2018-06-singapore')
    expect(readFileSync(link, 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  test('makes what a dangling link points to, when told to', async () => {
    const file = join(folder, 'missing.csv')
    const link = join(folder, 'dangling.csv')
    symlinkSync('missing.csv', link)
    expect(await kim('export', '-o', link)).toMatchObject({
      code: 1,
      error: `${link} exists; --force replaces it\n`,
    })
    expect(await kim('export', '-o', link, '--force')).toMatchObject({ code: 0 })
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('2018-06-singapore')
  })

  test.runIf(process.platform !== 'win32')('keeps the rights of a file', async () => {
    const file = fileOf('shared.csv', 'old')
    for (const mode of [0o666, 0o640]) {
      chmodSync(file, mode)
      await kim('export', '-o', file, '--force')
      expect(statSync(file).mode & 0o777).toBe(mode)
    }
  })

  test('writes tables into a folder, all or none', async () => {
    const tables = join(folder, 'some', 'tables')
    expect(await kim('export', '--format', 'tables', '-o', tables, '--country', 'RU')).toEqual({
      code: 0,
      out: '',
      error: '',
    })
    const expected = toTables(timeline.where({ country: 'RU' }))
    expect(readdirSync(tables).toSorted()).toEqual(Object.keys(expected).toSorted())
    for (const [name, text] of Object.entries(expected)) {
      expect(readFileSync(join(tables, name), 'utf8')).toBe(text)
    }
    expect(await kim('export', '-o', `${tables}/`)).toMatchObject({
      code: 1,
      error: `${join(tables, 'trips.csv')} exists; --force replaces it\n`,
    })
    expect(await kim('export', '-o', `${tables}/`, '--force')).toMatchObject({ code: 0 })
    expect(readFileSync(join(tables, 'trips.csv'), 'utf8')).toBe(toTables(timeline)['trips.csv'])
    expect(await kim('export', '-o', `${journeysFile}/`)).toMatchObject({
      code: 1,
      error: `${journeysFile}/ is not a folder\n`,
    })
  })

  test('"-" is standard output', async () => {
    expect(await kim('export', '--format', 'csv', '-o', '-')).toEqual(
      await kim('export', '--format', 'csv'),
    )
    expect(existsSync('-')).toBe(false)
  })

  test('writes to a device as it is', async () => {
    expect(
      await kim('export', '--format', 'csv', '--output', '/dev/null', '--force'),
    ).toMatchObject({ code: 0 })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('a write that fails leaves nothing behind', async () => {
    const inFolder = join(folder, 'none', 'trips.csv')
    expect(await kim('export', '-o', inFolder)).toMatchObject({ code: 1, out: '' })
    expect(await kim('export', '-o', folder, '--format', 'csv')).toMatchObject({
      code: 1,
      error: `${folder} is a folder\n`,
    })
    expect(existsSync(inFolder)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test.each([
    [
      ['export'],
      'Missing --format. Use one of: csv, ics, geojson, jsonld, html, svg, json, tables.',
    ],
    [['export', '--format', 'cvs'], 'unknown format: cvs; did you mean csv?'],
    [['export', '--format', 'tables'], 'tables are several files: name a folder with --output'],
    [['export', '--format', 'csv', '--json'], '--json and --format csv exclude each other'],
    [
      ['export', '--format', 'csv', '--place', 'bejing'],
      '--place bejing: no such place; did you mean beijing?',
    ],
  ])('%j is wrong usage', async (words, message) => {
    expect(await kim(...words)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining(message),
    })
  })
})

describe('map', () => {
  test('draws what matches', async () => {
    const { out } = await kim('map', '--country', 'RU', '--width', '340', '--theme', 'dark')
    const russia = timeline.where({ country: 'RU' })
    expect(out).toBe(`${toMap(russia, { width: 340, theme: 'dark' })}\n`)
    expect((await kim('map', '--locale', 'ko')).out).toContain('방문한 곳')
    const file = join(folder, 'map.svg')
    expect(await kim('map', '-o', file)).toEqual({ code: 0, out: '', error: '' })
    expect(readFileSync(file, 'utf8')).toBe(`${toMap(timeline)}\n`)
  })

  test.each([
    [['--width', 'wide'], 'invalid width: wide; expected a number of pixels, 160 or more'],
    [['--theme', 'sepia'], 'invalid theme: sepia; expected one of light, dark, auto'],
    [['--format', 'svg'], 'option not supported by map: --format'],
  ])('%j is wrong usage', async (words, message) => {
    expect(await kim('map', ...words)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining(message),
    })
  })
})

describe('check', () => {
  test('finds no fault in good records', async () => {
    const file = fileOf('good.json', (await kim('export', '--json')).out)
    expect(await kim('check', file)).toEqual({ code: 0, out: `${file}: no faults\n`, error: '' })
    expect(await kim('check', file, '--json')).toEqual({ code: 0, out: '[]\n', error: '' })
  })

  test('lists the faults of bad ones', async () => {
    const [first, ...others] = journeys.trips
    const file = fileOf(
      'bad.json',
      JSON.stringify({ ...journeys, trips: [{ ...first, start: '2018-02-30' }, ...others] }),
    )
    const { code, out, error } = await kim('check', file)
    expect(code).toBe(1)
    expect(out).toContain('trips[0].start')
    expect(error).toMatch(/: \d+ faults?\n$/)
    expect(JSON.parse((await kim('check', file, '--json')).out)).toContainEqual(
      expect.objectContaining({ path: 'trips[0].start' }),
    )
    expect(await kim('list', '--data', file)).toMatchObject({ code: 1, out: '' })
  })

  test('holds records to the editorial rules where asked', async () => {
    const trips = [{ id: '2024-05-paris', title: 'Paris', start: '2024-05-06' }]
    const sources = [{ id: 'a', publisher: 'A', title: 'T', language: 'en', kind: 'press' }]
    const file = fileOf('uncited.json', JSON.stringify({ trips, sources }))
    expect(await kim('check', file)).toMatchObject({ code: 0 })
    expect(await kim('check', file, '--editorial')).toMatchObject({
      code: 1,
      out: expect.stringContaining('citations.start'),
    })
  })

  test.each([
    ['{"trips":[{"id":"a","start":"2018","start":"2019","title":"A"}]}', 'trips[0].start', 'start'],
    ['{"trips":[],"trips":[]}', 'trips', 'trips'],
    [
      '{"trips":[{"id":"a","ti\\u0074le":"A","title":"A","start":null}]}',
      'trips[0].title',
      'title',
    ],
    ['{"trips":[],"meta":{"title":"a \\"}],{ b","title":"x"}}', 'meta.title', 'title'],
  ])('reports a key that stands twice: %s', async (text, path, key) => {
    const { code, out } = await kim('check', fileOf('twice.json', text))
    expect(code).toBe(1)
    expect(out).toContain(`${path}: expected each key once, got "${key}" twice`)
  })

  test('any JSON without a key twice has none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, spaced) => {
        expect(findDuplicateKeys(JSON.stringify(value, null, spaced ? 2 : 0))).toEqual([])
      }),
    )
  })

  test('reads UTF-8 and UTF-16 with their marks, and refuses other encodings', async () => {
    const json = JSON.stringify(
      { trips: [{ id: 'a', title: 'Séoul 서울', start: '2018' }] },
      null,
      1,
    )
    const utf16 = Buffer.from(`\ufeff${json}`, 'utf16le')
    for (const bytes of [Buffer.from(`\ufeff${json}`), utf16, Buffer.from(utf16).swap16()]) {
      expect(await kim('check', fileOf('marked.json', bytes))).toMatchObject({ code: 0 })
    }
    const file = fileOf('latin.json', Buffer.from(json, 'latin1'))
    expect(await kim('check', file)).toEqual({
      code: 1,
      out: '',
      error: `${file}, line 5: expected UTF-8, got another encoding; save the file as UTF-8\n`,
    })
  })

  test('says what it cannot read', async () => {
    expect(await kim('check', join(folder, 'none.json'))).toMatchObject({
      code: 1,
      error: `no such file: ${join(folder, 'none.json')}\n`,
    })
    expect(await kim('check', fileOf('broken.json', '{'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('broken.json is not valid JSON'),
    })
    expect(await kim('check')).toMatchObject({ code: 2 })
  })
})

describe('help', () => {
  test.each([
    [],
    ['list'],
    ['show'],
    ['history'],
    ['stats'],
    ['upcoming'],
    ['export'],
    ['map'],
    ['check'],
  ])('of %s has examples', async (...command) => {
    const { code, out, error } = await kim(...command, '--help')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain('Examples:\n  kim-travel-timeline ')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(99)
  })

  test('every example works', async () => {
    const texts = await Promise.all(
      ['list', 'show', 'stats', 'upcoming'].map(
        async (command) => (await kim(command, '--help')).out,
      ),
    )
    const examples = texts.flatMap((text) => text.split('Examples:\n')[1]!.trim().split('\n'))
    for (const example of examples) {
      expect(await kim(...example.trim().split(' ').slice(1))).toMatchObject({ code: 0, error: '' })
    }
  })

  test('a wrong word is told on the error stream, with a hint', async () => {
    expect(await kim('list', '--contry', 'CN')).toEqual({
      code: 2,
      out: '',
      error:
        'unknown option: --contry; did you mean --country?\nRun kim-travel-timeline --help for usage.\n',
    })
    expect(await kim('list', '--country', 'Chin', '--from', '2018-13')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/--country CHIN: .*\n--from 2018-13: /),
    })
  })
})

test('colour only where the terminal takes it', async () => {
  expect((await kim('list')).out).not.toContain('\u001b')
  expect((await kim('list', { color: true })).out).toContain('\u001b[1mID')
  expect((await kim('show', '2018-06-singapore', { color: true })).out).toContain('\u001b[1mSummit')
})

test('records from elsewhere cannot steer the terminal: control characters are refused', async () => {
  const trips = journeys.trips.map((trip) => ({ ...trip, title: '\u001b[2Jgone\u0007' }))
  const file = fileOf('steer.json', JSON.stringify({ ...journeys, trips }))
  const { code, error } = await kim('list', '--data', file)
  expect(code).toBe(1)
  expect(error).toContain('trips[0].title: expected text without control characters')
  for (const control of ['\u001b', '\u0007']) expect(error).not.toContain(control)
})

test('one door to the terminal: what could steer it is taken out, data for a program stays', async () => {
  const title = 'Left \u202eright\u2066'
  const trips = [{ id: 'a', title, start: '2018-01-01' }] as const
  const file = fileOf('turned.json', JSON.stringify({ trips }))
  const turned = /[\u202a-\u202e\u2066-\u2069]/
  for (const words of [['list'], ['show', 'a'], ['list', '--json'], ['export', '--json']]) {
    expect((await kim(...words, '--data', file)).out).not.toMatch(turned)
  }
  expect((await kim('show', '\u009b2J\u202ex\r\n\ty')).error).toMatch(/^unknown record:  2Jx\n y/)
  expect(JSON.parse((await kim('export', '--json', '--data', file)).out)).toMatchObject({
    trips: [{ title }],
  })
  const csv = ['export', '--format', 'csv', '--data', file] as const
  expect((await kim(...csv)).out).toBe(toCSV(createTimeline({ trips })))
  const shown = (await kim(...csv, { isTerminal: true })).out
  expect(shown).not.toMatch(turned)
  expect(shown.split('\n')).toHaveLength(3)
})

interface Answer {
  readonly code: number
  readonly out: string
  readonly error: string
}

async function kim(
  ...words: readonly (
    | string
    | {
        readonly columns?: number | undefined
        readonly color?: boolean
        readonly isTerminal?: boolean
      }
  )[]
): Promise<Answer> {
  let out = ''
  let error = ''
  const last = words.at(-1)
  const code = await run(
    words.filter((word) => typeof word === 'string'),
    {
      columns: undefined,
      color: false,
      isTerminal: false,
      out: (text) => void (out += text),
      err: (text) => (error += text),
      progress: () => undefined,
      version: () => '1.2.3',
      ...(typeof last === 'object' && last),
    },
  )
  return { code, out, error }
}

async function idsOf(...words: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await kim(...words, '--json')
  expect(code).toBe(0)
  return (JSON.parse(out) as { id: string }[]).map(({ id }) => id)
}

function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
