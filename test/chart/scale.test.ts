import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScale, emptyPeriodsIn } from '../../src/chart/scale.js'
import { dayNumber } from '../../src/model/days.js'

const trips = [
  ['2018-03-25', '2018-03-28'],
  ['2019-06-30', '2019-06-30'],
  ['2023-09-12', '2023-09-18'],
  ['2025-09-02', '2025-09-04'],
] as const
const occupied = trips.map(([first, last]) => ({ first: dayNumber(first), last: dayNumber(last) }))

describe('the compressed scale', () => {
  const scale = createScale(emptyPeriodsIn(occupied), 20)

  test('breaks where more than a year is empty', () => {
    expect(scale.breaks).toHaveLength(3)
  })

  test('gives every break the width asked for', () => {
    expect(scale.breaks.map(({ start, end }) => end - start)).toEqual([20, 20, 20])
  })

  test('leaves days around records as wide as they are', () => {
    const day = dayNumber('2023-09-12')
    expect(scale.toPosition(day + 7) - scale.toPosition(day)).toBe(7)
    expect(scale.toPosition(day) - scale.toPosition(day - 14)).toBe(14)
  })

  test('starts with day numbers', () => {
    expect(scale.toPosition(occupied[0]!.first)).toBe(occupied[0]!.first)
  })

  test.each([
    [365, 0],
    [366, 1],
  ])('of %i empty days makes %i breaks: a year at least, leap years included', (days, breaks) => {
    const pair = [
      { first: 0, last: 0 },
      { first: days + 1, last: days + 1 },
    ]
    expect(emptyPeriodsIn(pair)).toHaveLength(breaks)
  })

  test('sees a long record that reaches over shorter ones', () => {
    const long = [
      { first: 0, last: 2000 },
      { first: 10, last: 12 },
      { first: 2100, last: 2101 },
    ]
    expect(emptyPeriodsIn(long)).toEqual([])
  })

  test('never widens what it should narrow', () => {
    const wide = createScale(emptyPeriodsIn(occupied), 1e6)
    const far = occupied.at(-1)!.last
    expect(wide.toPosition(far)).toBe(far)
  })
})

test('without periods every day is as wide', () => {
  const scale = createScale()
  expect(scale.breaks).toEqual([])
  expect(scale.toPosition(12_345.5)).toBe(12_345.5)
  expect(scale.toDay(-3)).toBe(-3)
})

test('both ways are monotone and undo each other', () => {
  const record = fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 400 }))
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 12 }),
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.double({ min: -5000, max: 50_000, noNaN: true }), { minLength: 2, maxLength: 8 }),
      (records, breakWidth, days) => {
        const items = records
          .map(([first, length]) => ({ first, last: first + length }))
          .sort((one, other) => one.first - other.first)
        const scale = createScale(emptyPeriodsIn(items), breakWidth)
        const inOrder = [...days].sort((one, other) => one - other)
        const positions = inOrder.map(scale.toPosition)
        positions.forEach((position, index) => {
          if (index > 0) expect(position).toBeGreaterThanOrEqual(positions[index - 1]!)
          expect(scale.toDay(position)).toBeCloseTo(inOrder[index]!, 3)
        })
      },
    ),
  )
})
