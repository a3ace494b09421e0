import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/types.js'

/** What the tests change: a dataset without `readonly`. */
export type Draft<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
  : Value

export const tableNames = ['trips', 'events', 'people', 'places', 'sources', 'assessments'] as const

/** A copy of the real data, to break. */
export function copyData(): Draft<Required<Dataset>> {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'))
  return Object.fromEntries(
    [...tableNames, 'meta'].map((name) => [name, read(name)]),
  ) as unknown as Draft<Required<Dataset>>
}
