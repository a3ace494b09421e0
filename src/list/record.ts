import { h, LazyTree, type Attributes, type Tree } from '../markup/tree.js'
import { daysBetween } from '../model/days.js'
import type { Entry, Trip } from '../model/types.js'
import { placeIdsOf } from '../query/places.js'
import { byPerson } from '../query/meetings.js'
import type { Context } from './context.js'
import {
  countryTree,
  named,
  recordText,
  separate,
  spanTree,
  statusTree,
  type Content,
} from './parts.js'
import { createReferences, type References } from './references.js'
import { historyTree } from './status-history.js'

/** Names that a record gives before it counts the others. */
const maxNames = 4

/**
 * One trip or event as a list item: what matters at a glance, and a panel with all its facts. Its name in
 * the accessibility tree is its heading, which begins with its dates.
 */
export function recordTree(record: Entry, context: Context): Tree {
  return context.once
    ? new LazyTree(
        'li',
        () => attributesOf(record, context),
        () => contentOf(record, context),
      )
    : h('li', attributesOf(record, context), contentOf(record, context))
}

function attributesOf(record: Entry, { id, timeline, actions }: Context): Attributes {
  return {
    id: id(record.id),
    class: 'ktt-record',
    part: `record ${record.kind}`,
    'data-key': record.id,
    'data-kind': record.kind,
    'data-status': timeline.status(record),
    'aria-labelledby': id(`${record.id}-title`),
    tabindex: actions ? -1 : undefined,
  }
}

function contentOf(record: Entry, context: Context): readonly Tree[] {
  const { id, level } = context
  const references = createReferences(record, context)
  return [
    named(
      `h${Math.min(6, level + 1)}`,
      'title',
      { id: id(`${record.id}-title`) },
      named('span', 'date', null, spanTree(record, context, 'short')),
      ' ',
      recordText(record.title, context),
    ),
    named('p', 'facts', null, separate(factsOf(record, context), '\u00a0· ')),
    summaryTree(record, references, context),
    historyTree(record, context),
    record.kind === 'trip' && metTree(record, context),
    named('div', 'foot', null, detailsTree(record, references, context)),
  ].filter((part) => part !== false)
}

/** The summary, with links to its sources. */
export function summaryTree(record: Entry, references: References, context: Context): Tree | false {
  if (!record.summary) return false
  const sources = references.refer(record.citations['summary'])
  return named('p', 'summary', null, recordText(record.summary, context), sources)
}

/** Where, what kind, how, how long; the status only where it is not what a reader expects. */
function factsOf(record: Entry, context: Context): readonly Content[] {
  const { timeline, messages } = context
  const status = timeline.status(record)
  const cities = context.cities(placeIdsOf(record))
  const trip = record.kind === 'trip' ? record : undefined
  const countries = trip?.countries ?? [...new Set(cities.flatMap(({ country }) => country ?? []))]
  const modes = new Set(
    trip?.transport.filter(({ leg }) => leg !== 'local').map(({ mode }) => mode),
  )
  const places = countries.map((code): Content => {
    const names = cities
      .filter(({ country }) => country === code)
      .map(({ id }) => context.place(id))
      .filter((name) => name !== context.country(code))
    return [countryTree(code, context), names.length > 0 && `: ${names.join(messages.separator)}`]
  })
  return [
    ...places,
    [record.kind === 'trip' ? messages.visit[record.visit] : messages.type[record.type]],
    ...[...modes].map((mode) => [messages.list.by[mode]]),
    trip?.start && trip.end && [messages.days(...daysOf(trip.start, trip.end))],
    status && status !== 'completed' && [statusTree(status, context)],
  ].filter((fact): fact is Content => Boolean(fact))
}

function daysOf(...span: Parameters<typeof daysBetween>): [min: number, max: number] {
  const { min, max } = daysBetween(...span)
  return [min, max]
}

/** "Met **Donald Trump**, Lee Hsien Loong, Mike Pompeo, John Bolton and 3 others". */
function metTree({ met }: Trip, context: Context): Tree | false {
  const { messages, join, person } = context
  const people = byPerson(met).toSorted((one, other) => +other.principal - +one.principal)
  if (!people.length) return false
  // One more name takes no more room than "1 other".
  const shown = people.length > maxNames + 1 ? people.slice(0, maxNames) : people
  const names = shown.map(({ personId, principal }) =>
    principal ? h('b', null, person(personId)) : person(personId),
  )
  const others = people.length - shown.length
  const all = others ? [...names, messages.list.others(others)] : names
  return named('p', 'met', null, h('span', null, messages.list.met), ' ', join(all))
}

/** "Details · 44 sources · 4 points in dispute": three ways into one panel. */
function detailsTree(record: Entry, references: References, context: Context): Content {
  const { id, messages } = context
  const disputes = record.kind === 'trip' ? record.disputes.length : 0
  const doors = [
    references.sources.length > 0 &&
      ([`${record.id}-sources`, messages.list.sources(references.sources.length)] as const),
    disputes > 0 && ([`${record.id}-disputes`, messages.list.disputes(disputes)] as const),
  ].filter((door) => door !== false)
  return [
    named(
      'details',
      'details',
      { 'data-id': record.id },
      h('summary', null, messages.list.details, hidden(record)),
      context.panel?.(record, references, context),
    ),
    doors.length > 0 &&
      named(
        'p',
        'doors',
        null,
        separate(
          doors.map(([target, label]) => [
            h('a', { href: `#${id(target)}` }, label, hidden(record)),
          ]),
          ' ',
        ),
      ),
    context.actions && actionsTree(record, context),
  ]
}

function actionsTree(record: Entry, { messages }: Context): Tree {
  const button = (action: string, label: string): Tree =>
    h(
      'button',
      { type: 'button', part: 'button', 'data-action': action, 'data-id': record.id },
      label,
      hidden(record),
    )
  return h(
    'p',
    { class: 'ktt-actions' },
    button('link', messages.list.copyLink),
    ' ',
    button('cite', messages.list.cite),
  )
}

/** Says to assistive technology which record a link or button belongs to. */
function hidden({ title }: Entry): Tree {
  return h('span', { class: 'ktt-hidden' }, `: ${title}`)
}
