import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as core from '../src/index.js'
import { evaluate, examplesIn } from './support/examples.js'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(model|query|data|bundled)\b.*\.ts$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))

test.each(Object.keys(core))('%s is documented with an example', (name) => {
  expect(examplesIn(docOf(name)).length).toBeGreaterThan(0)
})

test('every type that can be imported is explained', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
  const doors = ['index', 'export/index', 'timeline/index', 'element/index', 'element/react']
  const names = doors
    .map((door) => readFileSync(`src/${door}.ts`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/^export type \{ (.*?) \}/gm)])
    .flatMap(([, list = '']) => list.split(', '))
    .concat(typesOf('src/model/types.ts'), typesOf('src/model/tables.ts'))
  expect(names.length).toBeGreaterThan(50)
  const isExplained = (name: string) =>
    sources.some((text) =>
      new RegExp(`\\*/\\n(?://.*\\n)*export (?:interface|type|class) ${name}\\b`).test(text),
    )
  expect(names.filter((name) => !isExplained(name))).toEqual([])
})

describe('what an example says is so', () => {
  const documents = ['README.md', 'data/COUNTING.md'].filter((file) => existsSync(file))
  const examples = [
    ...files.map((text) => text.replaceAll(/^ *\* ?/gm, '')),
    ...documents.map((file) => readFileSync(file, 'utf8')),
  ].flatMap(examplesIn)

  test.each(examples)('$expression', ({ before, expression, answer }) => {
    expect(evaluate(core, before, expression)).toEqual(evaluate(core, '', answer))
  })
})

function typesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name)
}

/** The comment above the declaration of *name*, without its stars. */
function docOf(name: string): string {
  const declared = new RegExp(
    `\\n/\\*\\*((?:(?!\\*/)[^])*)\\*/\\n(?:// .*\\n)*export (?:const|function|class) ${name}\\b`,
  )
  const found = files.map((text) => declared.exec(`\n${text}`)?.[1]).find(Boolean)
  return (found ?? '').replaceAll(/^ *\* ?/gm, '')
}
