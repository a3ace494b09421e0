import { expectTypeOf } from 'vitest'
import { parseFilter, timeline, trips } from '../../src/index.js'
import type {
  Count,
  Day,
  Filter,
  Source,
  Timeline,
  TravelEvent,
  Trip,
  TripId,
  places,
} from '../../src/index.js'

declare const id: string
declare const filter: Filter

// An id that is written out is known to the compiler, and its record is there.
expectTypeOf(timeline.trip('2018-06-singapore').stops).toEqualTypeOf<Trip['stops']>()
expectTypeOf(timeline.trip('2018-06-singapore').id).toEqualTypeOf<'2018-06-singapore'>()
expectTypeOf(timeline.event('beijing-parade-2025').type).toEqualTypeOf<TravelEvent['type']>()
expectTypeOf(timeline.person('kim-jong-un').name).toBeString()
expectTypeOf(timeline.place('singapore').name).toBeString()
expectTypeOf<(typeof places)[number]['latitude']>().toEqualTypeOf<number>()
expectTypeOf(timeline.coverage.through).toExtend<Day>()
expectTypeOf<(typeof trips)[number]['id']>().toEqualTypeOf<TripId>()

// Any other id may name nothing.
expectTypeOf(timeline.trip(id)).toEqualTypeOf<Trip | undefined>()
expectTypeOf(timeline.trip('2018-06-singapur')).toEqualTypeOf<Trip | undefined>()
expectTypeOf(timeline.source('nknews-2022')).toEqualTypeOf<Source | undefined>()
// @ts-expect-error: nobody knows whether it is there
void timeline.trip(id).stops
// @ts-expect-error: a typing error is not there
void timeline.trip('2018-06-singapur').stops

// A smaller set, or one as of a past day, need not hold it.
const china = timeline.where({ country: 'CN' })
expectTypeOf(china.trip('2018-03-beijing')).toEqualTypeOf<Trip | undefined>()
// @ts-expect-error: the trip may have been left out
void china.trip('2018-03-beijing').stops
// @ts-expect-error: nobody may have heard of it yet
void timeline.asOf('2018-01-01').trip('2018-03-beijing').stops

// Filters: one word or a list, also read-only, with or without `!`.
timeline.where({ country: ['CN', '!RU'], status: 'completed', tag: 'first', to: '2018-06' })
timeline.where({ visit: ['summit', '!crossing'] as const, person: id, text: 'Seoul' })
timeline.upcoming({ kind: 'event', type: ['summit'] })
timeline.where({ country: china.trips.flatMap(({ countries }) => countries) })
// @ts-expect-error: it is GB
timeline.where({ country: 'UK' })
// @ts-expect-error: no such status
timeline.where({ status: 'done' })
// @ts-expect-error: no such visit
timeline.where({ visit: ['holiday'] })
// @ts-expect-error: no such field
timeline.where({ nation: 'CN' })
// @ts-expect-error: an hour is no day
timeline.asOf('2018-06-12T09:00')
// @ts-expect-error: no thirteenth month
timeline.asOf('2018-13-01')
// @ts-expect-error: nothing to count by
timeline.countBy('weather')

// Lists are of trips or of events where the key or the kind says so.
expectTypeOf(timeline.groupBy('visit')).toEqualTypeOf<Map<string, readonly Trip[]>>()
expectTypeOf(timeline.groupBy('country', { kind: 'trip' })).toEqualTypeOf<
  Map<string, readonly Trip[]>
>()
expectTypeOf(timeline.groupBy('country')).toEqualTypeOf<
  Map<string, readonly (Trip | TravelEvent)[]>
>()
expectTypeOf(timeline.countBy('type')).toEqualTypeOf<readonly Count<TravelEvent>[]>()
expectTypeOf(timeline.countBy('year', { kind: 'event', country: 'CN' })).toEqualTypeOf<
  readonly Count<TravelEvent>[]
>()
expectTypeOf(timeline.countBy('met', {}, { sort: 'key' })).toEqualTypeOf<readonly Count<Trip>[]>()
// @ts-expect-error: no such field
timeline.countBy('year', { contry: 'CN' })
// @ts-expect-error: no such order
timeline.countBy('year', {}, { sort: 'newest' })

// Records cannot be changed.
// @ts-expect-error: read-only
timeline.trip('2018-06-singapore').title = 'Mine'
// @ts-expect-error: read-only
trips.push(trips[0]!)
// @ts-expect-error: read-only
trips[0]!.countries[0] = 'CN'
// @ts-expect-error: read-only
timeline.trips = []

// Every Timeline goes where one is asked for.
declare function print(timeline: Timeline): void
print(timeline)
print(china)
timeline.where(filter)
timeline.countBy('country', parseFilter('from=2018').filter)
