import { h, type Tree } from '../markup/tree.js'
import type { Entry } from '../model/types.js'
import type { Context } from './context.js'
import { named, recordText, separate, type Content } from './parts.js'

/** A record that is talked of, and when it is said to be, in words. */
export interface TalkedOf {
  readonly record: Entry
  readonly date: string
}

/** "Talked of, but not fixed: a visit to Moscow (no date), …", with links to the records in the list. */
export function talkedOfTree(records: readonly TalkedOf[], context: Context): Tree | false {
  if (!records.length) return false
  const items = records.map(({ record, date }): Content => [
    h('a', { href: `#${context.id(record.id)}` }, recordText(record.title, context)),
    ` (${date})`,
  ])
  return named(
    'p',
    'talked-of',
    { 'data-key': 'talked-of' },
    `${context.messages.chart.talkedOf}: `,
    separate(items),
  )
}
