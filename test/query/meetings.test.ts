import { expect, test } from 'vitest'
import type { Meeting } from '../../src/model/types.js'
import { byPerson } from '../../src/query/meetings.js'

const met: readonly Meeting[] = [
  { personId: 'envoy', office: 'Envoy', format: 'Welcome', on: '2018-06-10' },
  { personId: 'host', office: 'Minister', format: 'Talks', on: '2018-06-11', principal: true },
  { personId: 'envoy', office: 'Envoy', format: 'Farewell', on: '2018-06-12' },
  { personId: 'host', office: 'President', format: 'Lunch', on: '2018-06-12' },
]

test('somebody met on two days stands once, the main counterpart first', () => {
  expect(byPerson(met).map(({ personId, office }) => [personId, office])).toEqual([
    ['host', 'Minister; President'],
    ['envoy', 'Envoy'],
  ])
})

test('each day keeps its place in the list, under which it is cited', () => {
  const days = byPerson(met).map((person) =>
    person.days.map(({ index, format }) => [index, format]),
  )
  expect(days).toEqual([
    [
      [1, 'Talks'],
      [3, 'Lunch'],
    ],
    [
      [0, 'Welcome'],
      [2, 'Farewell'],
    ],
  ])
})
