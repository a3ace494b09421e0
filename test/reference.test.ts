import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as element from '../src/element/index.js'
import * as exporters from '../src/export/index.js'
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
