import { expect, test } from 'vitest'
import { timeline, trips } from '../../src/index.js'
import { mustBeTimeline } from '../../src/query/must-be-timeline.js'

test.each([timeline, timeline.where({ country: 'SE' })])(
  'a Timeline passes, an empty one too',
  (one) => {
    expect(() => mustBeTimeline(one)).not.toThrow()
  },
)

test.each([
  ['a list', trips],
  ['an object', { trips }],
  ['null', null],
  ['undefined', undefined],
  ['string', 'trips'],
])('%s does not, and the error says what would', (got, value) => {
  expect(() => mustBeTimeline(value)).toThrow(
    new TypeError(`expected a Timeline, such as timeline.where({…}), got ${got}`),
  )
})
