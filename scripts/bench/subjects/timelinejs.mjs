// TimelineJS3, as its guide has it: a box with a height, and the records as one object.
import { loadScript, loadStyles } from './load.mjs'

const folder = 'peers/node_modules/@knight-lab/timelinejs/dist'

export async function prepare(here, set) {
  await Promise.all([
    loadStyles(`${folder}/css/timeline.css`),
    loadScript(`${folder}/js/timeline.js`),
  ])
  here.style.height = '600px'
  const events = set.trips.map(({ id, title, summary, start, end }) => ({
    unique_id: id,
    start_date: dateOf(start),
    end_date: dateOf(end ?? start),
    text: { headline: title, text: summary },
  }))
  let position = 0
  return {
    item: '.tl-timemarker-content-container',
    draw() {
      // Its fonts would come from elsewhere; English is built in.
      return new globalThis.TL.Timeline(here, { events }, { font: null })
    },
    /** It has no call for this: a mouse drags. */
    step(_move, turn) {
      const bar = here.querySelector('.tl-timenav-slider-background')
      if (turn === 0) drag(bar, 'mousedown', position)
      position += turn % 20 < 10 ? -36 : 36
      drag(bar, 'mousemove', position)
    },
  }
}

function drag(element, type, position) {
  element.dispatchEvent(
    new MouseEvent(type, { bubbles: true, clientX: 600 + position, clientY: 550 }),
  )
}

function dateOf(text) {
  const [year, month, day] = text.split('-').map(Number)
  return { year, month, day }
}
