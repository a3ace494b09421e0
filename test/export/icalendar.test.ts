import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toICalendar } from '../../src/export/icalendar.js'
import { isDay } from '../../src/model/days.js'
import { createTimeline } from '../../src/query/create.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)
// The title has a comma and a semicolon, so that its hash is part of the name.
const domain = 'journeys-invented-for-tests-c92e2010'

describe('toICalendar', () => {
  test('read back, every record dated to the day has its facts', () => {
    const dated = [...timeline.trips, ...timeline.events].filter(
      ({ start, end }) => isDay(start) && (end == null || isDay(end)),
    )
    expect(dated.length).toBeGreaterThanOrEqual(11)
    expect(eventsOf(toICalendar(timeline)).map(factsOf)).toEqual(
      dated.map(({ id, title, start, end, tags, ...record }) => ({
        uid: `${id}@kim-travel-timeline`,
        title,
        start,
        end: end ?? start,
        categories: ['visit' in record ? record.visit : record.type, ...tags],
      })),
    )
  })

  test('a day has no clock and no zone, and the end is the day after the last', () => {
    const [first] = eventsOf(toICalendar(invented))
    expect(first!.startDate.isDate).toBe(true)
    expect(first!.startDate.zone).toBe(ICAL.Timezone.localTimezone)
    expect(toICalendar(invented)).toContain(
      'DTSTART;VALUE=DATE:20180227\r\nDTEND;VALUE=DATE:20180302\r\n',
    )
  })

  test('leaves out what is not known to the day, and says so', () => {
    const calendar = parse(toICalendar(invented))
    const ids = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('uid'))
    expect(ids).not.toContain(`2020-05-apia@${domain}`)
    expect(ids).not.toContain(`2026-10-rumour@${domain}`)
    expect(ids).not.toContain(`undated-invitation@${domain}`)
    for (const property of ['description', 'x-wr-caldesc']) {
      expect(textOf(calendar, property)).toContain(
        'Left out, because their dates are not known to the day: 2020-05-apia, 2026-10-rumour, undated-invitation.',
      )
    }
    expect(toICalendar(invented.where({ ids: '2019-01-seoul' }))).not.toContain('Left out')
  })

  test('an open end is one day, and said to be open', () => {
    const event = eventsOf(toICalendar(invented.where({ ids: '2026-07-announced' })))[0]!
    expect(event.component.hasProperty('dtend')).toBe(false)
    expect(event.description).toContain('The last day is not known.')
  })

  test.each([
    ['2018-02-parade', 'CONFIRMED'],
    ['2018-04-called-off', 'CANCELLED'],
    ['2026-07-announced', 'CONFIRMED'],
    ['2018-02-pacific', 'CONFIRMED'],
  ])('says of %s that it is %s', (id, status) => {
    const [event] = eventsOf(toICalendar(invented.where({ ids: id })))
    expect(event!.component.getFirstPropertyValue('status')).toBe(status)
  })

  test('an event that nobody reported on is tentative', () => {
    const then = createTimeline({
      ...journeys,
      trips: [],
      events: journeys.events
        .filter(({ id }) => id === '2018-04-called-off')
        .map((event) => ({
          ...event,
          claims: event.claims.slice(0, 1),
        })),
    })
    const [event] = eventsOf(toICalendar(then))
    expect(then.status('2018-04-called-off')).toBe('unresolved')
    expect(event!.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  })

  test('no line is longer than 75 octets, and none is cut within a character', () => {
    for (const text of [toICalendar(invented), toICalendar(timeline)]) {
      const lines = text.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
    }
    const korean = eventsOf(toICalendar(invented))[1]!
    expect(korean.summary).toBe(journeys.trips[1]!.title)
  })

  test('any text comes back as it was', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'\\;,:"\nnN한글é😀 a'), maxLength: 150 })
      .map((odd) => `${odd}.`)
    fc.assert(
      fc.property(text, (summary) => {
        const trips = journeys.trips
          .slice(0, 1)
          .map((trip) => ({ ...trip, title: summary, summary }))
        const output = toICalendar(createTimeline({ ...journeys, trips, events: [] }))
        const [event] = eventsOf(output)
        expect(event!.summary).toBe(summary)
        expect(event!.description.startsWith(`${summary}\n`)).toBe(true)
        for (const line of output.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('stamps and sequence come from the data', () => {
    const [event] = eventsOf(toICalendar(invented))
    expect(event!.sequence).toBe((1 << 20) + (2 << 10) + 3)
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe(
      '2026-06-09T00:00:00Z',
    )
    expect(toICalendar(invented)).toBe(toICalendar(createTimeline(journeys)))
  })

  test('the sequence fits 31 bits and never falls while versions rise', () => {
    const sequenceOf = (version: string): number => {
      const meta = { ...journeys.meta, version }
      return eventsOf(toICalendar(createTimeline({ ...journeys, meta })))[0]!.sequence
    }
    const part = fc.oneof(fc.nat(5), fc.nat(3000), fc.maxSafeNat())
    const version = fc.tuple(part, part, part)
    const compare = (one: readonly number[], other: readonly number[]): number =>
      one.map((number, index) => number - other[index]!).find((difference) => difference) ?? 0
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [first, second] = [sequenceOf(one.join('.')), sequenceOf(other.join('.'))]
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first).toBeLessThan(2 ** 31)
        const order = compare(one, other)
        if (order) expect(Math.sign(first - second) * Math.sign(order)).not.toBe(-1)
        const small = [...one, ...other].every((number) => number < 1000)
        if (order && small) expect(first).not.toBe(second)
      }),
    )
    expect(sequenceOf('2026.12.0')).toBeGreaterThan(sequenceOf('2026.11.30'))
  })

  test('no two sets claim one identity, whatever signs their titles have', () => {
    const uidOf = (title: string): string => {
      const set = createTimeline({ ...journeys, meta: { ...journeys.meta, title } })
      return eventsOf(toICalendar(set))[0]!.uid
    }
    const titles = ['Trips of A', 'Trips of B', 'Trips, of A', '🇫🇷', '🇩🇪', '***', 'C++', 'C#', 'C']
    const more = ['Kim travel timeline', 'Foreign trips of Kim Jong Un', 'Café', 'Cafe\u0301']
    expect(new Set([...titles, ...more].map(uidOf)).size).toBe(titles.length + more.length)
  })

  test('a description stays under 8,000 characters and says how much it leaves out', () => {
    const sources = Array.from({ length: 300 }, (_, index) => ({
      ...journeys.sources[0]!,
      id: `source-${index}`,
      title: `Report, ${index}; ${'x'.repeat(40)}`,
    }))
    const trips = Array.from({ length: 2000 }, (_, index) => ({
      ...journeys.trips[0]!,
      id: `trip-${index}`,
      ...(index && { start: '2018' as const, end: '2018' as const }),
      away: { start: null },
      stops: [],
      claims: [],
      outcomes: [],
      disputes: [],
      citations: { start: sources.map(({ id }) => id) },
    }))
    const data = { ...journeys, trips, events: [], assessments: [], sources }
    const text = toICalendar(createTimeline(data)).replaceAll('\r\n ', '')
    const descriptions = [...text.matchAll(/^DESCRIPTION:(.*)\r$/gm)].map(([, value]) => value!)
    expect(descriptions.map((value) => value.length < 8000)).toEqual([true, true])
    expect(descriptions[0]).toMatch(/trip-1\\, trip-10\\, .*\\, and \d+ more\.$/)
    expect(descriptions[1]).toMatch(/\\nAnd \d+ more sources\.$/)
  })

  test('as of a past day it knows that day and no later one', () => {
    const then = timeline.asOf('2025-09-02')
    const text = toICalendar(then)
    expect(parse(text).getFirstPropertyValue('last-modified')!.toString()).toBe(
      '2025-09-02T00:00:00Z',
    )
    const parade = eventsOf(text).find(({ uid }) => uid.startsWith('beijing-parade-2025@'))!
    expect(parade.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(parade.description).toContain('Status on 2025-09-02: confirmed.')
    const trip = eventsOf(text).find(({ uid }) => uid.startsWith('2025-09-beijing@'))!
    expect(trip.component.hasProperty('dtend')).toBe(false)
  })

  test('an event has its place, its address and the trip it is part of, and takes up no time', () => {
    const event = eventsOf(toICalendar(invented)).find(({ uid }) =>
      uid.startsWith('2018-02-parade'),
    )!
    const { component } = event
    expect(component.getFirstPropertyValue('geo')).toEqual([-13.83, -171.77])
    expect(event.location).toBe('Apia')
    expect(component.getFirstPropertyValue('url')).toBe('https://ministry.example/release')
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(component.getFirstPropertyValue('related-to')).toBe(`2018-02-pacific@${domain}`)
  })

  test('two sets never claim one identity', () => {
    const other = createTimeline({ ...journeys, meta: { ...journeys.meta, title: '한국의 여행' } })
    const uids = [invented, other, timeline].map((set) => uidsOf(toICalendar(set)))
    expect(new Set(uids.flat()).size).toBe(uids.flat().length)
    expect(uids[1]).toContain('2018-02-parade@한국의-여행')
    expect(uidsOf(toICalendar(invented, { domain: 'trips.example' }))).toContain(
      '2018-02-parade@trips.example',
    )
  })

  test('two choices of one set are two calendars with the same entries', () => {
    const [all, china] = [timeline, timeline.where({ country: 'CN' })].map((set) =>
      uidsOf(toICalendar(set)),
    )
    expect(china![0]).not.toBe(all![0])
    expect(all).toEqual(expect.arrayContaining(china!.slice(1)))
    expect(china).toContain('2018-03-beijing@kim-travel-timeline')
  })

  test('a calendar with a name stays the same one whatever records come', () => {
    const name = 'Trips to Asia'
    const [before, after] = [invented.where({ kind: 'trip', to: '2018' }), invented].map((set) =>
      toICalendar(set, { name }),
    )
    expect(uidsOf(before!)[0]).toBe(uidsOf(after!)[0])
    expect(textOf(parse(after!), 'x-wr-calname')).toBe(name)
    expect(uidsOf(toICalendar(invented, { name: 'Others' }))[0]).not.toBe(uidsOf(after!)[0])
  })

  test('positions are floats without an exponent', () => {
    const places = journeys.places.map((place) => ({
      ...place,
      latitude: 1e-7,
      longitude: -171.77,
    }))
    const text = toICalendar(createTimeline({ ...journeys, places }))
    expect(text).toContain('GEO:0;-171.77\r\n')
  })

  test('what lasts to the end of the calendar has a length in place of an end', () => {
    const span = { start: '9999-12-30', end: '9999-12-31' } as const
    const trips = journeys.trips
      .slice(0, 1)
      .map((trip) => ({ ...trip, ...span, away: { start: null }, stops: [], claims: [] }))
    const { meta: _, ...rest } = journeys
    const text = toICalendar(createTimeline({ ...rest, trips, events: [] }))
    expect(text).toContain('DTSTART;VALUE=DATE:99991230\r\nDURATION:P2D\r\n')
    expect(eventsOf(text)).toHaveLength(1)
  })

  test('the calendar has a name and says how often to ask for it', () => {
    const calendar = parse(toICalendar(invented))
    expect(textOf(calendar, 'name')).toBe('Journeys, invented; for tests')
    expect(textOf(calendar, 'x-wr-calname')).toBe('Journeys, invented; for tests')
    expect(calendar.getFirstPropertyValue('refresh-interval')!.toString()).toBe('P1D')
  })
})

function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
}

/** The reader does not know that these are TEXT, and leaves their escapes as they are. */
function textOf(calendar: ICAL.Component, property: string): string {
  const value = String(calendar.getFirstPropertyValue(property))
  return property === 'description' ? value : value.replace(/\\([\\;,])/g, '$1')
}

/** That of the calendar, then those of its entries. */
function uidsOf(text: string): readonly string[] {
  const calendar = parse(text)
  return [calendar, ...calendar.getAllSubcomponents('vevent')].map((component) =>
    String(component.getFirstPropertyValue('uid')),
  )
}

function eventsOf(text: string): readonly ICAL.Event[] {
  return parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

function factsOf(event: ICAL.Event): object {
  const last = event.endDate.clone()
  if (event.component.hasProperty('dtend')) last.adjust(-1, 0, 0, 0)
  return {
    uid: event.uid,
    title: event.summary,
    start: event.startDate.toString(),
    end: event.component.hasProperty('dtend') ? last.toString() : event.startDate.toString(),
    categories: event.component.getFirstProperty('categories')!.getValues(),
  }
}
