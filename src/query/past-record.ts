import { boundsOf, dayNumber, endOf } from '../model/days.js'
import { freeze } from '../model/freeze.js'
import type {
  Citations,
  Claim,
  Companion,
  Entry,
  Status,
  TravelEvent,
  Trip,
} from '../model/types.js'
import { isPublished } from './source-ids.js'
import type { DatasetIndex } from './dataset-index.js'
import { hasBegun } from '../model/status.js'
import { outcomeBy, spanOn, statusOn } from './status.js'

/**
 * *entry* as it was known at the end of *day*. What came later is left out: claims, outcomes, dates, stops,
 * and sources not yet published. Title, form of visit, countries and tags stay: they are labels of today.
 */
export function pastRecord(entry: Entry, day: number, index: DatasetIndex): Entry | undefined {
  const status = statusOn(entry, day)
  if (!status) return undefined
  const past: Past = {
    day,
    status,
    settled: status === 'completed' || status === 'did-not-happen',
    started: hasBegun(status),
    published: (id) => isPublished(id, index, day),
    places: new Map(),
  }
  const known = entry.kind === 'trip' ? tripOn(entry, past) : eventOn(entry, past)
  const view = { ...known, citations: citationsOn(entry, known, past) }
  statusThen.set(view, status)
  // It shares what it holds with the record: somebody else's is theirs to freeze.
  return Object.isFrozen(entry) ? freeze(view) : Object.freeze(view)
}

/** Where a past record stood on the day for which it was made; records of today are not in it. */
export const statusThen = new WeakMap<Entry, Status>()

interface Past {
  readonly day: number
  readonly status: Status
  /** Over, or known not to have come about. */
  readonly settled: boolean
  readonly started: boolean
  published(sourceId: string): boolean
  /** Where items of lists stand now, by where they stand in the record: `stops.3` is 1. */
  readonly places: Map<string, number>
}

/** The *items* of a list of the record that *keep* holds for; their places are noted, for citations. */
function listOn<Item>(
  field: string,
  items: readonly Item[],
  { places }: Past,
  keep: (item: Item, index: number) => boolean,
): readonly Item[] {
  const kept: Item[] = []
  items.forEach((item, index) => {
    if (keep(item, index)) places.set(`${field}.${index}`, kept.push(item) - 1)
  })
  return kept
}

function tripOn(trip: Trip, past: Past): Trip {
  const { day, settled, started } = past
  const { start, end } = spanOn(trip, day, past.status)
  const told = !trip.disclosed || dayNumber(trip.disclosed.on) <= day
  const seen = started && told
  // What has no source at all is not known to have come late.
  const reported = (sourceIds: readonly string[] = []): boolean =>
    !sourceIds.length || sourceIds.some(past.published)
  const list = <Item>(
    field: string,
    items: readonly Item[],
    keep: (item: Item) => boolean,
  ): readonly Item[] =>
    listOn(
      field,
      items,
      past,
      (item, index) => seen && keep(item) && reported(trip.citations[`${field}.${index}`]),
    )
  const optional = <Field extends 'companions' | 'crossings' | 'documents'>(
    field: Field,
    items: Trip[Field],
  ): Pick<Trip, Field> => (items?.length ? { [field]: items } : {}) as Pick<Trip, Field>
  const { invitedBy, companions = [], crossings = [], documents = [], ...rest } = trip
  return {
    ...rest,
    ...textOn(trip, past),
    start,
    end: end === undefined ? start : end,
    away: {
      start: seen && by(trip.away.start, day) ? trip.away.start : null,
      end: settled && by(endOf(trip.away), day) ? endOf(trip.away) : null,
    },
    stops: list('stops', trip.stops, (stop) => (stop.start ? by(stop.start, day) : settled)).map(
      (stop) => (!stop.end || by(stop.end, day) ? stop : { ...stop, end: null }),
    ),
    transport: list('transport', trip.transport, ({ leg }) => settled || leg !== 'return'),
    met: list('met', trip.met, ({ on }) => (on ? by(on, day) : settled)),
    delegation: list('delegation', trip.delegation, () => true),
    ...optional(
      'companions',
      list('companions', companions, ({ seen }) => isKnown(seen, past)).map((companion) =>
        seenBy(companion, day),
      ),
    ),
    ...optional(
      'crossings',
      list('crossings', crossings, ({ on }) => by(on, day)),
    ),
    ...optional(
      'documents',
      list('documents', documents, ({ on }) => by(on, day)),
    ),
    ...(invitedBy !== undefined && told && reported(trip.citations['invitedBy']) && { invitedBy }),
    occasion: told ? trip.occasion : '',
    outcomes: statementsOn(
      listOn('outcomes', trip.outcomes, past, ({ sourceIds }) => settled && reported(sourceIds)),
      past,
    ),
    disclosed: told ? trip.disclosed : null,
    disputes: listOn(
      'disputes',
      trip.disputes,
      past,
      ({ versions }) => settled && versions.filter(isReported(past)).length > 1,
    ).map((dispute) => ({
      ...dispute,
      versions: statementsOn(dispute.versions.filter(isReported(past)), past),
    })),
  }
}

