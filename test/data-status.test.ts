import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../src/data/bundled.js'
import { boundsOf, dayNumber, dayFromNumber } from '../src/model/days.js'
import type { Day, Status, TravelEvent, Trip } from '../src/model/types.js'

const entries: readonly (Trip | TravelEvent)[] = [...timeline.trips, ...timeline.events]

describe('on 2 September 2025', () => {
  const then = timeline.asOf('2025-09-02')
  const expected = JSON.parse(
    readFileSync('test/fixtures/status-2025-09-02.json', 'utf8'),
  ) as Record<string, Status | null>

  test.for(Object.entries(expected))('%s was %s', ([id, status]) => {
    expect(then.status(id) ?? null).toBe(status)
    expect(then.event(id) === undefined).toBe(status === null)
  })

  test('every event that had not ended by then is among them', () => {
    const open = timeline.events.filter((event) => {
      const known = then.event(event.id)
      const status = known && then.status(known)
      return status !== 'completed' && status !== 'did-not-happen'
    })
    expect(open.filter(({ id }) => !(id in expected)).map(({ id }) => id)).toEqual([])
  })

  test('the trip was underway, and ten were over', () => {
    expect(then.underway({ kind: 'trip' }).map(({ id }) => id)).toEqual(['2025-09-beijing'])
    expect(then.where({ kind: 'trip', status: 'completed' }).trips).toHaveLength(10)
  })
})

describe('the Singapore summit day by day', () => {
  test.for<readonly [Day, Status | undefined, Status | undefined, string | null | undefined]>([
    ['2018-03-07', undefined, undefined, undefined],
    ['2018-03-08', 'expected', 'expected', null],
    ['2018-05-09', 'expected', 'expected', null],
    ['2018-05-10', 'confirmed', 'confirmed', '2018-06-12'],
    ['2018-05-23', 'confirmed', 'confirmed', '2018-06-12'],
    ['2018-05-24', 'cancelled', 'cancelled', '2018-06-12'],
    ['2018-05-25', 'possible', 'possible', '2018-06-12'],
    ['2018-05-31', 'possible', 'possible', '2018-06-12'],
    ['2018-06-01', 'confirmed', 'confirmed', '2018-06-12'],
    ['2018-06-09', 'confirmed', 'confirmed', '2018-06-12'],
    ['2018-06-10', 'underway', 'confirmed', '2018-06-10'],
    ['2018-06-11', 'underway', 'confirmed', '2018-06-10'],
    ['2018-06-12', 'underway', 'completed', '2018-06-10'],
    ['2018-06-13', 'completed', 'completed', '2018-06-10'],
    ['2018-06-14', 'completed', 'completed', '2018-06-10'],
  ])('on %s the trip was %s and the summit %s', ([day, trip, summit, start]) => {
    const then = timeline.asOf(day)
    expect(then.status('2018-06-singapore')).toBe(trip)
    expect(then.status('2018-06-trump-kim-summit')).toBe(summit)
    expect(then.trip('2018-06-singapore')?.start).toBe(start)
  })

  test('its history has each turn once, on the day of the statement', () => {
    expect(
      timeline.history('2018-06-singapore').map(({ on, status, by }) => [on, status, by]),
    ).toEqual([
      ['2018-03-08', 'expected', 'White House and Chung Eui-yong, envoy of South Korea'],
      ['2018-05-10', 'confirmed', 'Donald Trump, President of the United States'],
      ['2018-05-24', 'cancelled', 'Donald Trump, President of the United States'],
      ['2018-05-25', 'possible', 'Donald Trump, President of the United States'],
      ['2018-06-01', 'confirmed', 'Donald Trump, President of the United States'],
      ['2018-06-10', 'underway', 'Vivian Balakrishnan, Foreign Minister of Singapore'],
      ['2018-06-13', 'completed', 'JoongAng Ilbo and KBS'],
    ])
  })

  test('its end and its outcomes stay hidden until they came', () => {
    expect(timeline.asOf('2018-06-12').trip('2018-06-singapore')).toMatchObject({
      end: null,
      outcomes: [],
      away: { end: null },
    })
    expect(timeline.asOf('2018-06-14').trip('2018-06-singapore')?.end).toBe('2018-06-12')
  })
})

