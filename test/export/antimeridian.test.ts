import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitAtAntimeridian } from '../../src/export/antimeridian.js'
import type { Position } from '../../src/export/antimeridian.js'

test.each<[string, Position[], readonly Position[][]]>([
  ['nothing', [], []],
  ['one position', [[1, 2]], []],
  [
    'one position twice',
    [
      [1, 2],
      [1, 2],
    ],
    [],
  ],
  [
    'there and back',
    [
      [1, 2],
      [3, 4],
      [1, 2],
    ],
    [
      [
        [1, 2],
        [3, 4],
        [1, 2],
      ],
    ],
  ],
  [
    'from pole side to side, 180 apart',
    [
      [-90, 0],
      [90, 0],
    ],
    [
      [
        [-90, 0],
        [90, 0],
      ],
    ],
  ],
  [
    'eastward over the line',
    [
      [170, 0],
      [-170, 10],
    ],
    [
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ],
  ],
  [
    'westward over the line',
    [
      [-170, 10],
      [170, 0],
    ],
    [
      [
        [-170, 10],
        [-180, 5],
      ],
      [
        [180, 5],
        [170, 0],
      ],
    ],
  ],
  [
    'starting on the line',
    [
      [180, 0],
      [-170, 10],
    ],
    [
      [
        [-180, 0],
        [-170, 10],
      ],
    ],
  ],
  [
    'ending on the line',
    [
      [-170, 10],
      [180, 0],
    ],
    [
      [
        [-170, 10],
        [-180, 0],
      ],
    ],
  ],
  [
    'along the line under its two names',
    [
      [170, 0],
      [180, 1],
      [-180, 2],
    ],
    [
      [
        [170, 0],
        [180, 1],
        [180, 2],
      ],
    ],
  ],
])('%s', (_, positions, parts) => {
  expect(splitAtAntimeridian(positions)).toEqual(parts)
})

test('no part has a step of more than 180 degrees, and every position stays', () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (positions) => {
      const parts = splitAtAntimeridian(positions)
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(1)
        part.reduce((before, after) => {
          expect(Math.abs(after[0] - before[0])).toBeLessThanOrEqual(180)
          return after
        })
      }
      const all = parts.flat().map(String)
      const inside = positions.filter(([longitude]) => Math.abs(longitude) < 180)
      if (parts.length) for (const each of inside) expect(all).toContain(String(each))
    }),
  )
})
