import type { Dataset } from '../types.js'
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
import { checkIds, checkReferences } from './references.js'
import { createReport, type Issue } from './report.js'
import { checkShape } from './shape.js'

export type { Issue } from './report.js'

/**
 * Every fault of *data*, at most 100 at once; none for a set that `createTimeline` takes and that
 * keeps the editorial rules. Reads own keys only, follows no cycle and changes nothing.
 * A set without sources is not held to cite.
 *
 * ```js
 * checkDataset({ trips: [] }) //=> []
 * checkDataset({ trip: [] })[0].hint //=> 'did you mean trips?'
 * ```
 */
export function checkDataset(data: unknown): readonly Issue[] {
  return run(data, [...rules, ...editorialRules])
}

/** The faults for which `createTimeline` refuses *data*: all but the editorial ones. */
export function findIssues(data: unknown): readonly Issue[] {
  return run(data, rules)
}

type Rule = (data: Dataset, report: ReturnType<typeof createReport>) => void

const rules: readonly Rule[] = [
  checkIds,
  checkReferences,
  checkOrder,
  checkStops,
  checkAway,
  checkDaysAway,
  checkClaims,
  checkCoverage,
]

const editorialRules: readonly Rule[] = [
  checkCited,
  checkDigests,
  checkPublishers,
  checkMeetings,
  checkDisputes,
  checkAddresses,
]

function run(data: unknown, rulesToRun: readonly Rule[]): readonly Issue[] {
  const report = createReport()
  if (checkShape(data, report)) for (const rule of rulesToRun) rule(data as Dataset, report)
  return report.issues
}
