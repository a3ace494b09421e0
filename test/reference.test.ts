import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as element from '../src/element/index.js'
import * as exporters from '../src/export/index.js'
import * as core from '../src/index.js'
import * as axis from '../src/timeline/index.js'
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
  const source = readFileSync('src/element/events.ts', 'utf8')
  const told = tableUnder(page, 'Events').flatMap(([, , detail = '']) => wordsIn(detail))
  expect(told.sort()).toEqual([...fieldsIn(source.split('declare global')[0]!)].sort())
})

test('options and members of renderTimeline are those of its types', () => {
  const source = readFileSync('src/timeline/types.ts', 'utf8')
  const [options = '', handle = ''] = source.split('export interface TimelineHandle')
  expect(namesUnder('renderTimeline').sort()).toEqual(
    [...fieldsIn(options), ...fieldsIn(handle)].sort(),
  )
})

test.each([
  ['toHTML', ['src/export/html.ts', 'src/list/context.ts'], /(?:HTML|List)Options/],
  ['toSVG', ['src/export/svg.ts'], /SVGOptions/],
  ['toCSV', ['src/export/csv.ts'], /CSVOptions/],
  ['toICalendar', ['src/export/icalendar.ts'], /ICalendarOptions/],
  ['toJSONLD', ['src/export/jsonld.ts'], /JSONLDOptions/],
])('the options of %s are those of its type, and each is explained', (name, files, type) => {
  const rows = tableUnder(page, 'Exports')
  const [, , cell = ''] = rows.find(([first]) => first === `\`${name}\``)!
  const declared = files
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) => [...source.matchAll(/export interface (\w+)[^{]*\{([^]*?)\n\}/g)])
    .filter(([, interfaceName = '']) => type.test(interfaceName))
    .flatMap(([, , body = '']) => fieldsIn(body))
  expect(wordsIn(cell).sort()).toEqual(declared.sort())
  expect(namesUnder('Exports')).toEqual(expect.arrayContaining(declared))
})

test.each(Object.entries({ ...core, ...exporters, ...axis, ...element }))(
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

function fieldsIn(body: string): string[] {
  return [...body.matchAll(/(?:^ {2}|readonly )(?:readonly )?(\w+)(?:\?|\(|:)/gm)].map(
    ([, name = '']) => name,
  )
}
