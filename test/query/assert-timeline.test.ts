import { expect, test } from 'vitest'
import { timeline, trips } from '../../src/index.js'
import { assertTimeline } from '../../src/query/assert-timeline.js'

test.each([timeline, timeline.where({ country: 'SE' })])(
  'a Timeline passes, an empty one too',
  (one) => {
    expect(() => assertTimeline(one)).not.toThrow()
  },
)

test.each([
  ['a list', trips],
  ['an object', { trips }],
  ['an object', { coverage: {} }],
  ['an object', { where: () => trips }],
  ['null', null],
  ['undefined', undefined],
  ['string', 'trips'],
])('%s does not, and the error says what would', (got, value) => {
  expect(() => assertTimeline(value)).toThrow(
    new TypeError(`expected a Timeline, such as timeline.where({…}), got ${got}`),
  )
})
