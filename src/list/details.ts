import { h, type Markup, type Tree } from '../markup/tree.js'
import { daysBetween } from '../model/days.js'
import type { Entry, Span, Statement, TravelEvent, Trip } from '../model/types.js'
import { byPerson, type PersonMet } from '../query/meetings.js'
import type { Messages } from '../i18n/messages.js'
import { clean, listOf, rowTree, separate, type Content } from './content.js'
import type { Context } from './context.js'
import { disputeTree, history } from './history.js'
import { named } from './named.js'
import { countryTree, dayTree, recordText, spanTree, type References } from './parts.js'

/** Everything known of *trip*, field by field, each with its sources. */
export function tripDetails(trip: Trip, references: References, context: Context): Tree {
  const { citations } = trip
  const { refer } = references
  const { messages, person, place } = context
  const text = (value: string): Markup => recordText(value, context)
  const dates = (span: Span): Content => [spanTree(span, context), daysOf(span, messages)]
  const row = (
    field: keyof Messages['field'],
    content: Content | undefined | null | false | '',
  ): Tree | undefined | null | false | '' =>
    content && rowTree([messages.field[field], refer(citations[field])], content)
  const rows = <Item>(
    field: 'stops' | 'transport' | 'delegation' | 'companions' | 'crossings' | 'documents',
    tag: 'ol' | 'ul',
    items: readonly Item[] = [],
    write: (item: Item) => Content,
  ): ReturnType<typeof row> =>
    row(
      field,
      items.length > 0 && [
        listOf(
          tag,
          items.map((item, index) => [write(item), refer(citations[`${field}.${index}`])].flat()),
        ),
      ],
    )
  return detailsTree(context, references, trip, [
    row('start', trip.start && [dayTree(trip.start, context)]),
    row('end', trip.end && [dayTree(trip.end, context), daysOf(trip, messages)]),
    row('away', (trip.away.start || trip.away.end) && dates(trip.away)),
    row('visit', [messages.visit[trip.visit]]),
    row('countries', separate(trip.countries.map((code) => countryTree(code, context)))),
    rows('stops', 'ol', trip.stops, (stop) => [
      spanTree(stop, context),
      ', ',
      h('b', null, place(stop.placeId)),
      ': ',
      text(stop.text),
    ]),
    rows('transport', 'ul', trip.transport, ({ mode, leg, note }) => [
      `${messages.leg[leg]}: ${messages.transport[mode]}`,
      note !== undefined && [', ', text(note)],
    ]),
    row(
      'met',
      trip.met.length > 0 && [
        listOf(
          'ul',
          byPerson(trip.met).map((met) => metContent(met, trip, references, context)),
        ),
      ],
    ),
    rows('delegation', 'ul', trip.delegation, ({ personId, certainty, office }) => [
      person(personId),
      office !== undefined && [', ', text(office)],
      certainty && ` (${messages.certainty[certainty]})`,
    ]),
    rows('companions', 'ul', trip.companions, ({ personId, role, seen }) => [
      `${person(personId)} (${messages.companion[role]})`,
      seen.map(({ on, placeId }, index) => [
        index ? '; ' : ': ',
        dayTree(on, context),
        placeId !== undefined && `, ${place(placeId)}`,
      ]),
    ]),
    rows('crossings', 'ol', trip.crossings, (crossing) => [
      dayTree(crossing.on, context),
      ', ',
      h('b', null, place(crossing.placeId)),
      ` (${messages.crossing[crossing.direction]})`,
      crossing.text !== undefined && [': ', text(crossing.text)],
    ]),
    rows('documents', 'ul', trip.documents, ({ title, on, signatories, url }) => [
      url === undefined
        ? text(title)
        : h('a', { href: url, rel: 'external noopener' }, text(title)),
      ', ',
      dayTree(on, context),
      signatories.length > 0 && [': ', text(context.join(signatories))],
    ]),
    row('invitedBy', trip.invitedBy !== undefined && [text(trip.invitedBy)]),
    row('occasion', trip.occasion !== '' && [text(trip.occasion)]),
    row(
      'disclosed',
      trip.disclosed && [
        dayTree(trip.disclosed.on, context),
        ', ',
        text(trip.disclosed.by),
        `, ${messages.disclosed[trip.disclosed.when]}`,
      ],
    ),
    row('outcomes', statements(trip.outcomes, references, context)),
    row(
      'disputes',
      trip.disputes.length > 0 && [
        listOf(
          'ul',
          trip.disputes.map((dispute) => disputeTree(dispute, references, context)),
        ),
      ],
    ),
    ...history(trip, references, context),
  ])
}

/** Somebody met, with what was done on each day. */
function metContent(
  { personId, office, days }: PersonMet,
  { citations }: Trip,
  { refer }: References,
  context: Context,
): Content {
  return [
    h('b', null, context.person(personId)),
    ', ',
    recordText(office, context),
    ': ',
    days.map(({ format, on, index }, place) => [
      place > 0 && '; ',
      recordText(format, context),
      on && [', ', dayTree(on, context)],
      refer(citations[`met.${index}`]),
    ]),
  ]
}

/** Everything known of *event*. */
export function eventDetails(event: TravelEvent, references: References, context: Context): Tree {
  const { person, timeline, messages } = context
  const { citations, outcome } = event
  const tripTitle = event.tripId && timeline.trip(event.tripId)?.title
  const row = (field: string, label: string, content: Content): Tree =>
    rowTree([label, references.refer(citations[field])], content)
  return detailsTree(context, references, event, [
    row('start', messages.field.start, [spanTree(event, context)]),
    event.placeIds.length > 0 &&
      row('placeIds', messages.field.places, [context.join(event.placeIds.map(context.place))]),
    event.personIds.length > 0 &&
      row('personIds', messages.field.people, [context.join(event.personIds.map(person))]),
    tripTitle && rowTree([messages.list.partOf], [recordText(tripTitle, context)]),
    outcome &&
      rowTree(
        [messages.list.outcome],
        [
          dayTree(outcome.on, context),
          ': ',
          recordText(outcome.text, context),
          references.refer(outcome.sourceIds),
        ],
      ),
    ...history(event, references, context),
  ])
}

function statements(
  items: readonly Statement[],
  { refer }: References,
  context: Context,
): Content | undefined {
  if (!items.length) return undefined
  return [
    listOf(
      'ul',
      items.map(({ text, sourceIds }) => [recordText(text, context), refer(sourceIds)]),
    ),
  ]
}

function detailsTree(
  { messages }: Context,
  { sources }: References,
  { id, title }: Entry,
  rows: Content,
): Tree {
  const label = messages.list.details(sources.length)
  return named(
    'details',
    'details',
    { 'data-id': id },
    h('summary', { 'aria-label': `${label}: ${title}` }, label),
    h('dl', null, ...clean(rows)),
  )
}

/** " (3 days)", as far as the dates tell. */
function daysOf({ start, end = start }: Span, messages: Messages): string | undefined {
  if (!start || !end) return undefined
  const { min, max } = daysBetween(start, end)
  return ` (${messages.days(min, max)})`
}
