// In this order a bundle of them compresses best: neighbours share their words.
import sources from '../../data/sources.json' with { type: 'json' }
import events from '../../data/events.json' with { type: 'json' }
import trips from '../../data/trips.json' with { type: 'json' }
import assessments from '../../data/assessments.json' with { type: 'json' }
import meta from '../../data/meta.json' with { type: 'json' }
import people from '../../data/people.json' with { type: 'json' }
import places from '../../data/places.json' with { type: 'json' }
import { freeze } from '../model/freeze.js'
import type { Dataset } from '../model/types.js'
import { timelineOf } from '../query/timeline-of.js'
import type { Timeline } from '../query/timeline.js'

let timeline: Timeline | undefined

/**
 * The bundled data as a Timeline, always the same one. What loads the records later imports this file, which the
 * entry point does not name: esbuild puts a file that is loaded later into the script of the page as well
 * when a file there names it, used or not.
 */
export function bundledTimeline(): Timeline {
  const data: unknown = { trips, events, people, places, sources, assessments, meta }
  return (timeline ??= timelineOf(freeze(data as Dataset)))
}
