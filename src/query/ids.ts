/** The ids of a set, as unions where they are literal. */
export interface Ids {
  readonly trip: string
  readonly event: string
  readonly person: string
  readonly place: string
  readonly tag: string
}

/** Editors offer *Known*; any other text is taken too, and checked when it is used. */
export type Loose<Known extends string> = Known | (string & {})

/** The record of *Id*: sure to be found when the set is whole and knows *Id* by name. */
export type Found<Entry, Id, Known extends string, Whole> = string extends Known
  ? Entry | undefined
  : [Whole, Id] extends [true, Known]
    ? Entry & { readonly id: Id }
    : Entry | undefined
