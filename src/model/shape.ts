/**
 * What a value must look like, as data: `check/read.ts` reads it, and so does the script that writes
 * `data/schema.json`, so that the two cannot differ.
 */
export type Shape =
  | { readonly is: 'text'; readonly most?: number; readonly empty?: true }
  | { readonly is: 'word'; readonly name: string; readonly of?: Table }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'number'; readonly from: number; readonly to: number }
  | { readonly is: 'truth' }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly is: 'map'; readonly of: Shape }
  | { readonly is: 'record'; readonly of: Fields }
  | { readonly is: 'nullable'; readonly of: Shape }
  | { readonly is: 'optional'; readonly of: Shape }
  /** May be absent; *value* then gives what stands in the full record. */
  | {
      readonly is: 'default'
      readonly of: Shape
      readonly value: DefaultValue
    }

/** What stands for a field that is absent; *get* reads the other fields as they were given. */
export type DefaultValue = (get: (key: string) => unknown) => unknown

export type Fields = Readonly<Record<string, Shape>>

/** The tables of a set that records refer to by id. */
export type Table = 'people' | 'places' | 'sources' | 'trips' | 'records'

export function list(of: Shape, least = 0): Shape {
  return least ? { is: 'list', of, least } : { is: 'list', of }
}
export function record(of: Fields): Shape {
  return { is: 'record', of }
}
export function choice(of: readonly string[]): Shape {
  return { is: 'choice', of }
}
export function optional(of: Shape): Shape {
  return { is: 'optional', of }
}
export function or(of: Shape, value: DefaultValue): Shape {
  return { is: 'default', of, value }
}
export function orNull(of: Shape): Shape {
  return or(of, () => null)
}
export function orEmpty(of: Shape): Shape {
  const empty = of.is === 'list' ? noItems : of.is === 'map' ? noEntries : ''
  return or(of, () => empty)
}

const noItems: readonly never[] = Object.freeze([])
const noEntries: object = Object.freeze({})
