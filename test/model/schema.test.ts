import { expect, test } from 'vitest'
import { choices } from '../../src/model/choices.js'
import { metaShape, shapes } from '../../src/model/schema.js'
import type { Fields, Shape } from '../../src/model/schema.js'
import type {
  Assessment,
  Claim,
  Companion,
  CountingRule,
  Crossing,
  Delegate,
  Disclosure,
  Dispute,
  EventType,
  Meeting,
  CoveredDays,
  Meta,
  Person,
  Place,
  Says,
  SignedDocument,
  Source,
  SourceKind,
  Span,
  Statement,
  Status,
  Stop,
  Transport,
  TransportMode,
  TravelEvent,
  Trip,
  Visit,
} from '../../src/model/types.js'

/** The keys of a type, which the compiler holds complete: `optional` for those that may be absent. */
type Keys<Type> = {
  readonly [Key in keyof Required<Type>]: object extends Pick<Type, Key & keyof Type>
    ? 'optional'
    : 'required'
}

const trip: Keys<Trip> = {
  id: 'required',
  kind: 'required',
  travellerId: 'optional',
  title: 'required',
  summary: 'required',
  visit: 'required',
  start: 'required',
  end: 'required',
  away: 'required',
  countries: 'required',
  stops: 'required',
  transport: 'required',
  met: 'required',
  delegation: 'required',
  companions: 'optional',
  crossings: 'optional',
  documents: 'optional',
  invitedBy: 'optional',
  occasion: 'required',
  outcomes: 'required',
  disclosed: 'required',
  tags: 'required',
  claims: 'required',
  disputes: 'required',
  citations: 'required',
}
const event: Keys<TravelEvent> = {
  id: 'required',
  kind: 'required',
  type: 'required',
  title: 'required',
  summary: 'required',
  start: 'required',
  end: 'optional',
  placeIds: 'required',
  personIds: 'required',
  tripId: 'optional',
  tags: 'required',
  claims: 'required',
  outcome: 'optional',
  citations: 'required',
}
const person: Keys<Person> = {
  id: 'required',
  name: 'required',
  names: 'optional',
  country: 'optional',
  wikidata: 'optional',
}
const place: Keys<Place> = {
  id: 'required',
  name: 'required',
  names: 'optional',
  country: 'optional',
  latitude: 'optional',
  longitude: 'optional',
  withinId: 'optional',
}
const source: Keys<Source> = {
  id: 'required',
  publisher: 'required',
  title: 'required',
  url: 'optional',
  published: 'optional',
  language: 'required',
  kind: 'required',
  via: 'optional',
  read: 'optional',
}
const assessment: Keys<Assessment> = {
  id: 'required',
  analyst: 'required',
  affiliation: 'optional',
  on: 'required',
  text: 'required',
  aboutIds: 'required',
  sourceIds: 'required',
}
const meta: Keys<Meta> = {
  version: 'required',
  title: 'required',
  licence: 'required',
  travellerId: 'optional',
  homeId: 'optional',
  coverage: 'optional',
  notes: 'optional',
  counting: 'optional',
}
// Its first day is set once all records are read.
const coverage: Readonly<Record<keyof CoveredDays, 'optional' | 'required'>> = {
  from: 'optional',
  through: 'required',
  denseThrough: 'required',
  note: 'optional',
}
const counting: Keys<CountingRule> = {
  id: 'required',
  title: 'required',
  text: 'required',
  visit: 'optional',
  eventIds: 'optional',
}
const statement: Keys<Statement> = { text: 'required', sourceIds: 'required' }
const claim: Keys<Claim> = {
  on: 'required',
  by: 'required',
  says: 'required',
  start: 'optional',
  end: 'optional',
  placeIds: 'optional',
  ...statement,
}
const span: Keys<Span> = { start: 'required', end: 'optional' }
const stop: Keys<Stop> = {
  placeId: 'required',
  start: 'required',
  end: 'optional',
  text: 'required',
}
const transport: Keys<Transport> = { mode: 'required', leg: 'required', note: 'optional' }
const meeting: Keys<Meeting> = {
  personId: 'required',
  office: 'required',
  format: 'required',
  on: 'optional',
  principal: 'optional',
}
const delegate: Keys<Delegate> = {
  personId: 'required',
  certainty: 'optional',
  office: 'optional',
}
const companion: Keys<Companion> = { personId: 'required', role: 'required', seen: 'required' }
const sighting: Keys<Companion['seen'][number]> = { on: 'required', placeId: 'optional' }
const crossing: Keys<Crossing> = {
  on: 'required',
  placeId: 'required',
  direction: 'required',
  text: 'optional',
}
const signedDocument: Keys<SignedDocument> = {
  title: 'required',
  on: 'required',
  signatories: 'required',
  url: 'optional',
}
const disclosure: Keys<Disclosure> = { on: 'required', by: 'required', when: 'required' }
const dispute: Keys<Dispute> = {
  field: 'required',
  versions: 'required',
  subject: 'optional',
  chosen: 'optional',
  why: 'optional',
}
const version: Keys<Dispute['versions'][number]> = { value: 'required', sourceIds: 'required' }
const outcome: Keys<NonNullable<TravelEvent['outcome']>> = {
  on: 'required',
  happened: 'required',
  ...statement,
}

