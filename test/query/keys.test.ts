import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import { placeIdsOf, passedPlaceIdsOf, topPlace } from '../../src/query/places.js'
import type { CountKey } from '../../src/query/keys.js'
import type { Timeline } from '../../src/query/timeline.js'
import { event, meta, trip } from './records.js'

const one = trip({
  id: 'one',
  visit: 'state',
  start: '2018-06',
  end: '2018-06-12',
  travellerId: 'ann',
  countries: ['CN', 'RU', 'CN'],
  stops: ['hall', 'city', 'far', 'hall'].map((placeId) => ({ placeId, start: null, text: '' })),
  transport: [
    { mode: 'train', leg: 'outbound' },
    { mode: 'car', leg: 'local' },
    { mode: 'train', leg: 'return' },
  ],
  met: ['bob', 'cy', 'bob'].map((personId, index) => ({
    personId,
    office: '',
    format: '',
    on: (['2018-06-10', '2018-06-11', '2018-06-12'] as const)[index]!,
  })),
  delegation: [{ personId: 'cy' }, { personId: 'di' }],
  companions: [
    {
      personId: 'ed',
      role: 'other',
      seen: [{ on: '2018-06-12', placeId: 'far' }, { on: '2018-06-12' }],
    },
  ],
  crossings: [{ on: '2018-06-12', placeId: 'bridge', direction: 'out' }],
  tags: ['x', 'y', 'x'],
})
const two = event({
  id: 'two',
  type: 'parade',
  start: '2019-01-01',
  placeIds: ['far', 'hall', 'bridge', 'far'],
  personIds: ['bob', 'di', 'bob'],
  tags: ['y'],
})
const makeSet = (): Timeline =>
  createTimeline({
    trips: [
      one,
      trip({ id: 'bare', start: null, end: '2018-12-01', countries: [], tags: ['bob'] }),
    ],
    events: [two],
    people: ['ann', 'bob', 'cy', 'di', 'ed', 'leader'].map((id) => ({
      id,
      name: id.toUpperCase(),
    })),
    places: [
      { id: 'land', name: 'Land' },
      { id: 'city', name: 'City', country: 'CN', withinId: 'land' },
      { id: 'hall', name: 'Hall', country: 'CN', withinId: 'city' },
      { id: 'far', name: 'Far', country: 'RU' },
      { id: 'bridge', name: 'Bridge' },
    ],
    meta: { ...meta, travellerId: 'leader' },
  }) as Timeline

describe('the words of a record, each once', () => {
  test.for<readonly [key: CountKey, ofTrip: readonly string[], ofEvent: readonly string[]]>([
    ['country', ['CN', 'RU'], ['RU', 'CN']],
    ['place', ['hall', 'city', 'land', 'far'], ['far', 'hall', 'city', 'land', 'bridge']],
    ['person', ['ann', 'bob', 'cy', 'di', 'ed'], ['bob', 'di']],
    ['met', ['bob', 'cy'], []],
    ['visit', ['state'], []],
    ['type', [], ['parade']],
    ['transport', ['train', 'car'], []],
    ['tag', ['x', 'y'], ['y']],
    ['status', ['completed'], ['expected']],
    ['year', ['2018'], ['2019']],
  ])('%s', ([key, ofTrip, ofEvent]) => {
    expect([...makeSet().groupBy(key, { ids: 'one' }).keys()]).toEqual(ofTrip)
    expect([...makeSet().groupBy(key, { ids: 'two' }).keys()]).toEqual(ofEvent)
  })

  test('what is not known has none', () => {
    const keys = ['country', 'place', 'person', 'met', 'transport', 'year'] as const
    for (const key of keys) expect(makeSet().countBy(key, { ids: 'bare' })).toEqual([])
  })
})

describe('counts', () => {
  const counts = (key: CountKey, options = {}): unknown =>
    makeSet()
      .countBy(key, { kind: ['trip', 'event'] }, options)
      .map(({ key, label, count }) => `${key} ${label} ${count}`)

  test('have names for labels', () => {
    expect(counts('country')).toEqual(['CN China 1', 'RU Russia 1'])
    expect(counts('place')).toEqual(['hall Hall 1', 'city City 1', 'land Land 1', 'far Far 1'])
    expect(counts('met')).toEqual(['bob BOB 1', 'cy CY 1'])
    expect(counts('person')).toContain('di DI 1')
    // A tag that is the id of a person is a tag.
    expect(counts('tag')).toEqual(['x x 1', 'y y 1', 'bob bob 1'])
  })

  test('stand most first, or in the order of the words', () => {
    const set = createTimeline({
      trips: [['b'], ['a', 'c'], ['c']].map((tags, index) => trip({ id: `t${index}`, tags })),
      meta,
    })
    const keys = (options = {}): string =>
      set
        .countBy('tag', {}, options)
        .map(({ key }) => key)
        .join(' ')
    expect([keys(), keys({ sort: 'count' }), keys({ sort: 'key' })]).toEqual([
      'c b a',
      'c b a',
      'a b c',
    ])
    expect(set.countBy('tag')).toBe(set.countBy('tag'))
    expect(set.countBy('year').map(({ key }) => key)).toEqual(['2018'])
    expect(Object.isFrozen(set.countBy('tag', {}, { sort: 'key' }))).toBe(true)
  })

  test('an unknown rule is told those that are known', () => {
    expect(() => makeSet().counted('x')).toThrow(new Error('unknown rule: x; known: none'))
    const counting = ['a', 'b'].map((id) => ({ id, title: id }))
    const set = createTimeline({
      trips: [one],
      people: makeSet().people,
      places: makeSet().places,
      meta: { counting },
    })
    expect(() => set.counted('x')).toThrow(new Error('unknown rule: x; known: a, b'))
  })

  test('an unknown key is told those that are known', () => {
    expect(() => makeSet().countBy('zzzzzzz' as CountKey)).toThrow(
      /^unknown key: zzzzzzz; known: country, place, person, met, year, visit, type, status, transport, tag$/,
    )
    expect(() => makeSet().groupBy(5 as never)).toThrow(/^unknown key: 5; known: country, place, /)
  })
})

describe('places', () => {
  test('in order of time, and those that were passed', () => {
    const of = (entry: Entry): unknown => [placeIdsOf(entry), passedPlaceIdsOf(entry)]
    expect(of(one)).toEqual([
      ['hall', 'city', 'far', 'hall'],
      ['bridge', 'far'],
    ])
    expect(of(two)).toEqual([['far', 'hall', 'bridge', 'far'], []])
    expect(of(trip())).toEqual([[], []])
  })

  test.for([
    ['hall', 'land'],
    ['city', 'land'],
    ['land', 'land'],
    ['far', 'far'],
    ['nowhere', undefined],
  ] as const)('the largest around %s is %s', ([id, top]) => {
    expect(topPlace(id, makeSet())?.id).toBe(top)
  })

  test('the largest that is known', () => {
    const place = (id: string) =>
      id === 'hall' ? { id, name: 'Hall', withinId: 'city' } : undefined
    expect(topPlace('hall', { place } as Timeline)?.id).toBe('hall')
  })
})
