import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { formatDay, formatSpan, parseFilter, timeline } from '../../src/index.js'
import type { CountKey, Day, Timeline } from '../../src/index.js'

const machine = process.env['TZ']
afterAll(() => {
  if (machine === undefined) delete process.env['TZ']
  else process.env['TZ'] = machine
})

const keys: readonly CountKey[] = ['country', 'year', 'status', 'transport', 'tag']
const days: readonly Day[] = ['2018-06-11', '2026-12-31']

test('every answer is the same in every time zone', { timeout: 60_000 }, () => {
  const zones = Intl.supportedValuesOf('timeZone')
  expect(zones.length).toBeGreaterThan(400)
  const offsets = new Set<number>()
  const answers = new Map<string, string[]>()
  for (const [index, zone] of zones.entries()) {
    process.env['TZ'] = zone
    offsets.add(new Date(Date.UTC(2018, 5, 12)).getTimezoneOffset())
    const answer = createHash('sha256')
      .update(JSON.stringify(ask(index)))
      .digest('hex')
    answers.set(answer, [...(answers.get(answer) ?? []), zone])
  }
  // The switch did take place.
  expect(offsets.size).toBeGreaterThan(30)
  expect([...answers.values()].map(([first]) => first)).toHaveLength(1)
})

/** A little of everything. The locale differs in name only: a format is made anew in every zone. */
function ask(index: number): unknown {
  const locale = `en-GB-x-zone${index}`
  const dates = timeline.trips.map((trip) => [
    formatSpan(trip, locale),
    formatSpan(trip.away, locale, { month: 'short' }),
    trip.claims.slice(0, 1).map(({ on }) => formatDay(on, locale)),
  ])
  return days.map((day) => {
    const known = timeline.asOf(day)
    const { filter } = parseFilter('from=2018-06&to=2025-09-02&country=CN,SG')
    return [
      dates,
      known.coverage,
      [...known.trips, ...known.events].map((entry) => [entry.id, known.status(entry), entry.end]),
      ids(known.where(filter)),
      known.upcoming().map(({ id }) => id),
      known.underway().map(({ id }) => id),
      [known.before(day)?.id, known.after(day)?.id, known.nearest(day)?.id],
      keys.map((key) => known.countBy(key).map(({ key, count, days }) => [key, count, days])),
      [known.days(), known.daysIn('CN'), known.gaps().map(({ days }) => days)],
    ]
  })
}

function ids({ trips, events }: Timeline): readonly string[] {
  return [...trips, ...events].map(({ id }) => id)
}
