import { csvParse, csvParseRows, dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toCSV } from '../../src/export/csv.js'
import { createTimeline } from '../../src/query/create.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)

describe('toCSV', () => {
  test('writes a header and one row a trip, each ended by CRLF', () => {
    const text = toCSV(timeline)
    const rows = csvParseRows(text)
    expect(rows).toHaveLength(timeline.trips.length + 1)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([rows[0]!.length]))
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('read back, every trip has its facts', () => {
    const rows = csvParse(toCSV(timeline))
    const read = rows.map((row) => ({
      id: row['id'],
      title: row['title'],
      visit: row['visit'],
      start: row['start'] || null,
      end: row['end'] || null,
      away: { start: row['away_start'] || null, end: row['away_end'] || null },
      countries: listOf(row['countries']),
      places: new Set(listOf(row['place_ids'])),
      met: listOf(row['met_ids']),
      delegation: listOf(row['delegation_ids']),
      companions: listOf(row['companion_ids']),
      documents: listOf(row['documents']),
      outcomes: listOf(row['outcomes']),
      occasion: row['occasion'],
      disclosed: row['disclosed_on'] || undefined,
      tags: listOf(row['tags']),
      summary: row['summary'],
    }))
    expect(read).toEqual(
      timeline.trips.map((trip) => ({
        id: trip.id,
        title: trip.title,
        visit: trip.visit,
        start: trip.start,
        end: trip.end,
        away: {
          start: trip.away.start,
          end: trip.away.end === undefined ? trip.away.start : trip.away.end,
        },
        countries: trip.countries,
        places: new Set(trip.stops.map(({ placeId }) => placeId)),
        met: [...new Set(trip.met.map(({ personId }) => personId))],
        delegation: trip.delegation.map(({ personId }) => personId),
        companions: trip.companions?.map(({ personId }) => personId) ?? [],
        documents: trip.documents?.map(({ on, title }) => `${on} ${title}`) ?? [],
        outcomes: trip.outcomes.map(({ text }) => text),
        occasion: trip.occasion,
        disclosed: trip.disclosed?.on,
        tags: trip.tags,
        summary: trip.summary,
      })),
    )
  })

  test('read back, every event has its facts', () => {
    const events = timeline.where({ kind: 'event' })
    expect(
      csvParse(toCSV(events)).map((row) => ({
        id: row['id'],
        type: row['type'],
        start: row['start'] || null,
        places: listOf(row['place_ids']),
        people: listOf(row['person_ids']),
        tripId: row['trip_id'] || undefined,
        happened: row['happened'] ? row['happened'] === 'yes' : undefined,
        status: row['status'],
      })),
    ).toEqual(
      events.events.map((event) => ({
        id: event.id,
        type: event.type,
        start: event.start,
        places: event.placeIds,
        people: event.personIds,
        tripId: event.tripId,
        happened: event.outcome?.happened,
        status: events.status(event),
      })),
    )
  })

  test('gives first and last possible days of a date known only roughly', () => {
    const row = csvParse(toCSV(invented)).find(({ id }) => id === '2020-05-apia')
    expect(row).toMatchObject({
      start: '2020-05',
      start_earliest: '2020-05-01',
      start_latest: '2020-05-31',
      end: '2020-05/2020-06',
      end_earliest: '2020-05-01',
      end_latest: '2020-06-30',
      away_start: '',
      away_days_min: '',
    })
    expect(csvParse(toCSV(invented, { kind: 'event' })).at(-1)).toMatchObject({
      start: '',
      start_earliest: '',
      end_latest: '',
      days_min: '',
    })
  })

  test('names whom he met with the office held, and the sources', () => {
    const [row] = csvParse(toCSV(invented))
    expect(row).toMatchObject({
      met: '김보보 (President; Chair): talks, dinner on 2018-02-28 | Cy "Guest" Name (Mayor): handshake',
      delegation: 'Cy "Guest" Name (unclear)',
      transport: 'outbound: plane (by way of Nadi, one stop) | return: train',
      outcomes: 'A pact \\| a promise. | No date was given; both agreed.',
      traveller: 'Ann Example',
      source_ids: 'ministry | harbour-news | old-book',
      source_urls: 'https://ministry.example/release | https://harbour.example/a?b=1;c=2,3 | ',
    })
  })

  test('names somebody met on two days once, with both days, and the office of a delegate', () => {
    const [row] = csvParse(toCSV(timeline.where({ ids: '2018-03-beijing' })))
    expect(row!['met']).toContain(
      'Talks, banquet, performance on 2018-03-26; Lunch at Diaoyutai on 2018-03-27',
    )
    expect(row!['delegation']).toContain('Ri Yong Ho (Foreign Minister of North Korea)')
    expect(row!['companions']).toBe('Ri Sol Ju (spouse)')
    expect(row!['crossings']).toBe('2018-03-25 out: Dandong | 2018-03-28 back: Dandong')
  })

  test('puts an apostrophe before text that a spreadsheet would run', () => {
    const trips = csvParse(toCSV(invented))
    const events = csvParse(toCSV(invented, { kind: 'event' }))
    expect(trips[0]!['title']).toBe(`'=HYPERLINK("https://evil.example","click")`)
    expect(events.map((row) => row['title'])).toContain("'-1 day to go")
    expect(events.map((row) => row['title'])).toContain("'@invitation")
  })

  test('no text, however odd, breaks the table or begins a formula', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;| a한'), minLength: 1 })
    fc.assert(
      fc.property(odd, (title) => {
        const trips = journeys.trips.map((trip) => ({ ...trip, title: `${title}x` }))
        const rows = csvParse(toCSV(createTimeline({ ...journeys, trips })))
        expect(rows).toHaveLength(trips.length)
        for (const row of rows) {
          expect(row['title']).not.toMatch(/^\s*[=+\-@]/)
          expect(row['title']!.replace(/^'/, '')).toBe(`${title}x`.replace(/^'/, ''))
        }
      }),
    )
  })

  test.each(['\u200B', '\u200E', '\u2060', '\u00AD', '\u3164', ' \u200F\t'])(
    'no sign that nobody sees hides a formula: %j',
    (sign) => {
      const trips = journeys.trips.map((trip) => ({ ...trip, title: `${sign}=1+1` }))
      const [row] = csvParse(toCSV(createTimeline({ ...journeys, trips })))
      expect(row!['title']).toBe(`'${sign}=1+1`)
    },
  )

  test('gives every source an address of its own, or an empty place', () => {
    const sources = journeys.sources.map((source, index) =>
      index ? source : { ...source, url: 'https://ministry.example/?titles=Kim|Trump' },
    )
    const set = createTimeline({ ...journeys, sources })
    for (const row of [...csvParse(toCSV(set)), ...csvParse(toCSV(set, { kind: 'event' }))]) {
      const urls = row['source_ids']!.split(' | ').map((id) => set.source(id)?.url ?? '')
      expect(row['source_urls']!.split(' | ')).toEqual(
        urls.map((url) => url.replaceAll('|', '%7C')),
      )
    }
  })

  test('a list can be taken apart again, whatever its items hold', () => {
    const item = fc
      .string({ unit: fc.constantFrom(...'|\\ a"'), minLength: 1 })
      .map((text) => `x${text}`)
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (texts) => {
        const outcomes = texts.map((text) => ({ text, sourceIds: ['ministry'] }))
        const trips = journeys.trips.slice(0, 1).map((trip) => ({ ...trip, outcomes }))
        const [row] = csvParse(toCSV(createTimeline({ ...journeys, trips, events: [] })))
        expect(row!['outcomes']!.split(' | ').map((text) => text.replace(/\\(.)/g, '$1'))).toEqual(
          texts,
        )
      }),
    )
  })

  test('begins with a byte order mark and has another delimiter where asked', () => {
    expect(toCSV(invented).startsWith('id,')).toBe(true)
    expect(toCSV(invented, { bom: true })).toBe(`\ufeff${toCSV(invented)}`)
    const rows = dsvFormat(';').parse(toCSV(invented, { delimiter: ';' }))
    expect(rows.map((row) => ({ ...row }))).toEqual(
      csvParse(toCSV(invented)).map((row) => ({ ...row })),
    )
    // @ts-expect-error: not a delimiter
    expect(() => toCSV(invented, { delimiter: '"' })).toThrow(
      'invalid delimiter of toCSV: "\\""; expected a comma, a semicolon or a tab',
    )
  })

  test('another kind is an error, never the other table', () => {
    // @ts-expect-error: trips is no kind
    expect(() => toCSV(timeline, { kind: 'trips' })).toThrow(
      'invalid kind of toCSV: "trips"; did you mean trip?',
    )
  })

  test('writes events for a timeline of events only, and a bare header for none', () => {
    expect(csvParse(toCSV(invented.where({ kind: 'event' }))).columns).toContain('happened')
    expect(csvParseRows(toCSV(invented.where({ country: 'SE' })))).toHaveLength(1)
  })
})

function listOf(cell: string | undefined): readonly string[] {
  return cell ? cell.split(' | ') : []
}
