import { findDuplicateKeys } from '../model/check/duplicate-keys.js'
import { assertDataset } from '../model/check/index.js'
import { timelineOf } from './timeline-of.js'
import type { Timeline } from './timeline.js'

/**
 * A Timeline over the records in *text*, which is JSON. Throws as `createTimeline` does, and before that
 * where a key stands twice: of two lists of trips the parser drops one without a word.
 */
export function createFromJSON(text: string): Timeline {
  const data: unknown = JSON.parse(text)
  const twice = findDuplicateKeys(text)
  if (twice.length)
    throw new Error(`keys twice:\n${twice.map(({ message }) => `- ${message}`).join('\n')}`)
  return timelineOf(assertDataset(data, true))
}
