import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { timeline } from '../src/data/bundled.js'
import { formatDay } from '../src/model/format.js'
import type { Day } from '../src/model/types.js'

interface Row {
  readonly list: string
  readonly rule: string | null
  readonly asOf: Day
  readonly before: boolean
  readonly expectedCount: number | null
  readonly expectedByCountry?: Readonly<Record<string, number>>
  readonly why?: string
  readonly sourceIds: readonly string[]
}

const rows = JSON.parse(
  readFileSync('test/fixtures/published-counts.json', 'utf8'),
) as readonly Row[]
const page = readFileSync('data/COUNTING.md', 'utf8')
const reproduced = rows.filter(({ rule }) => rule !== null)

describe.for(reproduced)('$list', ({ rule, asOf, expectedCount }) => {
  const past = timeline.where({ to: asOf })
  const counted = past.counted(rule!)

  test(`counts ${expectedCount} by the rule ${rule} up to ${asOf}`, () => {
    expect(counted).toHaveLength(expectedCount!)
  })

  test('counts nothing that was not known on that day', () => {
    const known = timeline.asOf(asOf)
    expect(counted.filter(({ id }) => !known.trip(id))).toEqual([])
  })
})

test.for(reproduced.filter(({ expectedByCountry }) => expectedByCountry))(
  '$list counts so by country',
  ({ rule, asOf, expectedByCountry }) => {
    const past = timeline.where({ to: asOf })
    const ids = past.counted(rule!).map(({ id }) => id)
    const found = past.countBy('country', { ids }).map(({ key, count }) => [key, count])
    expect(Object.fromEntries(found)).toEqual(expectedByCountry)
  },
)

test.for(rows.filter(({ rule }) => rule === null))(
  '$list is not reproduced, and why is said',
  (row) => {
    expect(row.expectedCount).toBeNull()
    expect(row.why).toMatch(/\w.{40}/)
  },
)

test('every list has a source', () => {
  for (const { sourceIds } of rows) {
    expect(sourceIds).not.toEqual([])
    const known = new Set<string>(
      JSON.parse(readFileSync('data/sources.json', 'utf8')).map(({ id }: { id: string }) => id),
    )
    expect(sourceIds.filter((id) => !known.has(id))).toEqual([])
  }
})

describe('COUNTING.md', () => {
  const tables = page.split(/\n\n/).filter((part) => part.startsWith('| '))
  const cells = (table: string) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )

  test('has every list of the fixture, with its figure, rule, day and sources', () => {
    const printed = cells(tables[1]!).map(([, figure, rule, day, ids]) => [
      /^\d+/.exec(figure!)?.[0] ?? figure,
      rule!.replaceAll('`', ''),
      day,
      ids,
    ])
    const expected = rows.map(({ rule, expectedCount, asOf, sourceIds }) => [
      ...(rule === null
        ? ['none seen', 'not reproduced', '']
        : [String(expectedCount), rule, formatDay(asOf, 'en-GB')]),
      sourceIds.map((id) => `\`${id}\``).join(', '),
    ])
    expect(printed.toSorted(byText)).toEqual(expected.toSorted(byText))
  })

  test('says "before" where the trip reported on is left out', () => {
    const before = cells(tables[1]!).filter(([, figure]) => figure!.includes('before'))
    expect(before).toHaveLength(reproduced.filter(({ before }) => before).length)
  })

  test('has every rule with what it counts today', () => {
    expect(
      cells(tables[0]!).map(([rule, , figure]) => [rule!.replaceAll('`', ''), Number(figure)]),
    ).toEqual(timeline.meta.counting?.map(({ id }) => [id, timeline.counted(id).length]))
  })

  test('names no rule that is not one', () => {
    const named = [...page.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!)
    const others = ['crossing', ...rows.flatMap(({ sourceIds }) => sourceIds)]
    const rules = timeline.meta.counting?.map(({ id }) => id) ?? []
    expect(named.filter((name) => ![...rules, ...others].includes(name))).toEqual([])
  })
})

test('an unknown rule is told', () => {
  expect(() => timeline.counted('all')).toThrow(
    'unknown rule: all; known: other-states, with-crossings, with-northern-meeting',
  )
})

function byText(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : 1
}
