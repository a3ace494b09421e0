// Another leader's trips beside Kim Jong Un's: node examples/other-leader.mjs
//
// Xi Jinping and Vladimir Putin in Pyongyang are events of the bundled data. Here they become trips of
// a set of their own, with the dates, places and sources on record.
import { createTimeline, formatSpan, timeline } from 'kim-travel-timeline'

const visits = { '2019-06-xi-pyongyang': 'state', '2024-06-putin-pyongyang': 'summit' }
const travellers = ['xi-jinping', 'vladimir-putin']
const { events, people, places, sources, meta } = timeline.where({ ids: Object.keys(visits) })

export const visitors = createTimeline({
  trips: events.map(toTrip),
  people,
  places,
  sources,
  meta: own(),
})

console.log('Kim Jong Un abroad, and who came to Pyongyang:')
const rows = [...timeline.trips, ...visitors.trips].toSorted((one, other) =>
  String(one.start) < String(other.start) ? -1 : 1,
)
for (const { travellerId, start, end, title, countries } of rows) {
  const who = visitors.person(travellerId ?? '')?.name ?? 'Kim Jong Un'
  console.log(`  ${formatSpan({ start, end })}: ${who}, ${countries.join(' ')} (${title})`)
}

const [latest] = visitors.trips.toReversed()
console.log(`Days in North Korea: ${visitors.daysIn('KP').min}`)
for (const { number, text } of visitors.cite(latest, 'start')) console.log(`  [${number}] ${text}`)

/** The visit that an event of the bundled data tells of, as a trip of the visitor. */
function toTrip({
  id,
  title,
  summary,
  start,
  end = start,
  placeIds,
  personIds,
  claims,
  citations,
  outcome,
}) {
  return {
    id,
    kind: 'trip',
    travellerId: personIds.find((person) => travellers.includes(person)),
    title,
    summary,
    visit: visits[id],
    start,
    end,
    away: { start: null },
    countries: ['KP'],
    stops: placeIds.map((placeId) => ({ placeId, start, end, text: summary })),
    transport: [],
    met: [{ personId: 'kim-jong-un', office: 'Leader of North Korea', format: 'talks' }],
    delegation: [],
    occasion: '',
    outcomes: outcome ? [{ text: outcome.text, sourceIds: outcome.sourceIds }] : [],
    disclosed: null,
    tags: [],
    claims,
    disputes: [],
    citations: {
      summary: citations.summary,
      start: citations.start,
      end: citations.end ?? citations.start,
    },
  }
}

/** What the bundled data says of its coverage holds for this part of it; its counting does not. */
function own() {
  return { ...meta, title: 'Visits to Pyongyang', travellerId: undefined, counting: undefined }
}
