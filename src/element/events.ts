import type { Filter } from '../query/filter.js'
import type { KimTravelTimelineElement } from './element.js'

/** Fired when a reader opens a trip or an event, in the list or on the axis. Bubbles and is composed. */
export type TripSelectEvent = CustomEvent<{ readonly id: string }>

/** Fired when a reader changes what is shown. Bubbles and is composed. */
export type FilterChangeEvent = CustomEvent<{
  readonly filter: Filter
  readonly asOf?: string | undefined
}>

declare global {
  interface HTMLElementTagNameMap {
    'kim-travel-timeline': KimTravelTimelineElement
  }
  interface HTMLElementEventMap {
    'trip-select': TripSelectEvent
    'filter-change': FilterChangeEvent
  }
}
