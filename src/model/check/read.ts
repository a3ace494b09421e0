import { words, type Fields, type Shape } from '../schema.js'
import { isRecord, own } from '../own.js'
import { didYouMean } from '../suggest.js'
import type { KnownIds } from './known-ids.js'
import type { Report } from './report.js'
import { checkText } from './text.js'

/** Stands for a value that is not of its shape and was reported. */
const FAULTY = Symbol('faulty')

/** What reading needs beside the value: where faults go, and the ids that may be named. */
export interface Context {
  readonly report: Report
  readonly ids: KnownIds
  /** Whether nobody else holds the values, so that they can be frozen as they stand. */
  readonly ours: boolean
}

/** Stands for what is no record, so that those after it keep their places. */
export function emptyRecord(fields: Fields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, substitute(shape)]))
}

/**
 * *value* as a full record of *fields*: defaults filled in, deeply frozen, own keys only. A record that
 * is full and frozen already is taken as it is. Faults are reported, and what is faulty counts as not given,
 * so that the rest of the record can be checked. `undefined` when *value* is no object.
 */
export function readRecord(
  value: unknown,
  fields: Fields,
  path: string,
  context: Context,
): Readonly<Record<string, unknown>> | undefined {
  return readFields(value, fields, path, context)?.record
}

function readFields(
  value: unknown,
  fields: Fields,
  path: string,
  context: Context,
): { readonly record: Readonly<Record<string, unknown>>; readonly sound: boolean } | undefined {
  if (!isRecord(value)) {
    context.report.add(path, 'an object', value)
    return undefined
  }
  const keys = Object.keys(value)
  let unchanged = isTaken(value, context)
  for (const key of keys) {
    if (Object.hasOwn(fields, key)) continue
    reportUnknownKey(key, path, fields, value, context.report)
    unchanged = false
  }
  // Made at once: given one by one, many keys turn an object into a table, which is larger and slower.
  const items: [string, unknown][] = []
  let sound = true
  for (const [key, shape] of entriesOf(fields)) {
    const given = own(value, key)
    // Most fields of small records are absent: they need no path.
    const absent = given === undefined && (shape.is === 'default' || shape.is === 'optional')
    let item = absent ? absentValue(shape, value) : read(given, shape, `${path}.${key}`, context)
    if (item === FAULTY) {
      sound = false
      item = substitute(shape)
    }
    if (item !== given) unchanged = false
    if (item === undefined) continue
    // What we freeze ourselves has its keys in the same order as what we make.
    if (context.ours && keys[items.length] !== key) unchanged = false
    items.push([key, item])
  }
  return { record: Object.freeze(unchanged ? value : Object.fromEntries(items)), sound }
}

function read(value: unknown, shape: Shape, path: string, context: Context): unknown {
  const { report } = context
  switch (shape.is) {
    case 'nullable':
      if (value === null) return value
      if (value !== undefined) return read(value, shape.of, path, context)
      return report.add(path, 'a value, or null where it is not known', value) ?? FAULTY
    case 'optional':
    case 'default':
      return read(value, shape.of, path, context)
    case 'text':
      return checkText(value, shape, path, report) ? value : FAULTY
    case 'word':
      return readWord(value, shape, path, context)
    case 'choice':
      if (typeof value === 'string' && shape.of.includes(value)) return value
      return (
        report.add(path, `one of ${shape.of.join(', ')}`, value, () =>
          typeof value === 'string' ? didYouMean(value, shape.of) : undefined,
        ) ?? FAULTY
      )
    case 'number':
      if (typeof value === 'number' && value >= shape.from && value <= shape.to) return value
      return report.add(path, `a number from ${shape.from} to ${shape.to}`, value) ?? FAULTY
    case 'truth':
      if (typeof value === 'boolean') return value
      return report.add(path, 'true or false', value) ?? FAULTY
    case 'list':
      return readList(value, shape, path, context)
    case 'map':
      return readMap(value, shape.of, path, context)
    case 'record': {
      const found = readFields(value, shape.of, path, context)
      return found?.sound ? found.record : FAULTY
    }
  }
}

