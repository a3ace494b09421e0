import { expectTypeOf } from 'vitest'
import { createTimeline } from '../../src/index.js'
import type { Dataset, Day, FuzzyDay, Trip } from '../../src/index.js'

declare const data: Dataset

// An id of other records may name nothing.
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
