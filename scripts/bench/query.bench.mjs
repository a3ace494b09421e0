// Questions to 11, 1,000 and 100,000 records (with RECORDS=1000000 to a million of them), by this package and
// by what one would write or install instead. Answers are compared before anything is measured.
import assert from 'node:assert/strict'
import * as arquero from 'arquero'
import crossfilter from 'crossfilter2'
import { createTimeline } from 'kim-travel-timeline'
import lodash from 'lodash'
import { createWorld } from './world.mjs'

/** @typedef {import('kim-travel-timeline').Trip} Trip */
/** @typedef {import('kim-travel-timeline').Filter} Filter */

const sizes = process.env['RECORDS'] ? [Number(process.env['RECORDS'])] : [11, 1_000, 100_000]

/** @type {Readonly<Record<string, Filter>>} */
const filters = {
  country: { country: 'CN' },
  'narrow window': { from: '2018-06-10', to: '2018-06-12' },
  'wide window': { from: '2000', to: '2019' },
  'country in a window': { country: ['RU', 'CN'], from: '2018', to: '2018' },
  text: { text: 'fishing' },
}

/** One table for each size and question. */
export function* tables() {
  for (const size of sizes) {
    const world = createWorld(size)
    // Everyone is given the records in the order of time, so that answers can be compared.
    const timeline = createTimeline(world)
    const { trips } = timeline
    const rows = arquero.from(flat(trips))
    const cross = crossfilter(flat(trips))
    const byCountry = cross.dimension(({ country }) => country)
    const byStart = cross.dimension(({ first }) => first)
    const countries = byCountry.group()
    const repeat = Math.ceil(20_000 / size)
    const rounds = size > 100_000 ? 5 : 15

    yield {
      title: `${count(size)} records: the index, from nothing to the first answer`,
      rounds: 5,
      cases: {
        loop: () => loop(trips, { country: 'CN', from: '2018', to: '2018' }),
        'this package': () => whole(timeline).where({ country: 'CN', from: '2018', to: '2018' }),
        'this package, country only': () => whole(timeline).where({ country: 'CN' }),
        'this package, window only': () => whole(timeline).where({ from: '2018', to: '2018' }),
        'this package, text only': () => whole(timeline).where({ text: 'fishing' }),
      },
    }
    for (const [name, filter] of Object.entries(filters)) {
      const cases = {
        loop: () => loop(trips, filter),
        'this package': () => timeline.where(filter).trips,
        'filter chain': () => chain(trips, filter),
        lodash: () => withLodash(trips, filter),
        Arquero: () => withArquero(rows, filter),
        ...(filter.text ? {} : { crossfilter2: () => withCrossfilter(byCountry, byStart, filter) }),
      }
      same(name, cases)
      yield { title: `${count(size)} records: ${name}`, rounds, cases: repeated(cases, repeat) }
    }
    const counts = {
      loop: () => countLoop(trips),
      'this package': () => timeline.countBy('country').map(({ key, count }) => [key, count]),
      lodash: () => Object.entries(lodash.countBy(trips, ({ countries }) => countries[0])),
      Arquero: () =>
        rows
          .groupby('country')
          .count()
          .objects()
          .map((row) => [row['country'], row['count']]),
      crossfilter2: () => countries.all().map(({ key, value }) => [key, value]),
    }
    sameCounts(counts)
    yield {
      title: `${count(size)} records: count by country`,
      rounds,
      cases: repeated(counts, repeat),
    }
  }
}

/** The same records with no index yet. @param {import('kim-travel-timeline').Timeline} timeline */
function whole(timeline) {
  return timeline.asOf(timeline.meta.coverage.through)
}

/** By hand: one pass over plain objects. @param {readonly Trip[]} trips @param {Filter} filter */
function loop(trips, { country, from, to, text }) {
  const codes = country === undefined ? undefined : [country].flat()
  const word = text?.toLowerCase()
  const last = to === undefined ? undefined : `${to}-99`
  const found = []
  for (const trip of trips) {
    if (codes && !trip.countries.some((code) => codes.includes(code))) continue
    if (from && !isOn(trip, from, last)) continue
    if (word && !says(trip, word)) continue
    found.push(trip)
  }
  return found
}

