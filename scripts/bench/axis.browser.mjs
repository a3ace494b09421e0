// @ts-check
// renderTimeline beside vis-timeline used bare: milliseconds until records can be seen and clicked, and
// milliseconds a frame while the axis is moved and zoomed.
import { frames, start } from './cases.mjs'

const bare = 'bare vis-timeline'
const full = 'bare vis-timeline, lanes and labels like ours'

/** @returns {Generator<import('./measure.mjs').Table>} */
export function* tables() {
  for (const count of [0, 300, 1_000]) {
    const name = count === 0 ? '11 trips' : `${count.toLocaleString('en')} records`
    yield {
      title: `renderTimeline, ${name}`,
      method:
        'From the call, with all code loaded, to the frame in which a record is visible and can be clicked. vis-timeline gets titles only, shows all records, and counts as ready when it has drawn them.',
      rounds: count === 0 ? 9 : 5,
      cases: {
        [bare]: start('vis-timeline', { count }),
        renderTimeline: start('axis', { count }),
        'renderTimeline, until it can be moved': start('axis', { count, engine: true }),
        ...(count === 0 && {
          'renderTimeline, engine to be loaded': start('axis', { count: 0, cold: true }),
          [full]: start('vis-timeline', { count: 0, full: true }),
        }),
      },
      targets: [
        { what: `\`renderTimeline\` clickable, ${name}`, of: 'renderTimeline', to: bare, most: 1 },
      ],
    }
  }
  yield {
    title: 'renderTimeline, 300 records beside 1,000',
    rounds: 5,
    cases: {
      '1,000 records': start('axis', { count: 1_000 }),
      '300 records': start('axis', { count: 300 }),
    },
    targets: [
      { what: '`renderTimeline`, 300 records', of: '300 records', to: '1,000 records', most: 1 },
    ],
  }
  yield {
    title: 'renderTimeline, 10,000 records',
    method: 'The same. This package shows counts where there is no room for single records.',
    rounds: 3,
    cases: {
      [bare]: start('vis-timeline', { count: 10_000 }),
      [full]: start('vis-timeline', { count: 10_000, full: true }),
      renderTimeline: start('axis', { count: 10_000 }),
      'renderTimeline, 80,000 records': start('axis', { count: 80_000 }),
    },
    targets: [
      {
        what: '`renderTimeline` clickable, 10,000 records',
        of: 'renderTimeline',
        to: bare,
        least: 20,
      },
    ],
  }
  for (const move of /** @type {const} */ (['pan', 'zoom'])) {
    const ours = 'renderTimeline, 10,000 records'
    yield {
      title: `A frame while the axis ${move === 'pan' ? 'pans' : 'zooms'}`,
      method: 'The median time between frames, with one step per frame.',
      rounds: 2,
      cases: {
        'bare vis-timeline, 10,000 records': frames('vis-timeline', {
          count: 10_000,
          move,
          steps: 3,
        }),
        [ours]: frames('axis', { count: 10_000, move, steps: 60 }),
      },
      targets: [{ what: `a frame while 10,000 records ${move}`, of: ours, most: 20 }],
    }
  }
}
