import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toTables } from '../../src/export/tables/index.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { sourceIdsOf } from '../../src/query/source-ids.js'
import { isDay } from '../../src/model/days.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)
const sets: readonly (readonly [name: string, set: Timeline])[] = [
  ['the bundled records', timeline],
  ['the bundled records on a past day', timeline.asOf('2018-06-11')],
  ['a part of them', timeline.where({ country: 'RU' })],
  ['events alone', timeline.where({ kind: 'event' })],
  ['invented records', invented],
  ['nothing', timeline.where({ country: 'JP' })],
]

const names = [
  ...['trips', 'events', 'stops', 'legs', 'meetings', 'delegation', 'companions', 'crossings'],
  ...['documents', 'claims', 'disputes', 'outcomes', 'people', 'places', 'sources', 'citations'],
]

test('every table is there, with its description', () => {
  expect(Object.keys(toTables(timeline)).toSorted()).toEqual(
    [...names.map((name) => `${name}.csv`), 'datapackage.json'].toSorted(),
  )
  expect(() => toTables(journeys.trips as never)).toThrow('expected a Timeline')
})

// The profile is that of the npm package datapackage 1.1.10 (MIT), in the words of specs.frictionlessdata.io.
const { $schema: _, ...profile } = JSON.parse(
  readFileSync('test/fixtures/tabular-data-package.json', 'utf8'),
) as Record<string, unknown>
const isPackage = new Ajv({ strict: false, validateFormats: false }).compile(profile)

describe.each(sets)('of %s', (_name, set) => {
  const tables = toTables(set)
  const resources = resourcesOf(tables)

  test('datapackage.json keeps to the published profile', () => {
    const description = JSON.parse(tables['datapackage.json']) as object
    isPackage(description)
    expect(isPackage.errors).toBeNull()
    expect(resources.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(resources.map(({ path }) => path)).toEqual(resources.map(({ name }) => `${name}.csv`))
  })

  test('every table keeps to its schema', () => {
    for (const { path, schema } of resources) {
      const rows = rowsOf(tables, path)
      expect(rows.columns).toEqual(schema.fields.map(({ name }) => name))
      for (const { name, type, constraints } of schema.fields) {
        expect(name).toMatch(/^[a-z]+(?:_[a-z0-9]+)*$/)
        for (const row of rows) {
          const cell = row[name]!
          if (cell === '') expect(constraints?.required ?? false, `${path}: ${name}`).toBe(false)
          else expect(matches[type]!(cell), `${path}: ${name} ${cell}`).toBe(true)
        }
      }
    }
  })

  test('keys tell rows apart, and lead to rows that exist', () => {
    for (const { path, schema } of resources) {
      const rows = rowsOf(tables, path)
      if (schema.primaryKey) {
        const keys = rows.map((row) => schema.primaryKey!.map((name) => row[name]).join('\n'))
        expect(new Set(keys).size).toBe(rows.length)
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = idsOf(tables, reference.resource ? `${reference.resource}.csv` : path)
        expect(rows.filter((row) => row[fields] && !ids.has(row[fields]))).toEqual([])
      }
      // These refer to either of two tables, or stand in lists.
      const records = new Set([...idsOf(tables, 'trips.csv'), ...idsOf(tables, 'events.csv')])
      for (const row of rows) {
        if ('record_id' in row) expect(records).toContain(row['record_id'])
        for (const [column, table] of [
          ['place_ids', 'places'],
          ['person_ids', 'people'],
        ] as const) {
          const ids = row[column] ? row[column].split(' | ') : []
          expect(ids.filter((id) => !idsOf(tables, `${table}.csv`).has(id))).toEqual([])
        }
      }
    }
  })

  test('nothing is left out', () => {
    const rows = (path: string): number => rowsOf(tables, path).length
    const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0)
    const { trips, events } = set
    expect(rows('trips.csv')).toBe(trips.length)
    expect(rows('events.csv')).toBe(events.length)
    expect(rows('people.csv')).toBe(set.people.length)
    expect(rows('places.csv')).toBe(set.places.length)
    expect(rows('sources.csv')).toBe(set.sources.length)
    expect(rows('stops.csv')).toBe(sum(trips.map(({ stops }) => stops.length)))
    expect(rows('legs.csv')).toBe(sum(trips.map(({ transport }) => transport.length)))
    expect(rows('meetings.csv')).toBe(sum(trips.map(({ met }) => met.length)))
    expect(rows('claims.csv')).toBe(sum([...trips, ...events].map(({ claims }) => claims.length)))
    expect(rows('disputes.csv')).toBe(
      sum(trips.flatMap(({ disputes }) => disputes.map(({ versions }) => versions.length))),
    )
    for (const record of [...trips, ...events]) {
      const cited = rowsOf(tables, 'citations.csv').filter((row) => row['record_id'] === record.id)
      expect(new Set(cited.map((row) => row['source_id']))).toEqual(new Set(sourceIdsOf(record)))
    }
  })
})

test('an event whose trip is not in the set names none', () => {
  const events = timeline.where({ kind: 'event' })
  expect(events.events.some(({ tripId }) => tripId !== undefined)).toBe(true)
  expect(rowsOf(toTables(events), 'events.csv').filter((row) => row['trip_id'])).toEqual([])
})

test('a citation says which item it is of', () => {
  const rows = rowsOf(toTables(timeline), 'citations.csv').map((row) => Object.values(row).join())
  for (const { id, outcomes, disputes } of timeline.trips) {
    for (const [index, { sourceIds }] of outcomes.entries()) {
      for (const source of sourceIds) expect(rows).toContain(`${id},outcomes,${index},,${source}`)
    }
    for (const [index, { versions }] of disputes.entries()) {
      for (const [version, { sourceIds }] of versions.entries()) {
        const place = `${id},disputes,${index},${version}`
        for (const source of sourceIds) expect(rows).toContain(`${place},${source}`)
      }
    }
  }
})

test('any title and licence gives a package that keeps to the profile', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(text) && text.trim() !== '')
      const meta = { ...journeys.meta, title: text, licence: text }
      const { 'datapackage.json': description } = toTables(createTimeline({ ...journeys, meta }))
      isPackage(JSON.parse(description))
      expect(isPackage.errors).toBeNull()
    }),
    { numRuns: 50 },
  )
})

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly {
      readonly name: string
      readonly type: string
      readonly constraints?: { readonly required?: boolean }
    }[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

const matches: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: isDay,
}

type Tables = Readonly<Record<string, string>>

function resourcesOf(tables: Tables): readonly Resource[] {
  return (JSON.parse(tables['datapackage.json']!) as { resources: readonly Resource[] }).resources
}

function rowsOf(tables: Tables, path: string): ReturnType<typeof csvParse> {
  return csvParse(tables[path]!)
}

function idsOf(tables: Tables, path: string): ReadonlySet<string | undefined> {
  return new Set(rowsOf(tables, path).map(({ id }) => id))
}
