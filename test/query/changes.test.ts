import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { dayFromNumber, dayNumber } from '../../src/model/days.js'
import type { Entry } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import { dataset } from './datasets.js'
import { changes } from './oracle.js'
import { claim, event, meta, timelineWith, trip } from './records.js'

vi.setConfig({ testTimeout: 60_000 })

const first = dayNumber('2017-12-01')

/** On random sets, and those of their records that have claims or an outcome, *check* holds. */
function agreeOnSets(
  check: (timeline: ReturnType<typeof createTimeline>, entries: readonly Entry[]) => void,
): void {
  fc.assert(
    fc.property(dataset, (data) => {
      const entries = [...data.trips, ...(data.events ?? [])]
      const isSpokenOf = (entry: Entry): boolean =>
        entry.claims.length > 0 || (entry.kind === 'event' && entry.outcome !== undefined)
      check(createTimeline(data), entries.filter(isSpokenOf))
    }),
    { numRuns: 40 },
  )
}

function agree(check: (timeline: ReturnType<typeof createTimeline>, entry: Entry) => void): void {
  agreeOnSets((timeline, entries) => entries.forEach((entry) => check(timeline, entry)))
}

test('on every day the status is that of the last entry of the history by then', () =>
  agreeOnSets((timeline, entries) => {
    const last = dayNumber(timeline.coverage.asOf)
    for (let day = first; day <= last; day += 3) {
      const past = timeline.asOf(dayFromNumber(day))
      for (const { id } of entries) {
        const by = timeline.history(id).filter(({ on }) => dayNumber(on) <= day)
        expect(by.at(-1)?.status).toBe(past.status(id))
        expect(past.history(id)).toEqual(past.status(id) ? by : [])
      }
    }
  }))

test('changes are the days on which the status differs from the day before', () =>
  agree((timeline, entry) => {
    const found = timeline.changes({ ids: entry.id })
    expect(found.map(({ on, from, to }) => [dayNumber(on), from, to])).toEqual(
      changes(entry, first - 400, dayNumber(timeline.coverage.asOf)),
    )
    for (const { record } of found) expect(record.id).toBe(entry.id)
  }))

test('an entry of the history differs from the one before in status or in a date', () =>
  agree((timeline, entry) => {
    const seen = timeline.history(entry.id).map(({ on, status }) => {
      const past = timeline.asOf(on)
      const { start, end } = (past.trip(entry.id) ?? past.event(entry.id))!
      return JSON.stringify([status, start, end === undefined ? start : end])
    })
    seen.slice(1).forEach((now, index) => expect(now).not.toBe(seen[index]))
  }))

const dates = { start: '2018-06-12', end: '2018-06-12' } as const

test('the same said again is no entry, a new date is one', () => {
  const timeline = timelineWith(
    event({
      start: '2018-07-01',
      claims: [
        claim('2018-05-10', 'confirmed', dates),
        claim('2018-05-11', 'confirmed', dates),
        claim('2018-05-20', 'confirmed', { start: '2018-07-01' }),
      ],
    }),
  )
  expect(timeline.asOf('2018-06-01').history('an-event')).toEqual([
    {
      on: '2018-05-10',
      status: 'confirmed',
      by: 'Somebody',
      text: 'confirmed on 2018-05-10',
      sourceIds: [],
    },
    {
      on: '2018-05-20',
      status: 'confirmed',
      by: 'Somebody',
      text: 'confirmed on 2018-05-20',
      sourceIds: [],
    },
  ])
  expect(timeline.asOf('2018-06-01').changes()).toMatchObject([
    { on: '2018-05-10', from: undefined, to: 'confirmed' },
  ])
})

test('where the calendar changes the status nobody is named, and the sources are those of the dates', () => {
  const timeline = timelineWith(
    event({ claims: [claim('2018-05-10', 'confirmed', { ...dates, sourceIds: [] })] }),
  )
  expect(
    timeline.history('an-event').map(({ on, status, by, text }) => [on, status, by, text]),
  ).toEqual([
    ['2018-05-10', 'confirmed', 'Somebody', 'confirmed on 2018-05-10'],
    ['2018-06-12', 'underway', '', ''],
    ['2018-06-13', 'unresolved', '', ''],
  ])
})

test('the outcome comes last', () => {
  const timeline = timelineWith(
    event({
      claims: [claim('2018-05-10', 'confirmed', dates)],
      outcome: { on: '2018-06-12', happened: true, text: 'They met.', sourceIds: [] },
    }),
  )
  expect(timeline.history('an-event').at(-1)).toEqual({
    on: '2018-06-12',
    status: 'completed',
    by: '',
    text: 'They met.',
    sourceIds: [],
  })
})

test('a record without claims has no history', () => {
  expect(timelineWith(trip()).history('a-trip')).toEqual([])
  expect(timelineWith(trip()).changes()).toEqual([])
})

test('neither can be changed', () => {
  const timeline = timelineWith(event({ claims: [claim('2018-05-10', 'confirmed', dates)] }))
  const found = [timeline.history('an-event'), timeline.changes()].flatMap((list) => [
    list,
    ...list,
  ])
  expect(found.every(Object.isFrozen)).toBe(true)
})

test('an unknown record throws', () => {
  expect(() => timelineWith(trip()).history('a-tripp')).toThrow(
    'unknown record: a-tripp; did you mean a-trip?',
  )
})

