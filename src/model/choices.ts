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

function split(text: string): readonly string[] {
  return text.split(' ')
}
