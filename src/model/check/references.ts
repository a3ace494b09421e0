import { metaShape, shapes, type Shape } from '../schema.js'
import { didYouMean } from '../suggest.js'
import type { Dataset } from '../types.js'
import type { Report } from './report.js'

/** Every id stands once in its file, and no trip shares one with an event. */
export function checkIds(data: Dataset, report: Report): void {
  const tables = ['people', 'places', 'sources', 'assessments'] as const
  const firstSeen = new Map<string, string>()
  for (const table of ['trips', 'events'] as const) unique(data[table], table, firstSeen, report)
  for (const table of tables) unique(data[table], table, new Map(), report)
}

/** Every id that a record names is the id of a record in the set, and no place lies within itself. */
export function checkReferences(data: Dataset, report: Report): void {
  const ids: Record<string, ReadonlySet<string>> = {}
  for (const table of ['trips', 'people', 'places', 'sources'] as const) {
    ids[table] = new Set(data[table]?.map((record) => record.id))
  }
  ids['records'] = new Set([...data.trips, ...(data.events ?? [])].map((record) => record.id))

  const follow = (value: unknown, shape: Shape, path: string): void => {
    if (value === undefined || value === null || report.full) return
    if (shape.is === 'nullable' || shape.is === 'optional') return follow(value, shape.of, path)
    if (shape.is === 'word' && shape.of && !ids[shape.of]!.has(value as string)) {
      const known = ids[shape.of]!
      const where = shape.of === 'records' ? 'trips or events' : shape.of
      // To look through a large table for each fault would take minutes.
      const near = known.size * report.issues.length < 1e5 && didYouMean(value as string, known)
      const hint = near || `add it to ${where} or correct it`
      report.add(path, `the id of a record in ${where}`, value, hint)
    }
    if (shape.is === 'list') {
      ;(value as unknown[]).forEach((item, index) => follow(item, shape.of, `${path}[${index}]`))
    }
    if (shape.is === 'map' || shape.is === 'record') {
      for (const [key, item] of Object.entries(value)) {
        follow(item, shape.is === 'map' ? shape.of : shape.of[key]!, `${path}.${key}`)
      }
    }
  }
  for (const [table, fields] of Object.entries(shapes)) {
    const records = data[table as keyof typeof shapes]
    records?.forEach((record, index) =>
      follow(record, { is: 'record', of: fields }, `${table}[${index}]`),
    )
  }
  follow(data.meta, { is: 'record', of: metaShape }, 'meta')
  checkNesting(data, report)
}

function checkNesting({ places = [] }: Dataset, report: Report): void {
  const within = new Map(places.map((place) => [place.id, place.withinId]))
  places.forEach((place, index) => {
    const passed = new Set<string>()
    let at: string | undefined = place.id
    while (at !== undefined && !passed.has(at)) {
      passed.add(at)
      at = within.get(at)
    }
    if (at === place.id) {
      report.add(
        `places[${index}].withinId`,
        'a larger place',
        place.withinId,
        'it leads back to itself',
      )
    }
  })
}

function unique(
  records: readonly { readonly id: string }[] | undefined,
  table: string,
  firstSeen: Map<string, string>,
  report: Report,
): void {
  records?.forEach(({ id }, index) => {
    const path = `${table}[${index}]`
    const first = firstSeen.get(id)
    if (first) report.add(`${path}.id`, `an id of its own (${first} has it)`, id)
    else firstSeen.set(id, path)
  })
}
