import { boundsOf, dayNumber, endOf } from '../model/days.js'
import { freeze } from '../model/freeze.js'
import type {
  Citations,
  Claim,
  Companion,
  Entry,
  Statement,
  Status,
  TravelEvent,
  Trip,
} from '../model/types.js'
import { isPublished } from './cite.js'
import { inOrder } from './order.js'
import type { DatasetIndex } from './dataset-index.js'
import { claimsBy, outcomeBy, spanOn, statusOn } from './status.js'

/** The *entries* known at the end of *day*, as they were known, in time order. */
export function entriesAsOf(
  entries: readonly Entry[],
  day: number,
  index: DatasetIndex,
): readonly Entry[] {
  // From the records of today: those of a past view no longer tell what they leave out.
  const whole = entries.map(({ id }) => index.entries.get(id)!)
  return inOrder(whole.flatMap((entry) => entryAsOf(entry, day, index) ?? []))
}

/** Whether *trips* are all those of *index* that are known on *day*. */
export function isWhole(trips: readonly Entry[], day: number, index: DatasetIndex): boolean {
  const all = index.data.trips
  return trips.length === all.length || trips.length === entriesAsOf(all, day, index).length
}

/**
 * *entry* as it was known at the end of *day* (a day number), or `undefined` when nobody had spoken of it.
 * What came later is left out: claims, outcomes, dates, stops, and sources not yet published.
 * Title, form of visit, countries and tags stay: they are labels of today.
 */
function entryAsOf(entry: Entry, day: number, index: DatasetIndex): Entry | undefined {
  const status = statusOn(entry, day)
  if (!status) return undefined
  const past: Past = {
    day,
    status,
    settled: status === 'completed' || status === 'did-not-happen',
    started: status === 'completed' || status === 'underway',
    published: (id) => isPublished(id, index, day),
  }
  const known = entry.kind === 'trip' ? tripOn(entry, past) : eventOn(entry, past)
  const view = { ...known, citations: citationsOn(entry, known, past) }
  // It shares what it holds with the record: somebody else's is theirs to freeze.
  return Object.isFrozen(entry) ? freeze(view) : Object.freeze(view)
}

interface Past {
  readonly day: number
  readonly status: Status
  /** Over, or known not to have come about. */
  readonly settled: boolean
  readonly started: boolean
  published(sourceId: string): boolean
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
    items.filter(
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
    stops: list('stops', trip.stops, (stop) =>
      stop.start ? reached(stop.start, day) : settled,
    ).map((stop) => (!stop.end || by(stop.end, day) ? stop : { ...stop, end: null })),
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
    outcomes: settled
      ? statementsOn(
          trip.outcomes.filter(({ sourceIds }) => reported(sourceIds)),
          past,
        )
      : [],
    disclosed: told ? trip.disclosed : null,
    disputes: settled
      ? trip.disputes.flatMap((dispute) => {
          const versions = dispute.versions
            .filter(({ sourceIds }) => sourceIds.some(past.published))
            .map((version) => ({ ...version, sourceIds: publishedOf(version.sourceIds, past) }))
          return versions.length > 1 ? [{ ...dispute, versions }] : []
        })
      : [],
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
    : claimsBy(event, past.day).findLast((claim) => claim.placeIds)?.placeIds
  return {
    ...rest,
    ...textOn(event, past),
    start,
    ...(end !== undefined && { end }),
    ...(placeIds && { placeIds }),
    ...(told && { outcome: { ...told, sourceIds: publishedOf(told.sourceIds, past) } }),
  }
}

/** Claims made by then, and as summary the last of them until the record is settled. */
function textOn(
  entry: Entry,
  past: Past,
): { readonly summary: string; readonly claims: readonly Claim[] } {
  const claims = statementsOn(claimsBy(entry, past.day), past)
  return { summary: past.settled ? entry.summary : (claims.at(-1)?.text ?? entry.summary), claims }
}

function statementsOn<Item extends Statement>(items: readonly Item[], past: Past): readonly Item[] {
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
    const [field, index] = key.split('.') as [keyof Entry, string?]
    const value = known[field] as unknown
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value) && !value.length) continue
    const item =
      index === undefined
        ? undefined
        : (entry[field] as unknown as readonly object[])[Number(index)]
    const now = item ? sameItem(value as readonly object[], item) : undefined
    const published = publishedOf(sourceIds, past)
    if (now !== -1 && published.length)
      citations[now === undefined ? key : `${field}.${now}`] = published
  }
  return citations
}

/** A stop or companion of which a part was hidden is a copy: it is known by its text or person. */
function sameItem(items: readonly object[], item: object): number {
  const key = 'seen' in item ? 'personId' : 'text'
  const own: unknown = Reflect.get(item, key)
  return items.findIndex(
    (other) => other === item || (own !== undefined && Reflect.get(other, key) === own),
  )
}

/** Whether the last day that *date* may mean has come by *day*. */
function by(date: string | null | undefined, day: number): boolean {
  return !!date && boundsOf(date as `${number}`).latest <= day
}

function reached(date: string, day: number): boolean {
  return boundsOf(date as `${number}`).earliest <= day
}