/** Every day on which something is said or happens, with the days beside it. */
const days: readonly number[] = [
  ...new Set(
    entries.flatMap((entry) => {
      const outcome = entry.kind === 'event' ? entry.outcome?.on : undefined
      const dates = [entry.start, entry.end, outcome, ...entry.claims.map(({ on }) => on)]
      return dates.flatMap((date) => {
        if (!date) return []
        const { earliest, latest } = boundsOf(date)
        return [earliest - 1, earliest, latest, latest + 1]
      })
    }),
  ),
]

test('asOf of a day has the status that the claims by then give, for every record on every day that matters', () => {
  for (const day of days) {
    const then = timeline.asOf(dayFromNumber(day))
    for (const entry of entries) {
      const [expected, found] = [fold(entry, day), then.status(entry.id)]
      if (found !== expected) {
        expect.fail(`${entry.id} on ${dayFromNumber(day)}: ${found}, claims say ${expected}`)
      }
    }
  }
})

test('what was known on a day does not change by asking later days first', () => {
  const last = dayNumber(timeline.coverage.through)
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber('2011-12-17'), max: last }),
      fc.nat(5000),
      (day, more) => {
        const direct = timeline.asOf(dayFromNumber(day))
        const later = timeline
          .asOf(dayFromNumber(Math.min(day + more, last)))
          .asOf(dayFromNumber(day))
        for (const { id } of entries) expect(later.status(id), id).toBe(direct.status(id))
      },
    ),
    { numRuns: 60 },
  )
})

test('no record of a past day tells of a later one', () => {
  for (const day of days.filter((_, index) => index % 5 === 0)) {
    const then = timeline.asOf(dayFromNumber(day))
    for (const { claims, start } of [...then.trips, ...then.events]) {
      expect(claims.filter(({ on }) => boundsOf(on).latest > day)).toEqual([])
      expect(start === null || claims.length > 0 || boundsOf(start).earliest <= day).toBe(true)
    }
    for (const { outcome } of then.events) {
      expect(outcome === undefined || dayNumber(outcome.on) <= day).toBe(true)
    }
  }
})

test('nothing is unresolved at the end, and no trip is open', () => {
  const open = timeline.events.filter((event) => timeline.status(event) === 'unresolved')
  expect(open.map(({ id }) => id)).toEqual([])
  expect(timeline.where({ kind: 'trip', status: '!completed' }).trips).toEqual([])
})

const weak: readonly string[] = ['possible', 'speculated', 'unlikely']
const open: readonly string[] = [...weak, 'expected']

/**
 * The rule as it is told, over again: the latest counts, but weak talk never overrides a statement by a party,
 * except that the party that cancelled may call it possible again; what has surely started is under way; a window that has passed unreported is unresolved.
 */
function fold(entry: Trip | TravelEvent, day: number): Status | undefined {
  const outcome = entry.kind === 'event' ? entry.outcome : undefined
  let said: Status | undefined
  let speaker: string | undefined
  let [start, end] = [undefined, undefined] as [number | undefined, number | undefined]
  let spoken = -Infinity
  for (const claim of entry.claims) {
    const on = boundsOf(claim.on).latest
    if (on > day) continue
    spoken = on
    const takenBack = said === 'cancelled' && claim.says === 'possible' && claim.by === speaker
    if (said && weak.includes(claim.says) && !open.includes(said) && !takenBack) continue
    ;[said, speaker] = [claim.says, claim.by]
    if (claim.start !== undefined) {
      start = claim.start ? boundsOf(claim.start).latest : undefined
      end = claim.says === 'underway' || entry.kind === 'trip' ? undefined : start
    }
    if (claim.end !== undefined) end = claim.end ? boundsOf(claim.end).latest : undefined
  }
  if (outcome && dayNumber(outcome.on) <= day && spoken <= dayNumber(outcome.on)) {
    return outcome.happened ? 'completed' : 'did-not-happen'
  }
  // Nothing more was to be said: the record's own dates hold.
  if (!outcome && entry.claims.every(({ on }) => boundsOf(on).latest <= day)) {
    start = entry.start ? boundsOf(entry.start).latest : undefined
    const last = entry.end === undefined ? entry.start : entry.end
    end = last ? boundsOf(last).latest : undefined
  }
  if (!said || !(open.includes(said) || said === 'confirmed' || said === 'underway')) return said
  if (end !== undefined && end < day) return 'unresolved'
  return said === 'confirmed' && start !== undefined && start <= day ? 'underway' : said
}
