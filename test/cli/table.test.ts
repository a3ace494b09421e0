import { describe, expect, test } from 'vitest'
import { toTable } from '../../src/cli/table.js'
import { widthOf } from '../../src/cli/width.js'

const columns = [
  { heading: 'ID', cells: ['2018-06-singapore', '2019-01-seoul'], least: 10 },
  {
    heading: 'TITLE',
    cells: ['Summit with Donald Trump in Singapore', '서울 방문과 정상회담'],
    least: 12,
  },
  { heading: 'DAYS', cells: ['3', '12'], numeric: true },
  { heading: 'WHERE', cells: ['SG', 'KR'] },
]

describe('toTable', () => {
  test('has a heading and a line a record, in columns', () => {
    expect(print(undefined)).toEqual([
      'ID                 TITLE                                  DAYS  WHERE',
      '2018-06-singapore  Summit with Donald Trump in Singapore     3  SG',
      '2019-01-seoul      서울 방문과 정상회담                     12  KR',
    ])
  })

  test('cuts what can be cut until the lines fit', () => {
    expect(print(50)).toEqual([
      'ID                 TITLE               DAYS  WHERE',
      '2018-06-singapore  Summit with Donal…     3  SG',
      '2019-01-seoul      서울 방문과 정상…     12  KR',
    ])
  })

  test('leaves out the last columns where cutting is not enough', () => {
    expect(print(30)).toEqual([
      'ID          TITLE         DAYS',
      '2018-06-s…  Summit with…     3',
      '2019-01-s…  서울 방문과…    12',
    ])
  })

  test.each([120, 80, 66, 50, 40, 30, 24, 12, 5])('fits %i columns', (width) => {
    for (const line of print(width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('a heading is bold only where colour is wanted', () => {
    expect(toTable(columns, terminal(undefined, true)).startsWith('\u001b[1mID')).toBe(true)
    expect(toTable(columns, terminal(undefined, false))).not.toContain('\u001b')
  })
})

function print(width: number | undefined): readonly string[] {
  return toTable(columns, terminal(width, false)).trimEnd().split('\n')
}

function terminal(columns: number | undefined, color: boolean): Parameters<typeof toTable>[1] {
  return { columns, color }
}
