import type { Day, Entry } from '../model/types.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from '../i18n/index.js'

/** How the axis is drawn and whom it tells what happens. */
export interface TimelineOptions {
  /**
   * - *compressed*: years without any record are narrowed to a marked break (the default)
   * - *true*: every day is as wide
   */
  readonly scale?: 'compressed' | 'true'
  /**
   * - *country*: a lane for each country visited (the default)
   * - *none*: all trips in one lane
   */
  readonly lanes?: 'country' | 'none'
  /** Language of dates, names and interface words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Defaults to what the page around it has. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Defaults to the direction of the container. */
  readonly dir?: 'ltr' | 'rtl'
  /** The interface words. Defaults to those of the language of *locale*. */
  readonly messages?: Messages
  /** The day of the today line. Defaults to the reader's; `null`: no such line. */
  readonly today?: Day | null
  /** Whether to show the buttons for zooming and moving. Defaults to true. */
  readonly controls?: boolean
  /** Whether to say how far the data reach. Defaults to true. */
  readonly through?: boolean
  /** Whether to print a picture of it, for the page has no list of the records. Defaults to true. */
  readonly print?: boolean
  /** The first line of a record's label. Defaults to its places, or its title. */
  readonly title?: (record: Entry) => string
  /**
   * The reader picked a record, or none:
   *
   * - *pointer*: clicked or touched it, to be taken to it
   * - *key*: walked to it with the arrow keys; the page is not to scroll or open anything for that
   */
  readonly onSelect?: (id: string | undefined, by: 'pointer' | 'key') => void
  /** The reader pressed Enter on the selected record, to be taken to it. */
  readonly onActivate?: (id: string) => void
  /**
   * A module with `Timeline` and `DataSet` of vis-timeline 8, for pages that already have one. Defaults
   * to the engine inside this package.
   */
  readonly vis?: unknown
}

/** A drawn timeline. */
export interface TimelineHandle {
  /**
   * Settled when the axis stands, which it does not before its container has a width. Rejected when the
   * engine cannot be loaded or does not start; the container is left empty then.
   */
  readonly ready: Promise<void>
  /** The instance of vis-timeline, for what this package does not offer; `undefined` until *ready*. */
  readonly vis: unknown
  /** Shows another set in its place. */
  update(timeline: Timeline): void
  /** Marks the record *id* and brings it into view; one that is not on the axis counts as none. */
  select(id: string | undefined): void
  /** Shows everything. */
  fit(): void
  /** Above 1 nearer, below 1 farther, as far as there is anything to see; only positive numbers count. */
  zoom(factor: number): void
  /** Moves by *fraction* of the view, later when positive, as far as there is anything to see. */
  move(fraction: number): void
  setScale(scale: 'compressed' | 'true'): void
  /** Takes everything away that was put into the container. May be called again. */
  destroy(): void
}
