import { describe, expect, test } from 'vitest'
import { timeline } from '../src/data/bundled.js'
import { boundsOf, dayNumber, dayFromNumber } from '../src/model/days.js'
import type { Claim, Day, Entry, FuzzyDay } from '../src/model/types.js'
import { sourceIdsOf } from '../src/query/source-ids.js'
import type { Timeline } from '../src/query/timeline.js'

const entries: readonly Entry[] = [...timeline.trips, ...timeline.events]

/** Messages that name a later day and are no hindsight: each tells what was set for that day in advance. */
const plans: readonly (readonly [record: string, words: string])[] = [
  ['2015-04-indonesia-visit', 'a journey to Moscow in May was still being described'],
  ['2018-04-panmunjom', 'families are to meet on 15 August'],
  ['2018-04-panmunjom', 'was to set its clocks to South Korean time (UTC+9) from 5 May'],
  ['2018-05-panmunjom-north', 'agreed on high-level talks for 1 June'],
  ['2018-06-singapore', 'Trump would meet him by May'],
  ['2018-06-trump-kim-summit', 'Trump would meet him by May'],
  ['2018-12-seoul-visit', 'early 2019 was left open'],
  ['2023-09-russian-far-east', 'Lavrov was to go to Pyongyang in October'],
  ['russia-visit-2025', 'would come soon, the September forum in Vladivostok included'],
  ['trump-beijing-2026', 'asked to put off the trip of 31 March to 2 April'],
  ['wpk-80th-2025', 'was to visit from 9 to 11 October'],
  ['xi-pyongyang-2025-10', 'was announced for 9 to 11 October'],
]

describe.for(entries)('$id', (entry) => {
  test('names no later day, month or year in anything that a past view shows', () => {
    const told: string[] = []
    const seen = new Set<string>()
    for (const [day, view] of pastViews(entry)) {
      for (const { place, text, planned } of textsOf(view, settled(view, day))) {
        // What a text names is read on the day it comes to light.
        if (seen.has(text)) continue
        seen.add(text)
        const later = datesIn(text, day).find((date) => date.first > day && !planned(date))
        if (later && !isPlan(entry, text))
          told.push(`as of ${dayFromNumber(day)} the ${place}: ${text}`)
      }
    }
    expect(told).toEqual([])
  })

  test('shows no meeting, companion, crossing or document of a later day', () => {
    const early = pastViews(entry).flatMap(([day, view]) =>
      view.kind === 'trip'
        ? [
            ...view.met,
            ...(view.companions ?? []).flatMap(({ seen }) => seen),
            ...(view.crossings ?? []),
            ...(view.documents ?? []),
          ].filter(({ on }) => on && boundsOf(on).latest > day)
        : [],
    )
    expect(early).toEqual([])
  })

  test('is over on no day before its last', () => {
    const early = pastViews(entry).filter(([day, view]) => {
      const { start, end = start } = view
      const over = asOf(dayFromNumber(day)).status(entry.id) === 'completed'
      return over && end && boundsOf(end).latest > day
    })
    expect(early.map(([day]) => dayFromNumber(day))).toEqual([])
  })
})

test('a stop, a meeting, a crossing and a leg tell of one day, a farewell of the last', () => {
  for (const { id, stops, met, transport, crossings = [] } of timeline.trips) {
    const last = stops.at(-1)!.start!
    const notes = transport.map(({ note = '' }) => note)
    for (const text of [
      ...stops.map((stop) => stop.text),
      ...met.map(({ format }) => format),
      ...crossings.map(({ text = '' }) => text),
      ...notes,
    ])
      expect(text, id).not.toMatch(/\b(next|following) (day|morning)\b|\bdays? later\b/i)
    for (const { format, on } of met)
      if (/farewell/i.test(format)) expect(on! >= last, `${id}: ${format}`).toBe(true)
  }
})

test('every plan that is let pass stands in its record', () => {
  for (const [id, words] of plans) {
    expect(JSON.stringify(entries.find((one) => one.id === id)), id).toContain(words)
  }
})

test('every summary names its year, so that it can be read alone', () => {
  expect(entries.filter(({ summary }) => !/\b20\d\d\b/.test(summary)).map(({ id }) => id)).toEqual(
    [],
  )
})

test('dates are read from a sentence as a reader would', () => {
  const day = dayNumber('2018-12-30')
  const read = (text: string) => datesIn(text, day).map(({ first }) => dayFromNumber(first))
  expect(read('talks on 4 and 5 January')).toEqual(['2019-01-05'])
  expect(read('in June 2019, as of 1 March 2020')).toEqual(['2020-03-01', '2019-06-01'])
  expect(read('He may go in May or in November')).toEqual(['2019-05-01', '2018-11-01'])
  expect(read('written in 2026; UTC+9; 26 leaders')).toEqual(['2026-01-01'])
})

/** Day numbers, both included. */
interface Days {
  readonly first: number
  readonly last: number
}

interface Told {
  readonly place: string
  readonly text: string
  /** Whether the speaker himself gave that date as one to come. */
  readonly planned: (date: Days) => boolean
}

