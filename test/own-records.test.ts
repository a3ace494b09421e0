import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { toCSV, toGeoJSON, toHTML, toICalendar, toJSONLD, toSVG } from '../src/export/index.js'
import { checkDataset, createTimeline, fromCSV } from '../src/index.js'
import { codeIn } from './support/markdown.js'

const page = readFileSync('docs/own-records.md', 'utf8')

test.each(codeIn(page, 'ts').map((code, index) => [index, code] as const))(
  'TypeScript of the page, block %i, prints what it says',
  async (_, code) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: '.', loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'silent',
      alias: {
        'kim-travel-timeline/export': './src/export/index.ts',
        'kim-travel-timeline': './src/index.ts',
      },
    })
    const said: string[] = []
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    const run = new Function('console', outputFiles[0]!.text) as (console: object) => void
    run({ log: (text: unknown) => said.push(String(text)) })
    const expected = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, text]) => text)
    expect(said).toEqual(expected)
    expect(said.length).toBeGreaterThan(0)
  },
)

test('the records in the HTML of the page are sound, at the first attempt, in every export', () => {
  const [html = ''] = codeIn(page, 'html')
  const [, json = ''] = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(html) ?? []
  const records: unknown = JSON.parse(json)
  expect(checkDataset(records)).toEqual([])
  const set = createTimeline(records as Parameters<typeof createTimeline>[0])
  expect(set.trips.map((trip) => set.status(trip))).toEqual(Array(5).fill('completed'))
  for (const text of [toHTML(set), toSVG(set), toCSV(set), toICalendar(set)]) {
    expect(text).toContain('Talks in Paris')
    expect(text).not.toMatch(/undefined|NaN|Data through|Data end/)
  }
  expect(JSON.stringify([toGeoJSON(set), toJSONLD(set)])).not.toMatch(/undefined|NaN/)
})

test('records with as little as each may have pass through every export', () => {
  const set = createTimeline({
    trips: [
      {
        id: 'trip',
        title: 'Trip',
        start: null,
        stops: [{ placeId: 'place' }],
        met: [{ personId: 'person' }],
        companions: [{ personId: 'person' }],
        claims: [{ on: '2024', by: 'Agency', says: 'expected' }],
        outcomes: [{ text: 'Signed.' }],
        citations: { title: ['source'] },
      },
    ],
    events: [
      {
        id: 'event',
        title: 'Event',
        start: '2024',
        placeIds: ['place'],
        outcome: { on: '2024-05-06', happened: true },
      },
    ],
    people: [{ id: 'person', name: 'Person' }],
    places: [{ id: 'place', name: 'Place' }],
    sources: [{ id: 'source' }],
    assessments: [{ id: 'a', analyst: 'Ann', text: 'Well.', aboutIds: ['trip'] }],
  })
  for (const text of [toHTML(set), toSVG(set), toCSV(set), toICalendar(set)])
    expect(text).not.toMatch(/undefined|NaN|\(\)/)
  expect(JSON.stringify([toGeoJSON(set), toJSONLD(set)])).not.toMatch(/undefined|NaN/)
  expect(createTimeline(fromCSV(toCSV(set))).trips).toHaveLength(1)
})

test('an unknown editorial rule is refused', () => {
  expect(() => checkDataset({ trips: [] }, { editorial: ['citd' as 'cited'] })).toThrow(
    /editorial of checkDataset/,
  )
})
