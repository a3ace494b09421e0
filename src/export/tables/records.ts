import { endOf } from '../../model/days.js'
import type { Claim, Dispute, Entry, Statement, TravelEvent, Trip } from '../../model/types.js'
import type { Timeline } from '../../query/timeline.js'
import { recordsOf } from '../records.js'
import { columnsFor, tableOf, type Table } from './table.js'
import { numbered } from '../../model/numbered.js'

export function tripsTable(timeline: Timeline): Table {
  const { date, days, given, idIn, text } = columnsFor<Trip>()
  return tableOf(
    ['trips', 'Journeys abroad, one a row, oldest first'],
    ['id'],
    timeline,
    {
      id: given('Id of the trip', ({ id }) => id),
      title: given('Title', ({ title }) => title),
      summary: text('Two or three sentences', ({ summary }) => summary),
      traveller_id: idIn(
        'people',
        'Whose trip it is',
        ({ travellerId }) => travellerId ?? timeline.meta.travellerId,
      ),
      visit: given('Form of the visit', ({ visit }) => visit),
      status: text('Where it stood on the day of this package', (trip) => timeline.status(trip)),
      ...date('start', 'First day in the host country', ({ start }) => start),
      ...date('end', 'Last day in the host country', (trip) => endOf(trip)),
      ...days('', (trip) => [trip.start, endOf(trip)]),
      ...date('away_start', 'Day of leaving the home capital', ({ away }) => away.start),
      ...date('away_end', 'Day of being back in it', ({ away }) => endOf(away)),
      ...days('away_', ({ away }) => [away.start, endOf(away)]),
      countries: text('Countries visited, ISO 3166-1 alpha-2', ({ countries }) => countries),
      invited_by: text('Who invited him', ({ invitedBy }) => invitedBy),
      occasion: text('What it was for', ({ occasion }) => occasion),
      disclosed_on: text('Day on which a party first confirmed it', (trip) => trip.disclosed?.on),
      disclosed_by: text('Who confirmed it', ({ disclosed }) => disclosed?.by),
      disclosed_when: text('Before, during or after the stay', ({ disclosed }) => disclosed?.when),
      tags: text('Tags', ({ tags }) => tags),
    },
    timeline.trips,
  )
}

export function eventsTable(timeline: Timeline): Table {
  const { date, days, given, idIn, text } = columnsFor<TravelEvent>()
  return tableOf(
    ['events', 'What happened, was announced, or was only spoken of, one a row, oldest first'],
    ['id'],
    timeline,
    {
      id: given('Id of the event', ({ id }) => id),
      title: given('Title', ({ title }) => title),
      summary: text('Two or three sentences', ({ summary }) => summary),
      type: given('What sort of event it is', ({ type }) => type),
      status: text('Where it stood on the day of this package', (event) => timeline.status(event)),
      ...date('start', 'First day', ({ start }) => start),
      ...date('end', 'Last day', (event) => endOf(event)),
      ...days('', (event) => [event.start, endOf(event)]),
      place_ids: text('Ids in places', ({ placeIds }) => placeIds),
      person_ids: text('Ids in people', ({ personIds }) => personIds),
      trip_id: idIn('trips', 'The trip it was part of, if that is in this package', (event) =>
        event.tripId !== undefined && timeline.trip(event.tripId) ? event.tripId : undefined,
      ),
      tags: text('Tags', ({ tags }) => tags),
    },
    timeline.events,
  )
}

/** An item of a list of a record. */
interface Item<Value> {
  readonly record: Entry
  readonly item: Value
  readonly index: number
}

export function claimsTable(timeline: Timeline): Table {
  const { date, given, text, truth } = columnsFor<Item<Claim>>()
  return tableOf(
    ['claims', 'What was said of a trip or an event on which day, oldest first'],
    ['record_id', 'position'],
    timeline,
    {
      ...recordId<Claim>(),
      ...date('on', 'The day it was said', ({ item }) => item.on),
      by: given('Who said it', ({ item }) => item.by),
      says: given('How sure the speaker was, or what was seen', ({ item }) => item.says),
      ...date('start', 'First day as this speaker gave it', ({ item }) => item.start),
      start_open: truth('The speaker left the first day open', ({ item }) => item.start === null),
      ...date('end', 'Last day as this speaker gave it', ({ item }) => item.end),
      end_open: truth('The speaker left the last day open', ({ item }) => item.end === null),
      place_ids: text('Ids in places, as this speaker gave them', ({ item }) => item.placeIds),
      text: given('What was said, in our words', ({ item }) => item.text),
    },
    itemsOf(recordsOf(timeline), ({ claims }) => claims),
  )
}

type Outcome = Statement & { readonly on?: string; readonly happened?: boolean }

export function outcomesTable(timeline: Timeline): Table {
  const { given, text, truth } = columnsFor<Item<Outcome>>()
  return tableOf(
    ['outcomes', 'What came of trips and events'],
    ['record_id', 'position'],
    timeline,
    {
      ...recordId<Outcome>(),
      on: text('Day of the report; events only', ({ item }) => item.on),
      happened: truth('Whether it took place; events only', ({ item }) => item.happened),
      text: given('The outcome', ({ item }) => item.text),
    },
    itemsOf<Outcome>(recordsOf(timeline), outcomesOf),
  )
}

/** The outcomes of a trip; that of an event. */
export function outcomesOf(record: Entry): readonly Outcome[] {
  return record.kind === 'trip' ? record.outcomes : record.outcome ? [record.outcome] : []
}

type Version = Dispute & { readonly version: number }

export function disputesTable(timeline: Timeline): Table {
  const { given, position, text } = columnsFor<Item<Version>>()
  return tableOf(
    ['disputes', 'Points on which sources differ, one version a row'],
    ['record_id', 'position', 'version'],
    timeline,
    {
      ...recordId<Version>(),
      version: position('Position of the version, from 0', ({ item }) => item.version),
      field: given('The field in question', ({ item }) => item.field),
      value: given('What this version says', ({ item }) => item.versions[item.version]!.value),
      chosen: text(
        'The version that the record follows; empty: left open',
        (row) => row.item.chosen,
      ),
      why: text('Why', ({ item }) => item.why),
    },
    versionsOf(timeline),
  )
}

function* versionsOf({ trips }: Timeline): Generator<Item<Version>> {
  for (const record of trips) {
    for (const [index, dispute] of numbered(record.disputes)) {
      for (const version of dispute.versions.keys()) {
        yield { record, item: { ...dispute, version }, index }
      }
    }
  }
}

function* itemsOf<Value>(
  records: readonly Entry[],
  listOf: (record: Entry) => readonly Value[],
): Generator<Item<Value>> {
  for (const record of records) {
    for (const [index, item] of numbered(listOf(record))) yield { record, item, index }
  }
}

function recordId<Value>() {
  const { given, position } = columnsFor<Item<Value>>()
  return {
    record_id: given('Id in trips or events', ({ record }) => record.id),
    position: position('Position in the list of the record, from 0', ({ index }) => index),
  }
}
