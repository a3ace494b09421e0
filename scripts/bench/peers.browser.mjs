// @ts-check
// This package beside what else draws a timeline: in milliseconds until it can be seen and clicked, and in
// milliseconds a frame while it is moved.
import { frames, start } from './cases.mjs'
import { bundlePeers } from './peers/bundle.mjs'

/** @type {Readonly<Record<string, [subject: string, options: object]>>} */
const everybody = {
  renderTimeline: ['axis', {}],
  '`<kim-travel-timeline>`: axis, filter and list': ['element', {}],
  'bare vis-timeline': ['vis-timeline', {}],
  'bare vis-timeline, lanes and labels like ours': ['vis-timeline', { full: true }],
  TimelineJS3: ['timelinejs', {}],
  'react-chrono, horizontal': ['react-chrono', { mode: 'horizontal' }],
  'react-chrono, alternating': ['react-chrono', { mode: 'alternating' }],
}

export async function* tables() {
  await bundlePeers()
  yield {
    title: 'the eleven trips, until one of them can be clicked',
    method:
      'From the call, with all code and styles loaded, to the frame in which a record can be clicked. Web fonts are left out. vis-timeline counts as ready when it has drawn everything in view.',
    rounds: 7,
    cases: cases((subject, options) => start(subject, { ...options, count: 0 })),
  }
  for (const count of [300, 1_000, 10_000]) {
    yield {
      title: `${count.toLocaleString('en')} records, until one of them can be clicked`,
      method:
        'The same with invented records. This package and vis-timeline show all of them (this package as counts above 300, where there is no room); the others show the first ones.',
      rounds: 3,
      cases: cases((subject, options) => start(subject, { ...options, count })),
    }
  }
  for (const count of [300, 1_000]) {
    yield {
      title: `${count.toLocaleString('en')} records, a frame while they are moved`,
      method:
        'One step per frame: by a call where there is one, by dragging in TimelineJS3, by scrolling in react-chrono.',
      rounds: 3,
      cases: cases((subject, options) =>
        subject === 'element'
          ? undefined
          : frames(subject, { ...options, count, move: 'pan', steps: 20 }),
      ),
    }
  }
}

/**
 * @template Case
 * @param {(subject: string, options: object) => Case | undefined} make
 */
function cases(make) {
  return Object.fromEntries(
    Object.entries(everybody)
      .map(([name, [subject, options]]) => [name, make(subject, options)])
      .filter(([, run]) => run !== undefined),
  )
}
