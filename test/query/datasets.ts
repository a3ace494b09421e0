import fc from 'fast-check'
import type { CountryCode } from '../../src/model/countries.js'
import { boundsOf, dayFromNumber } from '../../src/model/days.js'
import type {
  Assessment,
  Claim,
  Dataset,
  Day,
  FuzzyDay,
  Person,
  Place,
  Source,
  TravelEvent,
  Trip,
} from '../../src/model/types.js'

const firstDay = 17_532

/** A day of 2018: few enough that records meet. */
export const day: fc.Arbitrary<Day> = fc.nat(364).map((number) => dayFromNumber(firstDay + number))

/** A day, a month, the year, or two of them in order. */
const fuzzyDay: fc.Arbitrary<FuzzyDay> = fc.oneof(
  { arbitrary: day, weight: 6 },
  { arbitrary: day.map((text) => text.slice(0, 7) as FuzzyDay), weight: 2 },
  { arbitrary: fc.constant<FuzzyDay>('2018'), weight: 1 },
  {
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 40 }))
      .map(
        ([from, length]): FuzzyDay => `${from}/${dayFromNumber(boundsOf(from).latest + length)}`,
      ),
    weight: 2,
  },
)

export const countries: readonly CountryCode[] = ['CN', 'RU', 'KR', 'KP']
export const places: readonly Place[] = [
  place('city-a', 'CN'),
  place('hall-a', 'CN', 'city-a'),
  place('room-a', 'CN', 'hall-a'),
  place('city-b', 'RU'),
  place('hall-b', 'RU', 'city-b'),
  place('city-c', 'KR'),
]
export const people: readonly Person[] = ['ann', 'bob', 'cho', 'dai'].map((id, index) => ({
  id,
  name: id.toUpperCase(),
  country: countries[index]!,
}))
export const tags: readonly string[] = ['first', 'late', 'rare']
const sourceIds = ['paper', 'radio', 'wire', 'book']
export const visits = ['working', 'summit', 'crossing'] as const
export const modes = ['train', 'plane'] as const
export const types = ['summit', 'meeting', 'parade'] as const
const says = [
  'confirmed',
  'expected',
  'possible',
  'speculated',
  'unlikely',
  'ruled-out',
  'underway',
  'completed',
  'cancelled',
] as const

const placeId = fc.constantFrom(...places.map(({ id }) => id))
const personId = fc.constantFrom(...people.map(({ id }) => id))
const cited = fc.subarray(sourceIds, { minLength: 1 })
const text = fc.constantFrom('Talks.', 'Dinner.', 'Café.')

/** A start and an end that may both be: what ends before it starts is turned round. */
const span: fc.Arbitrary<{ start: FuzzyDay | null; end: FuzzyDay | null }> = fc
  .record({ start: fc.option(fuzzyDay, { freq: 8 }), end: fc.option(fuzzyDay, { freq: 6 }) })
  .map(({ start, end }) =>
    start && end && boundsOf(end).latest < boundsOf(start).earliest
      ? { start: end, end: start }
      : { start, end },
  )

const claim: fc.Arbitrary<Claim> = fc
  .record({
    on: fuzzyDay,
    by: fc.constantFrom('Wire', 'Radio'),
    says: fc.constantFrom(...says),
    dates: fc.option(span, { nil: undefined }),
    hasEnd: fc.boolean(),
    placeIds: fc.option(fc.subarray(['city-a', 'city-c']), { nil: undefined }),
    text,
    sourceIds: cited,
  })
  .map(({ dates, hasEnd, placeIds, ...rest }) => ({
    ...rest,
    ...(dates && { start: dates.start, ...(hasEnd && { end: dates.end }) }),
    ...(placeIds && { placeIds }),
  }))
const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(claim, { maxLength: 4 })
  .map((list) =>
    list.toSorted((one, other) => boundsOf(one.on).earliest - boundsOf(other.on).earliest),
  )

const outcome = fc.record({ on: day, happened: fc.boolean(), text, sourceIds: cited })

