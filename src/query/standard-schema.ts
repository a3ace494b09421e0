import { findIssues } from '../model/check/index.js'
import type { Dataset } from '../model/types.js'

/** The part of [Standard Schema](https://standardschema.dev) that is used here, version 1. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Value>
    readonly types?: { readonly input: Value; readonly output: Value }
  }
}

/** The value as it was given, or what is wrong with it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** One fault, and where it is. */
export interface StandardIssue {
  readonly message: string
  /** Keys and indexes from the top. */
  readonly path: readonly (string | number)[]
}

/**
 * What `createTimeline` takes, for tools that read Standard Schema.
 *
 * ```js
 * datasetSchema['~standard'].validate({ trips: 3 }).issues[0].path //=> ['trips']
 * ```
 */
export const datasetSchema: StandardSchema<Dataset> = {
  '~standard': { version: 1, vendor: 'kim-travel-timeline', validate },
}

function validate(value: unknown): StandardResult<Dataset> {
  const faults = findIssues(value)
  if (!faults.length) return { value: value as Dataset }
  return { issues: faults.map(({ message, path }) => ({ message, path: partsOf(path) })) }
}

/** `trips[0].stops` is trips, 0, stops. */
function partsOf(path: string): readonly (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