/** Each day on which a view of *entry* may change, and the view. */
function pastViews(entry: Entry): readonly (readonly [number, Entry])[] {
  const dates: (FuzzyDay | null | undefined)[] = [
    entry.start,
    entry.end,
    ...entry.claims.map(({ on }) => on),
    ...sourceIdsOf(entry).map((id) => timeline.source(id)?.published),
  ]
  if (entry.kind === 'event') dates.push(entry.outcome?.on)
  else {
    dates.push(entry.away.start, entry.away.end, entry.disclosed?.on)
    dates.push(...entry.stops.flatMap(({ start, end }) => [start, end]))
    const { met, companions = [], crossings = [], documents = [] } = entry
    const seen = companions.flatMap((companion) => companion.seen)
    dates.push(...[...met, ...seen, ...crossings, ...documents].map(({ on }) => on))
  }
  const days = new Set(
    dates.flatMap((date) => {
      if (!date) return []
      const { earliest, latest } = boundsOf(date)
      return [earliest, latest, latest + 1]
    }),
  )
  return [...days]
    .toSorted((one, other) => one - other)
    .flatMap((day) => {
      const then = asOf(dayFromNumber(day))
      const view = entry.kind === 'trip' ? then.trip(entry.id) : then.event(entry.id)
      return view ? [[day, view] as const] : []
    })
}

const views = new Map<Day, Timeline>()

function asOf(day: Day): Timeline {
  const view = views.get(day) ?? (timeline.asOf(day) as Timeline)
  views.set(day, view)
  return view
}

function settled({ id }: Entry, day: number): boolean {
  const status = asOf(dayFromNumber(day)).status(id)
  return status === 'completed' || status === 'did-not-happen'
}

/** Every sentence of *view*; the summary of what is not settled is its last claim over again. */
function textsOf(view: Entry, over: boolean): readonly Told[] {
  const texts: Told[] = []
  const add = (place: string, text: string | undefined, planned: Told['planned'] = () => false) => {
    if (text) texts.push({ place, text, planned })
  }
  if (over || !view.claims.length) add('summary', view.summary)
  for (const claim of view.claims) add('claim', claim.text, (date) => gave(claim, date))
  if (view.kind === 'event') {
    add('outcome', view.outcome?.text)
    return texts
  }
  for (const { text } of view.stops) add('stop', text)
  for (const { office, format } of view.met) {
    add('met', office)
    add('met', format)
  }
  for (const { office } of view.delegation) add('delegation', office)
  for (const { text } of view.crossings ?? []) add('crossing', text)
  for (const { title } of view.documents ?? []) add('document', title)
  for (const { note } of view.transport) add('transport', note)
  for (const { text } of view.outcomes) add('outcome', text)
  for (const { versions, why } of view.disputes) {
    for (const { value } of versions) add('dispute', value)
    add('dispute', why)
  }
  add('occasion', view.occasion)
  return texts
}

function gave({ start, end = start }: Claim, { first, last }: Days): boolean {
  return !!start && last >= boundsOf(start).earliest && first <= boundsOf(end ?? start).latest
}

function isPlan({ id }: Entry, text: string): boolean {
  return plans.some(([record, part]) => record === id && text.includes(part))
}

const months =
  'January February March April May June July August September October November December'.split(' ')
const name = months.filter((month) => month !== 'May').join('|')
const byDay = new RegExp(`\\b(\\d{1,2}) (${name}|May)\\b(?: (\\d{4}))?`, 'g')
const byMonth = new RegExp(
  `(?<!\\d )\\b(?:(${name})|(?<=\\b(?:in|of|from|since|until|to|by|early|late) )(May))\\b(?: (\\d{4}))?`,
  'g',
)
const byYear = new RegExp(`(?<!(?:${name}|May) )\\b(20\\d\\d)\\b`, 'g')

/** Every date that *text* names; without a year, the one nearest to *day*. */
function datesIn(text: string, day: number): readonly Days[] {
  const yearsFor = (year: string | undefined): readonly number[] => {
    const around = Number(dayFromNumber(day).slice(0, 4))
    return year ? [Number(year)] : [around - 1, around, around + 1]
  }
  const nearest = (choices: readonly Days[]): Days =>
    choices.toSorted((one, other) => Math.abs(one.first - day) - Math.abs(other.first - day))[0]!
  return [
    ...[...text.matchAll(byDay)].map(([, date, month, year]) =>
      nearest(yearsFor(year).map((one) => days([one, months.indexOf(month!), Number(date)]))),
    ),
    ...[...text.matchAll(byMonth)].map(([, month, may, year]) => {
      const at = months.indexOf(month ?? may!)
      return nearest(yearsFor(year).map((one) => days([one, at, 1], [one, at + 1, 0])))
    }),
    ...[...text.matchAll(byYear)].map(([, year]) => days([+year!, 0, 1], [+year!, 11, 31])),
  ]
}

type Numbers = readonly [year: number, month: number, date: number]

function days(first: Numbers, last = first): Days {
  return { first: Date.UTC(...first) / 864e5, last: Date.UTC(...last) / 864e5 }
}
