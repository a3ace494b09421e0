import { h, type Attributes, type Tree } from '../markup/tree.js'

/** An element with the class `ktt-name`, by which we style it, and the part *name*, by which pages do. */
export function named(
  tag: string,
  name: string,
  attributes: Attributes | null,
  ...children: Parameters<typeof h> extends [unknown, unknown?, ...infer Children]
    ? Children
    : never
): Tree {
  return h(tag, { class: `ktt-${name}`, part: name, ...attributes }, ...children)
}
