import { KimTravelTimelineElement } from './element.js'

export { KimTravelTimelineElement }
export type { FilterChangeEvent, TripSelectEvent } from './events.js'

KimTravelTimelineElement.define()
