import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'
import { claim, event, meta, trip } from './records.js'

const source = { publisher: 'P', title: 'T', language: 'en', kind: 'press' } as const
const opinion = { analyst: 'X', text: 'So.' } as const
const makeSet = (): Timeline =>
  createTimeline({
    trips: [
      trip({
        id: 'one',
        stops: [{ placeId: 'hall', start: '2018-06-10', text: '' }],
        met: [{ personId: 'ann', office: '', format: '' }],
        delegation: [{ personId: 'bob' }],
        companions: [
          {
            personId: 'cy',
            role: 'other',
            seen: [{ on: '2018-06-11', placeId: 'park' }, { on: '2018-06-12' }],
          },
        ],
        crossings: [{ on: '2018-06-10', placeId: 'bridge', direction: 'out' }],
        citations: { start: ['book'] },
        outcomes: [{ text: 'So.', sourceIds: ['paper'] }],
      }),
      trip({ id: 'two', travellerId: 'di', start: '2018-08-01', end: '2018-08-02' }),
    ],
    events: [
      event({
        id: 'three',
        start: '2018-09-01',
        personIds: ['ed'],
        placeIds: ['bridge'],
        claims: [claim('2018-01-01', 'expected', { placeIds: ['park'], sourceIds: ['wire'] })],
      }),
    ],
    people: ['leader', 'ann', 'bob', 'cy', 'di', 'ed', 'nobody'].map((id) => ({ id, name: id })),
    places: [
      { id: 'city', name: 'City' },
      { id: 'hall', name: 'Hall', withinId: 'city' },
      { id: 'park', name: 'Park' },
      { id: 'bridge', name: 'Bridge' },
      { id: 'home', name: 'Home', withinId: 'land' },
      { id: 'land', name: 'Land' },
      { id: 'nowhere', name: 'Nowhere' },
    ],
    sources: [
      { ...source, id: 'book' },
      { ...source, id: 'paper' },
      { ...source, id: 'wire' },
      { ...source, id: 'view' },
      { ...source, id: 'late', published: '2018-12-01' },
      { ...source, id: 'unused' },
    ],
    assessments: [
      {
        ...opinion,
        id: 'early',
        on: '2018-07',
        aboutIds: ['one', 'three'],
        sourceIds: ['view', 'late'],
      },
      { ...opinion, id: 'undated', on: null, aboutIds: ['two'], sourceIds: [] },
    ],
    meta: { ...meta, travellerId: 'leader', homeId: 'home' },
  }) as Timeline

const names = ({ people, places, sources, assessments }: Timeline): readonly string[] =>
  [people, places, sources, assessments].map((table) => table.map(({ id }) => id).join(' '))

describe('a set holds what its records name, in the order of the tables', () => {
  test.for<readonly [ids: readonly string[], tables: readonly string[]]>([
    [
      ['one', 'two', 'three'],
      [
        'leader ann bob cy di ed',
        'city hall park bridge home land',
        'book paper wire view late',
        'early undated',
      ],
    ],
    [
      ['one'],
      ['leader ann bob cy', 'city hall park bridge home land', 'book paper view late', 'early'],
    ],
    // Another traveller starts elsewhere.
    [['two'], ['di', '', '', 'undated']],
    [['three'], ['ed', 'park bridge', 'wire view late', 'early']],
  ])('%j', ([ids, tables]) => {
    expect(names(makeSet().where({ ids }))).toEqual(tables)
  })

  test('also by id, and nothing else', () => {
    const one = makeSet().where({ ids: 'one' })
    expect([one.person('ann')?.id, one.place('city')?.id, one.source('book')?.id]).toEqual([
      'ann',
      'city',
      'book',
    ])
    expect([one.person('ed'), one.place('nowhere'), one.source('wire')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('a past day has the opinions and the sources of that day', () => {
  const set = makeSet()
  const on = (day: Day): readonly unknown[] =>
    set.asOf(day).assessments.map(({ id, sourceIds }) => [id, sourceIds])
  expect(on('2018-07-30')).toEqual([])
  expect(on('2018-07-31')).toEqual([['early', ['view']]])
  expect(on('2018-12-01')).toEqual([['early', ['view', 'late']]])
  expect(on('2018-12-31')).toEqual([
    ['early', ['view', 'late']],
    ['undated', []],
  ])
  expect(on('2019-01-01')).toHaveLength(2)
})
