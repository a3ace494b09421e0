import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toTables } from '../../src/export/tables/index.js'
import { codeIn } from '../support/markdown.js'
import { npm } from '../support/npm.js'

interface DuckDB {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> }
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>
  closeSync(): void
}

const home = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ktt-tables-'))
let connection: Connection

beforeAll(async () => {
  if (!existsSync(join(home, 'node_modules'))) npm(['ci', '--silent'], home)
  const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api') as DuckDB
  connection = await (await DuckDBInstance.create()).connect()
  const tables = toTables(timeline)
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text)
  for (const { name, path, schema } of resourcesOf(tables['datapackage.json'])) {
    const columns = schema.fields.map(({ name, type }) => `'${name}': '${types[type]}'`)
    await connection.runAndReadAll(
      `CREATE TABLE ${name} AS FROM read_csv('${join(folder, path)}', header = true, columns = {${columns.join(', ')}})`,
    )
  }
}, 300_000)

afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})

describe('tables in DuckDB answer as the API does', () => {
  test('how many trips, and how many days abroad', async () => {
    expect(
      await ask(`SELECT count(*)::INT, sum(days_min)::INT, sum(days_max)::INT FROM trips`),
    ).toEqual([[timeline.trips.length, timeline.days().min, timeline.days().max]])
  })

  test('trips by country', async () => {
    expect(
      await ask(`SELECT country, count(*)::INT
        FROM (SELECT unnest(string_split(countries, ' | ')) AS country FROM trips)
        GROUP BY country ORDER BY country`),
    ).toEqual(countsOf('country'))
  })

  test('trips by year', async () => {
    expect(
      await ask(
        `SELECT year(start_earliest)::TEXT AS y, count(*)::INT FROM trips GROUP BY y ORDER BY y`,
      ),
    ).toEqual(countsOf('year'))
  })

  test('trips by form of visit', async () => {
    expect(
      await ask(`SELECT visit, count(*)::INT FROM trips GROUP BY visit ORDER BY visit`),
    ).toEqual(countsOf('visit'))
  })

  test('trips by means of transport', async () => {
    expect(
      await ask(`SELECT mode, count(DISTINCT trip_id)::INT FROM legs GROUP BY mode ORDER BY mode`),
    ).toEqual(countsOf('transport'))
  })

  test('events by status', async () => {
    const counts = timeline.countBy('status', { kind: 'event' })
    expect(
      await ask(`SELECT status, count(*)::INT FROM events GROUP BY status ORDER BY status`),
    ).toEqual(counts.map(({ key, count }) => [key, count]).sort())
  })

  test('trips to a place and all within it', async () => {
    const trips = timeline.where({ kind: 'trip', place: 'beijing' }).trips
    expect(trips.length).toBeGreaterThan(3)
    expect(
      await ask(`WITH RECURSIVE inside(id) AS (
          SELECT 'beijing' UNION SELECT places.id FROM places JOIN inside ON within_id = inside.id
        )
        SELECT DISTINCT trip_id FROM stops JOIN inside ON place_id = inside.id ORDER BY trip_id`),
    ).toEqual(trips.map(({ id }) => [id]).sort())
  })

  test('where and in which office he met Vladimir Putin', async () => {
    const met = timeline.trips.flatMap((trip) =>
      trip.met.flatMap(({ personId, on, office }) =>
        personId === 'vladimir-putin' ? [[trip.id, on, office]] : [],
      ),
    )
    expect(met.length).toBeGreaterThan(1)
    expect(
      await ask(`SELECT trip_id, "on", office FROM meetings JOIN people ON people.id = person_id
        WHERE name = 'Vladimir Putin' ORDER BY trip_id, position`),
    ).toEqual(met)
  })

  test('the longest gap between two trips', async () => {
    const { after, before, days } = timeline.gaps()[0]!
    expect(
      await ask(`SELECT previous, id, gap::INT FROM (
          SELECT id, lag(id) OVER by_start AS previous,
            start_earliest - lag(end_latest) OVER by_start AS gap
          FROM trips WINDOW by_start AS (ORDER BY start_earliest)
        ) ORDER BY gap DESC NULLS LAST LIMIT 1`),
    ).toEqual([[after.id, before.id, days.min]])
  })

  test('the sources of one fact', async () => {
    const cited = timeline
      .cite('2018-06-singapore', 'start')
      .map(({ source }) => [source.url])
      .toSorted()
    expect(
      await ask(`SELECT url FROM citations JOIN sources ON sources.id = source_id
        WHERE record_id = '2018-06-singapore' AND field = 'start' AND position IS NULL ORDER BY url`),
    ).toEqual(cited)
  })

  test('as of a past day: which trips had begun, and what had been said', async () => {
    const past = timeline.asOf('2018-06-11')
    const begun = past.trips.filter((trip) =>
      ['underway', 'completed'].includes(past.status(trip)!),
    )
    expect(
      await ask(`SELECT id FROM trips WHERE start_latest <= '2018-06-11' ORDER BY start_earliest`),
    ).toEqual(begun.map(({ id }) => [id]))
    expect(
      await ask(`SELECT "on", "by" FROM claims
        WHERE record_id = '2018-06-singapore' AND on_latest <= '2018-06-11' ORDER BY position`),
    ).toEqual(past.trip('2018-06-singapore')!.claims.map(({ on, by }) => [on, by]))
  })
})

test.each(codeIn(readFileSync('docs/recipes.md', 'utf8'), 'sql'))(
  'the recipe gives rows: %s',
  async (sql) => {
    const rows = await ask(sql.replaceAll("'data/tables/", `'${folder}/`))
    expect(rows.length).toBeGreaterThan(1)
  },
)

const types: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] }
}

function resourcesOf(description: string): readonly Resource[] {
  return (JSON.parse(description) as { resources: readonly Resource[] }).resources
}

function countsOf(key: 'country' | 'year' | 'visit' | 'transport'): readonly unknown[] {
  return timeline
    .countBy(key, { kind: 'trip' })
    .map(({ key, count }) => [key, count] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

async function ask(sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson()
}
