import { expect, test } from 'vitest'
import type { Day, Status, TravelEvent } from '../../src/model/types.js'
import type { Entry } from '../../src/model/types.js'
import { claim, event, timelineWith, trip } from './records.js'

const dates = { start: '2018-06-12', end: '2018-06-12' } as const
const outcome = (on: Day, happened: boolean): NonNullable<TravelEvent['outcome']> => ({
  on,
  happened,
  text: 'So it was.',
  sourceIds: [],
})
const announced = claim('2018-05-10', 'confirmed', dates)
const calledOff = claim('2018-05-24', 'cancelled')
const revived = claim('2018-06-01', 'confirmed', dates)

const cases: readonly [what: string, record: Entry, day: Day, status: Status | undefined][] = [
  ['nobody has spoken of it', event({ claims: [announced] }), '2018-05-09', undefined],
  ['announced', event({ claims: [announced] }), '2018-05-10', 'confirmed'],
  ['called off', event({ claims: [announced, calledOff] }), '2018-05-30', 'cancelled'],
  ['revived', event({ claims: [announced, calledOff, revived] }), '2018-06-01', 'confirmed'],
  ['on its day', event({ claims: [announced] }), '2018-06-12', 'underway'],
  ['past without report', event({ claims: [announced] }), '2018-06-13', 'unresolved'],
  [
    'a possibility past without report',
    event({ claims: [claim('2018-05-10', 'possible', dates)] }),
    '2018-06-13',
    'unresolved',
  ],
  ['called off and past', event({ claims: [announced, calledOff] }), '2018-06-13', 'cancelled'],
  [
    "weak talk over a party's word",
    event({ claims: [announced, claim('2018-05-20', 'unlikely')] }),
    '2018-05-21',
    'confirmed',
  ],
  [
    'weak talk over a refusal',
    event({ claims: [claim('2018-05-10', 'ruled-out'), claim('2018-05-20', 'speculated')] }),
    '2018-05-21',
    'ruled-out',
  ],
  [
    'called off, and possible again by the word of the one who called it off',
    event({ claims: [announced, calledOff, claim('2018-05-25', 'possible')] }),
    '2018-05-25',
    'possible',
  ],
  [
    'called off, and possible by the word of somebody else',
    event({ claims: [announced, calledOff, claim('2018-05-25', 'possible', { by: 'Paper' })] }),
    '2018-05-25',
    'cancelled',
  ],
  [
    'called off, and doubted',
    event({ claims: [announced, calledOff, claim('2018-05-25', 'unlikely')] }),
    '2018-05-25',
    'cancelled',
  ],
  [
    'weak talk over weak talk',
    event({ claims: [claim('2018-05-10', 'possible'), claim('2018-05-20', 'unlikely')] }),
    '2018-05-21',
    'unlikely',
  ],
  [
    'a claim known to the month counts when the month is over',
    event({ claims: [{ ...announced, on: '2018-05' }] }),
    '2018-05-30',
    undefined,
  ],
  [
    'reported to have happened',
    event({ claims: [announced], outcome: outcome('2018-06-12', true) }),
    '2018-06-12',
    'completed',
  ],
  [
    'reported not to have happened',
    event({ claims: [announced], outcome: outcome('2018-06-12', false) }),
    '2018-06-12',
    'did-not-happen',
  ],
  [
    'before its outcome was known',
    event({ claims: [announced], outcome: outcome('2018-06-14', true) }),
    '2018-06-11',
    'confirmed',
  ],
  [
    'announced anew after it had not happened',
    event({
      claims: [claim('2018-10-01', 'confirmed', { start: '2018-11-01' })],
      outcome: outcome('2018-06-12', false),
    }),
    '2018-10-01',
    'confirmed',
  ],
  [
    'talk after it had happened',
    event({
      claims: [claim('2018-05-01', 'expected'), claim('2018-10-01', 'speculated')],
      outcome: outcome('2018-06-12', true),
    }),
    '2018-10-01',
    'completed',
  ],
  [
    'talk after an announcement that came to nothing',
    event({
      claims: [announced, claim('2018-10-01', 'speculated')],
      outcome: outcome('2018-06-12', false),
    }),
    '2018-10-01',
    'did-not-happen',
  ],
  [
    'an outcome alone, not yet known',
    event({ outcome: outcome('2018-06-12', true) }),
    '2018-06-01',
    undefined,
  ],
  [
    'seen to start',
    trip({ claims: [claim('2018-06-10', 'underway', { start: '2018-06-10' })] }),
    '2018-06-11',
    'underway',
  ],
  ['no claims, before', trip(), '2018-06-09', 'expected'],
  ['no claims, first day', trip(), '2018-06-10', 'underway'],
  ['no claims, last day', trip(), '2018-06-12', 'underway'],
  ['no claims, after', trip(), '2018-06-13', 'completed'],
  ['no claims, not known to have ended', trip({ end: null }), '2018-12-01', 'underway'],
  ['no claims, start not known, ended', trip({ start: null }), '2018-12-01', 'completed'],
  ['no claims, undated', trip({ start: null, end: null }), '2018-12-01', 'expected'],
  ['no claims, perhaps begun', trip({ start: '2018-06', end: null }), '2018-06-15', 'expected'],
  ['beyond coverage', trip(), '2030-01-01', 'completed'],
]

test.each(cases)('%s', (_, record, day, status) => {
  expect(timelineWith(record).asOf(day).status(record.id)).toBe(status)
})

test('the default day is the last that the set covers, and a later one is stale', () => {
  const timeline = timelineWith(trip())
  expect(timeline.coverage).toEqual({
    from: '2018-01-01',
    through: '2018-12-31',
    asOf: '2018-12-31',
    stale: false,
  })
  expect(timeline.asOf('2019-01-01').coverage).toMatchObject({ asOf: '2019-01-01', stale: true })
})

test('an unknown record throws, with a suggestion', () => {
  expect(() => timelineWith(trip()).status('a-tripp')).toThrow(
    'unknown record: a-tripp; did you mean a-trip?',
  )
})
