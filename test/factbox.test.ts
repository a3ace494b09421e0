import { expect, test } from 'vitest'
import { daysBetween, timeline } from '../src/index.js'

// Every line of the AFP factbox of 2 September 2025, by number, as one expression with its answer.

/** What was known on the day it was published. */
const then = timeline.asOf('2025-09-02')
/** The trips before that one. */
const earlier = timeline.where({ kind: 'trip', to: '2025-08' })
const trip = timeline.trip('2025-09-beijing')

const lines: readonly [line: string, ask: () => unknown, answer: unknown][] = [
  ['A1 Kim reached Beijing on 2 September 2025 …', () => trip.start, '2025-09-02'],
  ['A1 … by train.', () => trip.transport[0]?.mode, 'train'],
  [
    'A1 The trip was under way.',
    () => then.underway({ kind: 'trip' }).map(({ id }) => id),
    ['2025-09-beijing'],
  ],
  [
    'A2 A parade was due the next day …',
    () => then.event('beijing-parade-2025')?.start,
    '2025-09-03',
  ],
  ['A2 … and confirmed.', () => then.status('beijing-parade-2025'), 'confirmed'],
  ['A3 He was expected to meet Xi …', () => then.status('xi-kim-beijing-2025'), 'expected'],
  ['A3 … and Putin.', () => then.status('putin-kim-beijing-2025'), 'expected'],
  [
    'A4 He has led the country since 2011.',
    () => timeline.event('2011-12-accession').start,
    '2011-12-17',
  ],
  ['A5 A handful of known trips abroad: eight …', () => earlier.counted('other-states').length, 8],
  [
    'A5 … or ten with the crossings at Panmunjom.',
    () => earlier.counted('with-crossings').length,
    10,
  ],
  ['A6 China is the country he has visited most.', () => earlier.countBy('country')[0]?.key, 'CN'],
  [
    'A7 Four times before this trip.',
    () => timeline.where({ country: 'CN', to: '2025-08' }).trips.length,
    4,
  ],
  ['A8 Russia twice.', () => timeline.where({ country: 'RU' }).trips.length, 2],
  [
    'A9 He met Trump in Singapore in June 2018.',
    () => timeline.where({ country: 'SG', person: 'donald-trump' }).trips[0]?.start,
    '2018-06-10',
  ],
  [
    'A10 A second summit with Trump in Hanoi early in 2019.',
    () => timeline.where({ country: 'VN', person: 'donald-trump' }).trips[0]?.start,
    '2019-02-26',
  ],
  [
    'A11 The Singapore summit was seven years earlier.',
    () => Math.floor(daysBetween('2018-06-12', '2025-09-02').min / 365.25),
    7,
  ],
  [
    'A12 Twice to the Joint Security Area.',
    () => timeline.where({ place: 'joint-security-area' }).trips.map(({ start }) => start),
    ['2018-04-27', '2019-06-30'],
  ],
  [
    'A13 None of these was multilateral.',
    () => earlier.where({ visit: 'multilateral' }).trips.length,
    0,
  ],
  ['A14 He would be one of many foreign leaders.', () => trip.visit, 'multilateral'],
  [
    'A15 He does not as a rule attend multilateral events: the first.',
    () => timeline.where({ visit: 'multilateral' }).trips.map(({ id }) => id),
    ['2025-09-beijing'],
  ],
  [
    'A16 Kim, Xi and Putin were to be together.',
    () => timeline.event('beijing-parade-2025').personIds,
    ['kim-jong-un', 'xi-jinping', 'vladimir-putin'],
  ],
  ['A17 The message was meant for Japan: opinion.', () => analyst('char-1'), 'James Char'],
  ['A18 The trip pays off at home: opinion.', () => analyst('afp-1'), 'AFP'],
  [
    "A19 The first time at another country's military parade.",
    () => timeline.where({ tag: 'parade' }).trips.map(({ id }) => id),
    ['2025-09-beijing'],
  ],
  [
    'A20 The North was founded in 1948: before these data begin.',
    () => timeline.coverage.from,
    '2011-12-17',
  ],
  ['A21 Kim Il Sung fought in Manchuria: as A20.', () => timeline.coverage.from > '1948', true],
  ['A22 A military memory shared with China: opinion.', () => analyst('afp-2'), 'AFP'],
  [
    'A23 China and the North are uneasy partners: opinion.',
    () => analyst('green-2'),
    'Christopher Green',
  ],
  ['A24 Kim seeks other backers: opinion.', () => analyst('hastings-1'), 'Justin Hastings'],
  [
    'A25 Russia and the North signed a defence agreement in 2024.',
    () => timeline.event('2024-06-putin-pyongyang').outcome?.on,
    '2024-06-19',
  ],
  [
    'A26 North Korean soldiers fought in the war against Ukraine.',
    () => then.where({ tag: 'ukraine-war' }).events.at(-1)?.id,
    '2024-10-troops',
  ],
  [
    'A27 Xi wishes to keep the North close: opinion.',
    () => analyst('hastings-2'),
    'Justin Hastings',
  ],
  [
    'B14 A visit by Xi in October was possible.',
    () => then.status('xi-pyongyang-2025-10'),
    'possible',
  ],
  ['B16 No next trip had been announced.', () => then.upcoming({ kind: 'trip' }).length, 0],
]

test.each(lines)('%s', (_, ask, answer) => {
  expect(ask()).toEqual(answer)
})

/** Whose opinion it is. */
function analyst(assessment: string): string | undefined {
  return timeline.assessments.find(({ id }) => id === assessment)?.analyst
}
