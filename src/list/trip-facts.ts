import { h } from '../markup/tree.js'
import { isFuzzyDay } from '../model/days.js'
import type { Dispute, Statement, Trip } from '../model/types.js'
import { byPerson, type PersonMet } from '../query/meetings.js'
import type { Messages } from '../i18n/messages.js'
import type { Context } from './context.js'
import {
  countryTree,
  dayTree,
  externalLink,
  listOf,
  recordText,
  separate,
  spanTree,
  type Content,
} from './parts.js'
import { rowOf, type Panel, type Row } from './panel-row.js'

type Field = keyof Messages['field']

/** The facts of *trip*, field by field. */
export function tripRows(trip: Trip, panel: Panel): readonly Row[] {
  const { references, context, text } = panel
  const { messages, person, place } = context
  const { citations, away, disclosed } = trip
  const row = (field: Field, content: Content, cited: readonly string[] = [field]): Row =>
    rowOf(
      messages.field[field],
      content,
      references.refer(cited.flatMap((name) => citations[name] ?? [])),
    )
  /** A list whose items may have sources of their own. */
  const list = <Item>(
    field: Field & keyof Trip,
    items: readonly Item[] = [],
    write: (item: Item) => Content,
  ): Row =>
    items.length
      ? row(field, [
          listOf(
            'ul',
            items.map((item, index) => [
              write(item),
              references.refer(citations[`${field}.${index}`]),
            ]),
          ),
        ])
      : undefined
  return [
    (trip.start ?? trip.end) !== null
      ? row('dates', [spanTree(trip, context)], ['start', 'end'])
      : undefined,
    (away.start ?? away.end) ? row('away', [spanTree(away, context)]) : undefined,
    row('visit', [messages.visit[trip.visit]]),
    trip.countries.length
      ? row('countries', separate(trip.countries.map((code) => [countryTree(code, context)])))
      : undefined,
    trip.invitedBy ? row('invitedBy', [text(trip.invitedBy)]) : undefined,
    trip.occasion ? row('occasion', [text(trip.occasion)]) : undefined,
    disclosed
      ? row('disclosed', [
          dayTree(disclosed.on, context),
          ', ',
          text(disclosed.by),
          `, ${messages.disclosed[disclosed.when]}`,
        ])
      : undefined,
    list('stops', trip.stops, (stop) => [
      spanTree(stop, context),
      ', ',
      h('b', null, place(stop.placeId)),
      stop.text && [': ', text(stop.text)],
    ]),
    list('transport', trip.transport, ({ mode, leg, note }) => [
      `${messages.leg[leg]}: ${messages.transport[mode]}`,
      note && [', ', text(note)],
    ]),
    list('crossings', trip.crossings, (crossing) => [
      dayTree(crossing.on, context),
      ', ',
      h('b', null, place(crossing.placeId)),
      ` (${messages.crossing[crossing.direction]})`,
      crossing.text && [': ', text(crossing.text)],
    ]),
    trip.met.length
      ? row('met', [
          listOf(
            'ul',
            byPerson(trip.met).map((met) => metContent(met, trip, panel)),
          ),
        ])
      : undefined,
    trip.delegation.length
      ? row(
          'delegation',
          separate(
            trip.delegation.map(({ personId, certainty, office }, index) => [
              person(personId),
              office && [', ', text(office)],
              certainty && certainty !== 'confirmed' && ` (${messages.certainty[certainty]})`,
              references.refer(citations[`delegation.${index}`]),
            ]),
            '; ',
          ),
        )
      : undefined,
    list('companions', trip.companions, ({ personId, role, seen }) => [
      `${person(personId)} (${messages.companion[role]})`,
      seen.map(({ on, placeId }, index) => [
        index ? '; ' : ': ',
        dayTree(on, context),
        placeId && `, ${place(placeId)}`,
      ]),
    ]),
    list('documents', trip.documents, ({ title, on, signatories, url }) => [
      externalLink(url, text(title)),
      ', ',
      dayTree(on, context),
      signatories.length > 0 && [': ', text(context.join(signatories).join(''))],
    ]),
    statementsRow(messages.field.outcomes, trip.outcomes, panel),
    disputesRow(trip, panel),
  ]
}

/** Somebody met, with what was done on each day. */
function metContent(
  { personId, office, days }: PersonMet,
  { citations }: Trip,
  { references, context, text }: Panel,
): Content {
  return [
    h('b', null, context.person(personId)),
    office && [', ', text(office)],
    days.map(({ format, on, index }, position) => [
      position ? '; ' : ': ',
      text(format),
      on && [', ', dayTree(on, context)],
      references.refer(citations[`met.${index}`]),
    ]),
  ]
}

function disputesRow({ id, disputes }: Trip, panel: Panel): Row {
  const { context } = panel
  if (!disputes.length) return undefined
  const items = disputes.map((dispute) => disputeContent(dispute, panel))
  return rowOf(
    context.messages.field.disputes,
    [listOf('ul', items)],
    undefined,
    context.id(`${id}-disputes`),
  )
}

/** "**Talks with Xi**: in the afternoon / in the evening (used here). Two outlets agree on this." */
function disputeContent(dispute: Dispute, { references, context, text }: Panel): Content {
  const { messages } = context
  const fields = new Map(Object.entries(messages.field))
  const subject = dispute.subject
    ? text(dispute.subject)
    : (fields.get(dispute.field) ?? messages.list.otherPoint)
  const versions = dispute.versions.map(({ value, sourceIds }) => [
    versionTree(dispute.field, value, context),
    value === dispute.chosen && h('strong', null, ` (${messages.list.chosen})`),
    references.refer(sourceIds),
  ])
  return [
    h('b', null, subject),
    ': ',
    separate(versions, ' / '),
    '. ',
    dispute.why ? text(dispute.why) : dispute.chosen === undefined && messages.list.leftOpen,
  ]
}

/** A version may be a date or a kind of visit, which are printed as elsewhere. */
function versionTree(field: string, value: string, context: Context): Content {
  const visits = new Map<string, string>(Object.entries(context.messages.visit))
  if (isFuzzyDay(value)) return [dayTree(value, context)]
  return [(field === 'visit' && visits.get(value)) || recordText(value, context)]
}

function statementsRow(
  term: string,
  items: readonly Statement[],
  { references, text }: Panel,
): Row {
  if (!items.length) return undefined
  const statements = items.map(({ text: said, sourceIds }) => [
    text(said),
    references.refer(sourceIds),
  ])
  return rowOf(term, [listOf('ul', statements)])
}