test.for<readonly [what: string, record: Entry, history: readonly (readonly string[])[]]>([
  [
    'of several claims of a day the one that says how it stands',
    event({
      claims: [
        claim('2018-05-10', 'confirmed', { ...dates, by: 'A', sourceIds: ['a'] }),
        claim('2018-05-10', 'unlikely', { by: 'B', sourceIds: ['b'] }),
        claim('2018-05-20', 'cancelled', { by: 'C', sourceIds: ['c'] }),
        claim('2018-05-20', 'confirmed', { by: 'D', sourceIds: ['d'] }),
        claim('2018-05-20', 'cancelled', { by: 'E', sourceIds: ['e'] }),
      ],
    }),
    [
      ['2018-05-10', 'confirmed', 'A', 'a'],
      ['2018-05-20', 'cancelled', 'E', 'e'],
    ],
  ],
  [
    'who says how it stands goes before who speaks last',
    event({
      start: '2018-06-12',
      claims: [
        claim('2018-06-12', 'underway', { ...dates, by: 'A', sourceIds: ['a'] }),
        claim('2018-06-12', 'confirmed', { by: 'B', sourceIds: ['b'] }),
      ],
    }),
    [
      ['2018-06-12', 'underway', 'A', 'a'],
      ['2018-06-13', 'unresolved', '', 'a'],
    ],
  ],
  [
    'where nobody says so it is who speaks last',
    event({
      start: '2018-06-12',
      claims: [
        claim('2018-06-12', 'expected', { ...dates, by: 'A', sourceIds: ['a'] }),
        claim('2018-06-12', 'confirmed', { by: 'B', sourceIds: ['b'] }),
      ],
    }),
    [
      ['2018-06-12', 'underway', 'B', 'b'],
      ['2018-06-13', 'unresolved', '', 'a'],
    ],
  ],
  [
    'the calendar goes by the dates last given',
    event({
      start: '2018-06-12',
      claims: [
        claim('2018-05-10', 'confirmed', { ...dates, by: 'A', sourceIds: ['a'] }),
        claim('2018-05-11', 'confirmed', { by: 'B', sourceIds: ['b'] }),
        claim('2018-06-14', 'unlikely', { ...dates, by: 'C', sourceIds: ['c'] }),
      ],
    }),
    [
      ['2018-05-10', 'confirmed', 'A', 'a'],
      ['2018-06-12', 'underway', '', 'a'],
      ['2018-06-13', 'unresolved', '', 'a'],
    ],
  ],
  [
    'an end that is given alone is a date too',
    trip({
      start: null,
      end: '2018-06-12',
      claims: [
        claim('2018-05-10', 'expected', { by: 'A', sourceIds: ['a'] }),
        claim('2018-05-11', 'expected', { end: '2018-06-12', by: 'B', sourceIds: ['b'] }),
      ],
    }),
    [
      ['2018-05-10', 'expected', 'A', 'a'],
      ['2018-05-11', 'expected', 'B', 'b'],
      ['2018-06-13', 'unresolved', '', 'b'],
    ],
  ],
  [
    'dates that nobody gave change nothing',
    event({
      start: '2018-06-12',
      claims: [claim('2018-05-10', 'expected', { by: 'A', sourceIds: ['a'] })],
    }),
    [
      ['2018-05-10', 'expected', 'A', 'a'],
      ['2018-06-13', 'unresolved', '', 'a'],
    ],
  ],
  [
    'an outcome that came to nothing, then talk of another',
    event({
      claims: [
        claim('2018-05-10', 'confirmed', { ...dates, by: 'A', sourceIds: ['a'] }),
        claim('2018-06-12', 'confirmed', { by: 'B', sourceIds: ['b'] }),
        claim('2018-07-01', 'confirmed', { start: '2018-08-01', by: 'C', sourceIds: ['c'] }),
      ],
      start: '2018-08-01',
      outcome: { on: '2018-06-12', happened: false, text: 'No.', sourceIds: ['o'] },
    }),
    [
      ['2018-05-10', 'confirmed', 'A', 'a'],
      ['2018-06-12', 'did-not-happen', '', 'o'],
      ['2018-07-01', 'confirmed', 'C', 'c'],
      ['2018-08-01', 'underway', '', 'c'],
      ['2018-08-02', 'unresolved', '', 'c'],
    ],
  ],
  [
    'an outcome alone',
    event({ outcome: { on: '2018-06-12', happened: true, text: 'So.', sourceIds: ['o'] } }),
    [['2018-06-12', 'completed', '', 'o']],
  ],
])('history: %s', ([, record, history]) => {
  const sources = [...'abcdeo'].map((id) => ({ id }))
  const lists = record.kind === 'trip' ? { trips: [record] } : { events: [record] }
  const found = createTimeline({ ...lists, sources, meta }).history(record.id)
  expect(found.map(({ on, status, by, sourceIds }) => [on, status, by, sourceIds.join()])).toEqual(
    history,
  )
})

test('changes of several records stand oldest first, and in order of time on one day', () => {
  const timeline = timelineWith(
    event({ id: 'b', start: '2018-06-12', claims: [claim('2018-05-10', 'confirmed', dates)] }),
    event({ id: 'a', start: '2018-06-12', claims: [claim('2018-05-10', 'confirmed', dates)] }),
    event({ id: 'c', start: '2018-01-12', claims: [claim('2018-06-12', 'cancelled')] }),
  )
  const changes = timeline.asOf('2018-06-12').changes()
  expect(changes.map(({ on, record, from, to }) => [on, record.id, from, to])).toEqual([
    ['2018-05-10', 'a', undefined, 'confirmed'],
    ['2018-05-10', 'b', undefined, 'confirmed'],
    ['2018-06-12', 'c', undefined, 'cancelled'],
    ['2018-06-12', 'a', 'confirmed', 'underway'],
    ['2018-06-12', 'b', 'confirmed', 'underway'],
  ])
  expect(timeline.changes({ ids: 'c' }).map(({ to }) => to)).toEqual(['cancelled'])
})