const trip: fc.Arbitrary<Omit<Trip, 'id'>> = fc
  .record({
    span,
    visit: fc.constantFrom(...visits),
    countries: fc.subarray([...countries], { minLength: 1, maxLength: 2 }),
    stops: fc.array(fc.record({ placeId, text, dated: fc.boolean() }), { maxLength: 4 }),
    transport: fc.subarray([...modes]),
    met: fc.array(fc.record({ personId, on: fc.option(day, { nil: undefined }) }), {
      maxLength: 3,
    }),
    delegation: fc.subarray(
      people.map(({ id }) => id),
      { maxLength: 2 },
    ),
    companions: fc.uniqueArray(fc.record({ personId, seen: fc.array(day, { maxLength: 2 }) }), {
      maxLength: 2,
      selector: (one) => one.personId,
    }),
    crossings: fc.array(fc.record({ placeId, on: day }), { maxLength: 2 }),
    documents: fc.array(fc.record({ on: day, title: text }), { maxLength: 2 }),
    outcomes: fc.array(fc.record({ text, sourceIds: cited }), { maxLength: 1 }),
    disclosed: fc.option(day),
    tags: fc.subarray([...tags]),
    claims,
    citations: fc
      .subarray(['start', 'met', 'stops.0', 'companions', 'summary'])
      .chain((keys) => fc.tuple(...keys.map(() => cited)).map((lists) => zip(keys, lists))),
  })
  .map(({ span: { start, end }, stops, transport, met, delegation, disclosed, ...rest }) => ({
    ...rest,
    companions: rest.companions.map(({ personId, seen }) => ({
      personId,
      role: 'spouse',
      seen: seen.toSorted().map((on) => ({ on, placeId: 'room-a' })),
    })),
    crossings: rest.crossings
      .toSorted((one, other) => (one.on < other.on ? -1 : 1))
      .map((one) => ({ ...one, direction: 'out' })),
    documents: rest.documents.map((one) => ({ ...one, signatories: ['Ann'] })),
    kind: 'trip',
    title: 'A journey',
    summary: 'Hindsight.',
    start,
    end,
    away: { start: null, end: null },
    stops: stops.map(({ dated, ...stop }) => ({
      ...stop,
      start: dated && start?.length === 10 ? start : null,
    })),
    transport: transport.map((mode) => ({ mode, leg: 'outbound' })),
    met: met.map(({ on, ...one }) => ({
      ...one,
      office: 'Host',
      format: 'talks',
      ...(on && { on }),
    })),
    delegation: delegation.map((id) => ({ personId: id })),
    occasion: 'An invitation.',
    disclosed: disclosed && { on: disclosed, by: 'Wire', when: 'before' },
    disputes: [],
  }))

const event: fc.Arbitrary<Omit<TravelEvent, 'id'>> = fc
  .record({
    span,
    hasEnd: fc.boolean(),
    type: fc.constantFrom(...types),
    placeIds: fc.uniqueArray(placeId, { maxLength: 2 }),
    personIds: fc.uniqueArray(personId, { maxLength: 2 }),
    tags: fc.subarray([...tags]),
    claims,
    outcome: fc.option(outcome, { nil: undefined }),
  })
  .map(({ span: { start, end }, hasEnd, outcome, ...rest }) => ({
    ...rest,
    kind: 'event',
    title: 'An event',
    summary: 'Hindsight.',
    start,
    ...(hasEnd && { end }),
    ...(outcome && { outcome }),
    citations: { summary: ['book'] },
  }))

const assessment: fc.Arbitrary<Omit<Assessment, 'id'>> = fc.record({
  analyst: fc.constant('Ann Alyst'),
  on: fc.option(fuzzyDay),
  text,
  aboutIds: fc.subarray(['trip-0', 'event-0'], { minLength: 1 }),
  sourceIds: cited,
})

/** Anyone's records: some with claims, some without, dates of every kind. Sound, but in any order. */
export const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    trips: fc.array(trip, { minLength: 1, maxLength: 8 }),
    events: fc.array(event, { minLength: 1, maxLength: 6 }),
    assessments: fc.array(assessment, { maxLength: 2 }),
    published: fc.tuple(...sourceIds.map(() => fc.option(fuzzyDay, { nil: undefined }))),
    travellerId: fc.option(personId, { nil: undefined }),
    through: fc.constantFrom<Day>('2018-12-31', '2019-03-01'),
  })
  .map(({ trips, events, assessments, published, travellerId, through }) => ({
    trips: named('trip', trips),
    events: named('event', events),
    assessments: named('view', assessments),
    people,
    places,
    sources: sourceIds.map((id, index): Source => {
      const on = published[index]
      return {
        id,
        publisher: id,
        title: id,
        language: 'en',
        kind: 'press',
        ...(on && { published: on }),
      }
    }),
    meta: {
      version: '1.0.0',
      title: 'Invented',
      licence: 'none',
      ...(travellerId && { travellerId }),
      coverage: { from: '2018-01-01', through, denseThrough: through },
    },
  }))

function named<Item>(kind: string, items: readonly Item[]): readonly (Item & { id: string })[] {
  return items.map((item, index) => ({ ...item, id: `${kind}-${index}` }))
}

function place(id: string, country: CountryCode, withinId?: string): Place {
  return { id, name: id, country, latitude: 0, longitude: 0, ...(withinId && { withinId }) }
}

function zip(keys: readonly string[], lists: readonly string[][]): Record<string, string[]> {
  return Object.fromEntries(keys.map((key, index) => [key, lists[index]!]))
}
