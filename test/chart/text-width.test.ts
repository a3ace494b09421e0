import { expect, test } from 'vitest'
import { estimateWidth } from '../../src/chart/text-width.js'

test('widths grow with the text, its size and its weight', () => {
  expect(estimateWidth('Beijing', 13)).toBeLessThan(estimateWidth('Beijing, Dalian', 13))
  expect(estimateWidth('Beijing', 13)).toBeLessThan(estimateWidth('Beijing', 20))
  expect(estimateWidth('Beijing', 13)).toBeLessThan(estimateWidth('Beijing', 13, 'bold'))
  expect(estimateWidth('', 13)).toBe(0)
})

test('square scripts fill squares; combining marks take no room', () => {
  expect(estimateWidth('판문점', 10)).toBe(30)
  expect(estimateWidth('平壤', 10)).toBe(20)
  expect(estimateWidth('e\u0301', 10)).toBe(estimateWidth('e', 10))
})
