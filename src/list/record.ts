import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Entry } from '../model/types.js'
import { sourceIdsOf } from '../query/cite.js'
import { placeIdsOf } from '../query/keys.js'
import { byPerson } from '../query/meetings.js'
import type { Context } from './context.js'
import { eventDetails, tripDetails } from './details.js'
import { named } from './named.js'
import {
  countryTree,
  createReferences,
  recordText,
  spanTree,
  statusTree,
  type References,
} from './parts.js'

/** One trip or event as a list item: what matters at a glance, and details that open. */
export function recordTree(record: Entry, context: Context): Tree {
  const { timeline, messages } = context
  const status = timeline.status(record)
  const references = createReferences(record.id, sourcesOf(record, context), context)
  const trip = record.kind === 'trip' ? record : undefined
  const cities = context.cities(placeIdsOf(record))
  const countries = trip?.countries ?? [...new Set(cities.map(({ country }) => country))]
  return h(
    'li',
    {
      id: context.id(record.id),
      class: 'ktt-record',
      part: `record ${record.kind}`,
      'data-kind': record.kind,
      'data-status': status,
      tabindex: context.actions ? -1 : undefined,
    },
    named(
      `h${context.level + 1}`,
      'title',
      null,
      named('span', 'date', null, spanTree(record, context)),
      ' ',
      recordText(record.title, context),
    ),
    named(
      'p',
      'facts',
      null,
      ...countries.flatMap((code) => [
        fact(countryTree(code, context), namesIn(code, cities, context)),
        ' ',
      ]),
      fact(record.kind === 'trip' ? messages.visit[record.visit] : messages.type[record.type]),
      ' ',
      trip && [
        ...[
          ...new Set(trip.transport.filter(({ leg }) => leg !== 'local').map(({ mode }) => mode)),
        ].flatMap((mode) => [fact(messages.transport[mode]), ' ']),
      ],
      status && fact(statusTree(status, context)),
    ),
    named(
      'p',
      'summary',
      null,
      recordText(record.summary, context),
      references.refer(record.citations['summary']),
    ),
    trip !== undefined &&
      trip.met.length > 0 &&
      named(
        'p',
        'met',
        null,
        `${messages.field.met}: `,
        context.join(byPerson(trip.met).map(({ personId }) => context.person(personId))),
      ),
    context.actions && actionsTree(record, context),
    record.kind === 'trip'
      ? tripDetails(record, references, context)
      : eventDetails(record, references, context),
  )
}

function fact(...content: readonly (Markup | undefined)[]): Tree {
  return h('span', { class: 'ktt-fact' }, ...content)
}

/** ": Dandong, Beijing", unless the country is its own city. */
function namesIn(
  code: string,
  cities: ReturnType<Context['cities']>,
  context: Context,
): string | undefined {
  const names = cities
    .filter(({ country, name }) => country === code && name !== context.country(code))
    .map(({ id }) => context.place(id))
  return names.length ? `: ${names.join(', ')}` : undefined
}

/** All sources that any part of *record* or of what analysts made of it names, numbered as `cite` does. */
function sourcesOf(record: Entry, { assessments, source }: Context): References['sources'] {
  const all = [
    ...sourceIdsOf(record),
    ...assessments(record.id).flatMap(({ sourceIds }) => sourceIds),
  ]
  return [...new Set(all)].flatMap((id, index) => {
    const found = source(id)
    return found ? [{ number: index + 1, source: found }] : []
  })
}

function actionsTree({ id, title }: Entry, { messages }: Context): Tree {
  const button = (action: string, label: string): Tree =>
    h(
      'button',
      {
        type: 'button',
        part: 'button',
        'data-action': action,
        'data-id': id,
        'aria-label': `${label}: ${title}`,
      },
      label,
    )
  return h(
    'p',
    { class: 'ktt-actions' },
    button('link', messages.list.copyLink),
    ' ',
    button('cite', messages.list.cite),
  )
}
