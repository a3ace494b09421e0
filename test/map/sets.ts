import type { Place, Trip } from '../../src/model/types.js'
import { createTimeline } from '../../src/query/create.js'
import type { Timeline } from '../../src/query/timeline.js'

export type PlaceRow = readonly [
  name: string,
  longitude: number | undefined,
  latitude: number | undefined,
  country: string,
]

/** Invented trips, each through *routes* of place names, in 2020. The first place is home, if so asked. */
export function setOf(
  rows: readonly PlaceRow[],
  routes: readonly (readonly string[])[],
  { home = false, mode = 'plane' }: { home?: boolean; mode?: 'plane' | 'train' | 'car' } = {},
): Timeline {
  const places = rows.map(([name, longitude, latitude, country]) => ({
    id: idOf(name),
    name,
    country,
    ...(longitude !== undefined && { longitude }),
    ...(latitude !== undefined && { latitude }),
  })) as Place[]
  return createTimeline({
    trips: routes.map((names, index) => trip(`trip-${index + 1}`, names.map(idOf), mode)),
    places,
    meta: {
      version: '1.0.0',
      title: 'Invented trips',
      licence: 'CC0-1.0',
      coverage: { from: '2019-01-01', through: '2021-01-01', denseThrough: '2021-01-01' },
      ...(home && { homeId: places[0]!.id }),
    },
  })
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}

function trip(id: string, placeIds: readonly string[], mode: 'plane' | 'train' | 'car'): Trip {
  return {
    id,
    kind: 'trip',
    title: `Journey ${id}`,
    summary: 'Invented.',
    visit: 'working',
    start: '2020-01-02',
    end: '2020-01-05',
    away: { start: '2020-01-02', end: '2020-01-05' },
    countries: ['FJ'],
    stops: placeIds.map((placeId) => ({ placeId, start: '2020-01-03', text: 'There.' })),
    transport: [
      { mode, leg: 'outbound' },
      { mode, leg: 'return' },
    ],
    met: [],
    delegation: [],
    occasion: '',
    outcomes: [],
    disclosed: null,
    tags: [],
    claims: [],
    disputes: [],
    citations: {},
  }
}

const capitals: readonly PlaceRow[] =
  `Washington,-77,38.9;Paris,2.35,48.86;London,-0.1,51.5;Rome,12.5,41.9
Madrid,-3.7,40.4;Berlin,13.4,52.5;Warsaw,21,52.2;Kyiv,30.5,50.4;Vienna,16.4,48.2;Prague,14.4,50.1
Brussels,4.35,50.85;Amsterdam,4.9,52.4;Bern,7.45,46.95;Oslo,10.75,59.9;Stockholm,18.1,59.3;Helsinki,24.9,60.2
Athens,23.7,38;Ankara,32.9,39.9;Cairo,31.2,30;Tunis,10.2,36.8;Rabat,-6.8,34;Abuja,7.5,9.1;Nairobi,36.8,-1.3
Pretoria,28.2,-25.7;Riyadh,46.7,24.7;Doha,51.5,25.3;Tehran,51.4,35.7;New Delhi,77.2,28.6;Beijing,116.4,39.9
Tokyo,139.7,35.7;Seoul,127,37.6;Hanoi,105.85,21;Manila,121,14.6;Jakarta,106.8,-6.2;Canberra,149.1,-35.3
Wellington,174.8,-41.3;Ottawa,-75.7,45.4;Mexico City,-99.1,19.4;Havana,-82.4,23.1;Bogota,-74.1,4.7;Lima,-77,-12
Santiago,-70.7,-33.5;Buenos Aires,-58.4,-34.6;Brasilia,-47.9,-15.8;Caracas,-66.9,10.5;Reykjavik,-21.9,64.1
Lisbon,-9.1,38.7;Dublin,-6.3,53.3;Copenhagen,12.6,55.7;Budapest,19,47.5`
    .split(/[;\n]/)
    .map((row): PlaceRow => {
      const [name, longitude, latitude] = row.split(',')
      return [name!, Number(longitude), Number(latitude), 'FR']
    })

const pacific: readonly PlaceRow[] = [
  ['Suva', 178.4, -18.1, 'FJ'],
  ['Apia', -171.8, -13.8, 'WS'],
  ['Auckland', 174.8, -36.8, 'NZ'],
  ['Honolulu', -157.9, 21.3, 'US'],
]
const arctic: readonly PlaceRow[] = [
  ['Longyearbyen', 15.6, 78.2, 'NO'],
  ['Alert', -62.3, 82.5, 'CA'],
  ['North Pole', 0, 90, 'RU'],
  ['Tiksi', 128.9, 71.6, 'RU'],
]

/** Sets that a map may stumble over. */
export const sets: Readonly<Record<string, Timeline>> = {
  'near the antimeridian': setOf(pacific, [
    ['Suva', 'Apia'],
    ['Auckland', 'Honolulu'],
  ]),
  'near a pole': setOf(arctic, [['Longyearbyen', 'Alert', 'North Pole', 'Tiksi']]),
  'of one place': setOf([['Singapore', 103.8, 1.3, 'SG']], [['Singapore']]),
  'of fifty places': setOf(
    capitals,
    capitals.slice(1).map(([name]) => [name]),
    { home: true },
  ),
  'of opposite places': setOf(
    [
      ['Hamilton', -64.8, 32.3, 'BM'],
      ['Perth', 115.9, -32, 'AU'],
    ],
    [['Hamilton', 'Perth']],
  ),
}
