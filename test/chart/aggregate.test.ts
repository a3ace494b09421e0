import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { describe, expect, test } from 'vitest'
import { createAggregate, maxItems } from '../../src/chart/aggregate.js'
import { toDate } from '../../src/chart/calendar.js'
import { createScale } from '../../src/chart/scale.js'
import { bounds } from '../../src/model/days.js'
import { createTimeline } from '../../src/query/create.js'
import { createWorld } from '../../scripts/bench/world.mjs'

const world = createTimeline(createWorld(10_000))
const rows = world.trips.map((trip) => {
  const { earliest: first, latest: last } = bounds(trip)!
  return { first, last, lane: `lane ${trip.countries[0]!.charCodeAt(0) % 8}` }
})
const lanes = [...new Set(rows.map(({ lane }) => lane))]
const feed = createAggregate(rows, lanes, createScale())
const [first, last] = [rows[0]!.first, rows.at(-1)!.last]

describe('the feed', () => {
  test('counts every record once when all is in view, on few bars', () => {
    const { buckets, rows: single } = feed.pick(first, last + 1)
    expect(single).toEqual([])
    expect(buckets.length).toBeLessThanOrEqual(maxItems)
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(10_000)
  })

  test('gives single records once few are left, those that reach into the view included', () => {
    const day = rows[5000]!.first
    const { buckets, rows: single } = feed.pick(day, day + 20)
    expect(buckets).toEqual([])
    const expected = rows.flatMap((row, index) =>
      row.first <= day + 30 && row.last >= day - 10 ? [index] : [],
    )
    expect(single).toEqual(expected)
  })

  test('never gives more than it may, at any place and width', () => {
    for (let days = 2; days < 20_000; days *= 1.7) {
      for (let day = first; day < last; day += 977) {
        const { buckets, rows: single } = feed.pick(day, day + days)
        expect(buckets.length + single.length).toBeLessThanOrEqual(maxItems + 1)
      }
    }
  })

  test('keeps bars where they are as the view moves', () => {
    const before = new Set(feed.pick(first + 1000, first + 5000).buckets.map(({ key }) => key))
    const after = feed.pick(first + 1100, first + 5100).buckets
    const kept = after.filter(({ key }) => before.has(key)).length
    expect(kept).toBeGreaterThan(after.length * 0.8)
  })

  test('lays bars edge to edge on years, quarters, months and days, as the calendar has them', () => {
    const kinds = new Set<string>()
    for (let days = last - first; days > 20; days /= 2) {
      for (const { start, end, share } of feed.pick(first + 3000, first + 3000 + days).buckets) {
        const [from, to] = [toDate(start), toDate(end)]
        const months = differenceInCalendarMonths(to, from)
        if (end - start >= 28) {
          expect(from.getDate()).toBe(1)
          expect(to.getDate()).toBe(1)
          expect((from.getFullYear() * 12 + from.getMonth()) % months).toBe(0)
        }
        kinds.add(end - start >= 28 ? `${months} months` : 'days')
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['24 months', '6 months', '3 months']))
  })
})
