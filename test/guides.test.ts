import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { timeline, Timeline } from '../src/index.js'
import { codeIn, linksIn, tableUnder, tablesIn } from './support/markdown.js'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
  .concat(readdirSync('docs').map((file) => join('docs', file)))
  .filter((file) => file.endsWith('.md'))

const questions = ['README.md', 'docs/queries.md'].flatMap((page) =>
  tableOf(page).filter(([, call]) => call?.startsWith('timeline.')),
)

test.each(questions)('%s', (_, call = '', answer = '') => {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const ask = new Function('timeline', `return ${call}`) as (whole: typeof timeline) => unknown
  expect(JSON.stringify(ask(timeline))).toBe(answer)
})

test('the README has six questions, and no more than 600 words', () => {
  const text = readFileSync('README.md', 'utf8')
  expect(tableUnder(text, 'Six questions')).toHaveLength(6)
  expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(600)
})

test('the queries show every member of a Timeline', () => {
  const calls = tableOf('docs/queries.md').map(([, call = '']) => call)
  const members = [...Object.keys(timeline), ...Object.getOwnPropertyNames(Timeline.prototype)]
  const shown = members.filter((name) => calls.some((call) => call.includes(`.${name}`)))
  expect(members.filter((name) => !shown.includes(name))).toEqual([
    'constructor',
    'read',
    'isWhole',
  ])
})

test('the guide to theming lists the custom properties and parts that there are', () => {
  const manifest = JSON.parse(readFileSync('src/element/custom-elements.json', 'utf8')) as {
    modules: [{ declarations: [Record<'cssParts' | 'cssProperties', { name: string }[]>] }]
  }
  const [{ cssParts, cssProperties }] = manifest.modules[0].declarations
  const listed = tableOf('docs/theming.md').flatMap(([cell = '']) => cell.split(' '))
  expect(listed.sort()).toEqual([...cssParts, ...cssProperties].map(({ name }) => name).sort())
})

test('the colours in the guide are those of the style sheet', () => {
  const styles = ['element', 'list']
    .map((folder) => readFileSync(`src/${folder}/styles.css`, 'utf8'))
    .join('\n')
  const rows = tableOf('docs/theming.md').filter(([, light]) => light?.startsWith('#'))
  expect(rows.length).toBeGreaterThan(10)
  for (const [name, light, dark] of rows) {
    expect(styles).toContain(`var(${name}, light-dark(${light}, ${dark}))`)
  }
})

test.each(pages)('the links of %s lead somewhere', (page) => {
  const targets = linksIn(readFileSync(page, 'utf8'))
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
})

test('the README leads to every page of docs', () => {
  const targets = linksIn(readFileSync('README.md', 'utf8'))
  expect(targets).toEqual(expect.arrayContaining(pages.filter((page) => dirname(page) === 'docs')))
})

test.each(pages)('the headings that %s points to are there', (page) => {
  const text = readFileSync(page, 'utf8')
  for (const [, file, heading] of text.matchAll(/\]\((?!\w+:)([^)#\s]*)#([^)\s]+)/g)) {
    const target = file ? readFileSync(join(dirname(page), file), 'utf8') : text
    const headings = [...target.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(/\s/g, '-'),
    )
    expect(headings).toContain(heading)
  }
})

test('CONTRIBUTING names every folder of src and every project of tests', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const [layout = ''] = codeIn(text, 'text')
  expect([...layout.matchAll(/^ {2}(\w+)\/ /gm)].map(([, name]) => name).sort()).toEqual(
    folders.map(({ name }) => name).sort(),
  )
  const config = readFileSync('vitest.config.ts', 'utf8')
  expect(tableUnder(text, 'Set-up').map(([name = '']) => name)).toEqual(
    expect.arrayContaining(
      [...config.matchAll(/^ +name: '(\w+)',$/gm)].map(([, name]) => `\`${name}\``),
    ),
  )
})

/** The rows of all tables in *file*, cells without backticks. */
function tableOf(file: string): readonly (readonly string[])[] {
  return tablesIn(readFileSync(file, 'utf8')).map((cells) =>
    cells.map((cell) => cell.replaceAll('`', '')),
  )
}