test.for<readonly [string, Fields, Readonly<Record<string, string>>]>([
  ['Trip', shapes.trips, trip],
  ['TravelEvent', shapes.events, event],
  ['Person', shapes.people, person],
  ['Place', shapes.places, place],
  ['Source', shapes.sources, source],
  ['Assessment', shapes.assessments, assessment],
  ['Meta', metaShape, meta],
  ['coverage', inner(metaShape, 'coverage'), coverage],
  ['CountingRule', inner(metaShape, 'counting'), counting],
  ['away', inner(shapes.trips, 'away'), span],
  ['Claim', inner(shapes.trips, 'claims'), claim],
  ['Claim of an event', inner(shapes.events, 'claims'), claim],
  ['Stop', inner(shapes.trips, 'stops'), stop],
  ['Transport', inner(shapes.trips, 'transport'), transport],
  ['Meeting', inner(shapes.trips, 'met'), meeting],
  ['Delegate', inner(shapes.trips, 'delegation'), delegate],
  ['Companion', inner(shapes.trips, 'companions'), companion],
  ['seen', inner(inner(shapes.trips, 'companions'), 'seen'), sighting],
  ['Crossing', inner(shapes.trips, 'crossings'), crossing],
  ['SignedDocument', inner(shapes.trips, 'documents'), signedDocument],
  ['outcomes', inner(shapes.trips, 'outcomes'), statement],
  ['Disclosure', inner(shapes.trips, 'disclosed'), disclosure],
  ['Dispute', inner(shapes.trips, 'disputes'), dispute],
  ['version', inner(inner(shapes.trips, 'disputes'), 'versions'), version],
  ['outcome', inner(shapes.events, 'outcome'), outcome],
])('the shape of %s has the keys of the type', ([, fields, keys]) => {
  const found = Object.entries(fields).map(([key, { is }]) => [
    key,
    is === 'optional' ? 'optional' : 'required',
  ])
  expect(Object.fromEntries(found)).toEqual(keys)
})

const visits: Record<Visit, true> = {
  state: true,
  official: true,
  working: true,
  unofficial: true,
  summit: true,
  multilateral: true,
  crossing: true,
}
const modes: Record<TransportMode, true> = { train: true, plane: true, car: true, foot: true }
const types: Record<EventType, true> = {
  summit: true,
  meeting: true,
  'visit-abroad': true,
  'visit-received': true,
  'envoy-abroad': true,
  parade: true,
  ceremony: true,
  conference: true,
  document: true,
  incident: true,
}
const says: Record<Says, true> = {
  confirmed: true,
  expected: true,
  possible: true,
  speculated: true,
  unlikely: true,
  'ruled-out': true,
  underway: true,
  completed: true,
  cancelled: true,
}
const statuses: Record<Status, true> = { ...says, 'did-not-happen': true, unresolved: true }
const kinds: Record<Trip['kind'] | TravelEvent['kind'], true> = { trip: true, event: true }
const sourceKinds: Record<SourceKind, true> = {
  'state-media': true,
  official: true,
  agency: true,
  press: true,
  research: true,
  reference: true,
  digest: true,
}
const legs: Record<Transport['leg'], true> = { outbound: true, return: true, local: true }
const certainties: Record<NonNullable<Delegate['certainty']>, true> = {
  confirmed: true,
  reported: true,
  unclear: true,
}
const roles: Record<Companion['role'], true> = {
  spouse: true,
  child: true,
  sibling: true,
  other: true,
}
const directions: Record<Crossing['direction'], true> = { out: true, back: true }
const readings: Record<NonNullable<Source['read']>, true> = {
  full: true,
  excerpt: true,
  title: true,
}
const whens: Record<Disclosure['when'], true> = { before: true, during: true, after: true }

test.for<readonly [string, readonly string[], object]>([
  ['kind', choices.kind, kinds],
  ['visit', choices.visit, visits],
  ['transport', choices.transport, modes],
  ['type', choices.type, types],
  ['says', choices.says, says],
  ['status', choices.status, statuses],
  ['visit of a trip', chosen(shapes.trips['visit']), visits],
  ['type of an event', chosen(shapes.events['type']), types],
  ['what a claim says', chosen(inner(shapes.trips, 'claims')['says']), says],
  ['mode', chosen(inner(shapes.trips, 'transport')['mode']), modes],
  ['leg', chosen(inner(shapes.trips, 'transport')['leg']), legs],
  ['certainty', chosen(inner(shapes.trips, 'delegation')['certainty']), certainties],
  ['when', chosen(inner(shapes.trips, 'disclosed')['when']), whens],
  ['kind of a source', chosen(shapes.sources['kind']), sourceKinds],
  ['how a source was read', chosen(shapes.sources['read']), readings],
  ['role of a companion', chosen(inner(shapes.trips, 'companions')['role']), roles],
  ['direction', chosen(inner(shapes.trips, 'crossings')['direction']), directions],
])('the choices of %s are the union of the type', ([, words, union]) => {
  expect(words).toEqual(Object.keys(union))
})

/** The fields of the records in *key*, through lists and what may be absent. */
function inner(fields: Fields, key: string): Fields {
  let shape: Shape | undefined = fields[key]
  while (shape && shape.is !== 'record') shape = 'of' in shape ? (shape.of as Shape) : undefined
  return shape?.of ?? {}
}

function chosen(shape: Shape | undefined): readonly string[] {
  if (shape?.is === 'optional' || shape?.is === 'default') return chosen(shape.of)
  return shape?.is === 'choice' ? shape.of : []
}
