import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { timeline } from '../src/index.js'

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
  .concat(readdirSync('docs').map((file) => join('docs', file)))
  .filter((file) => file.endsWith('.md'))

test.each(tableOf('docs/queries.md').filter(([, call]) => call?.includes('timeline.')))(
  '%s',
  (_, call = '', answer = '') => {
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    const ask = new Function('timeline', `return ${call}`) as (whole: typeof timeline) => unknown
    expect(JSON.stringify(ask(timeline))).toBe(answer)
  },
)

test('the guide to theming lists the custom properties and parts that there are', () => {
  const manifest = JSON.parse(readFileSync('src/element/custom-elements.json', 'utf8')) as {
    modules: [{ declarations: [Record<'cssParts' | 'cssProperties', { name: string }[]>] }]
  }
  const [{ cssParts, cssProperties }] = manifest.modules[0].declarations
  const first = tableOf('docs/theming.md').flatMap(([cell = '']) => cell.split(' '))
  const listed = first.filter((word) => word !== 'property' && word !== 'part')
  expect(listed.sort()).toEqual([...cssParts, ...cssProperties].map(({ name }) => name).sort())
})

test('the colours in the guide are those of the style sheet', () => {
  const styles = readFileSync('src/element/styles.css', 'utf8')
  const rows = tableOf('docs/theming.md').filter(([, light]) => light?.startsWith('#'))
  expect(rows.length).toBeGreaterThan(10)
  for (const [name, light, dark] of rows) {
    expect(styles).toContain(`var(${name}, light-dark(${light}, ${dark}))`)
  }
})

test.each(pages)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(page, 'utf8')
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, target = '']) => target,
  )
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
})

/** The rows of all tables in *file*, cells without backticks. */
function tableOf(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()))
}
