import { boundsOf } from '../model/days.js'
import type { Entry } from '../model/types.js'
import type { DatasetIndex } from './dataset-index.js'

/** Every source that *entry* names, in the order in which a reader meets them. */
export function sourceIdsOf(entry: Entry): readonly string[] {
  const statements = entry.kind === 'trip' ? entry.outcomes : entry.outcome ? [entry.outcome] : []
  const versions = entry.kind === 'trip' ? entry.disputes.flatMap(({ versions }) => versions) : []
  return [
    ...new Set([
      ...Object.values(entry.citations).flat(),
      ...[...statements, ...entry.claims, ...versions].flatMap(({ sourceIds }) => sourceIds),
    ]),
  ]
}

/** Whether the source of that id had surely been published by the end of *day*, a day number. */
export function isPublished(id: string, index: DatasetIndex, day: number): boolean {
  const published = index.sources.get(id)?.published
  return !published || boundsOf(published).latest <= day
}
