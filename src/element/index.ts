import { KimTravelTimelineElement } from './element.js'
import { prepare } from './prepare.js'

export { KimTravelTimelineElement }
export type { FilterChangeEvent, TripSelectEvent } from './events.js'

KimTravelTimelineElement.define()
if (globalThis.document) void prepare(document)
