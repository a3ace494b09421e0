import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** What each layer may import from, beside itself. Arrows point down only. */
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model', 'query'],
  markup: ['model'],
  query: ['model'],
  data: ['model', 'query'],
  chart: ['model', 'query', 'i18n', 'markup'],
  list: ['model', 'query', 'i18n', 'markup'],
  export: ['model', 'query', 'i18n', 'markup', 'chart', 'list'],
  map: ['model', 'query', 'i18n', 'markup', 'chart', 'data'],
  timeline: ['model', 'query', 'i18n', 'markup', 'chart', 'data', 'export'],
  element: [
    'model',
    'query',
    'i18n',
    'markup',
    'chart',
    'data',
    'list',
    'export',
    'map',
    'timeline',
  ],
  cli: ['model', 'query', 'i18n', 'markup', 'data', 'list', 'map', 'export'],
  index: ['model', 'query', 'data', 'i18n'],
  messages: ['i18n'],
  widget: ['element'],
}

/** Files that stand beside the folders, by the layer they belong to. */
const loose: Readonly<Record<string, string>> = {
  'index.ts': 'index',
  'messages.ts': 'messages',
  'widget.ts': 'widget',
  'styles.d.ts': 'model',
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()

test('every file belongs to a layer', () => {
  expect(sources.filter((file) => !(layerOf(file) in below))).toEqual([])
})

test('arrows point down: a file imports only from its own layer and those below', () => {
  const wrong = sources.flatMap((file) => {
    const allowed = [layerOf(file), ...(below[layerOf(file)] ?? [])]
    return ownImports(file, importsOf(read(file)))
      .filter((target) => !allowed.includes(layerOf(target)))
      .map((target) => `${file} -> ${target}`)
  })
  expect(wrong).toEqual([])
})

test('no file is part of a circle of imports', () => {
  const graph = new Map(
    sources.map((file) => [file, ownImports(file, importsOf(withoutTypes(read(file))))]),
  )
  expect(sources.filter((file) => reaches(graph, file, file, new Set()))).toEqual([])
})

test('a file imports from outside only what its layer may', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(read(file))
      .filter((specifier) => !specifier.startsWith('./') && !specifier.startsWith('../'))
      .filter((specifier) => !mayImport(file, specifier))
      .map((specifier) => `${file} -> ${specifier}`),
  )
  expect(wrong).toEqual([])
})

test('only data/records.ts and data/dataset.ts read data/', () => {
  const readers = sources.filter((file) =>
    importsOf(read(file)).some((specifier) => specifier.endsWith('.json')),
  )
  expect(readers).toEqual(['data/dataset.ts', 'data/records.ts'])
})

test('no file has more than 250 lines', () => {
  // A list that a script writes, and one table for each language.
  const tables = /^(data\/ids|i18n\/[a-z]{2}(-[a-z]+)?)\.ts$/
  const long = sources.filter((file) => read(file).split('\n').length > 251)
  expect(long.filter((file) => !tables.test(file))).toEqual([])
})

test('no file writes markup into a page or makes code of text', () => {
  const sinks =
    /\.(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(/
  expect(sources.filter((file) => sinks.test(read(file)))).toEqual([])
})

test('no file calls what old libraries on a page replace', () => {
  // MooTools, Prototype.js: Array.from without a mapper, lists whose entries() gives their items, bind of its own.
  const replaced = /\bArray\.from\(|\.entries\(\)|\.bind\(/
  expect(sources.filter((file) => replaced.test(read(file)))).toEqual([])
})

function read(file: string): string {
  return readFileSync(join('src', file), 'utf8')
}

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : (loose[file] ?? file)
}

/** All specifiers in *code*, of static and dynamic imports and of re-exports. */
function importsOf(code: string): readonly string[] {
  const pattern =
    /^(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm
  return [...code.matchAll(pattern)].flatMap(([, from, bare, lazy]) => from ?? bare ?? lazy ?? [])
}

/** *text* without the imports that are gone at run time. */
function withoutTypes(text: string): string {
  return text.replaceAll(/^(import|export) type [^']*? from '[^']*'/gm, '')
}

/** The files of src that *specifiers* name, seen from *file*. */
function ownImports(file: string, specifiers: readonly string[]): readonly string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.js'))
    .map((specifier) => posix.join(dirname(file), specifier).replace(/\.js$/, '.ts'))
}

function mayImport(file: string, specifier: string): boolean {
  const layer = layerOf(file)
  if (specifier.startsWith('vis-')) return file === 'timeline/vis/engine.ts'
  if (specifier.startsWith('styles:')) return specifier.startsWith(`styles:${layer}/`)
  if (specifier === 'd3-geo') return file === 'map/frame.ts'
  if (specifier === 'coast:land') return file === 'map/coast.ts'
  if (specifier.startsWith('node:')) return layer === 'cli'
  // Types alone, for those who have it.
  if (specifier === 'react') return file === 'element/react.ts'
  return /^date-fns(\/|$)/.test(specifier) || specifier.startsWith('@date-fns/utc')
}

function reaches(
  graph: ReadonlyMap<string, readonly string[]>,
  from: string,
  goal: string,
  seen: Set<string>,
): boolean {
  return (graph.get(from) ?? []).some((next) => {
    if (next === goal) return true
    if (seen.has(next)) return false
    seen.add(next)
    return reaches(graph, next, goal, seen)
  })
}
