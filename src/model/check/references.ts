import type { Dataset } from '../types.js'
import type { Report } from './report.js'

/** Every id stands once in its file, and no trip shares one with an event. */
export function checkIds(data: Dataset, report: Report): void {
  const firstSeen = new Map<string, string>()
  for (const table of ['trips', 'events'] as const) unique(data[table], table, firstSeen, report)
  for (const table of ['people', 'places', 'sources', 'assessments'] as const)
    unique(data[table], table, new Map(), report)
}

function unique(
  records: readonly { readonly id: string }[],
  table: string,
  firstSeen: Map<string, string>,
  report: Report,
): void {
  records.forEach(({ id }, index) => {
    const path = `${table}[${index}]`
    const first = firstSeen.get(id)
    if (first) report.add(`${path}.id`, `an id of its own (${first} has it)`, id)
    else if (id) firstSeen.set(id, path)
  })
}

const deepest = 100

/** No place lies within itself, and none in more than a hundred others. */
export function checkNesting({ places }: Dataset, report: Report): void {
  const within = new Map(places.map(({ id, withinId }) => [id, withinId]))
  /** How many places each lies in; `Infinity` on the way into a circle. */
  const depths = new Map<string, number>()
  const circles = new Set<string>()
  for (const { id } of places) {
    const chain = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !depths.has(at) && !chain.has(at)) {
      chain.add(at)
      at = within.get(at)
    }
    if (at !== undefined && chain.has(at)) {
      const ids = [...chain]
      for (const one of ids.slice(ids.indexOf(at))) circles.add(one)
      for (const one of ids) depths.set(one, Infinity)
      continue
    }
    let depth = at === undefined ? -1 : depths.get(at)!
    for (const one of [...chain].toReversed()) depths.set(one, ++depth)
  }
  places.forEach(({ id, withinId }, index) => {
    const path = `places[${index}].withinId`
    const depth = depths.get(id)!
    if (circles.has(id)) report.add(path, 'a larger place', withinId, 'it leads back to itself')
    else if (depth > deepest && depth < Infinity)
      report.add(path, `at most ${deepest} places around a place`, withinId, `it lies in ${depth}`)
  })
}
