import type { Entry, Trip } from '../model/types.js'

export interface Lane {
  /** A country code, `other`, `upcoming` or `all`. */
  readonly key: string
  readonly label: string
}

export interface LaneOptions {
  readonly lanes: 'country' | 'none'
  /** The name of a country by its code. */
  readonly country: (code: string) => string
  readonly upcoming: string
  readonly other: string
  /** Most lanes for countries; those with fewest trips share one. Defaults to 8. */
  readonly most?: number
}

export interface Lanes {
  /** From top to bottom; lanes that turn out to be empty are for the caller to leave out. */
  readonly list: readonly Lane[]
  laneOf(record: Entry): string
}

/** Lanes for *trips* by the first country visited, in order of the first visit; what is ahead comes last. */
export function createLanes(
  trips: readonly Trip[],
  { lanes, country, upcoming, other, most = 8 }: LaneOptions,
): Lanes {
  const ahead: Lane = { key: 'upcoming', label: upcoming }
  if (lanes === 'none') {
    return {
      list: [{ key: 'all', label: '' }, ahead],
      laneOf: ({ kind }) => (kind === 'trip' ? 'all' : ahead.key),
    }
  }
  const counts = new Map<string, number>()
  for (const { countries } of trips) {
    const code = countries[0]
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const kept = keep(counts, most)
  const ownLanes = [...counts.keys()]
    .filter((code) => kept.has(code))
    .map((code) => ({ key: code, label: country(code) }))
  return {
    list: [...ownLanes, { key: 'other', label: other }, ahead],
    laneOf: (record) => {
      if (record.kind === 'event') return ahead.key
      const code = record.countries[0]
      return code && kept.has(code) ? code : 'other'
    },
  }
}

function keep(counts: ReadonlyMap<string, number>, most: number): ReadonlySet<string> {
  if (counts.size <= most) return new Set(counts.keys())
  const byCount = [...counts].sort(([, one], [, other]) => other - one)
  return new Set(byCount.slice(0, most - 1).map(([code]) => code))
}

/** A thing with a width that must not touch its neighbours. */
export interface Box {
  readonly start: number
  readonly end: number
}

/** The storey of each of *boxes*, in the order given: the lowest number on which nothing is touched. */
export function stack(boxes: readonly Box[], gap: number): readonly number[] {
  const storeys: Box[][] = []
  return boxes.map((box) => {
    const free = storeys.findIndex((storey) =>
      storey.every((other) => box.start >= other.end + gap || other.start >= box.end + gap),
    )
    const level = free < 0 ? storeys.length : free
    storeys[level] = [...(storeys[level] ?? []), box]
    return level
  })
}
