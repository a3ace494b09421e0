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

describe('what an example says is so', () => {
  const documents = ['README.md', 'COUNTING.md'].filter((file) => existsSync(file))
  const examples = [
    ...files.map((text) => text.replaceAll(/^ *\* ?/gm, '')),
    ...documents.map((file) => readFileSync(file, 'utf8')),
  ].flatMap(examplesIn)

  test.each(examples)('$expression', ({ before, expression, answer }) => {
    expect(evaluate(core, before, expression)).toEqual(evaluate(core, '', answer))
  })
})

/** The comment above the declaration of *name*, without its stars. */
function docOf(name: string): string {
  const declared = new RegExp(
    `\\n/\\*\\*((?:(?!\\*/)[^])*)\\*/\\n(?:// .*\\n)*export (?:const|function|class) ${name}\\b`,
  )
  const found = files.map((text) => declared.exec(`\n${text}`)?.[1]).find(Boolean)
  return (found ?? '').replaceAll(/^ *\* ?/gm, '')
}
