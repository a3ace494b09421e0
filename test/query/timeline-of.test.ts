import { expect, test } from 'vitest'
import type { DatasetInput } from '../../src/model/input.js'
import { createTimeline } from '../../src/query/create.js'

const trip = { id: 'a', title: 'A' } as const
const event = { id: 'e', title: 'E' } as const
const claim = { by: 'X', says: 'confirmed' } as const

test.for<readonly [what: string, data: DatasetInput, asOf: string]>([
  ['nothing', { trips: [] }, '1970-01-01'],
  [
    'nothing dated',
    { trips: [{ ...trip, start: null }], events: [{ ...event, start: null }] },
    '1970-01-01',
  ],
  [
    'the end of a trip',
    { trips: [{ ...trip, start: '2018-06-10', end: '2018-06-12' }] },
    '2018-06-13',
  ],
  ['its start', { trips: [{ ...trip, start: '2018-06-10', end: null }] }, '2018-06-11'],
  [
    'the last of several',
    {
      trips: [
        { ...trip, start: '2018-06-10' },
        { ...trip, id: 'b', start: '2018' },
      ],
    },
    '2019-01-01',
  ],
  [
    'the last of several, in any order',
    {
      trips: [
        { ...trip, start: '2018' },
        { ...trip, id: 'b', start: '2018-06-10' },
      ],
    },
    '2019-01-01',
  ],
  [
    'an event',
    { trips: [{ ...trip, start: '2018-06-10' }], events: [{ ...event, start: '2018-07' }] },
    '2018-08-01',
  ],
  [
    'a claim',
    { trips: [{ ...trip, start: '2018-06-10', claims: [{ ...claim, on: '2018-07-01' }] }] },
    '2018-07-02',
  ],
  [
    'an outcome',
    { events: [{ ...event, start: '2018-06-10', outcome: { on: '2018-07-01', happened: true } }] },
    '2018-07-02',
  ],
  [
    'an assessment',
    {
      trips: [{ ...trip, start: '2018-06-10' }],
      assessments: [
        { id: 'x', analyst: 'X', text: 'So.', aboutIds: ['a'], on: '2019' },
        { id: 'y', analyst: 'X', text: 'So.', aboutIds: ['a'] },
      ],
    },
    '2020-01-01',
  ],
  ['the last day that there is', { trips: [{ ...trip, start: '9999-12-31' }] }, '9999-12-31'],
])('a set without coverage stands at the day after %s', ([, data, asOf]) => {
  expect(createTimeline(data).coverage).toEqual({ asOf, stale: false })
})

test('a set with coverage stands at its last day, whatever its records name', () => {
  const coverage = { through: '2018-06-30' } as const
  const set = createTimeline({
    trips: [{ ...trip, start: '2018-06-10', end: '2019' }],
    meta: { coverage },
  })
  expect(set.coverage).toEqual({
    from: '2018-06-10',
    through: '2018-06-30',
    asOf: '2018-06-30',
    stale: false,
  })
  expect(set.status('a')).toBe('underway')
})

test('what a past day cannot tell is known in full from the last day on', () => {
  const set = createTimeline({ trips: [{ ...trip, start: '2018-06-10' }] })
  expect(set.asOf('2018-06-11').trips).toBe(set.trips)
  expect(set.asOf('2018-06-10').trips[0]).not.toBe(set.trips[0])
  expect(set.asOf('2018-06-10').asOf('2018-06-11').coverage.asOf).toBe('2018-06-10')
  expect(set.asOf('2020-01-01').coverage).toEqual({ asOf: '2020-01-01', stale: false })
})
