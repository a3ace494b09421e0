// @ts-check
// Writes data/schema.json (JSON Schema 2020-12) from the shapes in src/model/schema.ts, from which
// checkDataset reads too. Run by `npm run gen`; a test compares.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load, root } from './load.mjs'

/** @typedef {import('../../src/model/schema.js').Shape} Shape */
/** @typedef {import('../../src/model/schema.js').Fields} Fields */

/** What one record of each table is called. */
const recordNames = {
  trips: 'trip',
  events: 'event',
  people: 'person',
  places: 'place',
  sources: 'source',
  assessments: 'assessment',
}

const year = String.raw`\d{4}`
const month = '(?:0[1-9]|1[0-2])'
// Every day that exists, leap years included.
const day = String.raw`(?:${year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)`
const date = `(?:${day}|${year}-${month}|${year})`

/** Text without what `checkText` refuses: control characters and broken characters. */
const printable = String.raw`^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}\p{Surrogate}]*$`

/** The words of shape.ts as JSON Schema can say them. */
const patterns = {
  id: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 100 },
  day: { pattern: `^${day}$` },
  date: {
    pattern: `^${date}(?:/${date})?$`,
    $comment: 'That a/b stand in order is for checkDataset: a pattern cannot compare.',
  },
  language: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', maxLength: 100 },
  url: {
    pattern: String.raw`^[Hh][Tt][Tt][Pp][Ss]?://(?:\[[0-9A-Fa-f:.]+\]|[^\s"<>\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+\.)[^\s"<>\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]*$`,
    maxLength: 2000,
    $comment: 'That the address can be parsed is for checkDataset.',
  },
  version: { pattern: String.raw`^\d+\.\d+\.\d+$`, maxLength: 50 },
  wikidata: { pattern: String.raw`^Q[1-9]\d*$` },
}

/**
 * The JSON Schema of a dataset as text, with a definition for each table and record.
 *
 * @param {typeof import('../../src/model/schema.js')} shape
 * @param {readonly string[]} countryCodes
 */
export function schemaText({ shapes, metaShape, words }, countryCodes) {
  const tables = Object.entries(recordNames).map(([table, record]) => [
    table,
    { type: 'array', items: { $ref: `#/$defs/${record}` } },
  ])
  const records = Object.entries(recordNames).map(([table, record]) => [
    record,
    toObject(shapes[/** @type {keyof typeof shapes} */ (table)]),
  ])
  const wordSchemas = Object.entries(words).map(([name, { expected }]) => [
    name,
    {
      type: 'string',
      description: expected,
      ...(name === 'country' ? { enum: countryCodes } : patterns[/** @type {'id'} */ (name)]),
    },
  ])
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/kim-travel-timeline/data/schema.json',
    title: 'A dataset of trips',
    description:
      'The shape of what createTimeline and checkDataset take. Each file of data/ follows the definition of its name, such as #/$defs/trips. That ids exist, dates stand in order and every fact is cited is for checkDataset.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(tables.map(([table]) => [table, { $ref: `#/$defs/${table}` }])),
      meta: { $ref: '#/$defs/meta' },
    },
    anyOf: ['trips', 'events'].map((table) => ({
      properties: { [table]: true },
      required: [table],
    })),
    additionalProperties: false,
    $defs: {
      ...Object.fromEntries(tables),
      ...Object.fromEntries(records),
      meta: toObject(metaShape),
      ...Object.fromEntries(wordSchemas),
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** @param {Fields} fields */
function toObject(fields) {
  const entries = Object.entries(fields)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, shape]) => [key, toSchema(shape)])),
    required: entries
      .filter(([, { is }]) => is !== 'optional' && is !== 'default')
      .map(([key]) => key),
    additionalProperties: false,
  }
}

/**
 * @param {Shape} shape
 * @returns {object}
 */
function toSchema(shape) {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        maxLength: shape.most ?? 5000,
        pattern: shape.empty ? printable : String.raw`^(?=[^]*\S)${printable.slice(1)}`,
      }
    case 'word':
      return {
        $ref: `#/$defs/${shape.name}`,
        ...(shape.of && { $comment: `the id of a record in ${shape.of}` }),
      }
    case 'choice':
      return { type: 'string', enum: shape.of }
    case 'number':
      return { type: 'number', minimum: shape.from, maximum: shape.to }
    case 'truth':
      return { type: 'boolean' }
    case 'list':
      return {
        type: 'array',
        items: toSchema(shape.of),
        ...(shape.least && { minItems: shape.least }),
      }
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: printable, maxLength: 200 },
        additionalProperties: toSchema(shape.of),
      }
    case 'record':
      return toObject(shape.of)
    case 'nullable':
      return { anyOf: [toSchema(shape.of), { type: 'null' }] }
    case 'optional':
    case 'default':
      return toSchema(shape.of)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const shape = await load('src/model/schema.ts')
  const { countryCodes } = await load('src/model/countries.ts')
  writeFileSync(join(root, 'data/schema.json'), schemaText(shape, countryCodes()))
}