/** Somebody whom sources saw is known from that day on; where none gave a day, when all is over. */
function isKnown(seen: Companion['seen'], { day, settled }: Past): boolean {
  return seen.length ? seen.some(({ on }) => by(on, day)) : settled
}

function seenBy(companion: Companion, day: number): Companion {
  const seen = companion.seen.filter(({ on }) => by(on, day))
  return seen.length === companion.seen.length ? companion : { ...companion, seen }
}

function eventOn(event: TravelEvent, past: Past): TravelEvent {
  const { outcome, end: _, ...rest } = event
  const { start, end } = spanOn(event, past.day, past.status)
  const told = outcomeBy(event, past.day)
  const placeIds = told
    ? undefined
    : event.claims.findLast((claim) => claim.placeIds && by(claim.on, past.day))?.placeIds
  return {
    ...rest,
    ...textOn(event, past),
    start,
    ...(end !== undefined && { end }),
    ...(placeIds && { placeIds }),
    ...(told && { outcome: { ...told, sourceIds: publishedOf(told.sourceIds, past) } }),
  }
}

/** Whether a source of it had been published. */
function isReported({ published }: Past): (item: Cited) => boolean {
  return ({ sourceIds }) => sourceIds.some(published)
}

/** Claims made by then, and as summary the last of them until the record is settled. */
function textOn(
  entry: Entry,
  past: Past,
): { readonly summary: string; readonly claims: readonly Claim[] } {
  const made = listOn('claims', entry.claims, past, ({ on }) => by(on, past.day))
  const claims = statementsOn(made, past)
  return { summary: past.settled ? entry.summary : (claims.at(-1)?.text ?? entry.summary), claims }
}

interface Cited {
  readonly sourceIds: readonly string[]
}

function statementsOn<Item extends Cited>(items: readonly Item[], past: Past): readonly Item[] {
  return items.map((item) => ({ ...item, sourceIds: publishedOf(item.sourceIds, past) }))
}

/** Mostly all of them: then the list itself, not one more like it. */
function publishedOf(sourceIds: readonly string[], { published }: Past): readonly string[] {
  return sourceIds.every(published) ? sourceIds : sourceIds.filter(published)
}

/** Citations of what is still there, under the place it has now, with the sources published by then. */
function citationsOn(entry: Entry, known: Entry, past: Past): Citations {
  const citations: Record<string, readonly string[]> = {}
  for (const [key, sourceIds] of Object.entries(entry.citations)) {
    const [field, place, ...rest] = key.split('.') as [keyof Entry, ...string[]]
    const value = known[field] as unknown
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value) && !value.length) continue
    const isSame = place === undefined || value === entry[field]
    const now = isSame ? place : past.places.get(`${field}.${place}`)
    if (!isSame && now === undefined) continue
    const published = publishedOf(sourceIds, past)
    if (published.length) {
      citations[now === undefined ? field : [field, now, ...rest].join('.')] = published
    }
  }
  return citations
}

/** Whether the last day that *date* may mean has come by *day*. */
function by(date: string | null | undefined, day: number): boolean {
  return !!date && boundsOf(date as `${number}`).latest <= day
}
