import { anyOf, checkOptions, listOf, oneOf, trueOrFalse } from '../options.js'
import type { Dataset } from '../types.js'
import { readDataset } from './dataset.js'
import {
  checkAway,
  checkClaims,
  checkCoverage,
  checkDaysAway,
  checkOrder,
  checkStops,
} from './dates.js'
import {
  checkAddresses,
  checkCited,
  checkDigests,
  checkDisputes,
  checkMeetings,
  checkPublishers,
} from './editorial.js'
import { checkIds, checkNesting } from './references.js'
import { createReport, listIssues, type Issue, type Report } from './report.js'

export type { Issue } from './report.js'

/**
 * A rule of editing, by name:
 *
 * - *cited*: every field that states a fact has a source
 * - *digests*: nothing rests on digests alone
 * - *publishers*: a trip rests on two publishers at least
 * - *meetings*: one entry a person and day, and one main counterpart a trip
 * - *disputes*: a dispute names a field of the trip, and follows one of its versions
 * - *addresses*: addresses of sources carry no tracking
 */
export type EditorialRule =
  | 'cited'
  | 'digests'
  | 'publishers'
  | 'meetings'
  | 'disputes'
  | 'addresses'

/** What to check beside that the records are sound. */
export interface CheckOptions {
  /** Editorial rules too: `true` for all, or the names of some. Defaults to `false`. */
  readonly editorial?: boolean | readonly EditorialRule[]
}

/**
 * Everything that is wrong with *data*: at most 100 issues, then one that says how many more. None for a
 * set that `createTimeline` takes. Reads own keys only and changes nothing. Throws on unknown options.
 *
 * ```js
 * checkDataset({ trips: [] }) //=> []
 * checkDataset({ trip: [] })[0].hint //=> 'did you mean trips?'
 * ```
 */
export function checkDataset(data: unknown, options: CheckOptions = {}): readonly Issue[] {
  checkOptions('checkDataset', options, {
    editorial: anyOf(trueOrFalse, listOf(oneOf(names))),
  })
  const report = createReport()
  const set = readSound(data, report)
  const { editorial = false } = options
  if (set && editorial) {
    for (const name of editorial === true ? names : editorial) editorialRules[name](set, report)
  }
  return listIssues(report)
}

/**
 * *data* as a set of full, frozen records. Throws one error that lists everything that is wrong. With *ours*
 * nobody else holds *data*: what is full is frozen, not copied.
 */
export function assertDataset(data: unknown, ours: boolean = false): Dataset {
  const report = createReport()
  const set = readSound(data, report, ours)
  if (set && !report.count) return set
  const lines = listIssues(report).map(({ message }) => `- ${message}`)
  const count = report.count === 1 ? '1 issue' : `${report.count} issues`
  throw new Error(`invalid data, ${count}:\n${lines.join('\n')}`)
}

type Rule = (data: Dataset, report: Report) => void

function readSound(data: unknown, report: Report, ours: boolean = false): Dataset | undefined {
  const set = readDataset(data, report, ours)
  if (set) for (const rule of rules) rule(set, report)
  return set
}

const rules: readonly Rule[] = [
  checkIds,
  checkNesting,
  checkOrder,
  checkStops,
  checkAway,
  checkDaysAway,
  checkClaims,
  checkCoverage,
]

const editorialRules: Readonly<Record<EditorialRule, Rule>> = {
  cited: checkCited,
  digests: checkDigests,
  publishers: checkPublishers,
  meetings: checkMeetings,
  disputes: checkDisputes,
  addresses: checkAddresses,
}

const names = Object.keys(editorialRules) as readonly EditorialRule[]
