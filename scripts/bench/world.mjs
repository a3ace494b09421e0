// @ts-check
// A world of invented trips: the same at every call, a few of them known to the month only or still open.
// With *claims*, each was announced on its first day, so that there are days to step through.

const countries =
  'CN US FR DE GB JP IN BR ZA EG RU TR SA KE AU MX IT ES PL SE NO VN SG KR TH ID NG AR CL CA'.split(
    ' ',
  )
const visits = /** @type {const} */ (['working', 'official', 'state', 'summit'])
const words = 'trade border energy rice rail fishing culture visas water wheat'.split(' ')

/**
 * @param {number} count
 * @param {{ claims?: boolean }} [options]
 * @returns {import('kim-travel-timeline').DatasetInput & { trips: readonly import('kim-travel-timeline').Trip[] }}
 */
export function createWorld(count, { claims = false } = {}) {
  const next = random(20180612)
  /** @template Item @param {readonly Item[]} items @returns {Item} */
  const any = (items) => /** @type {Item} */ (items[Math.floor(next() ** 2 * items.length)])
  const people = Array.from({ length: 200 }, (_, index) => ({
    id: `leader-${index}`,
    name: `Leader ${index}`,
    country: /** @type {'CN'} */ (countries[index % countries.length]),
  }))
  const places = countries.map((country, index) => ({
    id: `capital-${country.toLowerCase()}`,
    name: `Capital ${country}`,
    country: /** @type {'CN'} */ (country),
    latitude: (index * 37) % 80,
    longitude: (index * 53) % 180,
  }))
  const trips = Array.from({ length: count }, (_, index) => {
    const start = 7305 + Math.floor(next() * 13_300)
    const country = /** @type {'CN'} */ (any(countries))
    const rough = next() < 0.03
    const from = day(start)
    const to = day(start + Math.floor(next() * 6))
    return /** @type {import('kim-travel-timeline').Trip} */ ({
      id: `trip-${index}`,
      kind: 'trip',
      travellerId: any(people).id,
      title: `Talks on ${any(words)} and ${any(words)}`,
      summary: `Invented: leader number ${index} spoke of ${any(words)}.`,
      visit: any(visits),
      start: rough ? from.slice(0, 7) : from,
      end: rough ? from.slice(0, 7) : next() < 0.001 ? null : to,
      away: { start: null },
      countries: [country],
      stops: [{ placeId: `capital-${country.toLowerCase()}`, start: null, text: 'Talks.' }],
      transport: [{ mode: 'plane', leg: 'outbound' }],
      met: [],
      delegation: [],
      occasion: '',
      outcomes: [],
      disclosed: null,
      tags: [any(words)],
      claims:
        claims && !rough
          ? [{ on: from, by: 'press', says: 'confirmed', text: 'Announced.', sourceIds: [] }]
          : [],
      disputes: [],
      citations: {},
    })
  })
  return {
    trips,
    people,
    places,
    meta: {
      version: '0.0.0',
      title: 'A world of leaders, invented',
      licence: 'none',
      coverage: { from: '1990-01-01', through: '2026-06-30', denseThrough: '2026-06-30' },
    },
  }
}

/** @param {number} number */
function day(number) {
  return new Date(number * 864e5).toISOString().slice(0, 10)
}

/** @param {number} seed */
function random(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
