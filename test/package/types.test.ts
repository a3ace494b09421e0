import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/consumer.js'
import { compile } from '../support/typescript.js'

const main = `
import { timeline, trips, type Trip } from 'kim-travel-timeline'
import { toCSV } from 'kim-travel-timeline/export'
import { renderTimeline } from 'kim-travel-timeline/timeline'
import 'kim-travel-timeline/element'
import 'kim-travel-timeline/widget'
import 'kim-travel-timeline/styles.css'
import records from 'kim-travel-timeline/data/trips.json' with { type: 'json' }

const first: Trip | undefined = trips[0]
const text: string = toCSV(timeline.where({ country: 'CN' }))
const stops: number = timeline.trip('2018-06-singapore').stops.length
// @ts-expect-error: a typing error may be no trip at all
timeline.trip('2018-06-singapur').stops
export const element: HTMLElement | null = document.querySelector('kim-travel-timeline')
export const handle = renderTimeline(document.body, timeline)
export { first, records, stops, text }
`

test.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('types hold under $moduleResolution, libraries checked too', (options) => {
  const compilerOptions = {
    ...options,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    noEmit: true,
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  }
  const folder = project({
    'main.ts': main,
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }),
  })
  expect(compile(folder)).toBe('')
})

test('the declarations of the core need no DOM library', () => {
  const compilerOptions = {
    module: 'nodenext',
    lib: ['es2023'],
    types: [],
    noEmit: true,
    strict: true,
  }
  const folder = project({
    'main.ts':
      "export { trips } from 'kim-travel-timeline'\nexport { toCSV } from 'kim-travel-timeline/export'\n",
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }),
  })
  expect(compile(folder)).toBe('')
})

test('the sources of the core use no DOM, and nothing of Node', () => {
  const folder = project({
    'tsconfig.json': JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: { lib: ['es2023', 'webworker'], types: [] },
      files: [resolve('src/index.ts'), resolve('src/export/index.ts')],
      include: [],
      exclude: [],
    }),
  })
  expect(compile(folder)).toBe('')
})
