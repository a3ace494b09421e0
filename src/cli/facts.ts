import { daysBetween, type Range } from '../model/days.js'
import type { Entry, Source, Span, TravelEvent, Trip } from '../model/types.js'
import { sourceIdsOf } from '../query/cite.js'
import { byPerson } from '../query/meetings.js'
import type { Timeline } from '../query/timeline.js'
import type { Row } from './rows.js'

/** What *record* says, field by field, with the numbers of its sources; the sources last. */
export function factsOf(record: Entry, timeline: Timeline): readonly Row[] {
  const sourceIds = sourceIdsOf(record)
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]))
  const marks = (sourceIds: readonly string[] = []): string => {
    const found = sourceIds.flatMap((id) => numbers.get(id) ?? [])
    return found.length
      ? ` [${[...new Set(found)].sort((one, other) => one - other).join(', ')}]`
      : ''
  }
  const field = (name: string): string => marks(record.citations[name])
  const item = (name: string, index: number): string =>
    marks(record.citations[`${name}.${index}`] ?? record.citations[name])
  const notes: Notes = { field, item, marks }
  const own =
    record.kind === 'trip' ? ofTrip(record, timeline, notes) : ofEvent(record, timeline, notes)
  return [
    {
      name: 'Dates',
      values: [
        withDays(record) +
          marks([...(record.citations['start'] ?? []), ...(record.citations['end'] ?? [])]),
      ],
    },
    ...own,
    { name: 'Tags', values: record.tags.length ? [record.tags.join(', ')] : [] },
    {
      name: 'Said',
      values: record.claims.map(
        ({ on, by, says, text, sourceIds }) => `${on}  ${by}, ${says}: ${text}${marks(sourceIds)}`,
      ),
    },
    {
      name: 'Sources',
      values: sourceIds.map((id) => `[${numbers.get(id)}] ${printSource(timeline.source(id))}`),
    },
  ].filter(({ values }) => values.length)
}

interface Notes {
  readonly field: (name: string) => string
  readonly item: (name: string, index: number) => string
  readonly marks: (sourceIds: readonly string[]) => string
}

function ofTrip(trip: Trip, timeline: Timeline, { field, item, marks }: Notes): readonly Row[] {
  const person = (id: string): string => timeline.person(id)?.name ?? id
  const place = (id: string): string => timeline.place(id)?.name ?? id
  const { away, disclosed, invitedBy, occasion } = trip
  return [
    { name: 'Away', values: away.start || away.end ? [withDays(away) + field('away')] : [] },
    { name: 'Countries', values: [trip.countries.join(', ') + field('countries')] },
    { name: 'Occasion', values: occasion ? [occasion + field('occasion')] : [] },
    { name: 'Invited by', values: invitedBy === undefined ? [] : [invitedBy + field('invitedBy')] },
    {
      name: 'Stops',
      values: trip.stops.map((stop, index) => {
        return `${printSpan(stop)}  ${place(stop.placeId)}: ${stop.text}${item('stops', index)}`
      }),
    },
    {
      name: 'Transport',
      values: trip.transport.map(
        ({ leg, mode, note }, index) =>
          `${leg}: ${mode}${note === undefined ? '' : `, ${note}`}${item('transport', index)}`,
      ),
    },
    {
      name: 'Met',
      values: byPerson(trip.met).map(({ personId, office, days }) => {
        const meetings = days.map(
          ({ format, on, index }) => `${format}${on ? `, ${on}` : ''}${item('met', index)}`,
        )
        return `${person(personId)}, ${office}: ${meetings.join('; ')}`
      }),
    },
    {
      name: 'Delegation',
      values: trip.delegation.map(
        ({ personId, certainty, office }, index) =>
          `${person(personId)}${office ? `, ${office}` : ''}${certainty ? ` (${certainty})` : ''}${item('delegation', index)}`,
      ),
    },
    {
      name: 'Companions',
      values: (trip.companions ?? []).map(({ personId, role, seen }, index) => {
        const days = seen.map(({ on, placeId }) => (placeId ? `${on} ${place(placeId)}` : on))
        return `${person(personId)} (${role})${days.length ? `: ${days.join('; ')}` : ''}${item('companions', index)}`
      }),
    },
    {
      name: 'Crossings',
      values: (trip.crossings ?? []).map(
        ({ on, placeId, direction, text }, index) =>
          `${on}  ${direction}, ${place(placeId)}${text === undefined ? '' : `: ${text}`}${item('crossings', index)}`,
      ),
    },
    {
      name: 'Documents',
      values: (trip.documents ?? []).map(
        ({ title, on, signatories, url }, index) =>
          `${on}  ${[title, signatories.join(', '), url].filter(Boolean).join(', ')}${item('documents', index)}`,
      ),
    },
    {
      name: 'Outcomes',
      values: trip.outcomes.map(({ text, sourceIds }) => text + marks(sourceIds)),
    },
    {
      name: 'Disclosed',
      values: disclosed
        ? [`${disclosed.on} by ${disclosed.by}, ${disclosed.when} the trip${field('disclosed')}`]
        : [],
    },
    {
      name: 'Disputed',
      values: trip.disputes.map(({ field: name, versions, chosen, why }) => {
        const sides = versions.map(({ value, sourceIds }) => value + marks(sourceIds)).join('; or ')
        const choice = chosen === undefined ? 'left open' : `here: ${chosen}`
        return `${name}: ${sides}; ${choice}${why === undefined ? '' : ` (${why})`}`
      }),
    },
  ]
}

function ofEvent(event: TravelEvent, timeline: Timeline, { field, marks }: Notes): readonly Row[] {
  const { outcome, tripId } = event
  const places = event.placeIds.map((id) => timeline.place(id)?.name ?? id)
  const people = event.personIds.map((id) => timeline.person(id)?.name ?? id)
  return [
    { name: 'Places', values: places.length ? [places.join(', ') + field('placeIds')] : [] },
    { name: 'People', values: people.length ? [people.join(', ') + field('personIds')] : [] },
    { name: 'Part of', values: tripId === undefined ? [] : [tripId] },
    {
      name: 'Outcome',
      values: outcome
        ? [
            `${outcome.on}  ${outcome.happened ? 'took place' : 'did not take place'}: ${outcome.text}${marks(outcome.sourceIds)}`,
          ]
        : [],
    },
  ]
}

function printSource(source: Source | undefined): string {
  const { publisher, title, published, via, url } = source ?? { publisher: '', title: '' }
  return [publisher, title, published, via && `via ${via}`, url].filter(Boolean).join(', ')
}

/** *span* as the data writes it, which is short, exact and easy to search for. */
export function printSpan({ start, end }: Span): string {
  if (end === undefined || end === start) return start ?? 'date not known'
  return `${start ?? '?'} – ${end ?? '?'}`
}

/** *range* in words: `3 days`, `46–48 days`, `at least 2 days`. */
export function printDays({ min, max }: Range): string {
  if (min === max) return `${min} ${min === 1 ? 'day' : 'days'}`
  return max === Infinity ? `at least ${printDays({ min, max: min })}` : `${min}–${max} days`
}

function withDays(span: Span): string {
  const { start, end } = span
  return start && end
    ? `${printSpan(span)} (${printDays(daysBetween(start, end))})`
    : printSpan(span)
}
