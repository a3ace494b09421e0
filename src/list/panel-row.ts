import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Context } from './context.js'
import { flatten, type Content } from './parts.js'
import type { References } from './references.js'

/** What all rows of one panel need. */
export interface Panel {
  readonly references: References
  readonly context: Context
  readonly text: (value: string) => Markup
}

/** `undefined`: nothing is known, and no row is written. */
export type Row = Tree | undefined

/** A row of the panel: *term*, its sources, and what there is to say about it. */
export function rowOf(term: string, content: Content, sources?: Tree, id?: string): Tree {
  return h('div', { id }, h('dt', null, term, sources), h('dd', null, flatten(content)))
}
