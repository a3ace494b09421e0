import type { Place } from '../model/types.js'
import type { Timeline } from './timeline.js'

/** The largest of the places that the one of that id lies in, or itself: the city, not the building. */
export function topPlace(id: string, timeline: Pick<Timeline, 'place'>): Place | undefined {
  let found: Place | undefined = timeline.place(id)
  while (found?.withinId) {
    const around: Place | undefined = timeline.place(found.withinId)
    if (!around) return found
    found = around
  }
  return found
}
