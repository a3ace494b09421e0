// @ts-check
// The axis against vis-timeline used bare, in milliseconds until it can be seen and clicked, and in
// milliseconds a frame while it is moved and zoomed.
import { frames, start } from './cases.mjs'

const all = 'bare vis-timeline, all in view'
const given = 'bare vis-timeline given start and end'
const same = 'lanes and labels like ours'

export function* tables() {
  yield {
    title: 'the eleven trips, until the axis can be clicked (bar: 0.25)',
    method:
      'Where start and end are given, they are those of all records. Without them, vis-timeline first draws the days around now and then all records, which is when it is ready.',
    rounds: 7,
    cases: {
      [given]: start('vis-timeline', { count: 0, window: true }),
      [`${given}, ${same}`]: start('vis-timeline', { count: 0, window: true, full: true }),
      [all]: start('vis-timeline', { count: 0 }),
      [`${all}, ${same}`]: start('vis-timeline', { count: 0, full: true }),
      'renderTimeline, engine loaded': start('axis', { count: 0 }),
      'renderTimeline, engine to be loaded': start('axis', { count: 0, cold: true }),
    },
  }
  yield {
    title: '10,000 records, until the axis can be clicked (bar: 0.05)',
    method:
      'The same with invented records. This package shows counts where there is no room for single records.',
    rounds: 3,
    cases: {
      [all]: start('vis-timeline', { count: 10_000 }),
      [`${all}, ${same}`]: start('vis-timeline', { count: 10_000, full: true }),
      [given]: start('vis-timeline', { count: 10_000, window: true }),
      [`${given}, ${same}`]: start('vis-timeline', { count: 10_000, window: true, full: true }),
      renderTimeline: start('axis', { count: 10_000 }),
      'renderTimeline, 80,000 records': start('axis', { count: 80_000 }),
    },
  }
  for (const move of ['pan', 'zoom']) {
    yield {
      title: `${move}, a frame (bar: 20 ms)`,
      method: 'The median time between frames, with one step per frame.',
      rounds: 3,
      cases: {
        'bare vis-timeline, 10,000 records': frames('vis-timeline', {
          count: 10_000,
          move,
          steps: 3,
        }),
        'renderTimeline, the eleven trips': frames('axis', { count: 0, move, steps: 60 }),
        'renderTimeline, 10,000 records': frames('axis', { count: 10_000, move, steps: 60 }),
        'renderTimeline, 80,000 records': frames('axis', { count: 80_000, move, steps: 60 }),
      },
    }
  }
}
