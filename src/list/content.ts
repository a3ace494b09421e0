import { h, type Markup, type Tree } from '../markup/tree.js'

/** What stands in an element; what is empty is left out. */
export type Content = readonly (Markup | undefined | false | null | Content)[]

/** A row of details: *term* and what there is to say about it. */
export function rowTree(term: Content, content: Content): Tree {
  return h('div', null, h('dt', null, ...clean(term)), h('dd', null, ...clean(content)))
}

export function listOf(tag: 'ol' | 'ul', items: readonly Content[]): Tree {
  return h(
    tag,
    { role: 'list' },
    items.map((item) => h('li', null, ...clean(item))),
  )
}

export function separate(trees: readonly Tree[]): Content {
  return trees.flatMap((tree, index) => (index ? [', ', tree] : [tree]))
}

export function clean(content: Content): Markup[] {
  return content.flatMap((item) =>
    !item ? [] : Array.isArray(item) ? clean(item as Content) : [item as Markup],
  )
}
