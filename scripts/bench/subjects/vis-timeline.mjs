// vis-timeline used bare: given titles only, or lanes and labels like those of our axis (*full*); it fits
// all in, or is told the *window* that does.

export async function prepare(here, set, { window: given = false, full = false }) {
  const [{ Timeline, DataSet }, { dayNumber, earliest, formatSpan, latest }] = await Promise.all([
    import('../../../node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs'),
    import('../../../dist/index.js'),
  ])
  const laneOf = lanesOf(set.trips)
  const rows = set.trips.map((trip) => ({
    id: trip.id,
    content: full ? labelOf(set, trip, formatSpan) : trip.title,
    start: dayNumber(earliest(trip.start)) * 864e5,
    end: (dayNumber(latest(trip.end ?? trip.start)) + 1) * 864e5,
    ...(full && { group: laneOf(trip) }),
  }))
  const groups = [...new Set(rows.map(({ group }) => group))].map((id) => ({ id, content: id }))
  let chart
  return {
    item: '.vis-item',
    draw() {
      const items = new DataSet(rows)
      const options = { orientation: 'top', ...(given && spanOf(rows)) }
      chart = full ? new Timeline(here, items, groups, options) : new Timeline(here, items, options)
      return given ? undefined : fitted(chart, spanOf(rows))
    },
    step(move, turn) {
      const { start, end } = chart.getWindow()
      const width = end.valueOf() - start.valueOf()
      const way = move === 'pan' ? width * 0.03 : 0
      const less = move === 'zoom' ? width * (turn % 2 ? -0.06 : 0.06) : 0
      chart.setWindow(start.valueOf() + way + less, end.valueOf() + way - less, {
        animation: false,
      })
    },
  }
}

function spanOf(rows) {
  return {
    start: Math.min(...rows.map(({ start }) => start)),
    end: Math.max(...rows.map(({ end }) => end)),
  }
}

/** Given no window it first draws the days around now, then fits all in, then draws again. */
function fitted(chart, { start, end }) {
  let before = chart.getWindow()
  return new Promise((resolve) => {
    chart.on('changed', () => {
      const now = chart.getWindow()
      const isDrawn = `${now.start} ${now.end}` === `${before.start} ${before.end}`
      if (isDrawn && now.start <= start && now.end >= end) resolve()
      before = now
    })
  })
}

/** Where it was, whom it was to see or who went, and when: much as on our axis. */
function labelOf(set, trip, formatSpan) {
  let place = set.place(trip.stops[0]?.placeId)
  while (place?.withinId) place = set.place(place.withinId)
  const person = set.person(trip.travellerId ?? trip.met[0]?.personId)
  return `${place?.name} ${person?.name}<br>${formatSpan(trip, 'en', { month: 'short' })}`
}

/** As on our axis: a lane for each of the countries with most trips, and one for the rest. */
function lanesOf(trips) {
  const counts = new Map()
  for (const [country] of trips.map(({ countries }) => countries)) {
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const kept = [...counts].sort(([, one], [, other]) => other - one).slice(0, 7)
  const lanes = new Set(counts.size > 8 ? kept.map(([country]) => country) : counts.keys())
  return ({ countries: [country] }) => (lanes.has(country) ? country : 'other')
}
