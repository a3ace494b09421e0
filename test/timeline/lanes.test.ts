import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { createLanes, stack, type LaneOptions } from '../../src/timeline/lanes.js'
import { createTimeline } from '../../src/query/create.js'
import { createWorld } from '../../scripts/bench/world.mjs'

const options: LaneOptions = {
  lanes: 'country',
  country: (code) => `Name of ${code}`,
  upcoming: 'Ahead',
  other: 'Other',
}
const keys = (lanes: ReturnType<typeof createLanes>) => lanes.list.map(({ key }) => key)

describe('lanes by country', () => {
  test('stand in order of the first visit, what is ahead last', () => {
    expect(keys(createLanes(timeline.trips, options))).toEqual([
      'CN',
      'KR',
      'SG',
      'VN',
      'RU',
      'other',
      'upcoming',
    ])
  })

  test('take trips by the first country and every event as ahead', () => {
    const { laneOf } = createLanes(timeline.trips, options)
    expect(laneOf(timeline.trip('2018-06-singapore'))).toBe('SG')
    expect(laneOf(timeline.events[0]!)).toBe('upcoming')
  })

  test('are few: countries with fewest trips share one', () => {
    const world = createTimeline(createWorld(2000))
    const lanes = createLanes(world.trips, { ...options, most: 4 })
    expect(lanes.list).toHaveLength(5)
    const used = new Set(world.trips.map(lanes.laneOf))
    expect(used).toEqual(new Set([...keys(lanes).filter((key) => key !== 'upcoming')]))
  })

  test('are at most eight, and what is ahead, unless told otherwise', () => {
    const visited = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...timeline.trips[0]!,
        countries: [countries[index]!],
      }))
    const countries = ['CN', 'KR', 'SG', 'VN', 'RU', 'JP', 'MN', 'ID', 'IR'] as const
    const shown = (count: number) => {
      const { list, laneOf } = createLanes(visited(count), options)
      const used = new Set(visited(count).map(laneOf))
      return keys({ list, laneOf }).filter((key) => used.has(key))
    }
    expect(shown(8)).toEqual(countries.slice(0, 8))
    expect(shown(9)).toEqual([...countries.slice(0, 7), 'other'])
  })

  test('hold trips to nowhere in the shared one', () => {
    const { laneOf } = createLanes(timeline.trips, options)
    expect(laneOf({ ...timeline.trips[0]!, countries: [] })).toBe('other')
  })
})

test('without lanes by country all trips share one, apart from what is ahead', () => {
  const lanes = createLanes(timeline.trips, { ...options, lanes: 'none' })
  expect(keys(lanes)).toEqual(['all', 'upcoming'])
  expect(lanes.laneOf(timeline.trips[3]!)).toBe('all')
})

describe('stack', () => {
  test('uses the lowest storey that is free', () => {
    const boxes = [
      [0, 10],
      [5, 20],
      [12, 30],
      [40, 50],
    ].map(([start, end]) => ({ start: start!, end: end! }))
    expect(stack(boxes, 1)).toEqual([0, 1, 0, 0])
  })

  test('never lets two boxes of a storey touch', () => {
    const box = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 30 }),
        fc.integer({ min: 0, max: 10 }),
        (pairs, gap) => {
          const boxes = pairs.map(([start, width]) => ({ start, end: start + width }))
          const storeys = stack(boxes, gap)
          boxes.forEach((one, index) => {
            boxes.slice(index + 1).forEach((other, offset) => {
              if (storeys[index] !== storeys[index + 1 + offset]) return
              expect(one.end + gap <= other.start || other.end + gap <= one.start).toBe(true)
            })
          })
        },
      ),
    )
  })
})
