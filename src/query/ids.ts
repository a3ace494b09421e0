import type { Dataset } from '../model/types.js'

/** The ids of a set, as unions where they are literal. */
export interface Ids {
  readonly trip: string
  readonly event: string
  readonly person: string
  readonly place: string
  readonly source: string
  readonly tag: string
}

/** The ids of *Data*, as its literal types tell them. */
export interface IdsOf<Data extends Dataset> extends Ids {
  readonly trip: IdIn<Data['trips']>
  readonly event: IdIn<Data['events']>
  readonly person: IdIn<Data['people']>
  readonly place: IdIn<Data['places']>
  readonly source: IdIn<Data['sources']>
  readonly tag: Data['trips'][number]['tags'][number]
}

type IdIn<Records> = Records extends readonly { readonly id: infer Id extends string }[]
  ? Id
  : string

/** Editors offer *Known*; any other text is taken too, and checked when it is used. */
export type Loose<Known extends string> = Known | (string & {})

/** The record of *Id*: sure to be found when the set is whole and knows *Id* by name. */
export type Found<Entry, Id, Known extends string, Whole> = string extends Known
  ? Entry | undefined
  : [Whole, Id] extends [true, Known]
    ? Entry & { readonly id: Id }
    : Entry | undefined
