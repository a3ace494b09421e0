import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { labelOf, linesOf, nameOf, type Label } from '../../src/timeline/labels.js'
import { createTimeline } from '../../src/query/create.js'
import { messagesFor } from '../../src/i18n/all.js'
import { createWorld } from '../../scripts/bench/world.mjs'

const english = { locale: 'en', messages: messagesFor('en') }
const label = (id: string, options = english) => labelOf(timeline.trip(id)!, timeline, options)
const text = (lines: ReturnType<typeof linesOf>) =>
  lines.map((pieces) => pieces.map((piece) => piece.text).join(' '))

describe('labelOf', () => {
  test.each([
    ['2018-06-singapore', 'Singapore', 'Donald Trump', 'Jun 10 – 12, 2018'],
    ['2019-01-beijing', 'Beijing', 'Xi Jinping', 'Jan 7 – 10, 2019'],
    ['2019-02-hanoi', 'Hanoi', 'Donald Trump', 'Feb 26 – Mar 2, 2019'],
    ['2018-04-panmunjom', 'Joint Security Area', 'Moon Jae-in', 'Apr 27, 2018'],
  ])('%s', (id, title, person, dates) => {
    expect(label(id)).toMatchObject({ title, person, dates, remark: '', status: 'completed' })
  })

  test('is short where no place has most of the stops: what the title says, and whom it names', () => {
    const { title, person } = label('2023-09-russian-far-east')
    expect([title, person]).toEqual(['Russian Far East', 'Vladimir Putin'])
  })

  test.each([
    ['2018-06-01', '2018-06-singapore', 'Singapore, Donald Trump, June 12, 2018, Confirmed'],
    ['2019-01-08', '2019-01-beijing', 'Beijing, Xi Jinping, from January 7, 2019, Under way'],
    ['2025-09-02', '2025-09-beijing', 'Beijing, from September 2, 2025, Under way'],
    ['2025-09-05', '2025-09-beijing', 'Beijing, Xi Jinping, September 2 – 4, 2025'],
  ] as const)('as known on %s %s is %s', (day, id, name) => {
    const then = timeline.asOf(day)
    expect(nameOf(labelOf(then.trip(id)!, then, english), 'en')).toBe(name)
  })

  test('names places and people in the language asked for, where the record has it', () => {
    const korean = label('2018-04-panmunjom', { locale: 'ko', messages: messagesFor('ko') })
    expect(korean.person).toBe('문재인')
    expect(korean.dates).toContain('2018년')
  })

  test('says the status in words unless all is done', () => {
    const then = timeline.asOf('2025-09-03')
    const { remark } = labelOf(then.trip('2025-09-beijing')!, then, english)
    expect(remark).toBe('Under way')
  })

  test('names the traveller in a set of many', () => {
    const world = createTimeline(createWorld(1))
    expect(labelOf(world.trips[0]!, world, english).person).toMatch(/^Leader \d+$/)
  })
})

describe('linesOf', () => {
  const long: Label = {
    title: 'Meeting of Donald Trump and Kim Jong Un in 2026',
    person: 'Somebody',
    dates: '2026',
    remark: 'Speculated',
    status: 'speculated',
    span: { start: '2026' },
  }

  test('breaks a title into lines about as long', () => {
    expect(text(linesOf(long, 30))).toEqual([
      'Meeting of Donald Trump',
      'and Kim Jong Un in 2026',
      'Somebody',
      '2026 · Speculated',
    ])
  })

  test('gives the status a line of its own where the line is short', () => {
    expect(text(linesOf({ ...long, title: 'A', person: '' }, 12))).toEqual([
      'A',
      '2026',
      'Speculated',
    ])
  })

  test('loses no word and keeps to the length unless a word is longer', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 14,
      unit: fc.constantFrom('a', 'b', 'ö', '한'),
    })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 8, max: 40 }),
        (messages, most) => {
          const title = messages.join(' ')
          const lines = text(linesOf({ ...long, title, person: '', remark: '' }, most)).slice(0, -1)
          expect(lines.join(' ')).toBe(title)
          for (const line of lines) {
            expect(line.length <= most || !line.includes(' ')).toBe(true)
          }
        },
      ),
    )
  })
})
