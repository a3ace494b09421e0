// react-chrono, as its guide has it: `horizontal`, a card at a time, or `alternating`, all of them.
import { Chrono, createElement, createRoot } from '../peers/built/react-chrono.js'
import { loadStyles } from './load.mjs'

export async function prepare(here, set, { mode }) {
  await loadStyles('peers/built/react-chrono.css')
  withoutFonts()
  const { formatSpan } = await import('../../../dist/index.js')
  here.style.height = '600px'
  const items = set.trips.map((trip) => ({
    title: formatSpan(trip, 'en'),
    cardTitle: trip.title,
    cardDetailedText: trip.summary,
  }))
  return {
    item: '.card-of-bench',
    draw() {
      const style = { classNames: { card: 'card-of-bench' } }
      createRoot(here).render(createElement(Chrono, { items, mode, style, layout: {} }))
    },
    /** It has no call for this: its box is scrolled. */
    step(_move, turn) {
      const way = turn % 20 < 10 ? 36 : -36
      here.querySelector('.timeline-main-wrapper').scrollBy({
        left: way,
        top: way,
        behavior: 'instant',
      })
    },
  }
}

/** It asks Google for a font, whatever it is told, unless the page has asked already. */
function withoutFonts() {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.disabled = true
  link.href = 'https://fonts.googleapis.com/css2?family=Inter:wght@400;500;600&display=swap'
  document.head.append(link)
}
