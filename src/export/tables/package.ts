import type { Timeline } from '../../query/timeline.js'
import { packageNameOf } from '../identity.js'
import { licenceUrl } from '../licence.js'
import type { Table } from './table.js'

/** Describes *tables* as a tabular data package (Frictionless, version 1 of the specifications). */
export function packageOf(tables: readonly Table[], timeline: Timeline): object {
  const { title, version, licence } = timeline.meta
  return {
    profile: 'tabular-data-package',
    name: packageNameOf(timeline.meta),
    title,
    description: `Trips, events and what they refer to, as known on ${timeline.coverage.asOf}. Lists in a cell are joined by " | "; a date such as 2018-06 or a/b is text, its first and last possible day stand beside it.`,
    ...(version && { version }),
    ...(licence && { licenses: [toLicence(licence)] }),
    resources: tables.map(toResource),
  }
}

function toResource({ name, about, key, columns }: Table): object {
  const fields = Object.entries(columns).map(([name, { type, about, required }]) => ({
    name,
    type,
    description: about,
    ...(required && { constraints: { required } }),
  }))
  const foreignKeys = Object.entries(columns).flatMap(([fields, { refersTo }]) =>
    refersTo === undefined
      ? []
      : [{ fields, reference: { resource: refersTo === name ? '' : refersTo, fields: 'id' } }],
  )
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields,
      missingValues: [''],
      // A key with cells that may be empty would be none.
      ...(key.every((column) => columns[column]!.required) && { primaryKey: key }),
      ...(foreignKeys.length && { foreignKeys }),
    },
  }
}

function toLicence(licence: string): object {
  const path = licenceUrl(licence)
  const name = licence.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '')
  return { name: name || 'other', title: licence, ...(path && { path }) }
}
