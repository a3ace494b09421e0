import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expectTypeOf } from 'vitest'
import { createTimeline, datasetSchema } from '../../src/index.js'
import type { Dataset, Day, FuzzyDay, Trip } from '../../src/index.js'

declare const data: Dataset
declare const trip: Omit<Trip, 'id'>

// Ids that are written out are inferred.
const own = createTimeline({
  trips: [
    { ...trip, id: '2019-06-pyongyang' },
    { ...trip, id: '2024-06-pyongyang' },
  ],
  places: [{ id: 'oslo', name: 'Oslo', country: 'NO', latitude: 59.9, longitude: 10.8 }],
})
expectTypeOf(own.trip('2019-06-pyongyang').stops).toEqualTypeOf<Trip['stops']>()
expectTypeOf(own.trip('2018-06-singapore')).toEqualTypeOf<Trip | undefined>()
expectTypeOf(own.place('oslo').name).toEqualTypeOf<string>()
// @ts-expect-error: not one of them
void own.trip('2018-06-singapore').stops

// Ids that are not known as literals may name nothing.
const read = createTimeline(data)
expectTypeOf(read.trip('2019-06-pyongyang')).toEqualTypeOf<Trip | undefined>()
// @ts-expect-error: it may be missing
void read.trip('2019-06-pyongyang').stops

// Read-only lists are taken as they are.
const trips: readonly Trip[] = []
createTimeline({ trips })
createTimeline({ trips, people: [] as const })
// @ts-expect-error: trips are required
createTimeline({})

// Dates are text of a fixed form.
expectTypeOf<'2018-06-12'>().toExtend<Day>()
expectTypeOf<'2018-06'>().toExtend<FuzzyDay>()
expectTypeOf<'2018-06-10/2018-06-12'>().toExtend<FuzzyDay>()
expectTypeOf<'12 June 2018'>().not.toExtend<FuzzyDay>()
expectTypeOf<Date>().not.toExtend<FuzzyDay>()

expectTypeOf(datasetSchema).toExtend<StandardSchemaV1<Dataset>>()
