import { bounds, boundsOf, dayFromNumber } from '../days.js'
import { isRecord, own } from '../own.js'
import { metaShape, shapes } from '../schema.js'
import { didYouMean } from '../suggest.js'
import type { CoveredDays, Dataset, Entry, Meta } from '../types.js'
import { knownIds } from './known-ids.js'
import { emptyRecord, isTaken, readRecord, type Context } from './read.js'
import type { Report } from './report.js'

/**
 * *data* as a set of full records, each with its defaults filled in and deeply frozen. What is wrong goes
 * to *report*; the set then has gaps where the faults are, and is good for further checks only.
 * `undefined` when *data* is no object. With *ours* nobody else holds *data*: what is full is frozen, not copied.
 */
export function readDataset(
  data: unknown,
  report: Report,
  ours: boolean = false,
): Dataset | undefined {
  if (!isRecord(data)) return report.add('data', 'an object with trips', data)
  const tables = Object.keys(shapes)
  const known = [...tables, 'meta', '$schema']
  for (const key of Object.keys(data)) {
    const missing = known.filter((name) => !Object.hasOwn(data, name))
    if (!known.includes(key))
      report.add(
        key,
        'no such key',
        key,
        () => didYouMean(key, missing) ?? `known: ${known.join(', ')}`,
      )
  }
  if (own(data, 'trips') === undefined && own(data, 'events') === undefined) {
    report.add('trips', 'a list', undefined, 'write [] if there is none')
  }
  const context = { report, ids: knownIds(data), ours }
  const read = Object.fromEntries(
    tables.map((table) => [table, readTable(own(data, table), table, context)]),
  )
  const { trips, events } = read as unknown as Dataset
  const givenMeta = own(data, 'meta')
  const meta =
    readRecord(givenMeta === undefined ? {} : givenMeta, metaShape, 'meta', context) ?? {}
  const set = { ...read, meta: withFirstDay(meta as unknown as Meta, [trips, events]) }
  return Object.freeze(set as unknown as Dataset)
}

function readTable(records: unknown, table: string, context: Context): readonly object[] {
  const fields = shapes[table as keyof typeof shapes]
  if (records === undefined) return Object.freeze([])
  if (!Array.isArray(records)) {
    context.report.add(table, 'a list', records)
    return []
  }
  let unchanged = isTaken(records, context)
  const gap = emptyRecord(fields)
  const read: object[] = []
  for (let index = 0; index < records.length; index++) {
    const record = readRecord(records[index], fields, `${table}[${index}]`, context)
    if (record !== records[index]) unchanged = false
    read.push(record ?? gap)
  }
  return Object.freeze(unchanged ? (records as readonly object[]) : read)
}

/** Coverage without a first day begins with the first day that a record names. */
function withFirstDay(meta: Meta, lists: readonly (readonly Entry[])[]): Meta {
  const coverage = meta.coverage as Partial<CoveredDays> | undefined
  if (!coverage?.through || coverage.from) return meta
  let first = boundsOf(coverage.through).earliest
  for (const list of lists) {
    for (const entry of list) first = Math.min(first, bounds(entry)?.earliest ?? first)
  }
  const full = Object.freeze({ from: dayFromNumber(first), ...coverage }) as CoveredDays
  return Object.freeze({ ...meta, coverage: full })
}
