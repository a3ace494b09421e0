import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { daysBetween, timeline } from '../src/index.js'

interface ArticleClaim {
  readonly id: string
  readonly claim: string
  readonly verdict: string
  readonly assessmentId?: string
}

const claims = JSON.parse(
  readFileSync('test/fixtures/article-claims.json', 'utf8'),
) as readonly ArticleClaim[]

/** What the articles of 2 September 2025 could know, and what lay behind them. */
const then = timeline.asOf('2025-09-02')
const earlier = timeline.where({ kind: 'trip', to: '2025-08' })
const beijing = timeline.trip('2025-09-beijing')
const parade = timeline.event('beijing-parade-2025')
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

function expectMeetings(): void {
  for (const id of ['xi-kim-beijing-2025', 'putin-kim-beijing-2025'] as const) {
    expect(then.status(id)).toBe('expected')
    expect(timeline.status(id)).toBe('completed')
  }
  expect(ids(timeline.where({ ids: '2025-09-beijing', person: 'xi-jinping' }).trips)).toEqual([
    '2025-09-beijing',
  ])
  expect(ids(timeline.where({ ids: '2025-09-beijing', person: 'vladimir-putin' }).trips)).toEqual([
    '2025-09-beijing',
  ])
}

/** Each checkable claim as a question to the public API, with the answer expected. */
const answers: Readonly<Record<string, () => void>> = {
  A1() {
    expect(beijing.start).toBe('2025-09-02')
    expect(then.status('2025-09-beijing')).toBe('underway')
    expect(beijing.transport.find(({ leg }) => leg === 'outbound')).toMatchObject({
      mode: 'train',
      note: expect.stringContaining('armoured'),
    })
  },
  A2() {
    expect(parade.start).toBe('2025-09-03')
    expect(then.status('beijing-parade-2025')).toBe('confirmed')
    expect(then.event('beijing-parade-2025')?.start).toBe('2025-09-03')
  },
  A3: expectMeetings,
  A4() {
    expect(timeline.event('2011-12-accession').start).toBe('2011-12-17')
    expect(timeline.coverage.from).toBe('2011-12-17')
  },
  A5() {
    expect(earlier.counted('other-states')).toHaveLength(8)
    expect(earlier.counted('with-crossings')).toHaveLength(10)
  },
  A6() {
    expect(earlier.countBy('country').map(({ key, count }) => [key, count])).toEqual([
      ['CN', 4],
      ['KR', 2],
      ['RU', 2],
      ['SG', 1],
      ['VN', 1],
    ])
  },
  A7() {
    expect(ids(earlier.where({ country: 'CN' }).trips)).toEqual([
      '2018-03-beijing',
      '2018-05-dalian',
      '2018-06-beijing',
      '2019-01-beijing',
    ])
  },
  A8() {
    expect(ids(earlier.where({ country: 'RU' }).trips)).toEqual([
      '2019-04-vladivostok',
      '2023-09-russian-far-east',
    ])
  },
  A9() {
    expect(
      ids(timeline.where({ kind: 'trip', country: 'SG', person: 'donald-trump' }).trips),
    ).toEqual(['2018-06-singapore'])
  },
  A10() {
    expect(
      ids(timeline.where({ kind: 'trip', country: 'VN', person: 'donald-trump' }).trips),
    ).toEqual(['2019-02-hanoi'])
    expect(timeline.trip('2019-02-hanoi').start).toBe('2019-02-26')
  },
  A11() {
    const { min, max } = daysBetween(timeline.trip('2018-06-singapore').start!, beijing.start!)
    expect([min, max]).toEqual([2642, 2642])
    expect(Math.floor(min / 365.25)).toBe(7)
  },
  A12() {
    expect(ids(earlier.where({ visit: 'crossing' }).trips)).toEqual([
      '2018-04-panmunjom',
      '2019-06-panmunjom',
    ])
    expect(timeline.event('2018-05-panmunjom-north').placeIds).toEqual(['tongilgak'])
    expect(timeline.place('tongilgak').country).toBe('KP')
  },
  A13() {
    expect(earlier.where({ visit: 'multilateral' }).trips).toEqual([])
    const met = timeline.trip('2019-06-panmunjom').met.map(({ personId }) => personId)
    expect(met).toEqual(expect.arrayContaining(['donald-trump', 'moon-jae-in']))
  },
  A14() {
    expect(beijing.visit).toBe('multilateral')
    expect(parade.summary).toContain('26 foreign leaders')
  },
  A15() {
    expect(ids(timeline.where({ visit: 'multilateral' }).trips)).toEqual(['2025-09-beijing'])
  },
  A16() {
    expect(parade.personIds).toEqual(['kim-jong-un', 'xi-jinping', 'vladimir-putin'])
  },
  A19() {
    expect(ids(timeline.where({ kind: 'trip', tag: 'parade' }).trips)).toEqual(['2025-09-beijing'])
    expect(parade.summary).toContain('first military parade in another country')
  },
  A25() {
    expect(timeline.event('2024-06-putin-pyongyang').outcome?.text).toContain('treaty')
    expect(timeline.event('2024-12-treaty-in-force').start).toBe('2024-12-04')
    expect(then.status('2024-12-treaty-in-force')).toBe('completed')
  },
  A26() {
    expect(then.status('2024-10-troops')).toBe('completed')
    expect(timeline.event('2024-10-troops').tags).toContain('ukraine-war')
    expect(beijing.outcomes.map(({ text }) => text).join(' ')).toContain('Kursk')
  },
  B1() {
    expect(beijing.away).toEqual({ start: '2025-09-01', end: '2025-09-05' })
    const [longest, second] = timeline.gaps()
    expect([longest?.after.id, longest?.before.id]).toEqual([
      '2019-06-panmunjom',
      '2023-09-russian-far-east',
    ])
    expect([second?.after.id, second?.before.id]).toEqual([
      '2023-09-russian-far-east',
      '2025-09-beijing',
    ])
    expect(second?.days.min).toBeGreaterThan(700)
  },
  B2: expectMeetings,
  B6() {
    const together = timeline
      .where({ kind: 'event', status: 'completed', person: 'kim-jong-un' })
      .where({ person: 'xi-jinping' })
      .where({ person: 'vladimir-putin' })
    expect(ids(together.events)).toEqual(['beijing-parade-2025'])
  },
  B8() {
    expect(
      ids(timeline.where({ kind: 'trip', country: 'RU', from: '2022-02-24', to: '2025-08' }).trips),
    ).toEqual(['2023-09-russian-far-east'])
    const closer = timeline.where({
      ids: ['2024-06-putin-pyongyang', '2024-10-troops', '2024-12-treaty-in-force'],
      status: 'completed',
    })
    expect(closer.events).toHaveLength(3)
  },
  B10() {
    expect(then.status('xi-south-korea-2025')).toBe('expected')
    expect(timeline.status('xi-south-korea-2025')).toBe('completed')
  },
  B12() {
    expect(timeline.event('2023-10-arms-deliveries').summary).toContain('1,000 containers')
    expect(then.status('2023-10-arms-deliveries')).toBe('completed')
    expect(timeline.event('2024-10-troops').summary).toContain('1,500')
  },
  B14() {
    expect(then.status('xi-pyongyang-2025-10')).toBe('possible')
    expect(timeline.status('xi-pyongyang-2025-10')).toBe('did-not-happen')
  },
  B16() {
    expect(then.upcoming({ kind: 'trip' })).toEqual([])
    expect(then.upcoming({ type: 'visit-abroad', status: 'confirmed' })).toEqual([])
    expect(beijing.outcomes.at(-1)?.text).toBe('No next visit abroad by Kim was announced.')
  },
  B17() {
    const dispute = beijing.disputes.find(({ field }) => field === 'occasion')
    expect(dispute?.chosen).toBe('26 foreign leaders, Kim and Putin included')
    expect(dispute?.versions.map(({ value }) => value)).toContain('Kim, Putin and 25 others')
  },
  B18() {
    expect(beijing.occasion).toMatch(/victory over Japan 80 years before/)
  },
}

