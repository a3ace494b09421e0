import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { shapes } from '../src/model/schema.js'
import { choices } from '../src/model/choices.js'
import { copyData, tableNames } from './support/records.js'

const page = readFileSync('data/README.md', 'utf8')

describe('the recipe for a new trip', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-recipe-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const part of ['data', 'scripts', 'src', 'package.json']) {
    // Tools below scripts/ may have packages of their own installed.
    const filter = (path: string) => !path.includes('node_modules')
    cpSync(part, join(folder, part), { recursive: true, filter })
  }
  cpSync('test/fixtures/ids.json', join(folder, 'test/fixtures/ids.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const run = (script: string) => {
    const command = (
      JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    ).scripts[script]!
    return command
      .split(' && ')
      .map((part) => {
        const [program, ...args] = part.split(' ')
        expect(program).toBe('node')
        return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
      })
      .join('')
  }

  test('leads to a set without issues', () => {
    for (const [, table, block] of page.matchAll(/^ *```json (\w+)\n([\s\S]*?)^ *```$/gm)) {
      const file = join(folder, 'data', `${table}.json`)
      const records = JSON.parse(readFileSync(file, 'utf8')) as object[]
      writeFileSync(file, JSON.stringify([...(JSON.parse(block!) as object[]), ...records]))
    }
    const steps = /^ *```sh\n([\s\S]*?)^ *```$/m
      .exec(page)![1]!
      .trim()
      .split(/\s*\n\s*/)
    const output = steps.map((step) => run(step.replace('npm run ', '')))
    expect(output).toEqual([
      'formatted trips.json\nformatted places.json\nformatted sources.json\n',
      '',
      'no issues\n',
    ])
  })

  test('puts the records where they belong, and their ids into the types', () => {
    const trips = readFileSync(join(folder, 'data/trips.json'), 'utf8')
    expect((JSON.parse(trips) as { id: string }[]).at(-1)?.id).toBe('2026-06-ulan-ude')
    expect(readFileSync(join(folder, 'src/data/ids.ts'), 'utf8')).toContain("| '2026-06-ulan-ude'")
    expect(readFileSync(join(folder, 'test/fixtures/ids.json'), 'utf8')).toContain(
      '"2026-06-ulan-ude"',
    )
    expect(readFileSync(join(folder, 'data/schema.json'), 'utf8')).toBe(
      readFileSync('data/schema.json', 'utf8'),
    )
  })

  test('tells in a line what a slip broke', () => {
    const file = join(folder, 'data/trips.json')
    const right = readFileSync(file, 'utf8')
    writeFileSync(file, right.replace('"placeId": "ulan-ude"', '"placeId": "ulan-uda"'))
    const told = () =>
      execFileSync(process.execPath, ['scripts/data/check.mjs'], { cwd: folder, stdio: 'pipe' })
    expect(told).toThrow(
      'trips[11].stops[0].placeId: expected the id of a record in places, got "ulan-uda"; did you mean ulan-ude?',
    )
  })
})

describe('the dictionary', () => {
  test('has every field of every table', () => {
    for (const table of tableNames) {
      const missing = Object.keys(shapes[table]).filter((field) => !page.includes(`\`${field}\``))
      expect(missing, table).toEqual([])
    }
  })

  test('has every word that a record may hold', () => {
    for (const words of Object.values({ ...choices, status: [] })) {
      expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([])
    }
  })

  test('has the tags in use, and no others', () => {
    const { trips, events } = copyData()
    const listed = [.../\*\*Tags\*\*:([^#]*)/.exec(page)![1]!.matchAll(/`([a-z-]+)`/g)].map(
      ([, tag]) => tag,
    )
    expect(listed.toSorted()).toEqual(
      [...new Set([...trips, ...events].flatMap(({ tags }) => tags))].toSorted(),
    )
  })

  test('each rule has a good and a bad example', () => {
    const rules = /## Editorial rules([\s\S]*?)\n## /.exec(page)![1]!
    const parts = rules.split(/\n\*\*/).slice(1)
    expect(parts.length).toBeGreaterThanOrEqual(8)
    for (const part of parts)
      expect([part.match(/👍/g), part.match(/👎/g)].map((marks) => marks?.length)).toEqual([1, 1])
  })
})
