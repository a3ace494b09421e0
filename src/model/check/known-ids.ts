import { isRecord, own } from '../own.js'
import { didYouMean } from '../suggest.js'
import type { Table } from '../schema.js'

/** The ids that records may name, by table. */
export interface KnownIds {
  has(table: Table, id: string): boolean
  /** Such as "did you mean beijing?". */
  near(table: Table, id: string): string | undefined
}

/** The ids in the tables of *data*, of faulty records too: a reference to one is no fault of its own. */
export function knownIds(data: object): KnownIds {
  const tables = new Map<Table, ReadonlySet<string>>()
  for (const table of ['trips', 'people', 'places', 'sources'] as const) {
    tables.set(table, new Set(idsIn(data, table)))
  }
  tables.set('records', new Set([...tables.get('trips')!, ...idsIn(data, 'events')]))
  let compared = 0
  return {
    has: (table, id) => tables.get(table)!.has(id),
    near(table, id) {
      const ids = tables.get(table)!
      // To look through a large table for each fault would take minutes.
      compared += ids.size
      return compared < 1e6 ? didYouMean(id, ids) : undefined
    },
  }
}

function idsIn(data: object, table: string): readonly string[] {
  const records = own(data, table)
  if (!Array.isArray(records)) return []
  return records.flatMap((record: unknown) => {
    const id = isRecord(record) ? own(record, 'id') : undefined
    return typeof id === 'string' ? [id] : []
  })
}
