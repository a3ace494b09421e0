import { metaShape, shapes, words, type Fields, type Shape } from '../schema.js'
import { didYouMean } from '../suggest.js'
import type { Report } from './report.js'

/** Every table of *data* has records of its shape. False when later rules could not read them. */
export function checkShape(data: unknown, report: Report): boolean {
  if (!isRecord(data)) {
    report.add('data', 'an object with trips', data)
    return false
  }
  for (const key of Object.keys(data)) {
    if (key !== 'meta' && !Object.hasOwn(shapes, key))
      unknownKey(key, '', { ...shapes, meta: 1 }, data, report)
  }
  for (const [table, fields] of Object.entries(shapes)) {
    const records = own(data, table)
    if (records === undefined && table !== 'trips') continue
    walk(records, { is: 'list', of: { is: 'record', of: fields } }, table, report)
  }
  const meta = own(data, 'meta')
  if (meta !== undefined) walk(meta, { is: 'record', of: metaShape }, 'meta', report)
  return report.issues.length === 0
}

function walk(value: unknown, shape: Shape, path: string, report: Report): void {
  if (report.full) return
  switch (shape.is) {
    case 'nullable':
      if (value === undefined) report.add(path, 'a value, or null where it is not known', value)
      else if (value !== null) walk(value, shape.of, path, report)
      return
    case 'optional':
      if (value !== undefined) walk(value, shape.of, path, report)
      return
    case 'text':
      return checkText(value, shape.most ?? 5000, shape.empty ?? false, path, report)
    case 'word': {
      const word = words[shape.name]!
      if (typeof value !== 'string') report.add(path, word.expected, value)
      else if (!word.test(value)) report.add(path, word.expected, value, word.hint?.(value))
      return
    }
    case 'choice':
      if (typeof value === 'string' && shape.of.includes(value)) return
      return report.add(
        path,
        `one of ${shape.of.join(', ')}`,
        value,
        typeof value === 'string' ? didYouMean(value, shape.of) : undefined,
      )
    case 'number':
      if (typeof value === 'number' && value >= shape.from && value <= shape.to) return
      return report.add(path, `a number from ${shape.from} to ${shape.to}`, value)
    case 'truth':
      if (typeof value !== 'boolean') report.add(path, 'true or false', value)
      return
    case 'list':
      if (!Array.isArray(value)) {
        return report.add(
          path,
          'a list',
          value,
          value === undefined ? 'write [] if there is none' : undefined,
        )
      }
      if (value.length < (shape.least ?? 0)) report.add(path, `at least ${shape.least}`, value)
      for (let index = 0; index < value.length; index++) {
        walk(value[index], shape.of, `${path}[${index}]`, report)
        if (report.full) return
      }
      return
    case 'map':
      if (!isRecord(value)) return report.add(path, 'an object', value)
      for (const key of Object.keys(value)) walk(value[key], shape.of, `${path}.${key}`, report)
      return
    case 'record':
      return checkRecord(value, shape.of, path, report)
  }
}

function checkRecord(value: unknown, fields: Fields, path: string, report: Report): void {
  if (!isRecord(value)) return report.add(path, 'an object', value)
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key)) unknownKey(key, path, fields, value, report)
  }
  for (const key in fields) {
    walk(own(value, key), fields[key]!, path ? `${path}.${key}` : key, report)
  }
}

function checkText(
  value: unknown,
  most: number,
  empty: boolean,
  path: string,
  report: Report,
): void {
  if (typeof value !== 'string') return report.add(path, 'text', value)
  if (!empty && !value.trim()) report.add(path, 'text that is not empty', value)
  // Characters, as JSON Schema counts them: a pair of surrogates is one.
  if (value.length > most && [...value.slice(0, 2 * most + 2)].length > most) {
    report.add(path, `at most ${most} characters`, value)
  }
}

function unknownKey(key: string, path: string, known: object, value: object, report: Report): void {
  const all = Object.keys(known)
  const missing = all.filter((name) => !Object.hasOwn(value, name))
  report.add(
    path ? `${path}.${key}` : key,
    'no such key',
    key,
    didYouMean(key, missing) ?? `known: ${all.join(', ')}`,
  )
}

/** Own keys only: what a prototype lends is not data. */
function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
