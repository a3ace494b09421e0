import { expect, test } from 'vitest'
import { knownIds } from '../../../src/model/check/known-ids.js'

test('the ids of a set, by table', () => {
  const ids = knownIds({
    trips: [{ id: 'trip' }, { id: 5 }, null, 'text', ['id'], Object.create({ id: 'lent' })],
    events: [{ id: 'event' }],
    people: 'ann',
  })
  expect([ids.has('trips', 'trip'), ids.has('records', 'trip')]).toEqual([true, true])
  expect([ids.has('trips', 'event'), ids.has('records', 'event')]).toEqual([false, true])
  expect([ids.has('trips', 'lent'), ids.has('trips', 'text')]).toEqual([false, false])
  expect([ids.has('people', 'ann'), ids.has('people', 'a'), ids.has('places', 'p')]).toEqual([
    false,
    false,
    false,
  ])
  expect(ids.near('records', 'evnet')).toBe('did you mean event?')
  expect(ids.near('trips', 'evnet')).toBeUndefined()
})

test('a likely id is looked for among a million in all', () => {
  const others = Array.from({ length: 49_999 }, (_, index) => ({ id: `${'x'.repeat(40)}${index}` }))
  const ids = knownIds({ people: [{ id: 'ann' }, ...others] })
  const near = Array.from({ length: 21 }, () => ids.near('people', 'anne'))
  expect(near.slice(0, 19)).toEqual(Array(19).fill('did you mean ann?'))
  expect(near.slice(19)).toEqual([undefined, undefined])
})
