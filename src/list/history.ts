import { h, type Markup, type Tree } from '../markup/tree.js'
import { isFuzzyDay } from '../model/days.js'
import type { Claim, Dispute, Entry } from '../model/types.js'
import { listOf, rowTree, type Content } from './content.js'
import type { Context } from './context.js'
import { dayTree, recordText, sourcesTree, statusTree, type References } from './parts.js'

/** What was said of the record, what analysts made of it, and the sources: the same for all kinds. */
export function history(
  record: Entry,
  references: References,
  context: Context,
): readonly (Tree | false)[] {
  const { messages } = context
  const assessments = context.assessments(record.id)
  return [
    record.claims.length > 0 &&
      rowTree(
        [messages.field.claims],
        [
          listOf(
            'ol',
            record.claims.map((claim) => claimContent(claim, references, context)),
          ),
        ],
      ),
    assessments.length > 0 &&
      rowTree(
        [messages.field.assessments],
        [
          listOf(
            'ul',
            assessments.map(({ analyst, affiliation, on, text, sourceIds }) => [
              on && [dayTree(on, context), ', '],
              h('b', null, analyst),
              affiliation !== undefined && ` (${affiliation})`,
              ': ',
              recordText(text, context),
              references.refer(sourceIds),
            ]),
          ),
        ],
      ),
    references.sources.length > 0 &&
      rowTree([messages.field.sources], [sourcesTree(record.id, references, context)]),
  ]
}

function claimContent(claim: Claim, references: References, context: Context): Content {
  return [
    dayTree(claim.on, context),
    ', ',
    h('b', null, claim.by),
    ': ',
    statusTree(claim.says, context),
    '. ',
    recordText(claim.text, context),
    references.refer(claim.sourceIds),
  ]
}

export function disputeTree(dispute: Dispute, { refer }: References, context: Context): Content {
  const { messages } = context
  const names: Readonly<Record<string, string>> = messages.field
  return [
    h('b', null, names[dispute.field] ?? dispute.field),
    listOf(
      'ul',
      dispute.versions.map(({ value, sourceIds }) => [
        versionTree(dispute.field, value, context),
        value === dispute.chosen && h('strong', null, ` (${messages.list.chosen})`),
        refer(sourceIds),
      ]),
    ),
    dispute.why !== undefined
      ? recordText(dispute.why, context)
      : dispute.chosen === undefined && messages.list.leftOpen,
  ]
}

/** A version may be a date or a word that records use, and is then said as elsewhere. */
function versionTree(field: string, value: string, context: Context): Markup {
  const visits: Readonly<Record<string, string>> = context.messages.visit
  if (isFuzzyDay(value)) return dayTree(value, context)
  if (field === 'visit' && Object.hasOwn(visits, value)) return visits[value]!
  return recordText(value, context)
}
