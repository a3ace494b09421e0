import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { node, project } from '../support/consumer.js'
import { npm } from '../support/npm.js'

const entries = ['', '/export', '/timeline', '/map', '/element', '/widget']

test('an install is one package', () => {
  const packages = readdirSync(join(inject('consumer'), 'node_modules'))
  expect(packages.filter((name) => !name.startsWith('.'))).toEqual(['kim-travel-timeline'])
})

test('nothing is needed at run time, and nothing runs at install', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest).not.toHaveProperty('peerDependencies')
  expect(Object.keys(manifest['scripts'] ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]),
  )
})

test('the eleven trips print in Node', () => {
  const code = "import('kim-travel-timeline').then((m) => console.log(m.trips.length))"
  expect(node(['-e', code], project({}))).toBe('11\n')
})

test('require works, without a warning', () => {
  const code = "console.log(require('kim-travel-timeline').trips.length)"
  expect(node(['-e', code], project({ 'package.json': '{ "type": "commonjs" }' }))).toBe('11\n')
})

test.each(entries)('kim-travel-timeline%s loads in Node and leaves the globals alone', (entry) => {
  const code = `
    const before = Reflect.ownKeys(globalThis)
    await import('kim-travel-timeline${entry}')
    const after = Reflect.ownKeys(globalThis)
    console.log(JSON.stringify(after.filter((key) => !before.includes(key))))`
  expect(node(['main.mjs'], project({ 'main.mjs': code }))).toBe('[]\n')
})

test('the raw records and their schema can be imported', () => {
  const code = `
    import trips from 'kim-travel-timeline/data/trips.json' with { type: 'json' }
    import schema from 'kim-travel-timeline/schema.json' with { type: 'json' }
    console.log(trips.length, typeof schema)`
  const folder = project({ 'main.mjs': code })
  expect(node(['--disable-warning=ExperimentalWarning', 'main.mjs'], folder)).toBe('11 object\n')
})

test('the command runs where npm put it', () => {
  const folder = project({})
  const listed = npm(['exec', '--offline', '--no', '--', 'kim-travel-timeline', 'list'], folder)
  expect(listed).toContain('2018-06-12')
})

test('the command runs behind a link', () => {
  const bin = join(inject('consumer'), 'node_modules/.bin/kim-travel-timeline')
  expect(node([bin, 'list'], project({}))).toContain('2018-06-12')
})
