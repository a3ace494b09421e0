import { loadMessages } from '../i18n/load.js'
import { localeOf } from '../i18n/names.js'
import { KimTravelTimelineElement } from './element.js'

export { KimTravelTimelineElement }
export type { FilterChangeEvent, TripSelectEvent } from './events.js'

KimTravelTimelineElement.define()

// Most elements speak the language of their page: it is on its way before the first of them asks for it.
if (globalThis.document) {
  void Promise.resolve(loadMessages(localeOf(document.documentElement.lang))).catch(() => {})
}