/** What lies outside the data, by verdict. */
const outside = ['background', 'unsourced']

test('every claim is answered, an opinion of somebody, or background', () => {
  const numbered = [
    ...Array.from({ length: 27 }, (_, index) => `A${index + 1}`),
    ...Array.from({ length: 18 }, (_, index) => `B${index + 1}`),
  ]
  expect(ids(claims)).toEqual(numbered)
  const checkable = claims.filter(
    ({ verdict }) => verdict !== 'opinion' && !outside.includes(verdict),
  )
  expect(Object.keys(answers)).toEqual(ids(checkable))
})

describe.for(claims.filter(({ id }) => id in answers))('$id: $claim', ({ id }) => {
  test('is answered as expected', answers[id])
})

describe.for(claims.filter(({ verdict }) => verdict === 'opinion'))(
  '$id: $claim',
  ({ assessmentId }) => {
    test('is the opinion of somebody, about a record, with a source', () => {
      const assessment = timeline.assessments.find(({ id }) => id === assessmentId)!
      expect(assessment.analyst).toMatch(/\w/)
      expect(assessment.sourceIds).not.toEqual([])
      for (const about of assessment.aboutIds)
        expect(timeline.trip(about) ?? timeline.event(about)).toBeDefined()
    })
  },
)

test('what became of two of the opinions can be asked', () => {
  // B5: a visit by Xi. B15: a return to diplomacy abroad.
  expect(timeline.status('xi-pyongyang-2026')).toBe('completed')
  expect(timeline.after('2025-09-05')).toBeUndefined()
})
