import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../src/cli/options.js'
import * as element from '../src/element/index.js'
import * as exporters from '../src/export/index.js'
import { en } from '../src/i18n/en.js'
import * as core from '../src/index.js'
import * as map from '../src/map/index.js'
import * as messages from '../src/messages.js'
import * as axis from '../src/timeline/index.js'
import { membersOf } from './support/declarations.js'
import { tableUnder } from './support/markdown.js'

const page = readFileSync('docs/reference.md', 'utf8')
const manifest = JSON.parse(readFileSync('src/element/custom-elements.json', 'utf8')) as {
  modules: [{ declarations: [Record<'attributes' | 'members' | 'events', Member[]>] }]
}
const [{ attributes, members, events }] = manifest.modules[0].declarations

interface Member {
  readonly name: string
  readonly kind?: string
}

test.each([
  ['Attributes', attributes],
  ['Properties', members.filter(({ kind }) => kind === 'field')],
  ['Events', events],
])('%s are those of the manifest', (heading, named) => {
  expect(namesUnder(heading).sort()).toEqual(named.map(({ name }) => name).sort())
})

test('the details of the events are those of their types', () => {
  const told = tableUnder(page, 'Events').flatMap(([, , detail = '']) => wordsIn(detail))
  expect(told.sort()).toEqual(
    ['TripSelectEvent', 'FilterChangeEvent']
      .flatMap((name) => membersOf('element/index', name))
      .sort(),
  )
})

test('options and members of renderTimeline are those of its types', () => {
  expect(namesUnder('renderTimeline').sort()).toEqual(
    ['TimelineOptions', 'TimelineHandle']
      .flatMap((name) => membersOf('timeline/index', name))
      .sort(),
  )
})

test('options and members of renderMap are those of its types', () => {
  expect(namesUnder('Maps').sort()).toEqual(
    [
      ...new Set(
        ['MapOptions', 'RenderMapOptions', 'MapHandle'].flatMap((name) =>
          membersOf('map/index', name),
        ),
      ),
    ].sort(),
  )
})

test.each(['toHTML', 'toSVG', 'toCSV', 'toICalendar', 'toJSONLD'])(
  'the options of %s are those of its type, and each is explained',
  (name) => {
    const rows = tableUnder(page, 'Exports')
    const [, , cell = ''] = rows.find(([first]) => first === `\`${name}\``)!
    const declared = membersOf('export/index', `${name.slice('to'.length)}Options`)
    expect(wordsIn(cell).sort()).toEqual(declared.toSorted())
    expect(namesUnder('Exports')).toEqual(expect.arrayContaining([...declared]))
  },
)

test('the columns of toCSV are on the page', () => {
  const columns = (['trip', 'event'] as const).flatMap((kind) =>
    exporters
      .toCSV(core.createTimeline({ trips: [] }), { kind })
      .trim()
      .split(','),
  )
  expect(namesUnder('CSV').sort()).toEqual([...new Set(columns)].sort())
})

test('the tables of toTables and their columns are on the page', () => {
  const text = exporters.toTables(core.timeline)['datapackage.json']
  const { resources } = JSON.parse(text) as {
    resources: { name: string; schema: { fields: { name: string }[] } }[]
  }
  const expected = resources.map(({ name, schema }) => {
    const columns = schema.fields.map((field) => field.name.replace(/^name_.*/, 'name_LANG'))
    const shown = columns.filter((column) => !/_(earliest|latest)$/.test(column))
    return [name, [...new Set(shown)]]
  })
  const rows = tableUnder(page, 'Tables')
  expect(rows.map(([name = '', , columns = '']) => [wordsIn(name)[0], wordsIn(columns)])).toEqual(
    expected,
  )
})

test('the properties of GeoJSON are on the page', () => {
  const { features } = exporters.toGeoJSON(core.timeline)
  const names = new Set(features.flatMap(({ properties }) => Object.keys(properties)))
  expect(namesUnder('GeoJSON').sort()).toEqual([...names].sort())
})

test('the keys of messages are on the page', () => {
  const rows = tableUnder(page, 'Message keys')
  expect(rows.map(([key = '', , group = '']) => [wordsIn(key)[0], wordsIn(group)])).toEqual(
    Object.entries(en).map(([key, value]) => [
      key,
      typeof value === 'object' ? Object.keys(value) : [],
    ]),
  )
})

test('commands and editorial rules are on the page', () => {
  expect(namesUnder('Command line')).toEqual(expect.arrayContaining([...commands]))
  const rules = namesUnder('Editorial rules') as readonly core.EditorialRule[]
  expect(core.checkDataset({ trips: [] }, { editorial: rules })).toEqual([])
  expect(rules).toHaveLength(6)
})

test('the keys to count by, and the shapes of answers, are those of the types', () => {
  const rows = tableUnder(page, 'Answers')
  const shapes = [
    'Count',
    'Stats',
    'Gap',
    'HistoryEntry',
    'Change',
    'Citation',
    'Coverage',
    'Range',
  ]
  for (const shape of shapes) {
    const [, , cell = ''] = rows.find(([name]) => name === `\`${shape}\``) ?? []
    expect(wordsIn(cell)).toEqual(expect.arrayContaining([...membersOf('index', shape)]))
  }
  const keys = rows.slice(shapes.length).flatMap(([key = '']) => wordsIn(key))
  for (const key of keys) core.timeline.countBy(key as core.CountKey)
  expect(keys).toHaveLength(10)
})

test.each(Object.entries({ ...core, ...exporters, ...map, ...messages, ...axis, ...element }))(
  '%s, which can be imported, is on the page',
  (name) => {
    expect(page).toMatch(new RegExp(`\`${name}[\`(.]`))
  },
)

/** The names in the first cells below *heading*, without what they take. */
function namesUnder(heading: string): string[] {
  return tableUnder(page, heading).flatMap(([first = '']) => wordsIn(first))
}

function wordsIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w-]+)[^`]*`/g)].map(([, name = '']) => name)
}
