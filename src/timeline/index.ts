export { renderTimeline } from './render-timeline.js'
export type { TimelineHandle, TimelineOptions } from './types.js'
