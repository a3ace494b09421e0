import { expect, test } from 'vitest'
import { createTables } from '../../../src/model/csv/named.js'

test('each name and each id is one entry', () => {
  const tables = createTables()
  const ids = [
    tables.person('François Hollande'),
    tables.person('François Hollande'),
    tables.person('Xi Jinping', 'xi'),
    tables.person('Xi Jinping'),
    tables.person('', 'nobody'),
    tables.person('General Secretary Xi', 'xi'),
    tables.person('General Secretary Xi'),
  ]
  expect(ids).toEqual(['francois-hollande', 'francois-hollande', 'xi', 'xi', 'nobody', 'xi', 'xi'])
  expect(tables.lists().people).toEqual([
    { id: 'francois-hollande', name: 'François Hollande' },
    { id: 'xi', name: 'Xi Jinping' },
    { id: 'nobody', name: 'nobody' },
  ])
})

test('an id without a name takes the first name that comes with it', () => {
  const tables = createTables()
  tables.place('', 'paris')
  tables.place('Paris', 'paris')
  tables.place('Ville de Paris', 'paris')
  expect(tables.lists().places).toEqual([{ id: 'paris', name: 'Paris' }])
})

test('names that make the same id, or none, are numbered', () => {
  const tables = createTables()
  expect(['Ann', 'ann', 'ANN!', '김', '李'].map((name) => tables.person(name))).toEqual([
    'ann',
    'ann-2',
    'ann-3',
    'person',
    'person-2',
  ])
  expect([tables.place('北京'), tables.source('…')]).toEqual(['place', 'source'])
})

test('people, places and sources do not share ids', () => {
  const tables = createTables()
  expect([tables.person('A'), tables.place('A'), tables.source('A')]).toEqual(['a', 'a', 'a'])
})

test('the id of an address leaves out the scheme and www', () => {
  const tables = createTables()
  const ids = [
    'https://www.example.org/News/1',
    'HTTP://example.org/a',
    'example.org/https://www.b',
    `https://example.org/${'x'.repeat(100)}`,
    `https://${'y'.repeat(79)}/z`,
  ].map((url) => tables.source(url))
  expect(ids).toEqual([
    'example-org-news-1',
    'example-org-a',
    'example-org-https-www-b',
    `example-org-${'x'.repeat(68)}`,
    'y'.repeat(79),
  ])
  tables.source('', 'on-paper')
  expect(tables.lists().sources.slice(-1)).toEqual([{ id: 'on-paper' }])
  expect(tables.lists().sources[1]).toEqual({ id: 'example-org-a', url: 'HTTP://example.org/a' })
})
