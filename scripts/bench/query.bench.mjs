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

const loopName = 'a loop by hand'
const own = 'this package'

/** @type {Readonly<Record<string, Filter>>} */
const filters = {
  country: { country: 'CN' },
  'narrow window': { from: '2018-06-10', to: '2018-06-12' },
  'wide window': { from: '2000', to: '2019' },
  'country in a window': { country: ['RU', 'CN'], from: '2018', to: '2018' },
  text: { text: 'fishing' },
}

/** Answers from an index may take as long as a loop; the whole texts are read once. */
const limits = { text: 8, count: 1.5 }

/** One table for each size and question. @returns {Generator<import('./measure.mjs').Table>} */
export function* tables() {
  for (const size of sizes) {
    const world = createWorld(size)
    // Everybody is given the records in the order of time, so that answers can be compared.
    const timeline = createTimeline(world)
    const { trips } = timeline
    const rows = arquero.from(flat(trips))
    const cross = crossfilter(flat(trips))
    const byCountry = cross.dimension(({ country }) => country)
    const byStart = cross.dimension(({ first }) => first)
    const repeat = Math.ceil(20_000 / size)
    const isLarge = size >= 100_000
    const name = `${size.toLocaleString('en')} records`

    for (const [question, filter] of Object.entries(filters)) {
      const cases = {
        [loopName]: () => loop(trips, filter),
        [own]: () => timeline.where(filter).trips,
        'filter chain': () => chain(trips, filter),
        lodash: () => withLodash(trips, filter),
        Arquero: () => withArquero(rows, filter),
        ...(filter.text ? {} : { crossfilter2: () => withCrossfilter(byCountry, byStart, filter) }),
      }
      same(question, cases)
      yield {
        title: `${name}: ${question}`,
        cases: repeated(cases, repeat),
        targets: isLarge
          ? [{ what: `\`where\`, ${name}: ${question}`, of: own, to: loopName, most: 1 }]
          : [],
      }
    }
    const counts = {
      [loopName]: () => countLoop(trips),
      [own]: () => timeline.countBy('country').map(({ key, count }) => [key, count]),
      lodash: () => Object.entries(lodash.countBy(begun(trips), ({ countries }) => countries[0])),
      Arquero: () =>
        rows
          .filter((row) => row.first <= '2026-06-30')
          .groupby('country')
          .count()
          .objects()
          .map((row) => [row['country'], row['count']]),
    }
    sameCounts(counts)
    yield { title: `${name}: count by country`, cases: repeated(counts, repeat) }
    if (!isLarge) continue
    for (const [question, filter] of Object.entries(filters)) {
      if (question !== 'text' && question !== 'country in a window') continue
      yield {
        title: `${name}: ${question}, with no index yet`,
        rounds: 5,
        cases: {
          [loopName]: () => loop(trips, filter),
          [own]: () => whole(timeline).where(filter),
        },
        targets:
          question === 'text'
            ? [{ what: `text index, ${name}`, of: own, to: loopName, most: limits.text }]
            : [],
      }
    }
    yield {
      title: `${name}: count by country, asked for the first time`,
      rounds: 5,
      cases: {
        [loopName]: () => countLoop(trips),
        [own]: () => whole(timeline).countBy('country'),
      },
      targets: [{ what: `\`countBy\`, ${name}`, of: own, to: loopName, most: limits.count }],
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
    if (!hasBegun(trip)) continue
    for (const country of trip.countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts]
}

/** What counts, as in `countBy`. @param {readonly Trip[]} trips */
function begun(trips) {
  return trips.filter(hasBegun)
}

/** @param {Trip} trip */
function hasBegun({ start }) {
  return start !== null && start <= '2026-06-30'
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
