import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/width.js'

const program = 'dist/cli/bin.cjs'
const folder = mkdtempSync(join(tmpdir(), 'ktt-bin-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the program', { timeout: 60_000 }, () => {
  test('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(kim(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' })
  })

  test('exits with 0 when done, 1 when it failed and 2 on wrong usage', () => {
    expect(kim(['list'])).toMatchObject({ code: 0, error: '' })
    expect(kim(['check', join(folder, 'none.json')])).toMatchObject({ code: 1, out: '' })
    expect(kim(['list', '--place', 'bejing'])).toEqual({
      code: 2,
      out: '',
      error:
        '--place bejing: no such place; did you mean beijing?\nRun kim-travel-timeline --help for usage.\n',
    })
    expect(kim([])).toMatchObject({ code: 2, out: '' })
  })

  test('writes a file and leaves no other', () => {
    const file = join(folder, 'trips.ics')
    expect(kim(['export', '--output', file])).toEqual({ code: 0, out: '', error: '' })
    expect(kim(['export', '--output', file])).toMatchObject({ code: 1, out: '' })
    expect(kim(['export', '--output', file, '--force'])).toMatchObject({ code: 0 })
    expect(readdirSync(folder)).toEqual(['trips.ics'])
    expect(readFileSync(file, 'utf8')).toBe(kim(['export', '--format', 'ics']).out)
  })

  test('reads a dataset from standard input', () => {
    const data = kim(['export', '--json']).out
    const { status, stdout } = spawnSync(process.execPath, [program, 'check', '-'], {
      input: data,
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '-: no faults\n' })
  })

  test('keeps quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'export', '--format', 'geojson'])
    let error = ''
    child.stderr.on('data', (chunk) => (error += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, error }).toEqual({ code: 0, error: '' })
  })

  test.runIf(existsSync('/dev/full'))('says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w')
    for (const words of [['list'], ['export', '--json']]) {
      const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringMatching(/^cannot write the output: .*no space left on device.*\n$/),
      })
    }
  })

  test('waits for a writer that is late', async () => {
    const child = spawn(process.execPath, [program, 'list', '--data', '-'])
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    const closed = new Promise((resolve) => child.once('close', resolve))
    await new Promise((resolve) => child.once('spawn', resolve))
    for (const part of ['{"trips":[{"id":"late",', '"title":"Late","start":"2018"}]}']) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      child.stdin.write(part)
    }
    child.stdin.end()
    expect(await closed).toBe(0)
    expect(out).toMatch(/^late +2018 +Late/m)
  })

  test.runIf(process.platform !== 'win32')('stopped, it leaves no draft', async () => {
    const place = mkdtempSync(join(folder, 'stopped-'))
    const trips = Array.from({ length: 60_000 }, (_, index) => {
      return { id: `trip-${index}`, title: 'x'.repeat(150), start: '2018-01-01' }
    })
    const file = join(folder, 'many.json')
    writeFileSync(file, JSON.stringify({ trips }))
    const words = ['export', '--data', file, '--output', join(place, 'trips.jsonld')]
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' })
    const stopped = new Promise((resolve) => {
      child.once('close', (_, signal) => resolve(signal))
    })
    const watcher = watch(place, () => child.kill('SIGTERM'))
    expect(await stopped).toBe('SIGTERM')
    watcher.close()
    expect(readdirSync(place)).toEqual([])
  })

  test('fits the columns that the environment tells, and marks nothing where no terminal is', () => {
    const { out } = kim(['list', '--kind', 'event'], { COLUMNS: '50' })
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(50)
    expect(out).not.toContain('\u001b')
  })
})

describe('its output', { timeout: 60_000 }, () => {
  const surroundings = [
    { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'Pacific/Apia', LANG: 'C', LC_ALL: 'C' },
  ]

  test.each([
    ...['csv', 'ics', 'geojson', 'jsonld', 'html', 'svg', 'json'].map(
      (name) => `export --format ${name}`,
    ),
    'list',
    'show 2023-09-russian-far-east',
    'stats',
    'upcoming --as-of 2025-09-02',
  ])('of %s is the same in every zone and language', (words) => {
    const [first, ...others] = surroundings.map((environment) => kim(words.split(' '), environment))
    expect(first!.code).toBe(0)
    for (const other of others) expect(other.out === first!.out).toBe(true)
  })
})

test('listing loads one file, without exporters, the renderer or the data as modules', () => {
  const { length } = loadedBy(['list'])
  expect(length).toBe(1)
  expect(loadedBy(['export', '--format', 'csv']).length).toBeGreaterThan(1)
  const text = readFileSync(program, 'utf8')
  expect(text).not.toMatch(/BEGIN:VCALENDAR|FeatureCollection|<svg|attachShadow|2018-06-singapore-/)
})

function kim(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...environment },
  })
  return { code: status, out: stdout, error: stderr }
}

/** The files of the program that Node has loaded when it is done with *words*. */
function loadedBy(words: readonly string[]): readonly string[] {
  const report =
    "process.on('exit', () => console.error(Object.keys(require.cache).slice(1).join('\\n')))"
  const file = join(folder, 'report.cjs')
  writeFileSync(file, report)
  const { stderr } = spawnSync(process.execPath, ['--require', file, program, ...words], {
    encoding: 'utf8',
  })
  return stderr.trim().split('\n')
}
