import { h, type Tree } from '../markup/tree.js'
import type { Claim, Entry, TravelEvent } from '../model/types.js'
import type { Context } from './context.js'
import {
  dayTree,
  flatten,
  listOf,
  recordText,
  spanTree,
  statusTree,
  type Content,
} from './parts.js'
import { rowOf, type Panel, type Row } from './panel-row.js'
import { summaryTree } from './record.js'
import { createReferences, type References } from './references.js'
import { sourcesTree } from './sources.js'
import { tripRows } from './trip-facts.js'

/** Everything known of *record*, field by field, each with its sources: the contents of its panel. */
export function panelTree(record: Entry, references: References, context: Context): Tree {
  const panel: Panel = { references, context, text: (value) => recordText(value, context) }
  const own = record.kind === 'trip' ? tripRows(record, panel) : eventRows(record, panel)
  return h('dl', { class: 'ktt-panel' }, flatten([...own, ...sharedRows(record, panel)]))
}

/** The contents of the panel of *record*, for a list that was written without them. */
export function recordPanel(record: Entry, context: Context): Tree {
  const references = createReferences(record, context)
  // The statement at a glance comes first, and has the first number.
  summaryTree(record, references, context)
  return panelTree(record, references, context)
}

function eventRows(event: TravelEvent, { references, context, text }: Panel): readonly Row[] {
  const { person, place, timeline, messages } = context
  const { citations, outcome, placeIds, personIds } = event
  const part = event.tripId && timeline.trip(event.tripId)
  return [
    rowOf(
      messages.field.dates,
      [spanTree(event, context)],
      references.refer([...(citations['start'] ?? []), ...(citations['end'] ?? [])]),
    ),
    placeIds.length
      ? rowOf(
          messages.field.places,
          context.join(placeIds.map(place)),
          references.refer(citations['placeIds']),
        )
      : undefined,
    personIds.length
      ? rowOf(
          messages.field.people,
          context.join(personIds.map(person)),
          references.refer(citations['personIds']),
        )
      : undefined,
    part ? rowOf(messages.list.partOf, [text(part.title)]) : undefined,
    outcome
      ? rowOf(
          messages.list.outcome,
          [dayTree(outcome.on, context), ': ', text(outcome.text)],
          references.refer(outcome.sourceIds),
        )
      : undefined,
  ]
}

/** What was said of the record, what analysts made of it, and the sources: the same for all kinds. */
function sharedRows(record: Entry, panel: Panel): readonly Row[] {
  const { references, context, text } = panel
  const { messages } = context
  const claims = record.claims.map((claim) => claimContent(claim, panel))
  const assessments = context
    .assessments(record.id)
    .map(({ analyst, affiliation, on, text: said, sourceIds }): Content => [
      on && [dayTree(on, context), ', '],
      h('b', null, analyst),
      affiliation && [' (', text(affiliation), ')'],
      ': ',
      text(said),
      references.refer(sourceIds),
    ])
  return [
    claims.length ? rowOf(messages.field.claims, [listOf('ol', claims)]) : undefined,
    assessments.length ? rowOf(messages.field.assessments, [listOf('ul', assessments)]) : undefined,
    references.sources.length
      ? rowOf(
          messages.field.sources,
          [sourcesTree(record.id, references, context)],
          undefined,
          context.id(`${record.id}-sources`),
        )
      : undefined,
  ]
}

function claimContent(claim: Claim, { references, context, text }: Panel): Content {
  return [
    dayTree(claim.on, context),
    ', ',
    h('b', null, text(claim.by)),
    ': ',
    statusTree(claim.says, context),
    '. ',
    text(claim.text),
    references.refer(claim.sourceIds),
  ]
}
