// The types of the element for JSX. What is loaded at run time is the element itself.
import type * as React from 'react'
import type { OwnMessages } from '../i18n/merge.js'
import type { Filter } from '../query/filter.js'
import type { Timeline } from '../query/timeline.js'
import type { FilterChangeEvent, KimTravelTimelineElement, TripSelectEvent } from './index.js'

export * from './index.js'

/** The attributes, properties and events of `<kim-travel-timeline>` in JSX. */
export interface KimTravelTimelineAttributes {
  /** The records to show. Defaults to the bundled ones. */
  readonly timeline?: Timeline | undefined
  /** In place of what the attributes say. */
  readonly filter?: Filter | undefined
  /** The day as of which everything is shown. */
  readonly asOf?: string | undefined
  /** Messages in place of those of the language; what they leave out stays. */
  readonly messages?: OwnMessages | undefined
  /** The id of the record that is open and marked. */
  readonly selected?: string | undefined
  /** Address of a JSON file with your own records, or `#id` of an inline JSON script. */
  readonly src?: string | undefined
  /** Ids of records, as one text: `2018-05-dalian,2018-06-singapore`. */
  readonly ids?: string | undefined
  /** `trip` or `event`. */
  readonly kind?: string | undefined
  /** ISO 3166-1 alpha-2: `CN,RU`; `!CN` leaves out, here and below. */
  readonly country?: string | undefined
  /** Ids of places; what lies within counts. */
  readonly place?: string | undefined
  /** Ids of people met, travelling along or taking part. */
  readonly person?: string | undefined
  /** Ids of people met on a trip. */
  readonly met?: string | undefined
  /** Forms of visit, such as `summit`. */
  readonly visit?: string | undefined
  /** `train`, `plane`, `car`, `foot`. */
  readonly transport?: string | undefined
  /** Types of event, such as `parade`. */
  readonly type?: string | undefined
  /** Such as `summit-us`. */
  readonly tag?: string | undefined
  /** Such as `completed`. */
  readonly status?: string | undefined
  /** `2018`, `2018-06` or `2018-06-12`. */
  readonly from?: string | undefined
  /** The same; the whole of it is included. */
  readonly to?: string | undefined
  /** Words that must all occur. */
  readonly text?: string | undefined
  /** A day: what was known then. */
  readonly 'as-of'?: string | undefined
  /** Defaults to `oldest` first. */
  readonly sort?: 'oldest' | 'newest' | 'longest' | undefined
  /** How many to show at most. */
  readonly limit?: number | string | undefined
  /** Keeps the reader’s filter in the page’s address, under this prefix; `''` for none. */
  readonly 'url-state'?: string | undefined
  /** Defaults to a sentence that sums up the records. */
  readonly heading?: string | undefined
  /** 1 to 5. Defaults to 2. */
  readonly 'heading-level'?: number | string | undefined
  /** The language of the records, for screen readers. Defaults to `en`. */
  readonly 'record-lang'?: string | undefined
  /** Parts to leave out: `heading`, `meta`, `filters`, `chart`, `days`, `list`, `map`. */
  readonly hide?: string | undefined
  /** Whether the chart or the zoomable axis is shown. Defaults to `auto`: the axis above 40 trips. */
  readonly axis?: 'auto' | 'chart' | 'zoom' | undefined
  /** `details`: every fact is printed. */
  readonly print?: 'details' | undefined
  /** Whether years without any record are narrowed. Defaults to `true`: every day is as wide. */
  readonly scale?: 'compressed' | 'true' | undefined
  /** Defaults to `auto`, as the page's `color-scheme` says. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined
  /** A reader opened a record: `event.detail.id`. */
  readonly 'ontrip-select'?: ((event: TripSelectEvent) => void) | undefined
  /** A reader changed what is shown: `event.detail.filter` and `asOf`. */
  readonly 'onfilter-change'?: ((event: FilterChangeEvent) => void) | undefined
}

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'kim-travel-timeline': KimTravelTimelineAttributes &
        Omit<React.HTMLAttributes<KimTravelTimelineElement>, keyof KimTravelTimelineAttributes> &
        React.ClassAttributes<KimTravelTimelineElement>
    }
  }
}
