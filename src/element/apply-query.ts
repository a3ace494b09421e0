import { arrange } from '../query/arrange.js'
import type { Query } from '../query/parse.js'
import type { Synonyms } from '../query/text.js'
import type { Timeline } from '../query/timeline.js'

/** What a query shows of a timeline. */
export interface Answer {
  /** All that was known on the day asked for. */
  readonly known: Timeline
  /** What of it matches. */
  readonly shown: Timeline
  /** What the reader may write for what the records say. */
  readonly synonyms: Synonyms | undefined
  /** What could not be asked and was left out, as in an address: `country=XX`. */
  readonly problems: readonly string[]
}

/**
 * Puts *query* to *data*; *synonyms* are what the reader may write for what the records say. What is wrong
 * with it is reported, to developers in the console, never thrown: a page must not break.
 */
export function applyQuery(
  data: Timeline,
  { filter, asOf, ...order }: Query,
  synonyms?: Synonyms,
): Answer {
  const problems: string[] = []
  const attempt = (from: Timeline, asked: object, step: () => Timeline): Timeline => {
    try {
      return step()
    } catch (error) {
      console.warn('kim-travel-timeline: ignored', asked, error)
      problems.push(
        ...Object.entries(asked).map(([name, value]) => `${name}=${[value].flat().join(',')}`),
      )
      return from
    }
  }
  const known = attempt(data, { 'as-of': asOf }, () => (asOf ? data.asOf(asOf) : data))
  const matching = attempt(known, Object(filter) as object, () => known.where(filter, synonyms))
  if (order.limit === undefined) return { known, shown: matching, synonyms, problems }
  const ids = [matching.trips, matching.events].flatMap((entries) =>
    arrange<(typeof entries)[number]>(entries, order, matching).map(({ id }) => id),
  )
  return { known, shown: ids.length ? matching.where({ ids }) : matching, synonyms, problems }
}

/** Whether two filters, or other plain values, ask the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    Array.isArray(one) === Array.isArray(other) &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  )
}
