/** A text, or an element: what the string and the DOM writers both take. */
export type Markup = string | Tree

/** An element as plain data. An attribute that is `true` stands bare; `false` or `undefined`: left out. */
export interface Tree {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** *text* without what no page or picture may hold: control characters but tabs and line ends. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '')
}

/** An element *tag* with *attributes* and *children*; lists are flattened, nothing is skipped. */
export function h(
  tag: string,
  attributes?: Attributes | null,
  ...children: readonly (Markup | undefined | false | readonly Markup[])[]
): Tree {
  return {
    tag,
    attributes: attributes ?? {},
    // A list has thousands of elements, few of which have something to flatten or to leave out.
    children: children.every((child) => child && !Array.isArray(child))
      ? (children as readonly Markup[])
      : children.flat().filter((child) => child !== undefined && child !== false),
  }
}

/** An element whose attributes and children are made whenever they are read, for a long list that is written once. */
export class LazyTree implements Tree {
  readonly tag: string
  readonly #attributesOf: () => Attributes
  readonly #childrenOf: () => readonly Markup[]

  constructor(tag: string, attributesOf: () => Attributes, childrenOf: () => readonly Markup[]) {
    this.tag = tag
    this.#attributesOf = attributesOf
    this.#childrenOf = childrenOf
  }

  get attributes(): Attributes {
    return this.#attributesOf()
  }
  get children(): readonly Markup[] {
    return this.#childrenOf()
  }
}
