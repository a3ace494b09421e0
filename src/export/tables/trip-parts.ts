import { endOf } from '../../model/days.js'
import type {
  Companion,
  Crossing,
  Delegate,
  Meeting,
  SignedDocument,
  Stop,
  Transport,
  Trip,
} from '../../model/types.js'
import type { Timeline } from '../../query/timeline.js'
import { columnsFor, tableOf, type Columns, type Table } from './table.js'
import { numbered } from '../../model/numbered.js'

/** The tables of what trips have lists of. */
export function tripPartTables(timeline: Timeline): readonly Table[] {
  const table = <Item>(
    name: string,
    about: string,
    columns: Columns<Part<Item>>,
    listOf: (trip: Trip) => readonly Item[],
  ): Table =>
    tableOf(
      [name, about],
      ['trip_id', 'position'],
      timeline,
      { ...partId<Item>(), ...columns },
      partsOf(timeline, listOf),
    )
  return [
    table<Stop>(
      'stops',
      'Places of a trip, in order of time',
      stopsColumns(),
      (trip) => trip.stops,
    ),
    table<Transport>(
      'legs',
      'How a trip was travelled',
      legsColumns(),
      ({ transport }) => transport,
    ),
    table<Meeting>(
      'meetings',
      'Who was met, one person and day a row',
      meetingsColumns(),
      ({ met }) => met,
    ),
    table<Delegate>('delegation', 'Who travelled along on duty', delegationColumns(), (trip) => {
      return trip.delegation
    }),
    tableOf(
      ['companions', 'Family and others who came along, one day on which they were seen a row'],
      ['trip_id', 'position', 'sighting'],
      timeline,
      { ...partId<Sighting>(), ...companionsColumns() },
      sightingsOf(timeline),
    ),
    table<Crossing>('crossings', 'Borders crossed, as reported', crossingsColumns(), (trip) => {
      return trip.crossings ?? []
    }),
    table<SignedDocument>('documents', 'What was signed or issued', documentsColumns(), (trip) => {
      return trip.documents ?? []
    }),
  ]
}

/** An item of a list of a trip. */
interface Part<Item> {
  readonly trip: Trip
  readonly item: Item
  readonly index: number
}

function stopsColumns(): Columns<Part<Stop>> {
  const { date, idIn, text } = columnsFor<Part<Stop>>()
  return {
    place_id: idIn('places', 'Where', ({ item }) => item.placeId),
    ...date('start', 'First day there', ({ item }) => item.start),
    ...date('end', 'Last day there', ({ item }) => endOf(item)),
    text: text('What happened there', ({ item }) => item.text),
  }
}

function legsColumns(): Columns<Part<Transport>> {
  const { given, text } = columnsFor<Part<Transport>>()
  return {
    leg: given('Outbound, return or local', ({ item }) => item.leg),
    mode: given('Train, plane, car or foot', ({ item }) => item.mode),
    note: text('Note', ({ item }) => item.note),
  }
}

function meetingsColumns(): Columns<Part<Meeting>> {
  const { date, idIn, text, truth } = columnsFor<Part<Meeting>>()
  return {
    person_id: idIn('people', 'Who', ({ item }) => item.personId),
    office: text('Office held on that day', ({ item }) => item.office),
    format: text('Talks, dinner and so on', ({ item }) => item.format),
    ...date('on', 'The day; empty: not known', ({ item }) => item.on),
    principal: truth('Main counterpart of the trip', ({ item }) => item.principal ?? false),
  }
}

function delegationColumns(): Columns<Part<Delegate>> {
  const { idIn, text } = columnsFor<Part<Delegate>>()
  return {
    person_id: idIn('people', 'Who', ({ item }) => item.personId),
    office: text('Office held on the trip', ({ item }) => item.office),
    certainty: text('Empty: named by an official report', ({ item }) => item.certainty),
  }
}

interface Sighting extends Companion {
  readonly sighting: number
}

function companionsColumns(): Columns<Part<Sighting>> {
  const { date, given, idIn, position } = columnsFor<Part<Sighting>>()
  return {
    sighting: position(
      'Position among the days on which this person was seen, from 0',
      ({ item }) => item.sighting,
    ),
    person_id: idIn('people', 'Who', ({ item }) => item.personId),
    role: given('What this person is to the traveller', ({ item }) => item.role),
    ...date('on', 'The day; empty: none was given', ({ item }) => {
      return item.seen[item.sighting]?.on
    }),
    place_id: idIn('places', 'Where', ({ item }) => item.seen[item.sighting]?.placeId),
  }
}

function crossingsColumns(): Columns<Part<Crossing>> {
  const { date, given, idIn, text } = columnsFor<Part<Crossing>>()
  return {
    ...date('on', 'The day', ({ item }) => item.on),
    place_id: idIn('places', 'Where', ({ item }) => item.placeId),
    direction: given('On the way out from home, or back', ({ item }) => item.direction),
    text: text('As reported', ({ item }) => item.text),
  }
}

function documentsColumns(): Columns<Part<SignedDocument>> {
  const { date, given, text } = columnsFor<Part<SignedDocument>>()
  return {
    title: given('Title', ({ item }) => item.title),
    ...date('on', 'The day', ({ item }) => item.on),
    signatories: text('Names as the document has them', ({ item }) => item.signatories),
    url: text('Where the text can be read', ({ item }) => item.url),
  }
}

function partId<Item>(): Columns<Part<Item>> {
  const { idIn, position } = columnsFor<Part<Item>>()
  return {
    trip_id: { ...idIn('trips', 'The trip', ({ trip }) => trip.id), required: true },
    position: position('Position in the list of the trip, from 0', ({ index }) => index),
  }
}

function* partsOf<Item>(
  { trips }: Timeline,
  listOf: (trip: Trip) => readonly Item[],
): Generator<Part<Item>> {
  for (const trip of trips) {
    for (const [index, item] of numbered(listOf(trip))) yield { trip, item, index }
  }
}

function* sightingsOf({ trips }: Timeline): Generator<Part<Sighting>> {
  for (const trip of trips) {
    for (const [index, companion] of numbered(trip.companions ?? [])) {
      // Somebody without a day still has a row.
      for (let sighting = 0; sighting < Math.max(1, companion.seen.length); sighting++) {
        yield { trip, item: { ...companion, sighting }, index }
      }
    }
  }
}
