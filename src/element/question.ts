import type { Filter } from '../query/filter.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { isSame } from './apply-query.js'
import { readAttributes } from './attributes.js'

/** What was asked for in place of what the attributes say. */
interface Own {
  readonly filter?: Filter
  readonly asOf?: string | undefined
}

/** What one element asks of its records: attributes, and what page and reader have put in their place. */
export class Question {
  readonly #element: Element
  #own: Own = {}
  /** What the page set last: setting it again is no change, whatever the reader has done since. */
  #given: Own = {}
  #read:
    | { readonly of: Timeline; readonly query: Query; readonly problems: readonly string[] }
    | undefined
  #query: Query = { filter: {} }

  constructor(element: Element) {
    this.#element = element
  }

  /** The last answer of `read`, or what was set before it. */
  get filter(): Filter {
    return this.#own.filter ?? this.#query.filter
  }

  get asOf(): string | undefined {
    return 'asOf' in this.#own ? this.#own.asOf : this.#query.asOf
  }

  /** The page sets *own*. Returns whether that is anything new. */
  set(own: Own): boolean {
    const isNew = Object.entries(own).some(
      ([name, value]) =>
        !Object.hasOwn(this.#given, name) || !isSame(value, this.#given[name as keyof Own]),
    )
    this.#given = { ...this.#given, ...own }
    if (isNew) this.#own = { ...this.#own, ...own }
    return isNew
  }

  /** The reader asks for *query*. */
  ask({ filter, asOf }: Query): void {
    this.#own = { filter, asOf }
  }

  /** Attributes, or with `url-state` the address, say something else: they count again. */
  reread(): void {
    // What the page set before the element was shown goes before its attributes.
    if (!this.#read) return
    this.#own = {}
    this.#given = {}
    this.#read = undefined
  }

  /** What is asked of *timeline*, and what of the attributes means nothing there. */
  read(timeline: Timeline): { readonly query: Query; readonly problems: readonly string[] } {
    if (this.#read?.of !== timeline) {
      const { query, issues } = readAttributes(this.#element, timeline)
      const problems = issues.map(({ key, value }) => `${key}=${value}`)
      if (problems.length && problems.join() !== this.#read?.problems.join()) {
        const reasons = issues.map(({ key, message }) => `${key}=${message}`)
        console.warn(`kim-travel-timeline: ignored ${reasons.join('; ')}`)
      }
      this.#read = { of: timeline, query, problems }
    }
    const { query, problems } = this.#read
    const { asOf: day, ...others } = query
    const asOf = 'asOf' in this.#own ? this.#own.asOf : day
    const next = {
      ...others,
      filter: this.#own.filter ?? query.filter,
      ...(asOf !== undefined && { asOf }),
    } as Query
    // The same question is the same object: what was worked out for it counts still.
    if (!isSame(next, this.#query)) this.#query = next
    return { query: this.#query, problems: this.#own.filter ? [] : problems }
  }
}
