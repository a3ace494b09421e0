import { toText } from '../model/options.js'
import { formatDay } from '../model/format.js'
import type { Entry, Source } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'
import { sourceIdsOf } from './source-ids.js'

/** A source as a record cites it, ready to print. */
export interface Citation {
  /** Its number among the sources of the whole record, from 1. */
  readonly number: number
  readonly source: Source
  /** Such as `KCNA: “Kim Jong Un Returns Home”, June 14, 2018, via …, https://…`. */
  readonly text: string
}

/**
 * The sources of *entry*, numbered; with *field*, such as `start` or `met.0`, those of that field,
 * under the same numbers. Throws on a field that has none.
 */
export function cite(
  entry: Entry,
  field: string | undefined,
  index: DatasetIndex,
): readonly Citation[] {
  const all = sourceIdsOf(entry)
  const wanted = field === undefined ? all : fieldSources(entry, field)
  return Object.freeze(
    wanted.map((id) => {
      const source = index.sources.get(id)!
      return Object.freeze({ number: all.indexOf(id) + 1, source, text: printSource(source) })
    }),
  )
}

/** *source* in one line. */
function printSource({ publisher, title, published, via, url }: Source): string {
  const parts = [
    title.startsWith('[') ? title : `“${title}”`,
    published && formatDay(published),
    via && `via ${via}`,
    url,
  ]
  return `${publisher}: ${parts.filter(Boolean).join(', ')}`
}

function fieldSources(entry: Entry, field: string): readonly string[] {
  const name = toText(field)
  if (Object.hasOwn(entry.citations, name)) return entry.citations[name]!
  const [list, index] = name.split('.')
  const items =
    list === 'claims'
      ? entry.claims
      : list === 'outcomes' && entry.kind === 'trip'
        ? entry.outcomes
        : undefined
  const item = index === undefined ? undefined : items?.[Number(index)]
  if (item) return item.sourceIds
  if (field === 'outcome' && entry.kind === 'event' && entry.outcome) return entry.outcome.sourceIds
  const known = Object.keys(entry.citations).join(', ')
  throw new Error(`nothing cited: ${entry.id} ${name}; expected one of ${known}`)
}
