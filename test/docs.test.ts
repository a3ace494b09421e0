import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { utc } from '@date-fns/utc'
import { geoMercator, geoPath } from 'd3-geo'
import { differenceInCalendarDays, eachDayOfInterval } from 'date-fns'
import { describe, expect, test } from 'vitest'
import * as exporters from '../src/export/index.js'
import * as core from '../src/index.js'
import { exportsOf } from './support/declarations.js'
import { evaluate, examplesIn } from './support/examples.js'

test.each(Object.keys(core))('%s is documented with an example', (name) => {
  expect(examplesIn(exportsOf('index').get(name)?.doc ?? '').length).toBeGreaterThan(0)
})

test.each(['index', 'export/index', 'timeline/index', 'element/index', 'element/react'])(
  'everything that %s exports is explained',
  (entry) => {
    const declarations = [...exportsOf(entry)]
    expect(declarations).not.toEqual([])
    expect(declarations.filter(([, { doc }]) => doc === '').map(([name]) => name)).toEqual([])
  },
)

describe('what an example says is so', () => {
  const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(model|query|data)\b.*\.d\.ts$/.test(file))
    .map((file) => readFileSync(join('dist', file), 'utf8').replaceAll(/^ *\* ?/gm, ''))
  const documents = ['README.md', 'data/COUNTING.md']
    .concat(['dates', 'factbox', 'recipes'].map((page) => `docs/${page}.md`))
    .map((file) => readFileSync(file, 'utf8'))
  const examples = [...declarations, ...documents].flatMap(examplesIn)

  const { toCSV, toGeoJSON } = exporters
  const libraries = { utc, differenceInCalendarDays, eachDayOfInterval, geoMercator, geoPath }
  const names = { ...core, toCSV, toGeoJSON, ...libraries }

  test.each(examples)('$expression', ({ before, expression, answer }) => {
    expect(evaluate(names, before, expression)).toEqual(evaluate(core, '', answer))
  })
})
