import { expect, test } from 'vitest'
import { toCSV } from '../../src/export/csv.js'
import { toGeoJSON } from '../../src/export/geojson.js'
import { toICalendar } from '../../src/export/icalendar.js'
import { toJSONLD } from '../../src/export/jsonld.js'
import { createTimeline } from '../../src/query/create.js'
import { journeys } from '../fixtures/journeys.js'

const timeline = createTimeline(journeys)

// Whole outputs, kept so that a change shows in the diff for a person to judge.
test.each([
  ['trips.csv', toCSV(timeline)],
  ['events.csv', toCSV(timeline, { kind: 'event' })],
  ['journeys.ics', toICalendar(timeline)],
  ['journeys.geojson', print(toGeoJSON(timeline))],
  ['journeys.jsonld', print(toJSONLD(timeline))],
])('%s is as it was', async (name, text) => {
  // Line ends as in any file of the repository; other tests hold them to CRLF where due.
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`files/${name}`)
})

test.each([toCSV, toGeoJSON, toICalendar, toJSONLD])('$name takes no list', (write) => {
  expect(() => write(journeys.trips as never)).toThrow(
    'expected a Timeline, such as timeline.where({…}), got a list',
  )
})

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
