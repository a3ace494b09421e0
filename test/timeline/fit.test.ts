import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fit } from '../../src/timeline/fit.js'

const item = (first: number, last = first, labelWidth = 0) => ({ first, last, labelWidth })

test('every record has room for itself and its label', () => {
  const record = fc.tuple(
    fc.integer({ min: 0, max: 9000 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 160 }),
  )
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 340, max: 2000 }),
      fc.constantFrom('compressed', 'true'),
      (records, width, mode) => {
        const items = records
          .map(([first, length, label]) => item(first, first + length, label))
          .sort((one, other) => one.first - other.first)
        const { scale, from, to, pixelsPerDay } = fit(items, { mode, width, breakPixels: 12 })
        expect((to - from) * pixelsPerDay).toBeCloseTo(width, 3)
        for (const { first, last, labelWidth } of items) {
          const x = (scale.toPosition(first) - from) * pixelsPerDay
          expect(x).toBeGreaterThanOrEqual(9)
          expect(labelWidth).toBeLessThanOrEqual(width)
          expect((scale.toPosition(last + 1) - from) * pixelsPerDay).toBeLessThanOrEqual(width)
        }
      },
    ),
  )
})

test('breaks are as many pixels wide as asked, at every zoom', () => {
  const items = [item(0), item(1000), item(3000)]
  const { scaleAt, pixelsPerDay } = fit(items, { mode: 'compressed', width: 1000, breakPixels: 50 })
  for (const density of [pixelsPerDay, pixelsPerDay * 10]) {
    for (const { start, end } of scaleAt(density).breaks) {
      expect((end - start) * density).toBeCloseTo(50, 6)
    }
  }
})

test('breaks never take more than two fifths of the axis', () => {
  const items = Array.from({ length: 20 }, (_, index) => item(index * 1000))
  const { scale, pixelsPerDay } = fit(items, { mode: 'compressed', width: 400, breakPixels: 60 })
  const taken = scale.breaks.reduce((sum, { start, end }) => sum + end - start, 0) * pixelsPerDay
  expect(taken).toBeLessThanOrEqual(400 * 0.4 + 1e-6)
})

test('one short trip is not drawn as a wall', () => {
  const { pixelsPerDay } = fit([item(100, 101, 80)], { mode: 'compressed', width: 900 })
  expect(pixelsPerDay).toBeLessThanOrEqual(30)
})

test('nothing to fit gives an empty year', () => {
  const { from, to, scale } = fit([], { mode: 'compressed', width: 700 })
  expect(to - from).toBe(366)
  expect(scale.breaks).toEqual([])
})

test('labels have room beside their bars while that leaves the bars a third of the axis', () => {
  const options = { mode: 'compressed', width: 320 } as const
  const end = (labelWidth: number): number => {
    const { pixelsPerDay } = fit([item(0), item(200, 200, labelWidth)], options)
    return 10 + 200 * pixelsPerDay
  }
  expect(end(150) + 150).toBeLessThanOrEqual(320)
  for (const labelWidth of [250, 320, 900]) expect(end(labelWidth)).toBeGreaterThan(320 / 3)
})
