// @ts-check
// The element beside other widgets: milliseconds until it is whole and can be clicked, and the time of a step
// of its slider of days.
import { frames, start } from './cases.mjs'
import { bundlePeers } from './peers/bundle.mjs'

const element = '`<kim-travel-timeline>`: chart and list'
const peers = { TimelineJS3: 'timelinejs', 'react-chrono': 'react-chrono' }

/** @returns {AsyncGenerator<import('./measure.mjs').Table>} */
export async function* tables() {
  await bundlePeers()
  for (const count of [0, 300]) {
    const name = count === 0 ? '11 trips' : `${count} records`
    yield {
      title: `The element, ${name}`,
      method:
        'From the call, with all code and styles loaded, to the frame in which a record can be clicked. Web fonts are left out. The element shows its headline, chart and list by then, TimelineJS3 and react-chrono the first record.',
      rounds: count === 0 ? 9 : 5,
      cases: {
        TimelineJS3: start('timelinejs', { count }),
        'react-chrono': start('react-chrono', { count, mode: 'horizontal' }),
        'react-chrono, alternating': start('react-chrono', { count, mode: 'alternating' }),
        [element]: start('element', { count }),
        ...(count > 0 && {
          '`<kim-travel-timeline>`: zoomable axis too': start('element', { count, zoom: true }),
        }),
      },
      targets: Object.keys(peers).map((to) => ({
        what: `element whole and clickable, ${name}`,
        of: element,
        to,
        most: 0.5,
      })),
    }
  }
  const [few, many] = ['the eleven trips', '10,000 records']
  const slide = (/** @type {number} */ count) =>
    frames('element', { count, move: 'pan', steps: 12, claims: true })
  yield {
    title: 'A step of the slider of days',
    method: 'The median time between frames, with one step per frame.',
    rounds: 2,
    cases: { [few]: slide(0), [many]: slide(10_000) },
    targets: [{ what: 'a step of the slider of days, 10,000 records', of: many, most: 50 }],
  }
}