function readWord(
  value: unknown,
  { name, of }: Extract<Shape, { is: 'word' }>,
  path: string,
  { report, ids }: Context,
): unknown {
  const { test, expected, hint } = words[name]!
  if (typeof value !== 'string') return report.add(path, expected, value) ?? FAULTY
  if (!test(value)) return report.add(path, expected, value, () => hint?.(value)) ?? FAULTY
  if (of && !ids.has(of, value)) {
    const where = of === 'records' ? 'trips or events' : of
    const expectedId = `the id of a record in ${where}`
    report.add(
      path,
      expectedId,
      value,
      () => ids.near(of, value) ?? `add it to ${where} or correct it`,
    )
  }
  return value
}

function readList(
  value: unknown,
  { of, least = 0 }: Extract<Shape, { is: 'list' }>,
  path: string,
  context: Context,
): unknown {
  const { report } = context
  if (!Array.isArray(value)) {
    const hint = typeof value === 'string' ? `write it as [${JSON.stringify(value)}]` : undefined
    return (
      report.add(path, 'a list', value, value === undefined ? 'write [] if there is none' : hint) ??
      FAULTY
    )
  }
  if (value.length < least) return report.add(path, `at least ${least}`, value) ?? FAULTY
  let unchanged = isTaken(value, context)
  let sound = true
  const items: unknown[] = []
  for (let index = 0; index < value.length; index++) {
    const item = read(value[index], of, `${path}[${index}]`, context)
    if (item === FAULTY) sound = false
    if (item !== value[index]) unchanged = false
    items.push(item)
  }
  if (!sound) return FAULTY
  if (unchanged) return Object.freeze(value)
  return items.length ? Object.freeze(items) : emptyList
}

/** One for all: most records leave most of their lists empty. */
const emptyList = Object.freeze([])

function readMap(value: unknown, of: Shape, path: string, context: Context): unknown {
  if (!isRecord(value)) return context.report.add(path, 'an object', value) ?? FAULTY
  let unchanged = isTaken(value, context)
  let sound = true
  const entries: [string, unknown][] = []
  for (const key of Object.keys(value)) {
    if (!checkText(key, { most: 200, empty: true }, `${path}.${key}`, context.report)) sound = false
    const item = read(value[key], of, `${path}.${key}`, context)
    if (item === FAULTY) sound = false
    if (item !== value[key]) unchanged = false
    entries.push([key, item])
  }
  if (!sound) return FAULTY
  return Object.freeze(unchanged ? value : Object.fromEntries(entries))
}

/** Whether *value* is taken as it is, if nothing in it needs a change. */
export function isTaken(value: object, { ours }: Context): boolean {
  return ours || Object.isFrozen(value)
}

/** What stands for a faulty value in the checks that follow: as little as the shape allows. */
function substitute(shape: Shape): unknown {
  if (shape.is === 'default') return shape.value(() => undefined)
  if (shape.is === 'nullable') return null
  if (shape.is === 'list') return []
  return shape.is === 'text' || shape.is === 'word' ? '' : undefined
}

function reportUnknownKey(
  key: string,
  path: string,
  fields: Fields,
  value: object,
  report: Report,
): void {
  report.add(`${path}.${key}`, 'no such key', key, () => {
    const known = Object.keys(fields)
    const missing = known.filter((name) => !Object.hasOwn(value, name))
    return didYouMean(key, missing) ?? `known: ${known.join(', ')}`
  })
}

function absentValue(shape: Shape, record: object): unknown {
  return shape.is === 'default' ? shape.value((key) => own(record, key)) : undefined
}

const seen = new Map<Fields, readonly (readonly [string, Shape])[]>()

function entriesOf(fields: Fields): readonly (readonly [string, Shape])[] {
  let entries = seen.get(fields)
  if (!entries) seen.set(fields, (entries = Object.entries(fields)))
  return entries
}
