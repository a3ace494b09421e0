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
// @ts-expect-error: no such table
createTimeline({ trip: [] })

// What has a default may be left out; what is given must fit.
const small = createTimeline({
  trips: [{ id: 'paris', title: 'Talks', start: '2024-05-06', met: [{ personId: 'ann' }] }],
  people: [{ id: 'ann', name: 'Ann' }],
  sources: [{ id: 'notice', url: 'https://example.org/notice' }],
  meta: { title: 'My trips', coverage: { through: '2024-12-31' } },
})
expectTypeOf(small.trips[0]!.end).toEqualTypeOf<FuzzyDay | null>()
// @ts-expect-error: no such form of visit
createTimeline({ trips: [{ id: 'paris', title: 'Talks', start: null, visit: 'private' }] })
// @ts-expect-error: a title is required
createTimeline({ trips: [{ id: 'paris', start: '2024-05-06' }] })

// Dates are text of a fixed form.
expectTypeOf<'2018-06-12'>().toExtend<Day>()
expectTypeOf<'2018-06'>().toExtend<FuzzyDay>()
expectTypeOf<'2018-06-10/2018-06-12'>().toExtend<FuzzyDay>()
expectTypeOf<'12 June 2018'>().not.toExtend<FuzzyDay>()
expectTypeOf<Date>().not.toExtend<FuzzyDay>()
