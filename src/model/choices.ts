const says =
  'confirmed expected possible speculated unlikely ruled-out underway completed cancelled'

/** The values that a record or a filter may name. */
export const choices: Readonly<
  Record<'kind' | 'visit' | 'transport' | 'type' | 'says' | 'status', readonly string[]>
> = {
  kind: ['trip', 'event'],
  visit: split('state official working unofficial summit multilateral crossing'),
  transport: split('train plane car foot'),
  type: split(
    'summit meeting visit-abroad visit-received envoy-abroad parade ceremony conference document incident',
  ),
  says: split(says),
  status: split(`${says} did-not-happen unresolved`),
}

/** The fields of a filter that hold words, in the order in which they are written. */
export const keyFields = [
  'ids',
  'kind',
  'country',
  'place',
  'person',
  'met',
  'visit',
  'transport',
  'type',
  'tag',
  'status',
] as const

export type KeyField = (typeof keyFields)[number]

/** Every word that a question in text may hold: a URL's query, an element's attributes, a program's flags. */
export const queryWords: readonly string[] = [
  ...keyFields,
  'from',
  'to',
  'text',
  'as-of',
  'sort',
  'limit',
]

function split(text: string): readonly string[] {
  return text.split(' ')
}