/** @param {readonly Trip[]} trips @param {Filter} filter */
function chain(trips, { country, from, to, text }) {
  let found = trips
  if (country) {
    const codes = [country].flat()
    found = found.filter((trip) => trip.countries.some((code) => codes.includes(code)))
  }
  if (from) found = found.filter((trip) => isOn(trip, from, `${to}-99`))
  if (text) found = found.filter((trip) => says(trip, text))
  return found
}

/** @param {readonly Trip[]} trips @param {Filter} filter */
function withLodash(trips, { country, from, to, text }) {
  const codes = country ? [country].flat() : []
  return lodash
    .chain(trips)
    .filter((trip) => !country || lodash.intersection(trip.countries, codes).length > 0)
    .filter((trip) => !from || isOn(trip, from, `${to}-99`))
    .filter((trip) => !text || says(trip, text))
    .value()
}

/** @param {ReturnType<typeof arquero.from>} rows @param {Filter} filter */
function withArquero(rows, { country, from, to, text }) {
  let found = rows
  if (country) {
    found = found
      .params({ codes: [country].flat() })
      .filter((row, $) => arquero.op.includes($.codes, row.country, 0))
  }
  if (from) {
    found = found
      .params({ from, to: `${to}-99` })
      .filter((row, $) => row.first <= $.to && row.last >= $.from)
  }
  if (text) {
    found = found.params({ text }).filter((row, $) => arquero.op.indexof(row.text, $.text) >= 0)
  }
  return found.array('trip')
}

/**
 * @param {import('crossfilter2').Dimension<any, any>} byCountry
 * @param {import('crossfilter2').Dimension<any, any>} byStart
 * @param {Filter} filter
 */
function withCrossfilter(byCountry, byStart, { country, from, to }) {
  const codes = country && [country].flat()
  byCountry.filterAll()
  byStart.filterAll()
  if (codes) byCountry.filterFunction((code) => codes.includes(code))
  if (to) byStart.filterRange(['', `${to}-99`])
  const found = byStart.bottom(Infinity).filter(({ last }) => !from || last >= from)
  byCountry.filterAll()
  byStart.filterAll()
  return found.map(({ trip }) => trip)
}

/** @param {readonly Trip[]} trips */
function countLoop(trips) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const trip of trips) {
    for (const country of trip.countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts]
}

/** @param {Trip} trip @param {string} from @param {string} last */
function isOn({ start, end }, from, last) {
  if (!start || start > last) return false
  return end === null || (end.length === 10 ? end >= from : `${end}-99` >= from)
}

/** @param {Trip} trip @param {string} word */
function says({ title, summary }, word) {
  return title.toLowerCase().includes(word) || summary.toLowerCase().includes(word)
}

/** @param {readonly Trip[]} trips */
function flat(trips) {
  return trips.map((trip) => ({
    trip,
    country: trip.countries[0],
    first: trip.start,
    last: trip.end ? `${trip.end}-99` : '9999',
    text: `${trip.title} ${trip.summary}`,
  }))
}

/** @param {string} name @param {Record<string, () => readonly unknown[]>} cases */
function same(name, cases) {
  const answers = Object.entries(cases).map(([engine, run]) => {
    const ids = run().map((trip) => trip.id)
    return [engine, engine === 'crossfilter2' ? ids.toSorted() : ids]
  })
  const [[, expected] = []] = answers
  for (const [engine, ids] of answers) {
    const wanted = engine === 'crossfilter2' ? expected.toSorted() : expected
    assert.deepEqual(ids, wanted, `${engine}: ${name}`)
  }
}

/** @param {Record<string, () => readonly unknown[]>} cases */
function sameCounts(cases) {
  const [expected, ...others] = Object.values(cases).map((run) => new Map(run()))
  for (const counts of others)
    assert.deepEqual([...counts].toSorted(), [...(expected ?? [])].toSorted())
}

/** @param {Record<string, () => unknown>} cases @param {number} times */
function repeated(cases, times) {
  return Object.fromEntries(
    Object.entries(cases).map(([name, run]) => [
      name,
      () => {
        for (let time = 0; time < times; time++) run()
      },
    ]),
  )
}

/** @param {number} size */
function count(size) {
  return size.toLocaleString('en')
}
