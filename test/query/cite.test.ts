import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { claim, event, meta, trip } from './records.js'

const source = (id: string, given: Partial<Source> = {}): Source => ({
  id,
  publisher: 'KCNA',
  title: 'Kim Returns',
  language: 'en',
  kind: 'state-media',
  ...given,
})
const dispute = {
  field: 'start',
  versions: [
    { value: 'a', sourceIds: ['e'] },
    { value: 'b', sourceIds: ['f', 'a'] },
  ],
}
const set: Timeline = createTimeline({
  trips: [
    trip({
      citations: { start: ['a', 'b'], 'met.0': ['b'] },
      outcomes: [
        { text: 'One.', sourceIds: ['c'] },
        { text: 'Two.', sourceIds: ['b'] },
      ],
      claims: [claim('2018-06-01', 'confirmed', { start: '2018-06-10', sourceIds: ['d'] })],
      disputes: [dispute],
    }),
  ],
  events: [
    event({
      citations: { start: ['b'] },
      claims: [claim('2018-06-01', 'confirmed', { sourceIds: ['c'] })],
      outcome: { on: '2018-06-12', happened: true, text: 'So.', sourceIds: ['a'] },
    }),
    event({ id: 'other' }),
  ],
  sources: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => source(id)),
  meta,
}) as Timeline

const numbered = (id: string, field?: string): unknown =>
  set.cite(id, field).map(({ number, source }) => `${number} ${source.id}`)

test.for<readonly [id: string, field: string | undefined, cited: readonly string[]]>([
  ['a-trip', undefined, ['1 a', '2 b', '3 c', '4 d', '5 e', '6 f']],
  ['a-trip', 'start', ['1 a', '2 b']],
  ['a-trip', 'met.0', ['2 b']],
  ['a-trip', 'outcomes.0', ['3 c']],
  ['a-trip', 'outcomes.1', ['2 b']],
  ['a-trip', 'claims.0', ['4 d']],
  ['an-event', undefined, ['1 b', '2 a', '3 c']],
  ['an-event', 'outcome', ['2 a']],
  ['an-event', 'claims.0', ['3 c']],
  ['other', undefined, []],
])('%s, %s', ([id, field, cited]) => {
  expect(numbered(id, field)).toEqual(cited)
})

test.for([
  ['a-trip', 'weather', 'nothing cited: a-trip weather; expected one of start, met.0'],
  ['a-trip', 'outcomes', 'nothing cited: a-trip outcomes; '],
  ['a-trip', 'outcomes.2', 'nothing cited: a-trip outcomes.2; '],
  ['a-trip', 'stops.0', 'nothing cited: a-trip stops.0; '],
  ['a-trip', 'claims', 'nothing cited: a-trip claims; '],
  ['a-trip', 'claims.1', 'nothing cited: a-trip claims.1; '],
  ['a-trip', 'outcome', 'nothing cited: a-trip outcome; '],
  ['a-trip', 'toString', 'nothing cited: a-trip toString; '],
  ['an-event', 'outcomes.0', 'nothing cited: an-event outcomes.0; expected one of start'],
  ['other', 'outcome', 'nothing cited: other outcome; '],
] as const)('%s has no %s', ([id, field, message]) => {
  expect(() => set.cite(id, field)).toThrow(message)
})

describe('in one line', () => {
  test.for<readonly [given: Partial<Source>, text: string]>([
    [{}, 'KCNA: “Kim Returns”'],
    [{ title: '[Untitled]' }, 'KCNA: [Untitled]'],
    [{ published: '2018-06-14' }, 'KCNA: “Kim Returns”, June 14, 2018'],
    [
      { published: '2018-06', via: 'Watch', url: 'https://example.org/a' },
      'KCNA: “Kim Returns”, June 2018, via Watch, https://example.org/a',
    ],
  ])('%j', ([given, text]) => {
    const own = createTimeline({
      trips: [trip({ citations: { start: ['s'] } })],
      sources: [source('s', given)],
      meta,
    })
    expect(own.cite('a-trip').map((one) => one.text)).toEqual([text])
  })
})
