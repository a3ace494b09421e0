import type { Entry } from '../model/types.js'
import type { Messages, OwnMessages } from '../i18n/index.js'
import type { Timeline } from '../query/timeline.js'

/** How the timeline is drawn and whom it tells what happens. */
export interface TimelineOptions {
  /**
   * - *true*: every day is as wide (the default)
   * - *compressed*: years without any record are narrowed to a marked break
   */
  readonly scale?: 'true' | 'compressed'
  /**
   * - *country*: a lane for each country (the default)
   * - *none*: all records in one lane
   */
  readonly lanes?: 'country' | 'none'
  /** Whether past events are shown beside trips. Defaults to whether there are no trips. */
  readonly events?: boolean
  /** Language of dates, names and interface words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Defaults to what the page around it has. */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Defaults to the direction of the container. */
  readonly dir?: 'ltr' | 'rtl'
  /** Interface words that take the place of those of the language of *locale*. */
  readonly messages?: OwnMessages
  /** Whether to show the buttons for zooming and moving. Defaults to true. */
  readonly controls?: boolean
  /** Whether to say what is talked of and how far the data reach. Defaults to true. */
  readonly through?: boolean
  /** Whether to print a chart of it, for the page has no list of the records. Defaults to true. */
  readonly print?: boolean
  /** The first words of a record's label. Defaults to its place, or its title. */
  readonly title?: (record: Entry) => string
  /**
   * The reader picked a record, or none:
   *
   * - *pointer*: clicked or touched it, to be taken to it
   * - *key*: walked to it with the arrow keys; the page does not scroll or open anything for that
   */
  readonly onSelect?: (id: string | undefined, by: 'pointer' | 'key') => void
  /** The reader pressed Enter or Space on the selected record, to be taken to it. */
  readonly onActivate?: (id: string) => void
  /**
   * A module with `Timeline` and `DataSet` of vis-timeline 8, for pages that already have one. Defaults
   * to the engine inside this package.
   */
  readonly vis?: unknown
}

export const timelineOptions: readonly (keyof TimelineOptions)[] = [
  'scale',
  'lanes',
  'events',
  'locale',
  'theme',
  'dir',
  'messages',
  'controls',
  'through',
  'print',
  'title',
  'onSelect',
  'onActivate',
  'vis',
]

/** The same with all messages of one language. */
export interface AxisOptions extends Omit<TimelineOptions, 'messages'> {
  /** Countries in the order in which they take colours, where the timeline is part of a larger set. */
  readonly countries?: readonly string[]
  readonly messages: Messages
}

/** A drawn timeline. */
export interface TimelineHandle {
  /**
   * Settled when the timeline can be moved, which it cannot before its container has a width. Rejected when
   * the engine cannot be loaded or does not start: the chart stands there all the same, and the next attempt
   * to move it tries again. Rejected too when the records cannot be loaded; the container is left empty then.
   */
  readonly ready: Promise<void>
  /** The instance of vis-timeline, for what this package does not offer; `undefined` until *ready*. */
  readonly vis: unknown
  /** Shows another set in its place. */
  update(timeline: Timeline): void
  /** Marks the record *id* and brings it into view; one that is not shown counts as none. */
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
