import type { Meeting } from '../model/types.js'

/** Somebody met on a trip, on one day or several. */
export interface PersonMet {
  readonly personId: string
  /** The office held; two that changed between the days are joined by a semicolon. */
  readonly office: string
  readonly principal: boolean
  /** One a day, each with its place in the list of the trip, by which it is cited. */
  readonly days: readonly (Meeting & { readonly index: number })[]
}

/** *met* by person: the main counterpart, then the others in the order in which each comes first. */
export function byPerson(met: readonly Meeting[]): readonly PersonMet[] {
  const groups = new Map<string, PersonMet['days'][number][]>()
  met.forEach((meeting, index) => {
    const group = groups.get(meeting.personId)
    if (group) group.push({ ...meeting, index })
    else groups.set(meeting.personId, [{ ...meeting, index }])
  })
  const people = [...groups].map(([personId, days]) => ({
    personId,
    office: [...new Set(days.map(({ office }) => office))].join('; '),
    principal: days.some(({ principal }) => principal),
    days,
  }))
  return people.toSorted((one, other) => Number(other.principal) - Number(one.principal))
}
