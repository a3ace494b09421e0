import { afterEach, expect, test } from 'vitest'
import { toCSV, toGeoJSON, toHTML, toICalendar, toJSONLD, toSVG } from '../src/export/index.js'
import { checkDataset, createTimeline, fromCSV, parseFilter, timeline } from '../src/index.js'
import { en, mergeMessages } from '../src/messages.js'

const prototype = Object.prototype as unknown as Record<string, unknown>
const answers = (): readonly unknown[] => {
  const small = createTimeline(fromCSV(toCSV(timeline)))
  return [
    checkDataset({ trips: timeline.trips.map(({ id, title, start }) => ({ id, title, start })) }),
    small.stats(),
    timeline.countBy('country').map(({ key, count }) => [key, count]),
    timeline.asOf('2018-06-11').trips,
    parseFilter('country=CN&place=bejing'),
    mergeMessages(en, { list: { trips: 'Journeys' } }).list.trips,
    ...[toHTML, toSVG, toCSV, toICalendar].map((write) => write(timeline)),
    JSON.stringify([toGeoJSON(timeline), toJSONLD(timeline)]),
  ]
}
const expected = answers()

afterEach(() => {
  for (const key of ['x', 'extra']) delete prototype[key]
})

test.each([null, 'text', {}])(
  'a key that a page has put on Object.prototype, %j, changes nothing',
  (value) => {
    prototype['x'] = value
    prototype['extra'] = value
    expect(answers()).toEqual(expected)
  },
)
