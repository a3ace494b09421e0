import type { Messages } from '../i18n/index.js'
import type { Day, Entry, Status } from '../model/types.js'
import type { Bucket } from './aggregate.js'
import type { Shape } from './shape.js'
import type { Measure } from './text-width.js'

export interface ChartOptions {
  /** Pixels for all of it. */
  readonly width: number
  /** BCP 47. */
  readonly locale: string
  readonly messages: Messages
  /** Defaults to an estimate for a common sans serif. */
  readonly measure?: Measure | undefined
  /** *compressed*: years without a record are narrowed. Defaults to `true`: every day is as wide. */
  readonly scale?: 'true' | 'compressed' | undefined
  /** Whether past events are shown too. Defaults to whether there are no trips. */
  readonly events?: boolean | undefined
  /** Defaults to `country`: a lane for each country. */
  readonly lanes?: 'country' | 'none' | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** Defaults to `auto`: a strip without labels below 560 pixels. */
  readonly layout?: 'auto' | 'wide' | 'strip' | undefined
  /** The id of the record to be marked as selected. */
  readonly selected?: string | undefined
  /** The first words of a label. Defaults to the place of a trip and the title of an event. */
  readonly title?: ((record: Entry) => string) | undefined
  /**
   * The first and last day to show, where a filter gives them. Where a set is not whole, nothing is called
   * a silence before its first record without *from*, or after its last without *to*.
   */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** Countries in the order in which they take colours. Defaults to the order of first visits. */
  readonly countries?: readonly string[] | undefined
}

/** A piece of a label; each kind is set in its own way. */
export interface LabelPiece {
  readonly kind: 'title' | 'person' | 'dates' | 'remark'
  readonly text: string
}

/** A line of text: *x* is where its first letter stands, or with `anchor: 'end'` its last. */
export interface Text {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'end' | 'middle'
}

export interface MarkLabel {
  readonly pieces: readonly LabelPiece[]
  /** After the mark in the direction of reading, or before it. */
  readonly side: 'after' | 'before'
  /** The box that it takes, in pixels from the left, and where its text is anchored. */
  readonly left: number
  readonly width: number
  readonly x: number
  readonly y: number
}

/** A record in a lane. A trip to several countries has a mark in each. Pixels are from the top left. */
export interface Mark {
  readonly id: string
  readonly record: Entry
  readonly status: Status | undefined
  readonly shape: Shape
  readonly form: 'dot' | 'bar' | 'tick'
  /** Day numbers, both included. */
  readonly first: number
  readonly last: number
  /** The key of its lane. */
  readonly lane: string
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  /** Of a bar with rough dates, the part that is sure. */
  readonly firm?: { readonly x: number; readonly width: number }
  readonly label?: MarkLabel
  /** Title, person, dates in full and unusual status, for assistive technology. */
  readonly name: string
}

/** A lane from top to bottom. */
export interface PlannedLane {
  /** A country code, `other`, or `all` where lanes are not by country. */
  readonly key: string
  readonly label: string
  /** As much of *label* as has room. */
  readonly text: string
  readonly count: number
  readonly rows: number
  readonly order: number
  /** A CSS colour: that of the custom property `--ktt-country-xx`. */
  readonly color: string
  readonly top: number
  readonly height: number
}

/** A period that is named above the lanes: a year or more without a record, or the busiest one. */
export interface Dimension {
  readonly kind: 'silence' | 'run'
  /** Day numbers. */
  readonly from: number
  readonly to: number
  readonly months: number
  readonly x: number
  readonly width: number
  /** *x* is its middle, *left* where its box begins. */
  readonly label?: {
    readonly text: string
    readonly left: number
    readonly width: number
    readonly x: number
  }
}

/** Many records as one bar. */
export interface PlannedBucket extends Bucket {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

/** A vertical line at a day, with what it says. */
export interface Marker extends Text {
  readonly day: number
  readonly lineX: number
  /** The box of its text. */
  readonly left: number
  readonly width: number
}

/** A record that is talked of, and when it is said to be: in words. */
export interface TalkedOf {
  readonly id: string
  readonly record: Entry
  readonly date: string
}

/** Where everything of a chart stands, in pixels from the top left. Nothing in it depends on a page. */
export interface ChartPlan {
  readonly layout: 'wide' | 'strip'
  readonly dir: 'ltr' | 'rtl'
  readonly locale: string
  readonly width: number
  readonly height: number
  /** Where the axis lies: first day and first day after, as day numbers, and its ends. */
  readonly axis: {
    readonly start: number
    readonly end: number
    readonly left: number
    readonly right: number
    readonly y: number
  }
  /** Day numbers to pixels and back. */
  readonly scale: { x(day: number): number; day(x: number): number }
  readonly ticks: readonly { readonly x: number; readonly rank: 'major' | 'minor' }[]
  readonly tickLabels: readonly (Text & { readonly rank: 'major' | 'minor' })[]
  /** Where years are skipped. */
  readonly breaks: readonly { readonly x: number; readonly width: number }[]
  readonly lanes: readonly PlannedLane[]
  /** Where names and numbers of lanes end, before the axis; 0 where they stand over it. */
  readonly column: number
  /** Where lanes begin and end. */
  readonly top: number
  readonly bottom: number
  /** In order of time. */
  readonly marks: readonly Mark[]
  /** In place of marks where records are too many. */
  readonly buckets: readonly PlannedBucket[]
  readonly dimensions: readonly Dimension[]
  /** Where words of dimensions stand, and the lines under them. */
  readonly dimensionY: { readonly text: number; readonly line: number }
  /** What the start of the axis is, where that is known. */
  readonly startNote?: Text
  /** The end of the data; absent where nobody says when they end. */
  readonly dataEnd?: Marker
  /** The day of a past view, and what is hatched because it came later. */
  readonly asOf?: Marker
  readonly later?: { readonly x: number; readonly width: number }
  /** Records that are talked of but not fixed, soonest first: to be listed under the chart. */
  readonly talkedOf: readonly TalkedOf[]
  readonly selected?: string
}
